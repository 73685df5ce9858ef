/**
 * Tells the comments of one person apart in the names of their buttons (A11Y-4): "Reply to Theo,
 * 3 hours ago". Fetched while there is nothing else to do: nobody hears a list of buttons before.
 */
import { inSlices, type Steps } from '../../conversation/slices.js';
import type { Row } from '../../conversation/row.js';
import type { Tree } from '../../conversation/tree.js';
import { addEnglish } from '../../i18n/localize.js';
import { idleEnglish } from '../../i18n/messages-idle.js';
import type { Comment } from '../../model/comment.js';
import { displayName } from '../../text/names.js';
import { inTurn } from '../turns.js';
import type { Tool, ToolParts } from './tool.js';
import type { RowPlace } from '../templates/row-context.js';

/** Comments of one person up to which it is looked whether "3 hours ago" is said of one alone. */
const FEW = 20;
/** Names that are gone through in one step. */
const STEP = 500;

export class Namesakes implements Tool {
  readonly #parts: ToolParts;
  /** By the name shown. */
  #comments: NameHolders = new Map();
  /** How many of the timeline are in there. */
  #known = 0;
  #work = new AbortController();
  /** What was counted last: other links make another tree of the same comments. */
  #timeline: Tree['timeline'] | undefined;
  #counted = 0;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(idleEnglish);
  }

  changed(): void {
    const timeline = this.#parts.thread.tree?.timeline;
    if (timeline === this.#timeline && timeline?.length === this.#counted) return;
    if (timeline !== this.#timeline) this.#known = 0;
    this.#timeline = timeline;
    this.#counted = timeline?.length ?? 0;
    this.#work.abort();
    this.#work = new AbortController();
    // Another tree takes its place.
    this.#count(this.#work.signal).catch(() => undefined);
  }

  stop(): void {
    this.#work.abort();
  }

  drawRow(place: RowPlace, { comment }: Row): unknown {
    const same = place === 'name' && this.#comments.get(displayName(comment.author.name));
    if (!Array.isArray(same)) return undefined;
    const { locale, clock } = this.#parts;
    const { text, relativeTime, absoluteTime, number } = locale.localizer;
    const { author, createdAt } = comment;
    const relative = relativeTime(createdAt, clock.now);
    const isAlone =
      same.length <= FEW &&
      same.every(
        (each) => each.id === comment.id || relativeTime(each.createdAt, clock.now) !== relative,
      );
    const time = isAlone ? relative : absoluteTime(createdAt);
    const name = displayName(author.name) || text('anonymous');
    const words = text('nameAt', { name, time });
    if (isAlone) return words;
    const rivals = same.filter((each) => minuteOf(each) === minuteOf(comment));
    if (rivals.length === 1) return words;
    return `${words} (${number(rivals.findIndex(({ id }) => id === comment.id) + 1)})`;
  }

  async #count(signal: AbortSignal): Promise<void> {
    const { thread, rows } = this.#parts;
    // What has changed is painted first.
    await inTurn(() => undefined);
    signal.throwIfAborted();
    const { timeline = [] } = thread.tree ?? {};
    // Of a tree that has grown only what came is counted.
    const added = this.#known > 0 ? timeline.slice(this.#known) : null;
    if (added) for (const { comment } of added) count(this.#comments, comment);
    else this.#comments = await inSlices(countSteps(timeline), signal);
    this.#known = timeline.length;
    if (![...this.#comments.values()].some(Array.isArray)) return;
    const names = added && new Set(added.map(nameOf));
    // What is far from the screen has no buttons yet, and will have the right names.
    for (const chunk of rows.chunkElements()) {
      if (chunk.extent !== 'all') continue;
      if (!names || chunk.rows.some((row) => names.has(nameOf(row)))) chunk.redraw();
    }
  }
}

/** Most names are those of one comment, which is not worth a list. */
type NameHolders = Map<string, Comment | Comment[]>;

function nameOf({ comment }: Pick<Row, 'comment'>): string {
  return displayName(comment.author.name);
}

function* countSteps(timeline: Tree['timeline']): Steps<NameHolders> {
  const byName: NameHolders = new Map();
  let step = 0;
  for (const { comment } of timeline) {
    if (++step % STEP === 0) yield;
    count(byName, comment);
  }
  return byName;
}

function count(byName: NameHolders, comment: Comment): void {
  const name = nameOf({ comment });
  const same = byName.get(name);
  if (Array.isArray(same)) same.push(comment);
  else byName.set(name, same ? [same, comment] : comment);
}

/** Times are said to the minute. */
function minuteOf({ createdAt }: Comment): string | undefined {
  return createdAt?.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
