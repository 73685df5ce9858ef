/** Tells the reader and the page what became of what was sent. Shows nothing: the rows do. */
import { isAbortError, toSourceError } from '../../model/errors.js';
import type { CreateOutcome, Operation } from '../../store/operation.js';
import { rowKey } from '../../store/state.js';
import type { ThreadStore } from '../../store/thread-store.js';
import { send } from '../events.js';
import type { ToolParts } from '../tools/tool.js';

type Said = 'posted' | 'heldForApproval' | 'changesSaved' | null;

export class Outcomes {
  readonly #parts: ToolParts;

  constructor(parts: ToolParts) {
    this.#parts = parts;
  }

  ofCreating(sending: Promise<CreateOutcome>): void {
    void this.#follow('create', async () => {
      const { state } = await sending;
      return state === 'held' ? 'heldForApproval' : 'posted';
    });
  }

  ofEditing(sending: Promise<void>): void {
    void this.#follow('edit', async () => {
      await sending;
      return 'changesSaved';
    });
  }

  /** Sends an operation again, under the key it had. */
  ofRetrying(store: ThreadStore, { key, kind, laid }: Operation): void {
    void this.#follow(kind, async () => {
      await store.retry(key);
      if (kind === 'edit') return 'changesSaved';
      if (kind !== 'create' || !laid) return null;
      const state = store.getState();
      const taken = [...state.comments.values()].find(({ id }) => rowKey(state, id) === laid.id);
      return taken?.status === 'held' ? 'heldForApproval' : 'posted';
    });
  }

  async #follow(kind: Operation['kind'], sending: () => Promise<Said>): Promise<void> {
    const { status, locale, host } = this.#parts;
    try {
      const said = await sending();
      if (said) status.announce(locale.localizer.text(said));
    } catch (failure) {
      if (isAbortError(failure)) return;
      const error = toSourceError(failure);
      const { text } = locale.localizer;
      const words = kind === 'create' ? 'notSent' : 'notSaved';
      status.announce(text(words, { reason: text(`reason-${error.code}`) }), true);
      send(host, 'colloquy-error', { error });
      if (error.code === 'unauthorized') send(host, 'colloquy-login-required', {});
    }
  }
}
