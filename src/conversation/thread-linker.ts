/**
 * Links one thread while it grows: keeps its comments in order of time, knows everybody who has
 * written, and links a comment to earlier ones only, so that what is written later changes nothing.
 * replies.ts is its door.
 */
import type { ReplyLink } from '../model/reply-link.js';
import { Commenters } from './mentions/commenters.js';
import type { Post } from './mentions/person.js';
import { LETTERS } from './mentions/letters.js';
import { findMentions } from './mentions/mentions.js';
import type { Mention } from './mentions/mention.js';
import {
  BEGINNING_OF_TIME,
  type Moment,
  compareMoments,
  insert,
  placeOf,
  remove,
} from './moments.js';
import type { LinkableComment, LinkOptions, ReplyLinker } from './reply-linker.js';
import { type Posts, type Target, chooseTarget } from './targets.js';

interface Entry extends Post {
  readonly parentId: string | null;
  /** The source's correction; undefined where it has none. */
  readonly answers: string | null | undefined;
  /** How many comments up to this one have a known parent, and how many answer by name alone. */
  known: number;
  named: number;
}

/** Known parents that show, with several times as many as there are names, that a source keeps them. */
const KEPT = 10;
const TIMES = 4;
/** What is left of the confidence when a comment could have been given a parent and was not. */
const STANDS_ALONE = 0.6;

/** Comments, the latest ones, in which a name may stand as a word. */
const NEAR = 40;

/** Nobody reads on for a name beyond; it bounds what one monstrous comment can cost. */
const LONGEST_TEXT = 20_000;

/** Lines with a name, by the looks of it, long enough that two people do not write the same. */
const REPEATABLE = /^(?=[^,:]{2,24}[,:]|.*[@＠﹫]).{40,}$/gmu;
/** Letters of such a line that are compared; who repeats it may leave off the end. */
const REPEATED = 60;

