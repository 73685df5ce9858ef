/**
 * What every source has to keep of `CommentSource`, told by behaviour alone. A source's test names
 * itself and says how to make one that holds given comments; which optional methods are there
 * decides which tests there are.
 */
import { expect } from '@open-wc/testing';
import type { Comment, CommentInput } from '../../src/model/comment.js';
import { isSourceError, type SourceErrorCode } from '../../src/model/errors.js';
import { parseComment } from '../../src/model/parse-comment.js';
import { SORTS, type CommentSource, type LoadQuery, type Sort } from '../../src/model/source.js';

/** The article that a contract's comments belong to. */
export const ARTICLE = 'harbour';

/** Seven comments, three of them roots; every answer stands below what it answers. */
export const SAMPLE: readonly (CommentInput & { readonly id: string; readonly author: string })[] =
  [
    { id: '1', author: 'Ines', text: 'The ferry was late.', createdAt: '2026-03-01T08:00:00Z' },
    { id: '2', parentId: '1', author: 'Bo', text: 'Again?', createdAt: '2026-03-01T08:10:00Z' },
    { id: '3', parentId: '2', author: 'Ines', text: 'Yes.', createdAt: '2026-03-01T09:00:00Z' },
    { id: '4', parentId: '1', author: 'Cy', text: 'Not mine.', createdAt: '2026-03-01T08:20:00Z' },
    { id: '5', author: 'Dov', text: 'Take the bridge.', createdAt: '2026-03-01T08:30:00Z' },
    { id: '6', author: 'Eve', text: 'Closed, too.', createdAt: '2026-03-01T08:40:00Z' },
    { id: '7', parentId: '6', author: 'Dov', text: 'Oh.', createdAt: '2026-03-01T08:50:00Z' },
  ];

const live = (): { readonly signal: AbortSignal } => ({ signal: new AbortController().signal });

/** A query for the first page of the contract's article. */
export function query(changes: Partial<LoadQuery> = {}): LoadQuery {
  return { article: ARTICLE, sort: 'oldest', cursor: null, ...changes };
}

/** Loads page after page, at most `most` of them. */
export async function loadPages(
  source: Pick<CommentSource, 'load'>,
  changes: Partial<LoadQuery>,
  most = 1000,
): Promise<readonly CommentInput[][]> {
  const pages: CommentInput[][] = [];
  let cursor: string | null = null;
  do {
    const page = await source.load(query({ ...changes, cursor }), live());
    pages.push([...page.comments]);
    cursor = page.next ?? null;
  } while (cursor !== null && pages.length < most);
  return pages;
}

/** The ids of what the store would read. */
export function idsOf(inputs: readonly unknown[]): string[] {
  return inputs.map((input) => parseComment(input)?.id ?? '(malformed)');
}

/** Waits for a call to fail, and expects it to. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (failure) {
    return failure;
  }
  throw new Error('The call did not fail.');
}

/** Waits for a call to fail with a SourceError of a code. @returns its message */
export async function expectSourceError(
  call: Promise<unknown>,
  code: SourceErrorCode,
): Promise<string> {
  const failure = await failureOf(call);
  if (!isSourceError(failure)) throw failure;
  expect(failure.code).to.equal(code);
  return failure.message;
}

/** Expects a call to reject with its signal's own reason, aborted before it and during it. */
export async function expectAbort(
  call: (options: { readonly signal: AbortSignal }) => Promise<unknown>,
): Promise<void> {
  const reason = new DOMException('The reader has left.', 'AbortError');
  const before = AbortSignal.abort(reason);
  expect(await failureOf(call({ signal: before }))).to.equal(reason);
  const during = new AbortController();
  const answer = call({ signal: during.signal });
  during.abort(reason);
  expect(await failureOf(answer)).to.equal(reason);
}

