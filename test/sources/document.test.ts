import { expect } from '@open-wc/testing';
import { isSourceError } from '../../src/model/errors.js';
import { readDocument } from '../../src/sources/document.js';
import { parseZonedTime } from '../../src/sources/zoned-time.js';
import { idsOf } from '../support/source-calls.js';

const one = { id: 1, author: 'Ines', text: 'The ferry was late.' };
const two = { id: 2, author: 'Bo', text: 'Again?' };

const idsIn = (value: unknown, article = ''): string[] =>
  idsOf(readDocument(value, 'file').thread(article).comments);

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (failure) {
    if (isSourceError(failure) && failure.code === 'invalid') return failure.message;
    throw failure;
  }
  throw new Error('Nothing was thrown.');
};

describe('readDocument', () => {
  it('reads a list of comments', () => {
    expect(idsIn([one, two])).to.deep.equal(['1', '2']);
  });

  it('reads an object with a list of comments, whatever the article', () => {
    const document = readDocument({ comments: [one], total: 31, closed: { at: 'now' } }, 'file');
    expect(document.thread('a')).to.equal(document.thread('a'));
    expect(document.thread('a').total).to.equal(31);
    expect(document.thread('a').closed).to.deep.equal({ at: 'now' });
    expect(idsOf(document.thread('b').comments)).to.deep.equal(['1']);
  });

  it('knows two ways to say that a thread is closed, and closes none by other values', () => {
    const closed = (value: unknown): unknown =>
      readDocument({ comments: [], closed: value }, 'file').thread('').closed;
    expect(closed(true)).to.deep.equal({});
    expect(closed({ at: '2026-03-01T08:00:00Z' })).to.deep.equal({ at: '2026-03-01T08:00:00Z' });
    for (const value of [false, null, undefined, 'yes', 0]) expect(closed(value)).to.equal(null);
  });

  it('reads the thread of an article among several, listed or in an object', () => {
    const document = { articles: { ferry: [one], bridge: { comments: [two], closed: true } } };
    expect(idsIn(document, 'ferry')).to.deep.equal(['1']);
    expect(idsIn(document, 'bridge')).to.deep.equal(['2']);
  });

  it('gives a new article an empty thread', () => {
    const { thread } = readDocument({ articles: { ferry: [one] } }, 'file');
    expect(thread('bridge').comments).to.deep.equal([]);
    expect(thread('bridge').total).to.equal(0);
  });

  it('is in no danger from names that objects have by themselves', () => {
    const text = '{"articles": {"__proto__": [{"id": "__proto__", "author": "A", "text": "!"}]}}';
    expect(idsIn(JSON.parse(text), '__proto__')).to.deep.equal(['__proto__']);
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(idsIn(JSON.parse(text), name)).to.deep.equal([]);
    }
    const polluting =
      '{"comments": [{"id": 1, "author": "A", "text": "!", "__proto__": {"polluted": 1}}], "__proto__": {"polluted": 1}}';
    expect(idsIn(JSON.parse(polluting))).to.deep.equal(['1']);
    expect({}).not.to.have.property('polluted');
  });

  it('says what it expected and what it found', () => {
    const found: readonly (readonly [unknown, string])[] = [
      ['comments', 'string'],
      [3, 'number'],
      [null, 'null'],
      [undefined, 'undefined'],
      [{}, 'object'],
      [{ comments: 'none' }, 'object'],
      [{ articles: [] }, 'object'],
      [{ counts: null }, 'object'],
    ];
    for (const [value, kind] of found) {
      expect(messageOf(() => readDocument(value, 'a.json'))).to.equal(
        `a.json: expected comments, or an object with "comments", "articles" or "counts", found ${kind}.`,
      );
    }
  });

  it('refuses an entry that is no thread, and reads the others', () => {
    const document = {
      articles: { ferry: 'none', bridge: [two], pier: { comments: {} }, mole: null },
    };
    for (const [article, kind] of [
      ['ferry', 'string'],
      ['pier', 'object'],
      ['mole', 'null'],
    ] as const) {
      expect(messageOf(() => readDocument(document, 'a.json').thread(article))).to.equal(
        `a.json: expected comments of article "${article}", found ${kind}.`,
      );
    }
    expect(idsIn(document, 'bridge')).to.deep.equal(['2']);
  });

  it('asks for an article where there are several, and for comments where there are counts', () => {
    const several = readDocument({ articles: { ferry: [one] } }, 'a.json');
    expect(messageOf(() => several.thread(''))).to.contain('expected comments of article ""');
    const counts = readDocument({ counts: { ferry: 2 } }, 'a.json');
    expect(messageOf(() => counts.thread('ferry'))).to.contain('found undefined');
  });

  it('counts articles', () => {
    const counted = (value: unknown, ids: readonly string[]): unknown =>
      readDocument(value, 'file').count(ids);
    const articles = { ferry: [one, two], bridge: { comments: [one], total: 40 } };
    expect(counted({ articles }, ['ferry', 'bridge', 'pier'])).to.deep.equal({
      ferry: 2,
      bridge: 40,
      pier: 0,
    });
    expect(
      counted({ counts: { ferry: 7, bridge: 'x' } }, ['ferry', 'bridge', 'pier']),
    ).to.deep.equal({
      ferry: 7,
    });
    expect(counted({ articles, counts: { ferry: 7 } }, ['ferry', 'bridge'])).to.deep.equal({
      ferry: 7,
      bridge: 40,
    });
    expect(counted([one], ['ferry'])).to.deep.equal({ ferry: 1 });
    expect(counted([one], ['ferry', 'bridge'])).to.deep.equal({});
    expect(counted({ articles }, [])).to.deep.equal({});
  });

  it('counts an article called __proto__', () => {
    const document = readDocument(JSON.parse('{"counts": {"__proto__": 3}}'), 'file');
    expect(JSON.stringify(document.count(['__proto__', 'constructor']))).to.equal(
      '{"__proto__":3}',
    );
  });

  it('reads times without an offset in the time zone given, and drops them without', () => {
    const comments = [
      { ...one, createdAt: '2008-01-31 14:05:00', editedAt: '2008-01-31 15:05:00' },
      { ...two, createdAt: '2008-01-31T14:05:00Z' },
      'no comment',
    ];
    const times = (timezone?: string): unknown => {
      const readTime = timezone ? (time: unknown) => parseZonedTime(time, { timezone }) : undefined;
      const { thread } = readDocument(comments, 'file', readTime);
      return ['1', '2'].map((id) => [thread('').get(id)?.createdAt, thread('').get(id)?.editedAt]);
    };
    expect(times('Asia/Karachi')).to.deep.equal([
      ['2008-01-31T09:05:00.000Z', '2008-01-31T10:05:00.000Z'],
      ['2008-01-31T14:05:00.000Z', null],
    ]);
    expect(times()).to.deep.equal([
      [null, null],
      ['2008-01-31T14:05:00.000Z', null],
    ]);
  });
});
