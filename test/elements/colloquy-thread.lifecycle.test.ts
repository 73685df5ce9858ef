import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { registerSource } from '../../src/elements/source-registry.js';
import { chain, input, inputs } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import { STATES } from '../support/states.js';
import {
  all,
  click,
  drawn,
  focused,
  mount,
  one,
  place,
  row,
  rowIds,
  settled,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

/** Lets microtasks and what is scheduled by them run. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function loaded(): Promise<{ thread: ColloquyThread; source: ScriptedSource }> {
  const source = new ScriptedSource();
  const thread = await mount({ source, article: 'a' });
  (await source.loads.next()).answer({ comments: inputs(3) });
  await settled(thread);
  return { thread, source };
}

describe('<colloquy-thread> moved', () => {
  it('keeps its thread and asks for nothing', async () => {
    const { thread, source } = await loaded();
    const rows = all(thread, 'li');
    const elsewhere = await place();
    elsewhere.append(thread);
    await soon();
    await drawn(thread);
    expect(source.loads.calls).to.have.length(1);
    expect(all(thread, 'li').every((each, index) => each === rows[index])).to.be.true;
    await click(thread, all(thread, '[part="view"]')[1]!);
    expect(words(one(thread, '[aria-pressed="true"][part="view"]'))).to.equal('Timeline');
  });

  it('keeps what is on its way', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    const load = await source.loads.next();
    (await place()).append(thread);
    await soon();
    expect(load.signal.aborted).to.be.false;
    load.answer({ comments: inputs(3) });
    await settled(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3']);
  });

  it('by moveBefore keeps focus, too, and speaks the language of the new place', async () => {
    const { thread, source } = await loaded();
    const elsewhere = await place();
    elsewhere.lang = 'de';
    one(thread, 'select').focus();
    const moves = 'moveBefore' in Element.prototype;
    if (moves) elsewhere.moveBefore(thread, null);
    else elsewhere.append(thread);
    await soon();
    expect(focused(thread)?.localName).to.equal(moves ? 'select' : undefined);
    expect(source.loads.calls).to.have.length(1);
    await waitUntil(() => words(one(thread, '[part="heading"]')) === '3 Kommentare');
  });
});

describe('<colloquy-thread> removed', () => {
  it('aborts what is on its way', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    const load = await source.loads.next();
    thread.remove();
    await soon();
    expect(load.signal.aborted).to.be.true;
  });

  it('asks for nothing, whatever is changed meanwhile', async () => {
    const { thread, source } = await loaded();
    const parent = thread.parentElement!;
    thread.remove();
    await soon();
    thread.article = 'b';
    await drawn(thread);
    expect(source.loads.calls).to.have.length(1);
    parent.append(thread);
    expect((await source.loads.next()).request.article).to.equal('b');
    await soon();
    expect(source.loads.calls).to.have.length(2);
  });

  it('loads again when it is back', async () => {
    const { thread, source } = await loaded();
    const parent = thread.parentElement!;
    thread.remove();
    await soon();
    parent.append(thread);
    const load = await source.loads.next();
    expect(load.request).to.include({ article: 'a', cursor: null });
    load.answer({ comments: inputs(5) });
    await settled(thread);
    await drawn(thread);
    expect(rowIds(thread)).to.have.length(5);
    expect(source.loads.calls).to.have.length(2);
  });

  /** Counts the listeners on window and document, and the intervals, that something leaves behind. */
  async function leftBy(run: () => Promise<void>): Promise<string[]> {
    // The thread of the test before lets go a microtask after it has left.
    await soon();
    const counts = new Map<string, number>();
    const count = (name: string, by: number): void => {
      counts.set(name, (counts.get(name) ?? 0) + by);
    };
    const { setInterval, clearInterval } = window;
    const intervals = new Set<unknown>();
    const targets: [EventTarget, string][] = [
      [window, 'window'],
      [document, 'document'],
    ];
    window.setInterval = ((...parameters: Parameters<typeof setInterval>) => {
      const id = setInterval(...parameters);
      intervals.add(id);
      return id;
    }) as typeof setInterval;
    window.clearInterval = (id) => {
      intervals.delete(id);
      clearInterval(id);
    };
    for (const [target, name] of targets) {
      target.addEventListener = function (this: EventTarget, ...rest: unknown[]) {
        const event = `${name} ${String(rest[0])}`;
        count(event, 1);
        const { signal } = (rest[2] ?? {}) as AddEventListenerOptions;
        signal?.addEventListener('abort', () => count(event, -1));
        EventTarget.prototype.addEventListener.apply(this, rest as never);
      };
      target.removeEventListener = function (this: EventTarget, ...rest: unknown[]) {
        count(`${name} ${String(rest[0])}`, -1);
        EventTarget.prototype.removeEventListener.apply(this, rest as never);
      };
    }
    try {
      await run();
    } finally {
      Object.assign(window, { setInterval, clearInterval });
      for (const [target] of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    }
    expect([...counts.keys()]).to.include('window hashchange');
    const left = [...counts].filter(([, each]) => each !== 0).map(([name]) => name);
    return intervals.size > 0 ? [...left, 'intervals'] : left;
  }

  it('leaves nothing behind, a hundred times over', async () => {
    const sources: ScriptedSource[] = [];
    const left = await leftBy(async () => {
      const parent = await place();
      for (let cycle = 0; cycle < 100; cycle++) {
        const source = new ScriptedSource();
        sources.push(source);
        const thread = await mount({ source }, parent);
        const load = await source.loads.next();
        if (cycle % 2) load.answer({ comments: chain(3) });
        await drawn(thread);
        thread.remove();
        await soon();
      }
    });
    expect(left).to.deep.equal([]);
    const pending = sources.filter(
      ({ loads }, index) => index % 2 === 0 && !loads.calls[0]?.signal.aborted,
    );
    expect(pending.length).to.equal(0);
  });

  for (const state of [
    'with a preview',
    'with search results',
    'with new comments',
    'with the list of keys',
    'with people to mention',
    'with a menu',
    'with a report',
    'with a comment on its way',
    'with a comment that waits for a network',
    'with a comment just deleted',
    'with comments that wait to be read',
  ]) {
    it(`leaves nothing behind ${state}`, async () => {
      const left = await leftBy(async () => {
        const around = await place();
        const thread = await STATES[state]!(around);
        thread.remove();
        await soon();
        await soon();
      });
      expect(left).to.deep.equal([]);
    });
  }
});

