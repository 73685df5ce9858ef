import { expect } from '@open-wc/testing';
import { registerSource, sourceByName, sourceNames } from '../../src/elements/source-registry.js';
import { SourceError } from '../../src/model/errors.js';
import { ScriptedSource } from '../support/source.js';

describe('source registry', () => {
  const host = document.createElement('x-host');

  it('makes a source from the element that asks', async () => {
    const source = new ScriptedSource();
    registerSource('given', (asking) => {
      expect(asking).to.equal(host);
      return source;
    });
    expect(await sourceByName('given', host)).to.equal(source);
  });

  it('waits for a source that has to be fetched', async () => {
    const source = new ScriptedSource();
    registerSource('fetched', async () => source);
    expect(await sourceByName('fetched', host)).to.equal(source);
  });

  it('takes the last of two with one name', async () => {
    const source = new ScriptedSource();
    registerSource('again', () => expect.fail('replaced'));
    registerSource('again', () => source);
    expect(await sourceByName('again', host)).to.equal(source);
    expect(sourceNames().filter((name) => name === 'again')).to.have.length(1);
  });

  it('names the element, the attribute and what is allowed when it knows no such source', async () => {
    registerSource('known', () => new ScriptedSource());
    const failure: unknown = await sourceByName('toString', host).catch(
      (reason: unknown) => reason,
    );
    expect(failure).to.be.instanceOf(SourceError).with.property('code', 'unsupported');
    expect((failure as Error).message)
      .to.include('<x-host> source="toString"')
      .and.include(sourceNames().join(', '));
  });

  it('rejects with what a factory throws', async () => {
    const reason = new SourceError('invalid', 'no src');
    registerSource('throwing', () => {
      throw reason;
    });
    expect(await sourceByName('throwing', host).catch((failure: unknown) => failure)).to.equal(
      reason,
    );
  });
});
