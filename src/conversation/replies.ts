/**
 * Who answers whom: the reply graph of a thread, from the parents that the source knows, the
 * mentions in the texts and the publisher's corrections. Comments answer earlier comments only.
 * The tree (tree.ts) is built from these links and knows nothing of names.
 */
import type { AuthorRole, Body, CommentStatus } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { Commenters, type Person, type Post } from './commenters.js';
import { type Mention, findMentions } from './mentions.js';
import {
  BEGINNING_OF_TIME,
  type Moment,
  compareMoments,
  insert,
  placeOf,
  remove,
} from './moments.js';
import { type Target, chooseTarget } from './targets.js';

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

/** Nobody reads on for a name beyond; it bounds what one monstrous comment can cost. */
const LONGEST_TEXT = 20_000;

interface Entry extends Post {
  readonly comment: LinkableComment;
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
  /** Who wrote a line with an at-sign first. */
  readonly #lines = new Map<string, Entry>();
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
      for (const moment of [entry, ...(replaced ? [replaced] : []), ...this.#orphansOf(entry)]) {
        if (!earliest || compareMoments(moment, earliest) < 0) earliest = moment;
      }
    }
    if (!earliest) return [];
    this.#linkFrom(earliest);
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
      text: plainText(comment).slice(0, LONGEST_TEXT),
      writer: this.#commenters.person(comment.author.name),
      // A comment without a usable time keeps its place behind the one before it.
      time: this.#lastTime,
      sequence: replaced?.sequence ?? this.#sequence++,
      links: [],
    };
    this.#byId.set(comment.id, entry);
    insert(this.#entries, entry);
    for (const line of AT_SIGN.test(entry.text) ? (entry.text.match(REPEATABLE) ?? []) : []) {
      const first = this.#lines.get(line);
      if (!first || compareMoments(entry, first) < 0) this.#lines.set(line, entry);
    }
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

  /** Comments that have waited for this one to come. */
  #orphansOf({ id }: Entry): Entry[] {
    const waiting = this.#orphans.get(id) ?? [];
    this.#orphans.delete(id);
    return waiting.flatMap((orphan) => this.#byId.get(orphan) ?? []);
  }

  #linksOf(entry: Entry): ReplyLink[] {
    const mentions = this.#options.infer === false ? [] : this.#mentionsOf(entry);
    const answered = this.#answered(entry);
    const links: ReplyLink[] = [];
    let backed = !answered;
    for (const { start, end, person, evidence, confidence } of mentions) {
      const agrees = answered != null && person === answered.writer;
      const target = agrees
        ? { post: answered, certainty: 1 }
        : this.#targetOf(person, entry, answered);
      if (agrees && !backed) links.unshift({ ...explicitLink(entry, answered), start, end });
      else {
        const to = target?.post.id ?? null;
        const sure = confidence * (target?.certainty ?? 1);
        links.push({ from: entry.id, to, start, end, evidence, confidence: sure });
      }
      backed ||= agrees;
    }
    return answered && !backed ? [explicitLink(entry, answered), ...links] : links;
  }

  /** The mentions of a comment, but for those that it repeats from another's. */
  #mentionsOf(entry: Entry): Mention[] {
    const { text, writer } = entry;
    const scene = { text, commenters: this.#commenters, moment: entry };
    return findMentions(scene, writer).filter(({ start }) => {
      const first = this.#lines.get(lineAt(text, start));
      return !first || first.writer === writer || compareMoments(first, entry) >= 0;
    });
  }

  #targetOf(
    person: Person | null,
    entry: Entry,
    answered: Entry | null | undefined,
  ): Target | null {
    if (answered === null || !person) return null;
    return chooseTarget(person, entry, {
      post: (id) => this.#byId.get(id),
      before: (post, count) => {
        const end = placeOf(this.#entries, post);
        return this.#entries.slice(Math.max(0, end - count), end);
      },
    });
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

const AT_SIGN = /[@＠﹫]/;
/** Lines with an at-sign long enough that two people do not write the same. */
const REPEATABLE = /^(?=.*[@＠﹫]).{40,}$/gmu;

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? undefined : end);
}

function explicitLink({ id }: Entry, answered: Entry): ReplyLink {
  return { from: id, to: answered.id, start: 0, end: 0, evidence: 'explicit', confidence: 1 };
}

function bodyText({ body }: LinkableComment): string {
  return 'text' in body ? body.text : '';
}
