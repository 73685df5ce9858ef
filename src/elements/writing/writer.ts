/**
 * A reader who writes: opens the composer where they want to write, hands what they wrote to the
 * store, and says on each comment how its sending stands. Fetched when somebody begins to write, or
 * when something waits to be sent. The composer's own behaviour is in colloquy-composer.ts.
 */
import { html } from 'lit';
import type { Row } from '../../conversation/row.js';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import type { Comment } from '../../model/comment.js';
import type { SourceError } from '../../model/errors.js';
import type { Guest } from '../../model/source.js';
import { type Operation, pendingId } from '../../store/operation.js';
import { operationOf } from '../../store/state.js';
import { deviceWorld } from '../../store/world.js';
import { displayName } from '../../text/names.js';
import { toolStyles } from '../../styles/tools.js';
import { composerStyles } from '../../styles/composer.js';
import { writingStyles } from '../../styles/writing.js';
import { ColloquyComposer } from '../colloquy-composer.js';
import { draftKey } from '../drafts.js';
import { send } from '../events.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { RowPlace } from '../templates/row-context.js';
import type { ToolPlace } from '../templates/thread.js';
import { bodyOf } from '../../store/conversation.js';
import type { ComposerModel, Submission } from './composer-model.js';
import { firstWords } from './first-words.js';
import { focusBeyond } from './focus-beyond.js';
import { type Opening, forgetHandedOver, isHeld, openedAt, writtenIn } from './handed-over.js';
import { linksIn } from './links-in.js';
import { mentionOf } from './mention-query.js';
import { Outcomes } from './outcomes.js';
import { sendingTemplate } from './sending-template.js';
import { peopleOf } from './people.js';
import { selectedWords } from './selected-words.js';

interface Open {
  readonly opening: Opening;
  readonly text: string;
  readonly selection: string;
  readonly failure: SourceError | null;
}

