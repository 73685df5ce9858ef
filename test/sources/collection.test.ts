import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CommentInput } from '../../src/model/comment.js';
import { parseComment } from '../../src/model/parse-comment.js';
import { type LoadQuery, type LoadResult, SORTS } from '../../src/model/source.js';
import { type Collection, createCollection } from '../../src/sources/collection.js';
import { type WholeThreadSource, readingSource } from '../../src/sources/whole-thread-source.js';
import { expectSourceError, idsOf, loadPages, query } from '../support/source-calls.js';

const { signal } = new AbortController();

/** Minutes past an hour, as a time. */
const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 1, 8, minutes)).toISOString();

const comment = (id: string | number, changes: Partial<CommentInput> = {}): CommentInput => ({
  id,
  author: `Reader ${id}`,
  text: `Words of ${id}.`,
  ...changes,
});

const open = (comments: readonly CommentInput[]): WholeThreadSource => {
  const collection = createCollection({ comments });
  return readingSource(async () => collection);
};

const load = (collection: Collection, changes: Partial<LoadQuery> = {}): Promise<LoadResult> =>
  readingSource(async () => collection).load(query(changes), { signal });

const context = async (collection: Collection, id: string): Promise<readonly CommentInput[]> => {
  const source = readingSource(async () => collection);
  return (await source.context({ article: '', id }, { signal })).comments;
};

/** Ids that trip up objects used as maps, and that repeat. */
const ids = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '1', '2', '3'),
  fc.constant(1),
  fc.string({ maxLength: 3 }),
);

/** Comments damaged in every way: repeated ids, cycles, missing parents, no comments at all. */
const damaged = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        id: ids,
        parentId: fc.option(ids),
        author: fc.constantFrom('Ali', 'Ali Khan', 'سے Shaam (Hanafi)', ''),
        text: fc.constantFrom('Well.', '@Ali: no.', '@Ali Khan and @Ali: yes.', '@nobody', ''),
        createdAt: fc.option(
          fc.constantFrom(at(1), at(2), at(3), '0000-00-00', '2008-02-31T00:00Z'),
        ),
        recommendations: fc.integer({ min: -3, max: 3 }),
        status: fc.constantFrom('published' as const, 'held' as const, 'removed' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(null, 3, 'text', [], {}, { id: 'x' }) },
  ) as fc.Arbitrary<CommentInput>,
  { maxLength: 40 },
);

