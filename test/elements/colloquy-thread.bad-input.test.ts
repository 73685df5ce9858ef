import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import { chain, input, minutesAgo } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import { all, article, drawn, mount, one, rowIds, settled, words } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

/** A thread of whatever a source may answer. */
async function threadGiven(comments: readonly unknown[]): Promise<ColloquyThread> {
  const source = new ScriptedSource();
  const thread = await mount({ source });
  (await source.loads.next()).answerAnything({ comments });
  await settled(thread);
  const chunks = (): number => all(thread, 'colloquy-chunk').length;
  for (let before = -1; before !== chunks();) {
    before = chunks();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await drawn(thread);
  }
  return thread;
}

const everything = (thread: ColloquyThread): string => words(one(thread, 'section'));

describe('<colloquy-thread> shows each comment once', () => {
  const damaged: Record<string, readonly CommentInput[]> = {
    'in a cycle of two': [input('1', { parentId: '2' }), input('2', { parentId: '1' })],
    'in a cycle with a tail': [
      input('1', { parentId: '3' }),
      input('2', { parentId: '1' }),
      input('3', { parentId: '2' }),
      input('4', { parentId: '3' }),
    ],
    'that is its own parent': [input('1', { parentId: '1' }), input('2')],
    'whose parent is missing': [input('1', { parentId: 'gone' }), input('2', { parentId: '1' })],
    'whose parent comes later': [
      input('1', { parentId: '2', createdAt: minutesAgo(9) }),
      input('2'),
    ],
    'whose id others have, too': [input('1'), input('1', { text: 'Another.' }), input('2')],
    'with an id as objects have them': [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      '',
      ' ',
      '0',
      'null',
      '<b>',
      '"\'`',
      'a b',
      '\u202E',
      '😀',
      '\ud800',
      'x'.repeat(10_000),
    ].map((id) => input(id, { author: id, parentId: 'constructor' })),
  };

  for (const [name, comments] of Object.entries(damaged)) {
    it(name, async () => {
      const thread = await threadGiven(comments);
      const ids = new Set(comments.map(({ id }) => id));
      expect(rowIds(thread)).to.have.members([...ids]);
      expect(Object.keys({})).to.be.empty;
    });
  }

  it('and says of a missing parent that it is unavailable', async () => {
    const thread = await threadGiven([input('1', { parentId: 'gone' }), input('2')]);
    expect(words(one(article(thread, '1'), '[part~="reply-to"]'))).to.equal(
      'reply to an unavailable comment',
    );
  });

  it('and numbers as ids like the texts they are', async () => {
    const thread = await threadGiven([
      { id: 7, author: 'Ines', text: 'Seven' },
      { id: 8, parentId: 7, author: 'Theo', text: 'Eight' },
    ]);
    expect(rowIds(thread)).to.deep.equal(['7', '8']);
  });

  it('and leaves prototypes alone, also in what a JSON file says', async () => {
    const item = '{"id":"1","author":"Ines","text":"x","__proto__":{"polluted":true}}';
    const thread = await threadGiven([JSON.parse(item)]);
    expect(rowIds(thread)).to.deep.equal(['1']);
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
  });
});

