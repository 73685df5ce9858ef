/**
 * One comment on the page: how its nodes follow the row. Without a template, because every expression
 * is paid for ten thousand times; only what tools draw in between is a matter of their own. A usual
 * comment has 14 elements and the fullest 17, far from the screen 7. Nodes are changed, not replaced:
 * a reader may have found, marked or focused them.
 */
import { sameMentions } from '../../conversation/rows.js';
import type { Row } from '../../conversation/row.js';
import type { CommentStatus } from '../../model/comment.js';
import { bodyOf } from '../../store/conversation.js';
import type { Operation } from '../../store/operation.js';
import type { BlockNode } from '../../text/ast.js';
import { type ClampedBlocks, clampBlocks } from '../../text/clamp.js';
import { displayName } from '../../text/names.js';
import { isOneLine } from '../../text/plain.js';
import { permalink } from '../permalink.js';
import { type DrawnActions, actionsOf, drawActions, foldOf, hasActions } from './actions.js';
import { drawBody } from './body.js';
import { element, setAttribute, setText } from './element.js';
import { type Extra, type Extras, drawExtras, extrasOf } from './extras.js';
import * as line from './name-line.js';
import type { RowContext } from './row-context.js';
import {
  type CommentNodes,
  FAR,
  type NearNodes,
  type Nodes,
  bringNear,
  findComment,
  makeComment,
  makeItem,
  makeTombstone,
} from './row-nodes.js';

/**
 * Browsers that can find text in hidden rows open them when they do. TypeScript knows the property
 * as a boolean only.
 */
const HIDDEN = 'onbeforematch' in globalThis ? ('until-found' as unknown as true) : true;

/** Characters of a body that are drawn before the reader asks for the rest (SEC-10). */
const LONGEST_BODY = 5000;
/** Characters that a line counts for however short it is: some 120 lines are drawn. */
const OF_A_LINE = 40;

/** What a body was drawn from; another is drawn anew. */
interface BodySource extends Pick<Row['comment'], 'body'>, Pick<Row, 'mentions'> {
  readonly cut: boolean;
}

/** A row on the page. */
export class DrawnRow {
  readonly element: HTMLLIElement;
  /** What it was drawn from. */
  row: Row | null = null;
  #depth: number;
  /** What its nodes were made for. */
  #kind = '';
  /** Of a row that is near; those of ten thousand others would only be kept alive. */
  #nodes: Nodes | null = null;
  /** What its chips were drawn from, if it has any. */
  #chips: line.ChipSource | null = null;
  #body: BodySource | null = null;
  #actions: DrawnActions | null = null;
  /** What it has that only some have. */
  #extras: Extras | null = null;
  /** Where tools have drawn: before these elements, or at the end of them. */
  #places: Set<Element> | null = null;

  constructor({ depth }: Row) {
    this.element = makeItem(depth);
    this.#depth = depth;
  }

  /** @param near also what only those can use who see it: buttons, and the date in full; once, it stays */
  draw(row: Row, context: RowContext, now: number, near = true): void {
    this.row = row;
    this.#drawItem(row);
    const instead = context.drawTool('instead', row);
    if (row.comment.status === 'removed' || instead !== undefined) {
      this.#drawTombstone(row, context, instead);
    } else {
      this.#drawComment(row, context, now, near);
    }
  }