describe('<colloquy-thread> article', () => {
  it('switches threads and drops the answer of the one before', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source, article: 'a' });
    const first = await source.loads.next();
    thread.article = 'b';
    const second = await source.loads.next();
    expect(first.signal.aborted).to.be.true;
    expect(second.request.article).to.equal('b');
    second.answer({ comments: [input('of b')] });
    await settled(thread);
    first.answer({ comments: [input('of a')] });
    await soon();
    await drawn(thread);
    expect(rowIds(thread)).to.deep.equal(['of b']);
  });

  it('starts the other thread afresh, also where ids are the same', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source, article: 'a' });
    (await source.loads.next()).answer({ comments: chain(3), closed: {} });
    await settled(thread);
    await click(thread, one(row(thread, '1'), '[data-action="fold"]'));
    expect(all(thread, 'li[hidden]').length).to.equal(2);
    thread.article = 'b';
    (await source.loads.next()).answer({ comments: chain(3) });
    await soon();
    await settled(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3']);
    expect(all(thread, 'li[hidden]').length).to.equal(0);
    expect(thread.matches(':state(closed)')).to.be.false;
  });

  it('may change while its source is still being fetched', async () => {
    const source = new ScriptedSource();
    let arrive: () => void = () => expect.fail('nobody asked for the source');
    registerSource('slow', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return source;
    });
    const thread = await mount({ source: 'slow', article: 'a' });
    await drawn(thread);
    const first = arrive;
    thread.article = 'b';
    await drawn(thread);
    arrive();
    first();
    const load = await source.loads.next();
    await soon();
    expect(load.request.article).to.equal('b');
    expect(source.loads.calls).to.have.length(1);
  });

  it('is not asked for when the thread has left before its source came', async () => {
    const source = new ScriptedSource();
    let arrive: () => void = () => expect.fail('nobody asked for the source');
    registerSource('late', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return source;
    });
    const thread = await mount({ source: 'late' });
    await drawn(thread);
    thread.remove();
    await soon();
    arrive();
    await soon();
    expect(source.loads.calls).to.have.length(0);
  });

  it('may be changed together with the source', async () => {
    const { thread } = await loaded();
    const other = new ScriptedSource();
    thread.source = other;
    thread.article = 'c';
    const load = await other.loads.next();
    expect(load.request.article).to.equal('c');
    expect(other.loads.calls).to.have.length(1);
    load.answer({ comments: [input('9')] });
    await soon();
    await settled(thread);
    expect(rowIds(thread)).to.deep.equal(['9']);
  });
});

describe('<colloquy-thread> reload', () => {
  it('brings what is new and keeps focus where it was', async () => {
    const { thread, source } = await loaded();
    const heading = row(thread, '2').querySelector('article')!;
    heading.focus();
    const reloading = thread.reload();
    const load = await source.loads.next();
    load.answer({ comments: inputs(4) });
    await reloading;
    await drawn(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '4']);
    await waitUntil(() => focused(thread) === heading, 'focus is elsewhere');
  });
});
