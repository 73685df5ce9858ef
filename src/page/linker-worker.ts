/**
 * The worker that links a long thread, so that the page need not: takes comments in, and tells the
 * links that its page cannot know without reading texts. The same module tells a page where it is,
 * because only the build knows.
 */
import { createReplyLinker } from '../conversation/replies.js';
import type { LinkOptions, LinkableComment } from '../conversation/reply-linker.js';
import type { ReplyLink } from '../model/reply-link.js';

/** Where this module is; undefined in a file that is no module. */
export const address: string | undefined = import.meta.url;

/** What a page tells the worker, in this order. */
export interface Question {
  /** Once, at first. */
  readonly options?: Pick<LinkOptions, 'people' | 'parentsKept'>;
  /** Comments in the order in which a linker wants them. */
  readonly comments?: readonly LinkableComment[];
  /** Ids of comments that are gone. */
  readonly forget?: readonly string[];
  /** Asks for an answer. */
  readonly link?: true;
}

/** What the worker says: at first that it is there, and then its answers. */
export interface Answer {
  /** The links of comments that are others than it said before. */
  readonly changed?: readonly (readonly [id: string, links: readonly ReplyLink[]])[];
}

/** The part of a worker's scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Whether links are those that a source's own parents make. */
function arePlain(links: readonly ReplyLink[]): boolean {
  return links.every(({ evidence, end }) => evidence === 'explicit' && end === 0);
}

/** Answers who speaks to a worker. */
export function listen(scope: Scope): void {
  let linker = createReplyLinker();
  /** Comments whose links the page was told. */
  const told = new Set<string>();
  scope.onmessage = ({ data: { options, comments, forget, link } }) => {
    if (options) linker = createReplyLinker(options);
    if (forget) linker.forget(forget);
    if (comments) linker.enter(comments);
    if (!link) return;
    linker.proceed();
    const changed = linker
      .takeChanged()
      .map((id) => [id, linker.linksFrom(id)] as const)
      .filter(([id, links]) => told.has(id) || !arePlain(links));
    for (const [id] of changed) told.add(id);
    scope.postMessage({ changed });
  };
  scope.postMessage({});
}

if ('WorkerGlobalScope' in globalThis) listen(globalThis);