describe('<colloquy-thread> dates', () => {
  const absurd: readonly unknown[] = [
    '',
    null,
    undefined,
    0,
    1_700_000_000,
    Number.NaN,
    'yesterday',
    '0000-00-00',
    '0000-00-00T00:00:00Z',
    '2008-02-31T00:00:00Z',
    '2008-01-31 14:05:00',
    '+275760-09-13T00:00:00.001Z',
    '9999-12-31T23:59:59Z',
    '0001-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    {},
    [],
  ];

  it('are never nonsense, and comments without one keep their place', async () => {
    const comments = absurd.map((createdAt, index) => ({
      id: `${index}`,
      author: 'Ines',
      text: 'Words.',
      createdAt,
      editedAt: createdAt,
    }));
    const thread = await threadGiven(comments);
    expect(rowIds(thread)).to.have.length(absurd.length);
    expect(everything(thread)).not.to.match(/invalid|nan|undefined|null/i);
    for (const element of all(thread, 'time')) {
      expect(element.getAttribute('datetime')).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    for (const element of all(thread, '[aria-label], [title]')) {
      const said = `${element.getAttribute('aria-label')} ${element.title}`;
      expect(said).not.to.match(/invalid|nan\b|undefined/i);
    }
  });

  it('in the future are now', async () => {
    const thread = await threadGiven([input('1', { createdAt: '2026-05-12T18:00:00Z' })]);
    expect(words(one(article(thread, '1'), '[part="time"]'))).to.equal('just now');
  });

  it('that are missing show no time', async () => {
    const thread = await threadGiven([input('1', { createdAt: null })]);
    expect(all(thread, 'time').length).to.equal(0);
  });
});

describe('<colloquy-thread> survives', () => {
  it('one malformed comment among good ones', async () => {
    const bad: readonly unknown[] = [
      null,
      undefined,
      7,
      'text',
      [],
      {},
      { id: '1' },
      { id: {}, author: 'Ines', text: 'x' },
      { id: '2', author: null, text: 'x' },
      { id: '3', author: 'Ines', text: 7 },
      { id: '4', author: { name: 7 }, text: 'x' },
    ];
    for (const item of bad) {
      const thread = await threadGiven([input('a'), item, input('b')]);
      expect(rowIds(thread)).to.deep.equal(['a', 'b']);
      expect(words(one(thread, '[part~="malformed"]'))).to.equal('1 comment could not be shown');
    }
  });

  it('fields of every wrong type', async () => {
    const wrong = [null, 7, 'x', {}, [], true, Number.NaN, -1];
    const fields = ['recommendations', 'recommended', 'status', 'featured', 'lang', 'parentId'];
    const comments = wrong.flatMap((value, index) =>
      fields.map((field) => ({ ...input(`${field}${index}`), [field]: value })),
    );
    const thread = await threadGiven(comments);
    expect(rowIds(thread)).to.have.length(comments.length);
    expect(everything(thread)).not.to.match(/NaN|\[object|undefined/);
  });

  it('names and bodies of markup, as text', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>${alert(3)}';
    const thread = await threadGiven([input('1', { author: markup, text: markup, lang: markup })]);
    expect(words(one(article(thread, '1'), '[part="author"]'))).to.include('<img src=x');
    expect(words(one(article(thread, '1'), '[part="comment-body"]'))).to.equal(markup);
    expect(all(thread, 'img, script').length).to.equal(0);
  });

  it('one word of any length without scrolling sideways', async () => {
    const word = 'W'.repeat(3000);
    const thread = await threadGiven([input('1', { author: word, text: word })]);
    expect(thread.scrollWidth).to.be.at.most(thread.clientWidth);
    expect(words(one(article(thread, '1'), '[part="author"]')).length).to.be.at.most(101);
  });

  it('a chain of ten thousand answers, flat', async function () {
    this.timeout(90_000);
    const thread = await threadGiven(chain(10_000));
    await waitUntil(() => all(thread, 'li').length === 10_000, 'rows are missing', {
      timeout: 60_000,
      interval: 500,
    });
    const ids = new Set(rowIds(thread));
    expect(ids.size).to.equal(10_000);
    let deepest = 0;
    for (const element of all(thread, 'li:last-child *')) {
      let depth = 0;
      for (let at: Element | null = element; at; at = at.parentElement) depth++;
      deepest = Math.max(deepest, depth);
    }
    let above = 0;
    for (let at: Element | null = thread; at; at = at.parentElement) above++;
    expect(deepest + above).to.be.below(32);
    const last = article(thread, '10000');
    expect(words(one(last, '[part~="reply-to"]'))).to.equal('in reply to Writer 9999');
    expect(last.closest('li')?.getAttribute('aria-level')).to.equal('10000');
  });
});