describe('createCollection', () => {
  it('links anew when a text or a parent changes, and not for a recommendation', () => {
    const collection = createCollection({ comments: [comment('a'), comment('b')] });
    const put = (changes: Partial<CommentInput>): number => {
      collection.put(parseComment({ ...comment('b'), ...changes })!);
      return collection.linkRevision;
    };
    const before = collection.linkRevision;
    expect(put({ recommendations: 3 })).to.equal(before);
    const edited = put({ text: 'Other words.' });
    expect(edited).not.to.equal(before);
    expect(put({ text: 'Other words.', parentId: 'a' })).not.to.equal(edited);
  });

  it('gives everything in the order it was found where no limit is set', async () => {
    const found = [comment('b', { createdAt: at(2) }), comment('a', { createdAt: at(1) })];
    const result = await load(createCollection({ comments: found }), { sort: 'oldest' });
    expect(idsOf(result.comments)).to.deep.equal(['b', 'a']);
    expect(result).to.include({ total: 2, next: null, closed: null });
  });

  it('takes a limit below one, or none that is a number, for none', async () => {
    const collection = createCollection({ comments: [comment(1), comment(2)] });
    for (const limit of [0, -1, NaN, 0.5]) {
      expect((await load(collection, { limit })).comments).to.have.length(2);
    }
    expect((await load(collection, { limit: 1.9 })).comments).to.have.length(1);
  });

  it('hands every comment on once, whatever the sort, the limit and the damage', async () => {
    await fc.assert(
      fc.asyncProperty(
        damaged,
        fc.constantFrom(...SORTS),
        fc.integer({ min: 1, max: 45 }),
        async (comments, sort, limit) => {
          const known = new Set(comments.map(parseComment).flatMap((one) => one?.id ?? []));
          const pages = await loadPages(open(comments), { sort, limit }, 100);
          const given = pages.flat().flatMap((one) => parseComment(one)?.id ?? []);
          expect(given).to.have.length(known.size);
          expect(new Set(given)).to.deep.equal(known);
        },
      ),
    );
  });

  it('hands what is no comment on once, with the first page', async () => {
    const broken = { id: 'x' } as CommentInput;
    const comments = [broken, comment(1), comment(2), comment(3)];
    const pages = await loadPages(open(comments), { limit: 2 });
    expect(pages.map((page) => page.includes(broken))).to.deep.equal([true, false]);
    expect((await load(createCollection({ comments }))).comments).to.include(broken);
  });

  it('keeps branches together and puts no answer before what it answers', async () => {
    const comments = [
      comment('root', { createdAt: at(1) }),
      comment('other', { createdAt: at(2) }),
      comment('deep', { parentId: 'answer', createdAt: at(5) }),
      comment('answer', { parentId: 'root', createdAt: at(3) }),
    ];
    const newest = await loadPages(open(comments), { sort: 'newest', limit: 2 });
    expect(newest.map(idsOf)).to.deep.equal([
      ['other', 'root'],
      ['answer', 'deep'],
    ]);
  });

  it('keeps an answer that is known by its words alone in the branch it belongs to', async () => {
    const comments = [
      comment('1', { author: 'Lena Marsh', createdAt: at(1) }),
      comment('2', { createdAt: at(2) }),
      comment('3', { text: '@Lena Marsh: not so.', createdAt: at(3) }),
      comment('4', {
        html: '<p>@Lena Marsh: <b>so</b>.</p>',
        text: undefined as never,
        createdAt: at(4),
      }),
    ];
    const pages = await loadPages(open(comments), { limit: 3 });
    expect(pages.map(idsOf)).to.deep.equal([['1', '3', '4'], ['2']]);
    expect(idsOf(await context(createCollection({ comments }), '3'))).to.deep.equal(['3', '1']);
  });

  it('goes on behind the last comment given when others are added before it', async () => {
    const later = [3, 4, 5].map((id) => comment(id, { createdAt: at(id) }));
    const first = await load(createCollection({ comments: later }), { limit: 2 });
    const grown = createCollection({ comments: [comment(1, { createdAt: at(1) }), ...later] });
    const second = await load(grown, { limit: 2, cursor: first.next ?? null });
    expect(idsOf(second.comments)).to.deep.equal(['5']);
  });

  it('keeps the order of pages once begun when recommendations change', async () => {
    const collection = createCollection({
      comments: [1, 2, 3, 4].map((id) => comment(id, { recommendations: 10 - id })),
    });
    const first = await load(collection, { sort: 'recommended', limit: 2 });
    const last = parseComment(comment(4, { recommendations: 99 }));
    if (last) collection.put(last);
    const second = await load(collection, {
      sort: 'recommended',
      limit: 2,
      cursor: first.next ?? null,
    });
    expect(idsOf([...first.comments, ...second.comments])).to.deep.equal(['1', '2', '3', '4']);
    const anew = await load(collection, { sort: 'recommended', limit: 1 });
    expect(idsOf(anew.comments)).to.deep.equal(['4']);
  });

  it('refuses the cursor of another sort', async () => {
    const source = open([comment(1), comment(2)]);
    const { next = null } = await source.load(query({ limit: 1 }), { signal });
    expect(next).to.be.a('string');
    await expectSourceError(
      source.load(query({ limit: 1, sort: 'newest', cursor: next }), { signal }),
      'invalid',
    );
  });

  it('counts comments held and removed ones that are answered, but no empty tombstones', async () => {
    const comments = [
      comment(1, { status: 'removed' }),
      comment(2, { parentId: 1 }),
      comment(3, { status: 'held' }),
      comment(4, { status: 'removed' }),
      comment(5, { status: 'removed', parentId: 5 }),
      comment(2, { text: 'The same id again.' }),
    ];
    expect(createCollection({ comments }).total).to.equal(3);
    expect((await load(createCollection({ comments, total: 40 }))).total).to.equal(40);
  });

  it('takes the first of two comments with one id', async () => {
    const collection = createCollection({
      comments: [comment('a', { text: 'First.' }), comment('a', { text: 'Second.' })],
    });
    expect(collection.get('a')?.body).to.deep.equal({ text: 'First.' });
    expect((await load(collection)).comments).to.have.length(1);
  });

  it('says that a thread is closed', async () => {
    const closed = { at: at(0) };
    expect((await load(createCollection({ comments: [], closed }))).closed).to.equal(closed);
  });

  it('serves a chain of 10,000 answers', async () => {
    const chain = Array.from({ length: 10_000 }, (_, id) =>
      comment(id, { parentId: id - 1, createdAt: at(id) }),
    );
    const pages = await loadPages(open(chain.toReversed()), { limit: 999 });
    expect(idsOf(pages.flat())).to.deep.equal(chain.map(({ id }) => String(id)));
    expect(await context(createCollection({ comments: chain }), '9999')).to.have.length(10_000);
  });

  it('survives cycles and comments that answer themselves', async () => {
    const comments = [
      comment('a', { parentId: 'b' }),
      comment('b', { parentId: 'a' }),
      comment('self', { parentId: 'self' }),
    ];
    const collection = createCollection({ comments });
    expect(idsOf(await context(collection, 'b'))).to.include('b');
    expect(idsOf(await context(collection, 'self'))).to.deep.equal(['self']);
    expect((await load(collection, { limit: 10 })).comments).to.have.length(3);
  });
});
