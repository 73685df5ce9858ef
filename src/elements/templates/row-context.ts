/** What rows need to know beside themselves. */
import type { Row } from '../../conversation/row.js';
import type { Localizer } from '../../i18n/localize.js';
import type { Comment } from '../../model/comment.js';
import type { Operation } from '../../store/operation.js';

/**
 * Where on a row a tool can draw: instead of all of it, instead of its body, among what is said of it, under it; and
 * in words, how its buttons call its writer.
 */
export type RowPlace = 'instead' | 'body' | 'status' | 'below' | 'name';

/** What all rows of a thread share. What differs by comment is asked for by id. */
export interface RowContext {
  readonly localizer: Localizer;
  /** Level of the headings of comments. */
  readonly headingLevel: number;
  /** Levels of indentation at most, whatever the width. */
  readonly maxDepth: number;
  readonly canRecommend: boolean;
  /** A recommendation can be taken back. */
  readonly canUndo: boolean;
  readonly canReply: boolean;
  /** Comments that are not loaded can be had by their id. */
  readonly canReach: boolean;
  /** What the reader's tools draw on a row; undefined: what usually stands there. */
  drawTool(place: RowPlace, row: Row): unknown;
  /** Has it stand before one of the children of a parent, or at the end. */
  fill(parent: HTMLElement, before: HTMLElement | null, drawn: unknown): void;
  /** What the reader has done to a comment and the source has not confirmed. */
  operation(id: string): Operation | null;
  /** The comment with what the reader has just done to it. */
  visible(comment: Comment): Comment;
  /** What tells a comment's row apart: it outlasts the comment's being confirmed. */
  rowKey(id: string): string;
  isHighlighted(id: string): boolean;
  /** Whether it has come since the reader was last here. */
  isNew(id: string): boolean;
  /** The line that says so, and leads back. */
  backLine(): HTMLElement;
  /** Whether the reader asked for all of a very long comment. */
  isWhole(id: string): boolean;
}

/** The context known while nothing in it has changed: another one has every chunk draw again. */
export function sameOr(known: RowContext | null, next: RowContext): RowContext {
  const same =
    known?.localizer === next.localizer &&
    known.headingLevel === next.headingLevel &&
    known.maxDepth === next.maxDepth &&
    known.canRecommend === next.canRecommend &&
    known.canUndo === next.canUndo &&
    known.canReply === next.canReply &&
    known.canReach === next.canReach;
  return same ? known : next;
}