export class Writer implements Tool {
  readonly #parts: ToolParts;
  readonly #outcomes: Outcomes;
  #open: Open | null = null;
  /** Who a guest has said they are; kept no longer than the page. */
  #guest: Guest | null = null;
  /** What has been typed in it, which its element may not outlive. */
  #typed: string | null = null;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    this.#outcomes = new Outcomes(parts);
    addEnglish(writingEnglish);
    adoptStyles(parts.host, toolStyles);
    adoptStyles(parts.host, writingStyles);
    adoptStyles(parts.host, composerStyles);
    ColloquyComposer.define();
  }

  /** What an earlier visit has left may have been drawn before there was anybody to ask of it. */
  changed(): void {
    const { rows, thread } = this.#parts;
    rows.refresh([...(thread.state?.operations.values() ?? [])].map(commentOf));
  }

  act(action: string, id: string | null): void {
    switch (action) {
      case 'compose':
        void this.#begin({ kind: 'new' });
        return;
      case 'reply':
      case 'edit':
        if (id !== null) void this.#begin({ kind: action, id });
        return;
      default: {
        const operation = this.#operation(id);
        if (operation) this.#decide(action, operation);
      }
    }
  }

  /** The source has what was written: its draft has done its service. */
  confirmed(operation: Operation): void {
    const { thread, clock } = this.#parts;
    forgetHandedOver(operation, thread.place, clock.read());
  }

  /** What is shown as open. Words in a thread that is closed meanwhile can still be copied. */
  get #opening(): Opening | undefined {
    const { canWrite, thread } = this.#parts;
    return canWrite() || thread.state?.closed ? this.#open?.opening : undefined;
  }

  draw(place: ToolPlace): unknown {
    return place === 'compose' && this.#opening?.kind === 'new' ? this.#composer() : undefined;
  }

  drawRow(place: RowPlace, { comment }: Row): unknown {
    const opening = this.#opening;
    const here = opening && opening.kind !== 'new' && opening.id === comment.id;
    if (place === 'below') return here && opening.kind === 'reply' ? this.#composer() : undefined;
    if (place === 'body') {
      if (!here || opening.kind !== 'edit') return undefined;
      // Paper shows what is posted.
      return html`${this.#composer()}
        <p class="on-paper">${bodyOf(comment).plain}</p>`;
    }
    const operation = place === 'status' ? this.#operation(comment.id) : null;
    if (!operation) return operation;
    return sendingTemplate(operation, this.#knownBy(operation), this.#parts.locale.localizer);
  }

  /** The first words of what was to be sent or changed; those that begin alike are numbered (A11Y-4). */
  #knownBy(operation: Operation): string {
    const { thread, locale } = this.#parts;
    const beginning = (each: Operation): string => {
      const comment = this.#comment(commentOf(each));
      return firstWords(writtenIn(each)?.words ?? (comment ? bodyOf(comment).plain : ''));
    };
    const words = beginning(operation);
    const alike = [...(thread.state?.operations.values() ?? [])].filter(
      (each) => each.kind === operation.kind && beginning(each) === words,
    );
    const { number } = locale.localizer;
    return alike.length > 1 ? `${words} (${number(alike.indexOf(operation) + 1)})` : words;
  }

  #operation(id: string | null): Operation | null {
    const { state } = this.#parts.thread;
    return state && id !== null ? operationOf(state, id) : null;
  }

  #comment(id: string): Comment | null {
    return this.#parts.rows.tree?.nodes.get(id)?.comment ?? null;
  }

  /** Opens the composer; where nobody is signed in and guests may not write, says so first. */
  async #begin(opening: Opening, failure: SourceError | null = null, text = ''): Promise<void> {
    const { host, thread, locale } = this.#parts;
    const { store, source } = thread;
    if (!store) return;
    const selection = opening.kind === 'reply' ? this.#selectionIn(opening.id) : '';
    await store.prepareWriting();
    const guests = source?.features?.guests ?? 'none';
    if (!store.getState().viewer && guests === 'none') {
      if (send(host, 'colloquy-login-required', {})) {
        this.#parts.status.tell(locale.localizer.text('signInToComment'));
      }
      return;
    }
    this.#show({ opening, failure, selection, text: text || this.#firstWords(opening) });
    await host.updateComplete;
    // A composer inside a chunk is drawn with it.
    await this.#element?.updateComplete;
    this.#element?.focus();
  }

  /** In a long thread it is looked for where it stands. */
  get #element(): ColloquyComposer | null {
    const { rows, host } = this.#parts;
    const id = this.#open && openedAt(this.#open.opening);
    const place = id === null ? host.renderRoot : rows.rowElement(id);
    return place?.querySelector('colloquy-composer') ?? null;
  }

  #show(open: Open | null): void {
    const { host, rows } = this.#parts;
    const touched = [this.#open, open].flatMap((each) =>
      each && each.opening.kind !== 'new' ? [each.opening.id] : [],
    );
    if (open?.failure || !isSame(open?.opening, this.#open?.opening)) this.#typed = null;
    this.#open = open;
    host.requestUpdate();
    rows.refresh(touched);
  }

  /** In order of time nothing but the mention tells whom an answer is for. */
  #firstWords(opening: Opening): string {
    if (opening.kind === 'new') return '';
    const comment = this.#comment(opening.id);
    if (!comment) return '';
    if (opening.kind === 'edit') return bodyOf(comment).plain;
    return this.#parts.rows.view === 'timeline' ? mentionOf(comment.author.name, true) : '';
  }

  /** What the reader has selected of a comment, to be quoted. */
  #selectionIn(id: string): string {
    const { shadowRoot } = this.#parts.host;
    const selected = shadowRoot ? selectedWords(shadowRoot) : '';
    const comment = this.#comment(id);
    const plain = comment ? bodyOf(comment).plain.replace(/\s+/g, ' ') : '';
    return selected && plain.includes(selected.replace(/\s+/g, ' ')) ? selected : '';
  }

  #composer(): unknown {
    const open = this.#open;
    const model = open && this.#model(open);
    return model && html`<colloquy-composer .model=${model}></colloquy-composer>`;
  }

  #model({ opening, text, selection, failure }: Open): ComposerModel {
    const { host, thread, rows, locale, clock } = this.#parts;
    const features = thread.source?.features;
    const id = openedAt(opening);
    const name = id === null ? null : (this.#comment(id)?.author.name ?? '');
    return {
      kind: opening.kind,
      replyTo: name === null ? null : displayName(name) || locale.localizer.text('anonymous'),
      text,
      typed: this.#typed,
      onText: (words) => {
        this.#typed = words;
      },
      draftKey: host.draft === 'off' ? null : draftKey(thread.place, opening.kind, id),
      isHeld: (words, by) => !thread.store || isHeld(opening, words, by, thread.store.getState()),
      limit: features?.maxLength ?? null,
      guests: features?.guests ?? 'none',
      viewer: thread.state?.viewer ?? null,
      guest: this.#guest,
      failure,
      localizer: locale.localizer,
      now: clock.read,
      timer: deviceWorld.timer,
      people: () => (rows.tree ? peopleOf(rows.tree, id) : []),
      selection,
      linksIn: (words) => linksIn(words, rows.tree),
      onSubmit: (submission) => this.#submit(opening, submission),
      onCancel: () => {
        this.#show(null);
        this.#returnFocus(opening);
      },
    };
  }

  /** Focus goes back to the button that opened the composer (A11Y-8). */
  #returnFocus(opening: Opening): void {
    const { host, rows } = this.#parts;
    void host.updateComplete.then(() => {
      const button =
        opening.kind === 'new'
          ? host.renderRoot.querySelector<HTMLElement>('[data-action="compose"]')
          : rows
              .rowElement(opening.id)
              ?.querySelector<HTMLElement>(
                `[data-action="${opening.kind === 'reply' ? 'reply' : 'menu'}"]`,
              );
      button?.focus();
    });
  }

  /** @returns false where the page wants it not to be sent: the words stay in the composer */
  #submit(opening: Opening, submission: Submission): boolean {
    const { host, thread } = this.#parts;
    const { store } = thread;
    if (!store) return false;
    const { text, guest } = submission;
    if (opening.kind === 'edit') {
      const comment = this.#comment(opening.id);
      if (!comment || !send(host, 'colloquy-before-edit', { comment, text })) return false;
      this.#element?.handOver();
      this.#show(null);
      this.#returnFocus(opening);
      this.#outcomes.ofEditing(store.edit(opening.id, text));
      return true;
    }
    const parentId = opening.kind === 'reply' ? opening.id : null;
    const draft = { parentId, text, ...(guest && { guest }) };
    if (!send(host, 'colloquy-before-submit', { draft })) return false;
    this.#element?.handOver();
    this.#show(null);
    const known = new Set(store.getState().operations.keys());
    this.#guest = guest ?? null;
    this.#outcomes.ofCreating(store.create(draft));
    void this.#goToNew(known);
    return true;
  }

  /** Focus goes to what was written, as soon as it has a row (A11Y-8). */
  async #goToNew(known: ReadonlySet<string>): Promise<void> {
    const { rows, thread, host } = this.#parts;
    const { store } = thread;
    if (!store) return;
    const key = await new Promise<string>((resolve) => {
      const stop = store.subscribe(look);
      function look(): void {
        const added = [...(store?.getState().operations.keys() ?? [])].find(
          (each) => !known.has(each),
        );
        if (added === undefined) return;
        stop();
        resolve(added);
      }
      look();
    });
    // The source may have taken it before it was ever drawn.
    const pending = pendingId(key);
    const idNow = (): string | undefined => {
      const { keys } = store.getState();
      const known = [pending, ...[...keys].filter(([, was]) => was === pending).map(([is]) => is)];
      return known.find((each) => rows.tree?.nodes.has(each));
    };
    while (idNow() === undefined) {
      if (thread.store !== store || !host.isConnected) return;
      await host.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    const element = await rows.bringIntoPlace(idNow() ?? pending);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  /** What a reader decides about something that was not sent. */
  #decide(action: string, operation: Operation): void {
    const { host, rows, thread } = this.#parts;
    const { store } = thread;
    if (!store) return;
    const id = commentOf(operation);
    const element = rows.rowElement(id);
    const focused = element?.contains(host.shadowRoot?.activeElement ?? null);
    if (action === 'retry') {
      // The button goes, and focus must not go with it.
      if (focused) element?.querySelector('article')?.focus({ preventScroll: true });
      this.#outcomes.ofRetrying(store, operation);
      return;
    }
    const refocus = focusBeyond(this.#parts, id);
    const words = store.discard(operation.key);
    const written = writtenIn(operation);
    if (action !== 'rewrite' || words === null || !written) {
      this.confirmed(operation);
      if (operation.kind === 'create') void refocus();
      else element?.querySelector('article')?.focus({ preventScroll: true });
      return;
    }
    void this.#begin(written.opening, operation.error, words);
  }
}

function isSame(one: Opening | undefined, other: Opening | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function commentOf({ laid, request }: Operation): string {
  return laid?.id ?? ('id' in request ? request.id : '');
}