  #drawItem({ depth, comment, hidden }: Row): void {
    const { element } = this;
    if (depth !== this.#depth) {
      element.classList.replace(depthClass(this.#depth), depthClass(depth));
      element.setAttribute('aria-level', `${depth + 1}`);
      this.#depth = depth;
    }
    const fresh = !this.#kind;
    setAttribute(element, 'data-id', comment.id, fresh);
    if ((hidden || !fresh) && element.hasAttribute('hidden') !== hidden) {
      element.hidden = hidden && HIDDEN;
    }
  }

  #drawComment(row: Row, context: RowContext, now: number, near: boolean): void {
    const { localizer, headingLevel } = context;
    const { id, author, status, lang, createdAt } = row.comment;
    const tag = createdAt ? 'time' : 'span';
    const kind = `${tag}${headingLevel}`;
    const fresh = this.#kind !== kind;
    const operation = context.operation(id);
    const below = context.drawTool('below', row);
    let nodes = fresh
      ? this.#put(makeComment(headingLevel), kind)
      : ((this.#nodes as CommentNodes | null) ?? findComment(this.element));
    // What is being done to a comment stands around its buttons.
    const whole = near || (nodes.actions ?? operation ?? below ?? null) !== null;
    if (whole && !nodes.actions) nodes = bringNear(nodes, tag);
    this.#nodes = whole ? nodes : null;
    const { article, heading, link, body, actions } = nodes;
    const shownName = heading.firstElementChild as HTMLElement;

    const state = stateClass(context.isHighlighted(id), status, operation);
    if (state || whole || !fresh) {
      setAttribute(article, 'class', `comment${state}${whole ? '' : FAR}`);
      setAttribute(article, 'part', `comment${state}`);
    }

    const name = displayName(author.name) || localizer.text('anonymous');
    const relative = localizer.relativeTime(createdAt, now);
    const spoken = line.accessibleName(row, name, localizer, relative);
    const href = permalink(id);
    setAttribute(article, 'id', href.slice(1), fresh);
    setAttribute(article, 'aria-label', spoken, fresh);
    setAttribute(heading, 'aria-label', spoken, fresh);
    setText(shownName, name, fresh);

    const { words, edited, title, label } = line.time(row, name, context, relative, whole);
    setAttribute(link, 'href', href, fresh);
    setAttribute(link, 'title', title, fresh);
    setAttribute(link, 'aria-label', label, fresh);
    if (actions) {
      const time = link.firstElementChild as HTMLElement;
      setAttribute(time, 'datetime', createdAt);
      setText(time, words, fresh);
      if ((edited || !fresh) && (time.nextSibling?.textContent ?? '') !== edited) {
        link.replaceChildren(time, edited);
      }
    } else setText(link, words + edited, fresh);
    this.#drawChips(row, context, body);

    if (lang || !fresh) {
      setAttribute(shownName, 'lang', lang ?? '');
      setAttribute(body, 'lang', lang ?? '');
    }
    const prose = oneLineOf(row);
    const long = isLong(row, prose);
    this.#drawBody(row, context, body, long && !context.isWhole(id), prose);
    const called = (whole && (context.drawTool('name', row) as string | undefined)) || name;
    const extras = extrasOf(row, nodes, context, called, long);
    if (extras.length > 0 || this.#extras) {
      this.#extras = drawExtras(article, extras, this.#extras);
    }
    if (actions) {
      if (operation || this.#places) {
        this.#fill(context, article, actions, operation && context.drawTool('status', row));
      }
      if (operation || !fresh) actions.hidden = !hasActions(row, context);
      this.#actions = drawActions(actions, actionsOf(row, called, context), this.#actions);
      setAttribute(actions, 'role', 'toolbar');
      setAttribute(actions, 'aria-label', localizer.text('actions'));
    }
    this.#fill(context, article, null, below);
  }

  /** @param instead what a tool says in its place; undefined: what there is to say of a removed one */
  #drawTombstone(row: Row, context: RowContext, instead: unknown): void {
    const words = context.localizer.text(row.replies > 0 ? 'removedRepliesKept' : 'removed');
    const known = this.#kind === 'tombstone' ? (this.#nodes as NearNodes | null) : null;
    const { article, actions } = known ?? this.#put(makeTombstone(), 'tombstone');
    setAttribute(article, 'aria-label', instead === undefined ? words : null);
    const said: Extra[] =
      instead === undefined
        ? [[null, 'p', () => element('p', { class: 'tombstone' }, [words])]]
        : [];
    this.#extras = drawExtras(article, said, this.#extras);
    this.#fill(context, article, actions, instead);
    actions.hidden = !row.foldable;
    const wanted = row.foldable ? [foldOf(row, '', context)] : [];
    this.#actions = drawActions(actions, wanted, this.#actions);
  }

  /** Puts other nodes into the row. */
  #put<Made extends Nodes>(nodes: Made, kind: string): Made {
    this.#kind = kind;
    this.#nodes = nodes;
    this.#chips = this.#body = this.#actions = this.#extras = this.#places = null;
    this.element.replaceChildren(nodes.article);
    return nodes;
  }

