import { expect } from '@open-wc/testing';
import { oneOf, warnOnce, wholeNumber } from '../../src/elements/warn.js';
import { warningsOf } from '../support/warnings.js';

describe('warnOnce', () => {
  it('says the same thing once', async () => {
    const warnings = await warningsOf(() => {
      warnOnce('one thing');
      warnOnce('another thing');
      warnOnce('one thing');
    });
    expect(warnings).to.deep.equal(['one thing', 'another thing']);
  });
});

describe('oneOf', () => {
  const element = document.createElement('x-thread');
  const themes = ['auto', 'light', 'dark'] as const;

  it('accepts what is allowed, and takes nothing for the fallback, without a word', async () => {
    const warnings = await warningsOf(() => {
      expect(oneOf(element, 'theme', 'dark', themes, 'auto')).to.equal('dark');
      expect(oneOf(element, 'theme', null, themes, 'auto')).to.equal('auto');
      expect(oneOf(element, 'theme', '', themes, 'auto')).to.equal('auto');
    });
    expect(warnings).to.deep.equal([]);
  });

  it('falls back, naming element, attribute, value and what is allowed', async () => {
    const warnings = await warningsOf(() => {
      expect(oneOf(element, 'theme', 'mauve', themes, 'auto')).to.equal('auto');
      expect(oneOf(element, 'theme', 'mauve', themes, 'auto')).to.equal('auto');
      expect(oneOf(element, 'theme', 'constructor', themes, 'auto')).to.equal('auto');
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.equal(
      '<x-thread> theme="mauve" is not known. Allowed: auto, light, dark. Using "auto".',
    );
  });
});

describe('wholeNumber', () => {
  const element = document.createElement('x-numbers');
  const read = (value: number | null): number => wholeNumber(element, 'depth', value, [0, 5], 3);

  it('accepts whole numbers within the bounds, and takes nothing for the fallback', async () => {
    const warnings = await warningsOf(() => {
      expect([null, 0, 5].map(read)).to.deep.equal([3, 0, 5]);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('falls back, naming element, attribute and what is allowed, once', async () => {
    const warnings = await warningsOf(() => {
      expect([-1, 6, 1.5, Number.NaN, Infinity].map(read)).to.deep.equal([3, 3, 3, 3, 3]);
    });
    expect(warnings).to.deep.equal([
      '<x-numbers> depth must be a whole number from 0 to 5. Using 3.',
    ]);
  });
});
