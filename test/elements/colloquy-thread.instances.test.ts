import { expect, oneEvent } from '@open-wc/testing';
import { printStyles } from '../../src/styles/print.js';
import { chain, inputs } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  click,
  drawn,
  mount,
  one,
  place,
  row,
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

describe('several threads on a page', () => {
  it('share nothing', async () => {
    const parent = await place();
    const german = Object.assign(document.createElement('div'), { lang: 'de' });
    parent.append(german);
    const first = await threadOf(chain(3), { headingLevel: 2, theme: 'dark' }, parent);
    const second = await threadOf(inputs(3), { headingLevel: 4, view: 'timeline' }, german);
    await waitUntil(() => one(second, 'section').lang === 'de');
    await drawn(second);
    expect(words(one(first, 'h2'))).to.equal('3 comments');
    expect(words(one(second, 'h4'))).to.equal('3 Kommentare');
    expect([first.getAttribute('theme'), second.getAttribute('theme')]).to.deep.equal([
      'dark',
      null,
    ]);
    await click(first, one(row(first, '1'), '[data-action="fold"]'));
    expect(all(second, 'li[hidden]').length).to.equal(0);
    await click(first, one(row(first, '1'), '[data-action="recommend"]'));
    expect(words(one(row(second, '1'), '[data-action="recommend"]'))).to.equal('Empfehlen');
    await click(first, all(first, '[part="view"]')[1]!);
    expect(all(second, '[part="view"][aria-pressed="true"]').length).to.equal(1);
  });

  // WebKit crashes where the sheet is still held by a thread that has gone.
  it('change no sheet of each other', async () => {
    const parent = await place();
    const holdsAll = ({ shadowRoot }: Element): boolean =>
      shadowRoot!.adoptedStyleSheets.includes(printStyles.styleSheet!);
    const first = await threadOf(inputs(1), {}, parent);
    await waitUntil(() => holdsAll(first));
    const { media } = printStyles.styleSheet!;
    expect(media.mediaText).to.equal('print');
    let changes = 0;
    Object.defineProperty(media, 'mediaText', { configurable: true, set: () => changes++ });
    const second = await threadOf(inputs(1), {}, parent);
    await waitUntil(() => holdsAll(second));
    Reflect.deleteProperty(media, 'mediaText');
    expect(changes).to.equal(0);
  });

  it('leave each other alone when one fails', async () => {
    const parent = await place();
    const source = new ScriptedSource();
    const failing = await mount({ source }, parent);
    const fine = await threadOf(inputs(3), {}, parent);
    (await source.loads.next()).answerAnything('<!doctype html>');
    await settled(failing);
    expect(all(failing, '[part="error"]').length).to.equal(1);
    expect(all(fine, '[part="error"]').length).to.equal(0);
    expect(rowIds(fine)).to.deep.equal(['1', '2', '3']);
  });

  it('hear only what is theirs, and tell the page who tells', async () => {
    const parent = await place();
    const told: EventTarget[] = [];
    parent.addEventListener('colloquy-loaded', ({ target }) => told.push(target!));
    const first = await threadOf(inputs(1), {}, parent);
    const second = await threadOf(inputs(2), {}, parent);
    expect(told[0] === first && told[1] === second && told.length === 2).to.be.true;
  });
});

describe('colloquy-* events', () => {
  it('bubble through shadow roots', async () => {
    const outer = await place();
    const root = outer.attachShadow({ mode: 'closed' });
    const heard: CustomEvent[] = [];
    for (const name of ['colloquy-loaded', 'colloquy-before-recommend', 'colloquy-recommended']) {
      document.addEventListener(name, (event) => heard.push(event as CustomEvent), { once: true });
    }
    const thread = await threadOf(inputs(2), {}, root);
    const recommended = oneEvent(document, 'colloquy-recommended');
    one(row(thread, '1'), '[data-action="recommend"]').click();
    await recommended;
    expect(heard.map(({ type, cancelable }) => [type, cancelable])).to.deep.equal([
      ['colloquy-loaded', false],
      ['colloquy-before-recommend', true],
      ['colloquy-recommended', false],
    ]);
    for (const event of heard) expect(event.bubbles && event.composed).to.be.true;
    expect(heard[0]?.detail).to.deep.equal({ total: 2 });
  });
});
