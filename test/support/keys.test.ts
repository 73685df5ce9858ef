import { expect, fixture, html } from '@open-wc/testing';
import { pressKeys } from './keys.js';

describe('pressKeys', () => {
  it('moves the focus there and back', async () => {
    const element = await fixture(html`<p><button>First</button><button>Second</button></p>`);
    const [first, second] = element.querySelectorAll('button');
    first?.focus();
    await pressKeys('Tab');
    expect(document.activeElement).to.equal(second);
    await pressKeys('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });
});
