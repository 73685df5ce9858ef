/**
 * Tells the comments of one person apart in the names of their buttons (A11Y-4): "Reply to Theo,
 * 3 hours ago". Fetched while there is nothing else to do: nobody hears a list of buttons before.
 */
import { inSlices, type Steps } from '../../conversation/slices.js';
import type { Row } from '../../conversation/rows.js';
import type { Tree } from '../../conversation/tree.js';
import { addEnglish } from '../../i18n/localize.js';
import { idleEnglish } from '../../i18n/messages-idle.js';
import type { Comment } from '../../model/comment.js';
import { displayName } from '../../text/names.js';
import { inTurn } from '../turns.js';
import type { RowPlace, Tool, ToolParts } from './tool.js';

/** Comments of one person up to which it is looked whether "3 hours ago" is said of one alone. */
const FEW = 20;
/** Names that are gone through in one step. */
const STEP = 500;

export class Namesakes implements Tool {
  readonly #parts: ToolParts;
  /** By the name shown. */
  #comments: NameHolders = new Map();
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
    this.#comments = await inSlices(countSteps(thread.tree), signal);
    if (![...this.#comments.values()].some(Array.isArray)) return;
    // What is far from the screen has no buttons yet, and will have the right names.
    for (const chunk of rows.chunkElements()) if (chunk.extent === 'all') chunk.redraw();
  }
}

/** Most names are those of one comment, which is not worth a list. */
type NameHolders = ReadonlyMap<string, Comment | Comment[]>;

function* countSteps(tree: Tree | null): Steps<NameHolders> {
  const byName = new Map<string, Comment | Comment[]>();
  let step = 0;
  for (const { comment } of tree?.timeline ?? []) {
    if (++step % STEP === 0) yield;
    const name = displayName(comment.author.name);
    const same = byName.get(name);
    if (Array.isArray(same)) same.push(comment);
    else byName.set(name, same ? [same, comment] : comment);
  }
  return byName;
}

/** Times are said to the minute. */
function minuteOf({ createdAt }: Comment): string | undefined {
  return createdAt?.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
