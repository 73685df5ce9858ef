import { expect, fixture, html } from '@open-wc/testing';
import {
  element,
  setAttribute,
  setChildren,
  setText,
} from '../../../src/elements/templates/element.js';

/** Counts what changes in an element while something is done. */
function changesOf(target: Node, run: () => void): number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(target, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  run();
  return observer.takeRecords().length;
}

describe('element', () => {
  it('has the attributes that are not null, and strings as text', () => {
    const made = element('a', { href: '#x', title: null }, ['<b>', element('em', {}, ['then'])]);
    expect(made.outerHTML).to.equal('<a href="#x">&lt;b&gt;<em>then</em></a>');
  });
});

describe('setAttribute and setText', () => {
  it('leave alone what is so already', () => {
    const made = element('p', { lang: 'ur' }, ['words']);
    const changes = changesOf(made, () => {
      setAttribute(made, 'lang', 'ur');
      setAttribute(made, 'title', null);
      setText(made, 'words');
    });
    expect(changes).to.equal(0);
  });

  it('change, add and take away', () => {
    const made = element('p', { lang: 'ur', title: 'x' }, ['words']);
    setAttribute(made, 'lang', 'fa');
    setAttribute(made, 'title', null);
    setAttribute(made, 'dir', 'rtl');
    setText(made, 'others');
    expect(made.outerHTML).to.equal('<p lang="fa" dir="rtl">others</p>');
  });
});

describe('setChildren', () => {
  const buttons = (names: string): HTMLElement[] =>
    [...names].map((name) => element('button', { id: name }, [name]));

  it('puts children in order and takes others away', () => {
    const place = element('div');
    const [a, b, c, d] = buttons('abcd') as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    for (const order of [[a, b, c], [c, a], [], [d, a, b, c], [b, d]]) {
      setChildren(place, order);
      expect([...place.children]).to.deep.equal(order);
    }
  });

  it('does not touch those that stay where they are, so that focus stays', async () => {
    const place = await fixture(html`<div></div>`);
    const [a, b, c] = buttons('abc') as [HTMLElement, HTMLElement, HTMLElement];
    setChildren(place, [a, b]);
    b.focus();
    setChildren(place, [c, b]);
    expect(document.activeElement === b).to.be.true;
    expect(changesOf(place, () => setChildren(place, [c, b]))).to.equal(0);
  });
});
