import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { all, drawn, focused, one, words } from '../support/thread.js';
import { field, open, type, until, writableThread } from '../support/writing.js';

describe('<colloquy-thread> mentions', () => {
  const options = (thread: ColloquyThread): string[] =>
    all(thread, '[role="option"] bdi').map(words);
  const active = (thread: ColloquyThread): string =>
    words(all(thread, '[role="option"][aria-selected="true"] bdi')[0]);

  it('offers people by any part of the name, the nearest first, and says how many', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@');
    expect(options(thread)).to.deep.equal(['Theo Brandt', 'Ines Okafor', 'Raju Indian']);
    await type(thread, 'okA');
    expect(options(thread)).to.deep.equal(['Ines Okafor']);
    await drawn(thread);
    expect(words(one(thread, 'colloquy-composer [role="status"]'))).to.equal('1 person found');
  });

  it('goes with arrows, round and round, and names the active one in the same root', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@');
    const steps: [string, string][] = [
      ['ArrowDown', 'Ines Okafor'],
      ['ArrowDown', 'Raju Indian'],
      ['ArrowDown', 'Theo Brandt'],
      ['ArrowUp', 'Raju Indian'],
    ];
    for (const [key, name] of steps) {
      await pressKeys(key);
      await drawn(thread);
      expect(active(thread)).to.equal(name);
      const id = field(thread).getAttribute('aria-activedescendant') ?? '';
      expect(thread.shadowRoot?.getElementById(id)?.ariaSelected).to.equal('true');
    }
    const list = field(thread).getAttribute('aria-controls') ?? '';
    expect(thread.shadowRoot?.getElementById(list)?.role).to.equal('listbox');
    expect(field(thread).getAttribute('aria-autocomplete')).to.equal('list');
    expect(field(thread).hasAttribute('role')).to.be.false;
  });

  it('writes the name on Enter, and Enter is a new line again', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, 'As @raj');
    await pressKeys('Enter');
    await drawn(thread);
    expect(field(thread).value).to.equal('As @Raju Indian ');
    expect(options(thread)).to.deep.equal([]);
    expect(field(thread).hasAttribute('aria-activedescendant')).to.be.false;
    await type(thread, 'says');
    await pressKeys('Enter');
    expect(field(thread).value).to.equal('As @Raju Indian says\n');
  });

  it('leaves Enter to an input method that confirms what it has composed', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@raj');
    for (const method of [{ isComposing: true }, { keyCode: 229 }]) {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...method });
      field(thread).dispatchEvent(enter);
      await drawn(thread);
      expect(enter.defaultPrevented).to.be.false;
      expect(field(thread).value).to.equal('@raj');
      expect(options(thread)).to.deep.equal(['Raju Indian']);
    }
  });

  it('closes on Escape, keeps the text, and stays closed for that name', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@in');
    await pressKeys('Escape');
    await drawn(thread);
    expect(options(thread)).to.deep.equal([]);
    expect(field(thread).value).to.equal('@in');
    expect(focused(thread) === field(thread)).to.be.true;
    await type(thread, 'e');
    expect(options(thread)).to.deep.equal([]);
    await type(thread, ' @in');
    expect(options(thread)).to.deep.equal(['Ines Okafor', 'Raju Indian']);
  });

  it('takes a pointer, and focus stays in the field', async () => {
    const thread = await writableThread();
    await open(thread);
    await type(thread, '@theo');
    all(thread, '[role="option"]')[0]!.click();
    await drawn(thread);
    expect(field(thread).value).to.equal('@Theo Brandt: ');
    expect(focused(thread) === field(thread)).to.be.true;
  });

  it('says which names and addresses will be links', async () => {
    const thread = await writableThread();
    await open(thread);
    await type(thread, '@Theo Brandt: see https://tide.example/a');
    // They are told as the words come.
    const told = (): string => words(all(thread, '.composer-links')[0]);
    await until(thread, () => told() === 'Will link to Theo Brandt, tide.example', 'it is told');
  });

  it('shows hostile names as text', async () => {
    const comments = [
      input('1', { author: '<img src=x onerror=alert(1)>', createdAt: minutesAgo(5) }),
    ];
    const thread = await writableThread({ comments });
    await open(thread);
    await type(thread, '@img');
    expect(options(thread)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(thread, 'img')).to.have.length(0);
  });
});
