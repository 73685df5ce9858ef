/**
 * The thread the suite tries a source with, and what a source's author may have to leave out of it
 * because the backend cannot be given it.
 */
import type { CommentInput, CommentStatus } from '../model/comment.js';

/** A comment of the suite: complete, in the simplest of the forms a source may use. */
export interface SuiteComment extends CommentInput {
  readonly id: string;
  readonly parentId: string | null;
  readonly author: string;
  readonly text: string;
  readonly createdAt: string;
  readonly recommendations: number;
  readonly status: CommentStatus;
}

/** What a new source has to hold. */
export interface SuiteThread {
  /** The article; another one for every case. */
  readonly article: string;
  /** Other people's comments, none of the reader's. */
  readonly comments: readonly SuiteComment[];
  /** Nobody may write any more. */
  readonly closed: boolean;
  /** What becomes of new comments. */
  readonly moderation: 'publish' | 'hold' | 'reject';
}

/**
 * What a backend cannot be given; the cases that need it are left out.
 *
 * - `ids`: it gives its own ids; say which in the answer of `seed`
 * - `authors`: everything is written by one person
 * - `times`: it dates comments itself; they have to be written in order
 * - `recommendations`: they begin at none
 * - `texts`: white space at the ends and between words is not kept
 * - `closed`, `removed`: no such threads, no such comments
 * - `held`, `rejected`: there is no moderation before publishing
 */
export type SuiteGap =
  | 'ids'
  | 'authors'
  | 'times'
  | 'recommendations'
  | 'texts'
  | 'closed'
  | 'removed'
  | 'held'
  | 'rejected';

/** A comment of the suite; what is not said is usual. */
export function suiteComment(
  id: string,
  fields: Partial<SuiteComment> & Pick<SuiteComment, 'author' | 'text'>,
): SuiteComment {
  return {
    id,
    parentId: null,
    createdAt: '2026-03-01T08:00:00Z',
    recommendations: 0,
    status: 'published',
    ...fields,
  };
}

const at = (time: string): string => `2026-03-01T${time}`;

/** Seven comments, three of them roots; every answer stands below what it answers. */
export const SAMPLE: readonly SuiteComment[] = [
  suiteComment('1', { author: 'Ines', text: 'The ferry was late.', createdAt: at('08:00:00Z') }),
  suiteComment('2', {
    parentId: '1',
    author: 'Bo',
    text: 'Again?',
    createdAt: at('13:10:00+05:00'),
  }),
  suiteComment('3', {
    parentId: '2',
    author: 'Ines',
    text: 'Yes.',
    createdAt: at('03:30:00-05:30'),
  }),
  suiteComment('4', {
    parentId: '1',
    author: 'Cy',
    text: 'Not mine.',
    createdAt: at('08:20:00.250Z'),
  }),
  suiteComment('5', {
    author: 'Dov',
    text: 'Take the bridge.',
    createdAt: at('08:30:00Z'),
    recommendations: 4,
  }),
  suiteComment('6', {
    author: 'Eve',
    text: 'Closed, too.',
    createdAt: at('08:40:00Z'),
    recommendations: 2,
  }),
  suiteComment('7', { parentId: '6', author: 'Dov', text: 'Oh.', createdAt: at('08:50:00Z') }),
];
