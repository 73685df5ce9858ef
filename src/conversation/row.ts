/** What is drawn for one comment, and by what all of them are laid out. How rows come about is in rows.ts. */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import type { Sort } from '../model/source.js';

/** Ways to lay a thread out. */
export const VIEWS = ['threaded', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** Links below this are called probable unless the page says otherwise. */
export const DEFAULT_CERTAINTY = 0.8;

export interface RowOptions {
  readonly view: View;
  readonly sort: Sort;
  /** Ids of the comments whose answers are folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** Links below this confidence are called probable. Default: 0.8. */
  readonly certainty?: number;
  /** Ids of the comments that have a row; null or absent: all. */
  readonly only?: ReadonlySet<string> | null;
}

/** A comment named on another's row. */
export interface Reference {
  readonly id: string;
  /** Null where the comment was removed: it is nobody's. */
  readonly name: string | null;
  /** False when the link is a guess below the threshold. */
  readonly certain: boolean;
}

/** What is drawn for one comment. */
export interface Row {
  readonly comment: Comment;
  /** Levels below its root; 0 in the timeline. */
  readonly depth: number;
  /** Whom the comment answers first and foremost. */
  readonly parent: Reference | null;
  /** All it answers, where the layout does not show it; `adjacent` tells about the first. */
  readonly replyTo: readonly Reference[];
  /** The parent is the row right above, so that only the depth cap can hide the relation. */
  readonly adjacent: boolean;
  /** The source names a parent that is not here. */
  readonly orphan: boolean;
  /** Those who answer, where their rows do not stand right below. */
  readonly answeredBy: readonly Reference[];
  /** Comments below this one. */
  readonly replies: number;
  /** Its answers stand below it and can be folded away. */
  readonly foldable: boolean;
  readonly collapsed: boolean;
  /** Inside a collapsed branch. */
  readonly hidden: boolean;
  /** Mentions in the text that lead to a comment. */
  readonly mentions: readonly ReplyLink[];
}
