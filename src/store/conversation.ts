/**
 * The conversation of a thread's confirmed comments: their texts read, their links found, the tree
 * built. Follows the comments as they come, in slices; what is small is there at once, and a long
 * thread whose source keeps parents before its texts are read. A recommendation does not come near it.
 */
import { explicitLinker } from '../conversation/explicit-links.js';
import { type CreateLinker, makeLinkerElsewhere } from '../conversation/load-replies.js';
import { inOrderOfTime } from '../conversation/order-of-time.js';
import type { GradualLinker, LinkOptions } from '../conversation/reply-linker.js';
import { SLICING, type Slicing, type WaitingSteps, advance } from '../conversation/slices.js';
import type { growTree, relinkTree } from '../conversation/tree-growth.js';
import { type LinksFrom, type Tree, treeSteps } from '../conversation/tree.js';
import type { Body, Comment } from '../model/comment.js';
import type { ReadBody } from '../text/ast.js';
import { isUnread, loadHtmlReader, plainTextOf, readBody } from '../text/body.js';
import type { ThreadState } from './state.js';

const bodies = new WeakMap<Body, ReadBody>();

/** A comment's text, read once in its life. */
export function bodyOf({ body }: { readonly body: Body }): ReadBody {
  const known = bodies.get(body);
  if (known) return known;
  const read = readBody(body);
  bodies.set(body, read);
  return read;
}

/** The text of a comment as people read it. */
export function plainText(comment: { readonly body: Body }): string {
  const { body } = comment;
  return 'text' in body ? plainTextOf(body.text) : bodyOf(comment).plain;
}

/** Which links count: found in the text too, the source's own, or none. */
export const REPLY_LINKS = ['infer', 'explicit', 'off'] as const;

/** How the links of a thread are found. */
export interface Linking {
  readonly replyLinks: (typeof REPLY_LINKS)[number];
  readonly people: LinkOptions['people'] | null;
  readonly overrides: LinkOptions['overrides'] | null;
}

/** What is done where the page says nothing. */
export const INFERRED: Linking = { replyLinks: 'infer', people: null, overrides: null };

/** Comments entered, and comments linked, between two looks at the clock. */
const ENTERED_AT_ONCE = 100;
const LINKED_AT_ONCE = 20;
/** Comments that a tree grows by; more are a page, and the tree is built anew, which can be left off. */
const GROWN_AT_ONCE = 50;

/** Comments from which reading their texts takes longer than a slice. */
const MANY = 400;
/** One comment in so many has a parent where a source keeps them. */
const ONE_IN = 3;

/** What adds to a tree, once it has been given; before, and for what it cannot add, trees are built anew. */
let grow: typeof growTree = () => null;
let relink: typeof relinkTree = () => null;

/** Has trees grow. What that takes comes with what answers readers, because the first comments do not need it. */
export function growWith(growing: typeof growTree, relinking: typeof relinkTree): void {
  grow = growing;
  relink = relinking;
}

const NO_LINKS: GradualLinker = {
  enter: () => undefined,
  proceed: () => 0,
  forget: () => undefined,
  takeChanged: () => [],
  linksFrom: () => [],
};

/** Follows the comments of one thread. */
export class Conversation {
  /** The tree of `comments`; null before there was one. */
  tree: Tree | null = null;
  comments: ThreadState['comments'] | null = null;

  readonly #changed: () => void;
  readonly #slicing: Slicing;
  #inputs: readonly unknown[] = [];
  #work = new AbortController();
  #linker = NO_LINKS;
  /** What the linker knows; a piece of work that was given up has brought it some of it. */
  readonly #entered = new Map<string, Comment>();
  /** The comments of `tree`, in the source's order. */
  #settled: readonly Comment[] = [];
  /** The tree is that of all that was entered. */
  #current = false;
  /** The source keeps parents, so that nothing that is read in a text moves a comment. */
  #parentsKept = false;
  /** The comments of a tree that has only the links their source knows. */
  #early: readonly Comment[] | null = null;

  /** @param changed called when a tree is there that `follow` could not build at once */
  constructor(changed: () => void, slicing: Slicing = SLICING) {
    this.#changed = changed;
    this.#slicing = slicing;
  }