/** Declares the tests of the contract for one source. */
export function describeSource(
  name: string,
  create: (comments: typeof SAMPLE) => CommentSource,
): void {
  describe(`${name} as a CommentSource`, () => {
    let source: CommentSource;
    const optional = create(SAMPLE);

    beforeEach(() => (source = create(SAMPLE)));

    const comments = async (): Promise<(Comment | null)[]> =>
      (await source.load(query(), live())).comments.map(parseComment);

    it('gives every comment, complete and with its parent', async () => {
      const loaded = await comments();
      const parents: unknown = Object.fromEntries(loaded.map((one) => [one?.id, one?.parentId]));
      expect(parents).to.deep.equal(
        Object.fromEntries(SAMPLE.map(({ id, parentId = null }) => [id, parentId])),
      );
      const first = loaded.find((one) => one?.id === '1');
      expect(first).to.include({ createdAt: '2026-03-01T08:00:00.000Z', status: 'published' });
      expect(first?.author.name).to.equal('Ines');
    });

    it('counts the thread as it gives it', async () => {
      const { total, next } = await source.load(query(), live());
      expect(total).to.equal(SAMPLE.length);
      expect(next ?? null).to.equal(null);
    });

    for (const sort of optional.features?.sorts ?? (['oldest'] as const)) {
      for (const limit of [1, 2, 3, 7, 50]) {
        it(`gives every comment once in pages of ${limit}, ${sort}`, async () => {
          const pages = await loadPages(source, { sort, limit });
          const ids = idsOf(pages.flat());
          expect([...ids].sort()).to.deep.equal(SAMPLE.map(({ id }) => id));
          for (const page of pages) expect(page).to.have.length.of.at.most(limit);
          for (const { id, parentId } of SAMPLE) {
            if (parentId) expect(ids.indexOf(String(parentId))).to.be.below(ids.indexOf(id));
          }
        });
      }
    }

    it('sorts roots as asked', async () => {
      const orders: Partial<Record<Sort, string>> = {
        oldest: '156',
        newest: '651',
        answered: '165',
      };
      for (const sort of SORTS) {
        const expected = orders[sort];
        if (!expected || !optional.features?.sorts?.includes(sort)) continue;
        const ids = idsOf((await loadPages(source, { sort, limit: 2 })).flat());
        expect(ids.filter((id) => expected.includes(id)).join('')).to.equal(expected);
      }
    });

    it('refuses a cursor that it never gave', async () => {
      await source.load(query({ limit: 2 }), live());
      await expectSourceError(
        source.load(query({ cursor: 'nowhere', limit: 2 }), live()),
        'invalid',
      );
    });

    it('ends a load when it is aborted', () =>
      expectAbort((options) => source.load(query(), options)));

    if (optional.context) {
      const context = async (id: string, options = live()): Promise<string[]> =>
        idsOf((await source.context?.({ article: ARTICLE, id }, options))?.comments ?? []);

      it('gives a comment with all above it', async () => {
        expect((await context('3')).sort()).to.deep.equal(['1', '2', '3']);
        expect(await context('5')).to.deep.equal(['5']);
      });

      it('knows nothing of an id that is not there', async () => {
        for (const id of ['', '99', '__proto__']) expect(await context(id)).to.deep.equal([]);
      });

      it('ends a search for context when it is aborted', () =>
        expectAbort((options) => context('3', options)));
    }

    if (optional.count) {
      it('counts an article', async () => {
        expect(await source.count?.([ARTICLE], live())).to.deep.equal({ [ARTICLE]: SAMPLE.length });
      });

      it('ends a count when it is aborted', () =>
        expectAbort(async (options) => source.count?.([ARTICLE], options)));
    }

    if (optional.recommend) {
      const recommend = (id: string, recommended: boolean, options = live()): Promise<unknown> =>
        source.recommend?.(
          { article: ARTICLE, id, recommended },
          { ...options, idempotencyKey: `${id} ${String(recommended)}` },
        ) ?? Promise.reject();

      it('recommends once however often it is told', async () => {
        const expected = { recommendations: 1, recommended: true };
        expect(await recommend('4', true)).to.deep.equal(expected);
        expect(await recommend('4', true)).to.deep.equal(expected);
        expect((await comments()).find((one) => one?.id === '4')).to.include(expected);
      });

      if (optional.features?.undoRecommend ?? true) {
        it('takes a recommendation back', async () => {
          await recommend('4', true);
          const expected = { recommendations: 0, recommended: false };
          expect(await recommend('4', false)).to.deep.equal(expected);
          expect(await recommend('4', false)).to.deep.equal(expected);
        });
      }

      it('does not recommend what is not there', () =>
        expectSourceError(recommend('99', true), 'not-found'));

      it('ends a recommendation when it is aborted', () =>
        expectAbort((options) => recommend('4', true, options)));
    }
  });
}