  /**
   * Has what a tool draws stand before an element, or at the end. Where there never was anything it
   * costs nothing.
   */
  #fill(
    context: RowContext,
    parent: HTMLElement,
    before: HTMLElement | null,
    drawn: unknown,
  ): void {
    const place = before ?? parent;
    if (!this.#places?.has(place)) {
      if (drawn === undefined || drawn === null) return;
      (this.#places ??= new Set()).add(place);
    }
    context.fill(parent, before, drawn);
  }

  #drawChips(row: Row, context: RowContext, before: HTMLElement): void {
    const { localizer, maxDepth, canReach } = context;
    const isNew = context.isNew(row.comment.id);
    const source = { row, isNew, localizer, maxDepth, canReach };
    if (this.#chips) {
      if (line.sameChips(this.#chips, source)) return;
      for (const chip of before.parentElement?.querySelectorAll(line.CHIPS) ?? []) chip.remove();
    }
    const chips = line.chips(source);
    this.#chips = chips.length > 0 ? source : null;
    for (const chip of chips) before.before(chip);
  }

  /**
   * What a tool draws stands alone, behind where the body was.
   * @param cut only its beginning
   * @param prose all there is to it, or null
   */
  #drawBody(
    row: Row,
    context: RowContext,
    place: HTMLElement,
    cut: boolean,
    prose: string | null,
  ): void {
    const drawn = context.drawTool('body', row);
    if (drawn !== undefined || this.#places) this.#fill(context, place, null, drawn);
    const { body } = row.comment;
    const before = this.#body;
    const source = drawn === undefined ? { body, cut, mentions: row.mentions } : null;
    if (before === source || (before && source && sameBody(before, source))) return;
    this.#body = source;
    if (before) {
      // What a tool draws begins with a comment node.
      while (place.firstChild instanceof Element) place.firstChild.remove();
    }
    if (!source) return;
    const rest = place.firstChild;
    if (prose !== null && !cut) {
      place.insertBefore(element('p', {}, [prose]), rest);
      return;
    }
    const { blocks } = bodyOf(row.comment);
    const shown = cut ? beginningOf(blocks).blocks : blocks;
    for (const block of drawBody(shown, row.mentions)) place.insertBefore(block, rest);
  }
}

function depthClass(depth: number): string {
  return `depth-${Math.min(depth, line.WIDE_CAP)}`;
}

/** The text of a comment that is drawn without being read; null for one that has more to it. */
function oneLineOf({ comment: { body }, mentions }: Row): string | null {
  return 'text' in body && mentions.length === 0 && isOneLine(body.text) ? body.text : null;
}

const beginningOf = (blocks: readonly BlockNode[]): ClampedBlocks =>
  clampBlocks(blocks, LONGEST_BODY, OF_A_LINE);

/** Whether a body is too long to be drawn whole at first. @param prose all there is to it, or null */
function isLong({ comment }: Row, prose: string | null): boolean {
  if (prose !== null) return prose.length > LONGEST_BODY;
  const { blocks, plain } = bodyOf(comment);
  const most = plain.length + OF_A_LINE * plain.split('\n').length;
  return most > LONGEST_BODY && beginningOf(blocks).clamped;
}

function sameBody(a: BodySource, b: BodySource): boolean {
  return a.body === b.body && a.cut === b.cut && sameMentions(a.mentions, b.mentions);
}

function stateClass(
  highlighted: boolean,
  status: CommentStatus,
  operation: Operation | null,
): string {
  if (highlighted) return ' comment-highlighted';
  if (operation && operation.kind !== 'report')
    return operation.status === 'failed' ? ' comment-failed' : ' comment-pending';
  return status === 'held' ? ' comment-held' : '';
}