  /** Has the tree follow; until it does, `tree` and `comments` stay what they were. */
  follow(
    comments: ThreadState['comments'],
    createLinker: CreateLinker,
    { replyLinks, people, overrides }: Linking = INFERRED,
  ): void {
    const inputs = [createLinker, replyLinks, people, overrides, comments];
    const first = inputs.findIndex((input, index) => input !== this.#inputs[index]);
    if (first < 0) return;
    this.#inputs = inputs;
    const options: LinkOptions = {
      plainText,
      infer: replyLinks === 'infer',
      ...(people && { people }),
      ...(overrides && { overrides }),
    };
    const list = [...comments.values()];
    const early =
      replyLinks === 'infer' && !overrides && !this.tree?.nodes.size && keepParents(list);
    this.#parentsKept ||= early;
    const making: LinkOptions = { ...options, ...(this.#parentsKept && { parentsKept: true }) };
    const makeLinker = (): GradualLinker =>
      replyLinks === 'off' ? NO_LINKS : createLinker(making);
    if (early || inputs[first] !== comments) this.#beginAnew(makeLinker);
    this.stop();
    this.#work = new AbortController();
    const { signal } = this.#work;
    let steps = this.#steps(comments, list, makeLinker);
    if (early) {
      const elsewhere = (): Promise<GradualLinker> => makeLinkerElsewhere(making, createLinker);
      steps = this.#twice(comments, list, elsewhere, steps, signal);
    }
    if (this.#addedOf(list).some(({ body }) => isUnread(body))) {
      void loadHtmlReader().then(() => this.#goOn(steps, comments, signal));
      return;
    }
    const { done, value } = advance(steps, this.#slicing);
    if (done) this.#settle(comments, value);
    else void this.#goOn(steps, comments, signal, value);
  }

  /** Gives up what is being done. */
  stop(): void {
    this.#work.abort();
  }

  /** Ends all that works for it. */
  close(): void {
    this.stop();
    this.#linker.close?.();
  }

  async #goOn(
    steps: WaitingSteps<Tree>,
    comments: ThreadState['comments'],
    signal: AbortSignal,
    first?: void | Promise<void>,
  ): Promise<void> {
    for (let event = first; ;) {
      if (event) await event;
      await this.#slicing.pause();
      if (signal.aborted) return;
      const { tree } = this;
      const { done, value } = advance(steps, this.#slicing);
      if (done) this.#settle(comments, value);
      if (this.tree !== tree) this.#changed();
      if (done) return;
      event = value;
    }
  }

  #settle(comments: ThreadState['comments'], tree: Tree): void {
    this.#show(comments, tree);
    this.#settled = [...comments.values()];
    this.#current = true;
    this.#early = null;
  }

  #show(comments: ThreadState['comments'], tree: Tree): void {
    this.tree = tree;
    this.comments = comments;
  }

  /** First the tree that the source knows, then all there is to it. */
  *#twice(
    comments: ThreadState['comments'],
    list: readonly Comment[],
    makeLinker: () => Promise<GradualLinker>,
    steps: WaitingSteps<Tree>,
    signal: AbortSignal,
  ): WaitingSteps<Tree> {
    const parents = explicitLinker();
    parents.enter(list);
    this.#show(comments, yield* treeSteps(list, (id) => parents.linksFrom(id)));
    this.#early = list;
    yield makeLinker().then((linker) => {
      if (signal.aborted) linker.close?.();
      else this.#linker = linker;
    });
    return yield* steps;
  }

  #beginAnew(makeLinker: () => GradualLinker): void {
    this.#linker.close?.();
    this.#linker = makeLinker();
    this.#entered.clear();
    this.#current = false;
  }

  /** Those that the linker does not know. Most come behind all others, and those are found at once. */
  #addedOf(list: readonly Comment[]): readonly Comment[] {
    const settled = this.#settled;
    const first = this.#current
      ? settled.findIndex((comment, index) => comment !== list[index])
      : 0;
    if (first < 0) return list.slice(settled.length);
    return list.slice(first).filter((comment) => this.#entered.get(comment.id) !== comment);
  }

  *#steps(
    comments: ThreadState['comments'],
    list: readonly Comment[],
    makeLinker: () => GradualLinker,
  ): WaitingSteps<Tree> {
    let added = this.#addedOf(list);
    const isNew = ({ id }: Comment): boolean => !this.#entered.has(id);
    const left = this.#entered.size + added.filter(isNew).length;
    const gone = left > list.length ? this.#goneFrom(comments) : [];
    if (gone.length <= GROWN_AT_ONCE) this.#forget(gone);
    else {
      this.#beginAnew(makeLinker);
      added = list;
    }
    let early = this.#early === list ? this.tree : null;
    const few = added.length <= GROWN_AT_ONCE;
    const grows = few && this.#current && added.every(isNew) ? this.tree : null;
    this.#current = false;
    added = inOrderOfTime(added);
    const linksFrom: LinksFrom = (id) => this.#linker.linksFrom(id);
    yield* this.#enter(added);
    while (this.#linker.proceed(LINKED_AT_ONCE) > 0) {
      const answer = this.#linker.answer?.();
      if (answer && grows && !early) {
        // Where they stand is known; only what they say is read elsewhere.
        early = grow(grows, added, linksFrom, gone);
        if (early) this.#show(comments, early);
      }
      yield answer;
    }
    const ids = new Set(added.map(({ id }) => id));
    const changed = this.#linker.takeChanged();
    if (early) return relink(early, changed, linksFrom) ?? (yield* treeSteps(list, linksFrom));
    const grown =
      grows && changed.every((id) => ids.has(id)) ? grow(grows, added, linksFrom, gone) : null;
    return grown ?? (yield* treeSteps(list, linksFrom));
  }

  /** Those that were entered and are there no longer. */
  #goneFrom(comments: ThreadState['comments']): readonly Comment[] {
    return [...this.#entered.values()].filter(({ id }) => !comments.has(id));
  }

  #forget(gone: readonly Comment[]): void {
    if (gone.length === 0) return;
    const ids = gone.map(({ id }) => id);
    for (const id of ids) this.#entered.delete(id);
    this.#linker.forget(ids);
  }

  *#enter(added: readonly Comment[]): WaitingSteps<void> {
    for (let from = 0; from < added.length; from += ENTERED_AT_ONCE) {
      const batch = added.slice(from, from + ENTERED_AT_ONCE);
      this.#linker.enter(batch);
      for (const comment of batch) this.#entered.set(comment.id, comment);
      yield;
    }
  }
}

/** Whether these are many, of a source that knows who answers whom. */
function keepParents(comments: readonly Comment[]): boolean {
  const answers = comments.filter(({ parentId }) => parentId !== null).length;
  return comments.length > MANY && answers * ONE_IN > comments.length;
}
