/** Cases for sources that give a thread page by page. */
import type { Sort, SourceFeatures } from '../../model/source.js';
import { sortsOf, type SuiteCase } from '../case.js';
import { expectError, expectSame, expectThat, show } from '../expectations.js';
import { SAMPLE } from '../sample.js';
import type { Trial, TrialPage } from '../trial.js';

const inPages = ({ paging }: SourceFeatures): boolean => paging !== 'none';

/** Roots of the sample in every order. */
const ROOTS: Readonly<Record<Sort, readonly string[]>> = {
  oldest: ['1', '5', '6'],
  newest: ['6', '5', '1'],
  recommended: ['5', '6', '1'],
  answered: ['1', '6', '5'],
};

const idsOf = (page: TrialPage): string[] => page.comments.map(({ id }) => id);

/** A comment may come again only with an answer that would otherwise come without it. */
function expectRepeatsAreParents(pages: readonly TrialPage[]): void {
  const seen = new Set<string>();
  for (const { comments } of pages) {
    const parents = new Set(comments.map(({ parentId }) => parentId));
    for (const { id } of comments) {
      expectThat(
        !seen.has(id) || parents.has(id),
        `load: comment ${show(id)} comes twice, and nothing new on its second page answers it.`,
      );
    }
    for (const { id } of comments) seen.add(id);
  }
}

function expectParentsFirst(pages: readonly TrialPage[]): void {
  const seen = new Set<string>();
  for (const { comments } of pages) {
    for (const { id } of comments) seen.add(id);
    for (const { id, parentId } of comments) {
      expectThat(
        parentId === null || seen.has(parentId),
        `load: comment ${show(id)} comes on a page before that of the comment it answers.`,
      );
    }
  }
}

async function expectAllInPages(trial: Trial, sort: Sort, limit: number): Promise<void> {
  const pages = await trial.pages({ sort, limit });
  const ids = new Set(pages.flatMap(idsOf));
  const missing = SAMPLE.filter(({ id }) => !ids.has(trial.idOf(id))).map(({ id }) => id);
  expectSame(missing, [], `comments on none of ${pages.length} pages of ${limit}, ${sort}`);
  for (const page of pages) {
    expectThat(page.comments.length > 0, `load: a page of ${limit} is empty; "next" led nowhere.`);
    const here = new Set(idsOf(page));
    const roots = page.comments.filter(({ parentId }) => !here.has(parentId ?? ''));
    expectThat(
      roots.length <= limit,
      `load: asked for ${limit}, got ${roots.length} comments that answer nothing on their page.`,
    );
  }
  expectParentsFirst(pages);
  expectRepeatsAreParents(pages);
}

