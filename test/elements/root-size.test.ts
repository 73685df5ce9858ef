import { expect, fixture, html } from '@open-wc/testing';
import { keepReadable } from '../../src/elements/root-size.js';

describe('keepReadable', () => {
  const root = document.documentElement;

  afterEach(() => {
    root.style.fontSize = '';
  });

  async function remIn(fontSize: string): Promise<string> {
    const host = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const sample = host.querySelector('p')!;
    sample.style.fontSize = 'medium';
    root.style.fontSize = fontSize;
    keepReadable(host, sample);
    return host.style.getPropertyValue('--_rem');
  }

  it('leaves pages alone that keep their root, or enlarge it', async () => {
    for (const size of ['', '100%', '15px', '125%', '300%']) {
      expect(await remIn(size), size).to.equal('');
    }
  });

  it('gives the reader’s own size back where the page shrinks it', async () => {
    expect(await remIn('62.5%')).to.equal('16px');
    expect(await remIn('10px')).to.equal('16px');
  });
});
