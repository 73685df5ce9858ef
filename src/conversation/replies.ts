/**
 * Who answers whom: the reply graph of a thread, from the parents that the source knows, the
 * mentions in the texts and the publisher's corrections. Comments answer earlier comments only.
 * The tree (tree.ts) is built from these links and knows nothing of names.
 */
import type { AuthorRole, Body, CommentStatus } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { Commenters, type Person } from './commenters.js';
import { type Mention, findMentions } from './mentions.js';
import { BEGINNING_OF_TIME, type Moment, compareMoments, insert, placeOf, remove } from './moments.js';

/** What of a comment matters to its links; a model `Comment` fits. */
export interface LinkableComment {
  readonly id: string;
  readonly parentId?: string | null;
  readonly author: { readonly name: string; readonly id?: string };
  readonly createdAt?: string | null;
  readonly body: Body;
  readonly status?: CommentStatus;
}

/** Somebody who may be named without having written: the article's author, the staff. */
export interface KnownPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: AuthorRole;
}

/** A publisher's word on what a comment answers; null: nothing. */
export interface LinkOverride {
  readonly from: string;
  readonly to: string | null;
}

export interface LinkOptions {
  /** People known beside the commenters. A mention of one who has not written links to nobody. */
  readonly people?: readonly KnownPerson[];
  readonly overrides?: readonly LinkOverride[];
  /** The plain text that offsets count in. Default: the body's text, '' for HTML. */
  readonly plainText?: (comment: LinkableComment) => string;
  /** False: explicit parents and overrides only. Default: true. */
  readonly infer?: boolean;
}

/** Links a thread that grows. */
export interface ReplyLinker {
  /**
   * Takes comments in, in any order. One whose id is known replaces the older version.
   * @returns the links that start from them. Comments later than these may have changed theirs.
   */
  add(comments: LinkableComment | readonly LinkableComment[]): readonly ReplyLink[];
  /** All links, in order of time and, within a comment, of the text. */
  readonly links: readonly ReplyLink[];
}

/**
 * Links a whole thread.
 * @param comments in the source's order, which counts where times are equal or unknown
 * @returns links in order of time and, within a comment, of the text, the explicit one first
 */
export function linkReplies(
  comments: readonly LinkableComment[],
  options: LinkOptions = {},
): ReplyLink[] {
  const linker = createReplyLinker(options);
  linker.add(comments);
  return [...linker.links];
}

interface Entry extends Moment {
  readonly comment: LinkableComment;
  readonly text: string;
  readonly writer: Person | null;
  links: ReplyLink[];
}

/** Makes a linker for one thread. */
export function createReplyLinker(options: LinkOptions = {}): ReplyLinker {
  return new ThreadLinker(options);
}

class ThreadLinker implements ReplyLinker {
  readonly #options: LinkOptions;
  readonly #overrides: ReadonlyMap<string, string | null>;
  readonly #commenters = new Commenters();
  readonly #byId = new Map<string, Entry>();
  /** Answers to explicit parents that have not come yet, by the parent's id. */
  readonly #orphans = new Map<string, string[]>();
  /** In order of time. */
  readonly #entries: Entry[] = [];
  #links: readonly ReplyLink[] | null = [];
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
    const list: readonly LinkableComment[] = 'id' in comments ? [comments] : comments;
    const entered = new Map<string, Entry>();
    let earliest: Moment | undefined;
    for (const comment of list) {
      if (entered.has(comment.id)) continue;
      const replaced = this.#remove(comment.id);
      const entry = this.#enter(comment, replaced);
      entered.set(comment.id, entry);
      for (const moment of replaced ? [replaced, entry] : [entry]) {
        if (!earliest || compareMoments(moment, earliest) < 0) earliest = moment;
      }
    }
    if (!earliest) return [];
    this.#linkFrom(earliest);
    for (const id of entered.keys()) this.#linkOrphansOf(id);
    this.#links = null;
    return [...entered.values()].flatMap(({ links }) => links);
  }

  #enter(comment: LinkableComment, replaced: Entry | null): Entry {
    const { plainText = bodyText } = this.#options;
    const time = Date.parse(comment.createdAt ?? '');
    if (!Number.isNaN(time)) this.#lastTime = time;
    const entry: Entry = {
      id: comment.id,
      comment,
      text: plainText(comment),
      writer: this.#commenters.person(comment.author.name),
      // A comment without a usable time keeps its place behind the one before it.
      time: this.#lastTime,
      sequence: replaced?.sequence ?? this.#sequence++,
      links: [],
    };
    this.#byId.set(comment.id, entry);
    insert(this.#entries, entry);
    if (entry.writer) insert(entry.writer.written, entry);
    return entry;
  }

  #remove(id: string): Entry | null {
    const entry = this.#byId.get(id);
    if (!entry) return null;
    remove(this.#entries, entry);
    if (entry.writer) remove(entry.writer.written, entry);
    return entry;
  }

  #linkFrom(earliest: Moment): void {
    for (let index = placeOf(this.#entries, earliest); index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      if (entry) entry.links = this.#linksOf(entry);
    }
  }

  #linkOrphansOf(parentId: string): void {
    for (const id of this.#orphans.get(parentId) ?? []) {
      const entry = this.#byId.get(id);
      if (entry) entry.links = this.#linksOf(entry);
    }
    this.#orphans.delete(parentId);
  }

  #linksOf(entry: Entry): ReplyLink[] {
    const { commenters, text, writer } = { ...entry, commenters: this.#commenters };
    const mentions =
      this.#options.infer === false ? [] : findMentions({ text, commenters, moment: entry }, writer);
    const answered = this.#answered(entry);
    if (answered === null) return mentions.map((mention) => linkTo(null, entry, mention));
    if (!answered) return mentions.map((mention) => linkTo(targetOf(mention, entry), entry, mention));
    const backing = mentions.find(({ person }) => person !== null && person === answered.writer);
    const explicit: ReplyLink = {
      from: entry.id,
      to: answered.id,
      start: backing?.start ?? 0,
      end: backing?.end ?? 0,
      evidence: 'explicit',
      confidence: 1,
    };
    const others = mentions.filter((mention) => mention !== backing);
    return [
      explicit,
      ...others.map((mention) =>
        linkTo(
          mention.person === answered.writer ? answered.id : targetOf(mention, entry),
          entry,
          mention,
        ),
      ),
    ];
  }

  /** The comment that a comment is known to answer; null when it is known to answer none. */
  #answered({ id, comment }: Entry): Entry | null | undefined {
    const override = this.#overrides.get(id);
    if (override === null) return null;
    const target = override ?? comment.parentId ?? id;
    if (target === id) return undefined;
    const answered = this.#byId.get(target);
    if (!answered) this.#orphans.set(target, [...(this.#orphans.get(target) ?? []), id]);
    return answered;
  }
}

function linkTo(to: string | null, { id }: Entry, mention: Mention): ReplyLink {
  const { start, end, evidence, confidence } = mention;
  return { from: id, to, start, end, evidence, confidence };
}

/** The person's latest comment before the one that names them. */
function targetOf({ person }: Mention, before: Moment): string | null {
  const written = person?.written ?? [];
  return written[placeOf(written, before) - 1]?.id ?? null;
}

function bodyText({ body }: LinkableComment): string {
  return 'text' in body ? body.text : '';
}
