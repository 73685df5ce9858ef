/**
 * What readers do on rows: one listener for all of them. Buttons say what they do in `data-action`,
 * rows say which comment they are in `data-id`.
 */
import type { TreeNode } from '../conversation/tree.js';
import { toSourceError } from '../model/errors.js';
import { visibleComment } from '../store/state.js';
import type { LocaleController } from './controllers/locale.js';
import type { PermalinkController } from './controllers/permalinks.js';
import type { StatusController } from './controllers/status.js';
import type { ThreadController } from './controllers/thread.js';
import type { ToolsController } from './controllers/tools.js';
import { send } from './events.js';
import { branchAt } from './rails.js';
import type { RowsInUse } from './rows-in-use.js';

/** The parts of a thread that the actions act on. */
export interface RowActionsParts {
  /** What sends the events. */
  readonly host: HTMLElement;
  readonly thread: ThreadController;
  readonly rows: RowsInUse;
  readonly permalinks: PermalinkController;
  readonly status: StatusController;
  readonly locale: LocaleController;
  readonly tools: ToolsController;
}

function rowId(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
  return row?.dataset['id'] ?? null;
}

function descendantIds(branch: TreeNode): string[] {
  const ids: string[] = [];
  const pending = [...branch.children];
  for (let node = pending.pop(); node; node = pending.pop()) {
    ids.push(node.comment.id);
    pending.push(...node.children);
  }
  return ids;
}

/** Listens to the list of comments. */
export class RowActions {
  readonly #parts: RowActionsParts;
  #hotBranch: TreeNode | null = null;
  /** What has been sent and will be told of when it is confirmed or refused. */
  readonly #sent = new WeakSet<Promise<void>>();

  constructor(parts: RowActionsParts) {
    this.#parts = parts;
  }

  /** @param list of rows; what listens goes with it */
  listen(list: HTMLElement): void {
    list.addEventListener('click', this.#onClick);
    list.addEventListener('pointermove', this.#onPointerMove);
    list.addEventListener('pointerleave', this.#onPointerMove);
    list.addEventListener('beforematch', this.#onBeforeMatch);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const id = rowId(event.target);
    if (id === null || !(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>('[data-action], a[href^="#comment-"]');
    const action = control?.dataset['action'];
    if (control && action && this.#parts.tools.act(action, id, control)) return;
    switch (action) {
      case 'recommend':
        void this.#recommend(id);
        return;
      case 'fold':
        this.#parts.rows.toggleFold(id);
        return;
      case 'whole':
        this.#parts.rows.toggleWhole(id);
        return;
      case 'return':
        this.#parts.permalinks.return();
        return;
      default:
        if (control instanceof HTMLAnchorElement) this.#parts.permalinks.follow(control, event);
        else this.#foldRail(event);
    }
  };

  /** A rail says what a click would fold: the rows of that branch stand out. */
  readonly #onPointerMove = (event: PointerEvent): void => {
    const branch = event.pointerType === 'mouse' ? this.#branchAt(event) : null;
    if (branch === this.#hotBranch) return;
    this.#hotBranch = branch;
    const ids = new Set(branch ? descendantIds(branch) : []);
    const rows = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-id]');
    for (const row of rows) row.classList.toggle('hot', ids.has(row.dataset['id'] ?? ''));
  };

  /** The browser has found text in a folded row and is about to show it. */
  readonly #onBeforeMatch = (event: Event): void => {
    const id = rowId(event.target);
    if (id !== null) this.#parts.rows.unfoldTo(id);
  };

  #branchAt(event: MouseEvent): TreeNode | null {
    const { tree } = this.#parts.rows;
    return tree && branchAt(event, tree.nodes);
  }

  #foldRail(event: MouseEvent): void {
    const branch = this.#branchAt(event);
    if (branch) this.#parts.rows.toggleFold(branch.comment.id);
  }

  async #recommend(id: string): Promise<void> {
    const { host, thread, status, locale } = this.#parts;
    const { store, source } = thread;
    const confirmed = store?.getState().comments.get(id);
    if (!store || !confirmed) return;
    const comment = visibleComment(store.getState(), confirmed);
    const recommended = !comment.recommended;
    if (!recommended && source?.features?.undoRecommend === false) return;
    if (!send(host, 'colloquy-before-recommend', { comment, recommended })) return;
    // Clicks while a recommendation is on its way change what is wanted in the end: one fact.
    const sending = store.recommend(id, recommended);
    if (this.#sent.has(sending)) return;
    this.#sent.add(sending);
    try {
      await sending;
      if (store !== thread.store) return;
      const after = visibleComment(store.getState(), confirmed);
      send(host, 'colloquy-recommended', {
        comment: after,
        recommended: after.recommended,
      });
    } catch (failure) {
      const error = toSourceError(failure);
      const { text } = locale.localizer;
      status.announce(text('recommendFailed', { reason: text(`reason-${error.code}`) }), true);
      send(host, 'colloquy-error', { error });
    }
  }
}