export const PAGES: readonly SuiteCase[] = [
  ...[1, 2, 3, 6, 7, 50].map((limit): SuiteCase => ({
    name: `gives everything in pages of ${limit}, parents first, in every order`,
    needs: { when: inPages },
    run: async (trial, { features }) => {
      for (const sort of sortsOf(features)) await expectAllInPages(trial, sort, limit);
    },
  })),
  ...(Object.keys(ROOTS) as Sort[]).map((sort): SuiteCase => ({
    name: `gives comments in the order asked for: ${sort}`,
    needs: {
      when: (features) => inPages(features) && sortsOf(features).includes(sort),
      given: sort === 'recommended' ? ['recommendations'] : [],
    },
    run: async (trial) => {
      const pages = await trial.pages({ sort, limit: 2 });
      const expected = ROOTS[sort].map((id) => trial.idOf(id));
      const found = new Set(pages.flatMap(idsOf).filter((id) => expected.includes(id)));
      expectSame([...found], expected, `roots, ${sort}`);
    },
  })),
  {
    name: 'gives the whole thread whatever the limit',
    needs: { when: (features) => !inPages(features) },
    run: async (trial) => {
      const { comments, next = null } = await trial.load({ limit: 1 });
      expectSame(comments.length, SAMPLE.length, 'comments');
      expectSame(next, null, 'next');
    },
  },
  {
    name: 'gives a page again when it is asked for again',
    needs: { when: inPages },
    run: async (trial) => {
      const { next = null } = await trial.load({ limit: 2 });
      expectThat(next !== null, 'load: one page of 2 is not the whole sample.');
      const [once, again] = [
        await trial.load({ limit: 2, cursor: next }),
        await trial.load({ limit: 2, cursor: next }),
      ];
      expectSame(idsOf(again), idsOf(once), 'the second page');
      expectSame(again.next ?? null, once.next ?? null, 'its cursor');
    },
  },
  {
    name: 'gives cursors that are text and can be kept',
    needs: { when: inPages },
    run: async (trial) => {
      const { next } = await trial.load({ limit: 2 });
      expectThat(typeof next === 'string' && next !== '', `next: ${show(next)} is no cursor.`);
      const kept = JSON.parse(JSON.stringify({ next })) as { next: string };
      expectThat(
        (await trial.load({ limit: 2, cursor: kept.next })).comments.length > 0,
        'load: a cursor that was kept leads nowhere.',
      );
    },
  },
  {
    name: 'refuses a cursor that it never gave',
    needs: { when: inPages },
    run: async (trial) => {
      await trial.load({ limit: 2 });
      for (const cursor of ['nowhere', '-1', '__proto__', '💥']) {
        await expectError(trial.load({ cursor, limit: 2 }), ['invalid'], `cursor ${show(cursor)}`);
      }
    },
  },
  {
    name: 'keeps pages of different orders and sizes apart',
    needs: { when: inPages },
    run: async (trial, { features }) => {
      const asked = sortsOf(features).flatMap((sort) =>
        [1, 2, 3].map((limit) => ({ sort, limit })),
      );
      const alone = [];
      for (const changes of asked) alone.push((await trial.pages(changes)).map(idsOf));
      const together = await Promise.all(asked.map((changes) => trial.pages(changes)));
      expectSame(
        together.map((pages) => pages.map(idsOf)),
        alone,
        'pages asked for at one time',
      );
    },
  },
  {
    name: 'loses nothing when a comment is written between two pages',
    needs: { when: inPages, methods: ['create'] },
    run: async (trial, { features }) => {
      for (const sort of sortsOf(features)) {
        const first = await trial.load({ sort, limit: 2 });
        await trial.publish({ text: `Written while reading, ${sort}.` });
        await trial.publish({
          parentId: trial.idOf('1'),
          text: `Answered while reading, ${sort}.`,
        });
        const rest = first.next ? await trial.pages({ sort, limit: 2, cursor: first.next }) : [];
        const ids = new Set([first, ...rest].flatMap(idsOf));
        const missing = SAMPLE.filter(({ id }) => !ids.has(trial.idOf(id))).map(({ id }) => id);
        expectSame(missing, [], `comments that no page gave, ${sort}`);
      }
    },
  },
  {
    name: 'loses nothing when a comment is removed between two pages',
    needs: { when: inPages, methods: ['create', 'remove'] },
    run: async (trial, { features }) => {
      for (const sort of sortsOf(features)) {
        const own = await trial.publish({ parentId: trial.idOf('1'), text: 'Here for a moment.' });
        const root = await trial.publish({ text: 'Here for a moment, too.' });
        const first = await trial.load({ sort, limit: 4 });
        await trial.remove(own.id);
        await trial.remove(root.id);
        const rest = first.next ? await trial.pages({ sort, limit: 4, cursor: first.next }) : [];
        const ids = new Set([first, ...rest].flatMap(idsOf));
        const missing = SAMPLE.filter(({ id }) => !ids.has(trial.idOf(id))).map(({ id }) => id);
        expectSame(missing, [], `comments that no page gave, ${sort}`);
      }
    },
  },
];