export class ThreadLinker implements ReplyLinker {
  readonly #options: LinkOptions;
  readonly #overrides: ReadonlyMap<string, string | null>;
  readonly #commenters = new Commenters();
  readonly #byId = new Map<string, Entry>();
  /** In order of time. */
  readonly #entries: Entry[] = [];
  /** Ids of the answers to each comment. */
  readonly #answers = new Map<string, Set<string>>();
  /** Who wrote a line with an at-sign first. */
  readonly #lines = new Map<string, Entry>();
  /** Ids of answers to comments that have not come yet, by the missing id. */
  readonly #orphans = new Map<string, Set<string>>();
  readonly #posts: Posts = {
    byId: (id) => this.#byId.get(id),
    answersTo: (id) => this.#answers.get(id) ?? [],
  };
  #links: readonly ReplyLink[] | null = [];
  /** How many of the entries are linked; the others wait for `proceed`. */
  #linked = 0;
  #changed = new Set<string>();
  #sequence = 0;
  #lastTime = BEGINNING_OF_TIME;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#overrides = new Map(options.overrides?.map(({ from, to }) => [from, to]));
    for (const { name, aliases = [] } of options.people ?? []) {
      const person = this.#commenters.person(name);
      if (!person) continue;
      person.listed = true;
      for (const alias of aliases) this.#commenters.alias(person, alias);
    }
  }

  get links(): readonly ReplyLink[] {
    return (this.#links ??= this.#entries.flatMap(({ links }) => links));
  }

  add(comments: LinkableComment | readonly LinkableComment[]): readonly ReplyLink[] {
    const list = asList(comments);
    this.enter(list);
    this.proceed();
    return [...new Set(list.map(({ id }) => id))].flatMap((id) => this.linksFrom(id));
  }

  enter(comments: LinkableComment | readonly LinkableComment[]): void {
    const added = new Map<string, Entry>();
    /** Everything from here on may have other links now. */
    let touched: Moment | null = null;
    for (const comment of asList(comments)) {
      if (added.has(comment.id)) continue;
      const replaced = this.#remove(comment.id);
      const entry = this.#read(comment, replaced);
      added.set(entry.id, entry);
      for (const moment of [entry, replaced ?? entry, ...this.#orphansOf(entry.id)]) {
        touched = earlier<Moment>(touched, moment);
      }
    }
    this.#enter([...added.values()]);
    if (touched) this.#linked = Math.min(this.#linked, placeOf(this.#entries, touched));
  }

  proceed(most = Infinity): number {
    const end = Math.min(this.#entries.length, this.#linked + most);
    for (; this.#linked < end; this.#linked++) {
      const entry = this.#entries[this.#linked];
      if (entry) this.#link(entry, this.#entries[this.#linked - 1]);
    }
    return this.#entries.length - end;
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#byId.get(id);
      if (!entry) continue;
      const answers = [...(this.#answers.get(id) ?? [])].flatMap(
        (each) => this.#byId.get(each) ?? [],
      );
      const place = placeOf(this.#entries, answers.reduce<Moment>(earlier, entry));
      this.#remove(id);
      this.#byId.delete(id);
      this.#answers.delete(id);
      this.#changed.delete(id);
      for (const { to } of entry.links) if (to !== null) this.#answers.get(to)?.delete(id);
      for (const other of this.#entries.slice(place)) this.#noteLines(other);
      this.#linked = Math.min(this.#linked, place);
      this.#links = null;
    }
  }

  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  linksFrom(id: string): readonly ReplyLink[] {
    return this.#byId.get(id)?.links ?? [];
  }

  #read(comment: LinkableComment, replaced: Entry | null): Entry {
    const { plainText = bodyText } = this.#options;
    const time = Date.parse(comment.createdAt ?? '');
    // A comment without a usable time keeps its place behind the one before it.
    if (!Number.isNaN(time)) this.#lastTime = time;
    return {
      id: comment.id,
      parentId: comment.parentId ?? null,
      answers: comment.answers,
      text: plainText(comment).slice(0, LONGEST_TEXT),
      writer: this.#commenters.person(comment.author.name),
      time: this.#lastTime,
      sequence: replaced?.sequence ?? this.#sequence++,
      links: replaced?.links ?? [],
      known: 0,
      named: 0,
    };
  }

  #enter(entries: readonly Entry[]): void {
    let inOrder = true;
    for (const entry of entries) {
      const last = this.#entries[this.#entries.length - 1];
      inOrder &&= !last || compareMoments(last, entry) < 0;
      this.#byId.set(entry.id, entry);
      this.#entries.push(entry);
      if (entry.writer) insert(entry.writer.written, entry);
      this.#noteLines(entry);
    }
    // Whole pages come at once, and often the newest first.
    if (!inOrder) this.#entries.sort(compareMoments);
  }

  /** Whose line it is, if it is the first. */
  #noteLines(entry: Entry): void {
    for (const line of repeatableLines(entry)) {
      this.#lines.set(line, earlier(this.#lines.get(line) ?? null, entry));
    }
  }

  #remove(id: string): Entry | null {
    const entry = this.#byId.get(id);
    if (!entry) return null;
    remove(this.#entries, entry);
    if (entry.writer) remove(entry.writer.written, entry);
    for (const line of repeatableLines(entry)) {
      if (this.#lines.get(line) === entry) this.#lines.delete(line);
    }
    return entry;
  }

  /** Comments that have waited for one to come. */
  #orphansOf(id: string): Entry[] {
    const waiting = this.#orphans.get(id);
    if (!waiting) return [];
    this.#orphans.delete(id);
    return [...waiting].flatMap((orphan) => this.#byId.get(orphan) ?? []);
  }

  #link(entry: Entry, { known, named }: Pick<Entry, 'known' | 'named'> = NOTHING_YET): void {
    const { parentsKept = known >= KEPT && known > TIMES * named } = this.#options;
    const links = this.#linksOf(entry, parentsKept ? STANDS_ALONE : 1);
    const isKnown = links[0]?.evidence === 'explicit';
    entry.known = known + Number(isKnown);
    entry.named = named + Number(!isKnown && links.some(({ to }) => to !== null));
    if (areSame(links, entry.links)) return;
    for (const { to } of entry.links) if (to !== null) this.#answers.get(to)?.delete(entry.id);
    for (const { to } of links) if (to !== null) this.#addAnswer(to, entry.id);
    entry.links = links;
    this.#changed.add(entry.id);
    this.#links = null;
  }

  #addAnswer(to: string, from: string): void {
    const known = this.#answers.get(to);
    if (known) known.add(from);
    else this.#answers.set(to, new Set([from]));
  }

  /** @param certainty of a link that nothing but the text shows */
  #linksOf(entry: Entry, certainty: number): ReplyLink[] {
    const mentions = this.#options.infer === false ? [] : this.#mentionsOf(entry);
    const { id: from } = entry;
    const known = this.#knownTarget(entry);
    const links = mentions.map((mention): ReplyLink => {
      const { start, end, evidence } = mention;
      const target = known === null ? null : this.#targetOf(mention, entry, known, mentions);
      const confidence = mention.confidence * (target?.certainty ?? 1) * (known ? 1 : certainty);
      return { from, to: target?.post.id ?? null, start, end, evidence, confidence };
    });
    if (!known) return links;
    const backing = links.find(({ to }) => to === known.id);
    const { start = 0, end = 0 } = backing ?? {};
    const explicit = {
      from,
      to: known.id,
      start,
      end,
      evidence: 'explicit',
      confidence: 1,
    } as const;
    return [explicit, ...links.filter((link) => link !== backing)];
  }

  /** The mentions of a comment, but for those that it repeats from another's. */
  #mentionsOf(entry: Entry): Mention[] {
    const { text, writer } = entry;
    const isWordHere = (key: string): boolean => this.#isWordAt(entry, key);
    const scene = { text, commenters: this.#commenters, moment: entry, isWordHere };
    return findMentions(scene, writer).filter(({ start }) => {
      const first = this.#lines.get(lineAt(text, start).slice(0, REPEATED));
      return !first || first.writer === writer || compareMoments(first, entry) >= 0;
    });
  }

  /** Whether a folded name stands as a word in a comment, or in one of those before it. */
  #isWordAt(entry: Entry, key: string): boolean {
    const end = placeOf(this.#entries, entry) + 1;
    const word = new RegExp(`(?<=[^${LETTERS}@\n])${key}(?![${LETTERS}])`);
    return this.#entries
      .slice(Math.max(0, end - NEAR), end)
      .some(({ text }) => text.includes(key) && word.test(text));
  }

  /** The comment that somebody is answered in; the one known to be answered, if it is theirs. */
  #targetOf(
    mention: Mention,
    entry: Entry,
    known: Entry | undefined,
    mentions: readonly Mention[],
  ): Target | null {
    const { person } = mention;
    if (!person) return null;
    if (known?.writer === person) return { post: known, certainty: 1 };
    return chooseTarget(person, entry, mention, mentions, this.#posts);
  }

  /**
   * The comment that another is known to answer, by the publisher or else by the source.
   * @returns null when it is known to answer none, undefined when nothing is known
   */
  #knownTarget({ id, parentId, answers }: Entry): Entry | null | undefined {
    const override = this.#overrides.has(id) ? this.#overrides.get(id) : answers;
    if (override === null) return null;
    const target = override ?? parentId ?? id;
    if (target === id) return undefined;
    const known = this.#byId.get(target);
    if (!known) this.#orphans.set(target, (this.#orphans.get(target) ?? new Set()).add(id));
    return known;
  }
}

const NOTHING_YET = { known: 0, named: 0 };

function asList(
  comments: LinkableComment | readonly LinkableComment[],
): readonly LinkableComment[] {
  return 'id' in comments ? [comments] : comments;
}

/** Whether two lists of the links of one comment say the same. */
function areSame(some: readonly ReplyLink[], others: readonly ReplyLink[]): boolean {
  return some.length === others.length && JSON.stringify(some) === JSON.stringify(others);
}

function earlier<Item extends Moment>(known: Item | null, other: Item): Item {
  return known && compareMoments(known, other) < 0 ? known : other;
}

function repeatableLines({ text }: Entry): readonly string[] {
  // Most texts have no such line.
  if (!/[@＠﹫,:]/.test(text)) return [];
  return text.match(REPEATABLE)?.map((line) => line.slice(0, REPEATED)) ?? [];
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? undefined : end);
}

function bodyText({ body }: LinkableComment): string {
  return 'text' in body ? body.text : '';
}
