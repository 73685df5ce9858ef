/** Draws a composer: (what it holds) -> template. */
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { displayName } from '../../text/names.js';
import type { MentionPopup } from '../controllers/mention-popup.js';
import { icon } from '../tools/icon.js';
import type { ComposerModel } from './composer-model.js';
import { fold } from './people.js';

/** What keeps a text from being posted. */
export type Problem = 'nothingWritten' | 'guestNameNeeded' | 'guestEmailNeeded';

export interface ComposerView {
  readonly model: ComposerModel;
  readonly id: string;
  readonly text: string;
  readonly saved: boolean;
  readonly problem: Problem | null;
  readonly announcement: string;
  readonly links: readonly string[];
  readonly popup: MentionPopup;
  readonly guest: GuestView;
  readonly onInput: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCaret: () => void;
  readonly onLeave: () => void;
  readonly onChoose: (index: number) => void;
  readonly onQuote: () => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** What a guest is asked. */
export interface GuestView {
  readonly asked: boolean;
  readonly name: string;
  readonly email: string;
  readonly remember: boolean;
  readonly onChange: (event: Event) => void;
}

export function composerTemplate(view: ComposerView): TemplateResult {
  const { model, id, text, popup, problem, announcement } = view;
  const { localizer, limit } = model;
  const option = popup.open ? `${id}-option-${popup.active}` : undefined;
  const over = limit !== null && text.length > limit;
  return html`<div class="composer" part="composer">
    <div class="composer-head">
      <label for=${id}>${label(model)}</label>
      ${model.viewer ? html`<span class="composer-as">${as(model)}</span>` : nothing}
    </div>
    <div class="composer-field">
      <textarea
        id=${id}
        dir="auto"
        rows="3"
        aria-autocomplete="list"
        aria-controls=${ifDefined(popup.open ? `${id}-people` : undefined)}
        aria-activedescendant=${ifDefined(option)}
        aria-describedby="${id}-problem ${id}-count"
        aria-invalid=${problem === 'nothingWritten' || over}
        .value=${live(text)}
        @input=${view.onInput}
        @keydown=${view.onKey}
        @click=${view.onCaret}
        @blur=${view.onLeave}
      ></textarea>
      ${popup.open ? peopleTemplate(view) : nothing}
    </div>
    ${linksTemplate(view)} ${guestTemplate(view)} ${failureTemplate(model)}
    <p class="composer-problem" id="${id}-problem" role="alert">
      ${problem ? localizer.text(problem) : nothing}
    </p>
    <div class="composer-foot">
      ${counter(view, over)}
      ${view.saved ? html`<span>${localizer.text('draftSaved')}</span>` : nothing}
      <span class="visually-hidden" role="status">${announcement}</span>
      <span class="composer-buttons">${buttons(view, over)}</span>
    </div>
  </div>`;
}

function label({ kind, replyTo, localizer }: ComposerModel): unknown {
  if (kind === 'edit') return localizer.text('editComment');
  if (kind === 'new' || replyTo === null) return localizer.text('yourComment');
  return localizer.parts('replyTo', { name: html`<bdi lang="">${replyTo}</bdi>` });
}

function as({ viewer, localizer }: ComposerModel): unknown {
  const name = displayName(viewer?.name ?? '') || localizer.text('anonymous');
  return localizer.parts('asName', { name: html`<bdi lang="">${name}</bdi>` });
}

function counter({ model, id, text }: ComposerView, over: boolean): unknown {
  const { limit, localizer } = model;
  if (limit === null) return nothing;
  const [length, most] = [localizer.number(text.length), localizer.number(limit)];
  const values = { length, limit: most };
  const words = over
    ? localizer.text('counterOver', { ...values, count: text.length - limit })
    : localizer.text('counter', values);
  return html`<span class="counter ${over ? 'over' : ''}" id="${id}-count">${words}</span>`;
}

function buttons(view: ComposerView, over: boolean): TemplateResult {
  const { model, onQuote, onCancel, onSubmit } = view;
  const { localizer, kind, failure } = model;
  const send = { new: 'postComment', reply: 'postReply', edit: 'saveChanges' } as const;
  return html`${
      model.selection
        ? html`<button class="button bare" part="button" type="button" @click=${onQuote}>
            ${localizer.text('quoteSelection')}
          </button>`
        : nothing
    }<button class="button bare" part="button" type="button" @click=${onCancel}>
      ${localizer.text(failure ? 'discard' : 'cancel')}</button
    ><button
      class="button main"
      part="button submit"
      type="button"
      aria-disabled=${over}
      @click=${onSubmit}
    >
      ${localizer.text(failure?.retryable ? 'sendAgain' : send[kind])}
    </button>`;
}

function peopleTemplate({ popup, id, model, onChoose }: ComposerView): TemplateResult {
  const { localizer } = model;
  // A press would take the focus, and with it the list, away from the field.
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  return html`<ul
    class="raised people"
    part="mention-list"
    id="${id}-people"
    role="listbox"
    aria-label=${localizer.text('people')}
    @pointerdown=${keepFocus}
  >
    ${popup.options.map(
      ({ name, comments }, index) =>
        html`<li
          role="option"
          id="${id}-option-${index}"
          aria-selected=${index === popup.active}
          @click=${() => {
            onChoose(index);
          }}
        >
          <bdi lang="">${emphasised(displayName(name), popup.words)}</bdi>
          <small>${localizer.text('commentsHere', { count: comments })}</small>
        </li>`,
    )}
  </ul>`;
}

/** The part of a name that was typed, where it is as long as what it was typed as. */
function emphasised(name: string, words: string): unknown {
  const wanted = fold(words).trim();
  const at = wanted && fold(name).length === name.length ? fold(name).indexOf(wanted) : -1;
  if (at < 0) return name;
  const end = at + wanted.length;
  return html`${name.slice(0, at)}<b>${name.slice(at, end)}</b>${name.slice(end)}`;
}

function linksTemplate({ links, model: { localizer } }: ComposerView): unknown {
  if (links.length === 0) return nothing;
  const names = localizer.list(links.map((each) => html`<bdi lang="">${each}</bdi>`));
  return html`<p class="composer-links">${localizer.parts('willLinkTo', { names })}</p>`;
}

function guestTemplate({ guest, model, id, problem }: ComposerView): unknown {
  if (!guest.asked) return nothing;
  const { text } = model.localizer;
  const { name, email, remember, onChange } = guest;
  return html`<div class="guest" @input=${onChange}>
    <label
      >${text('guestName')}<input
        data-guest="name"
        type="text"
        autocomplete="name"
        maxlength="100"
        aria-describedby="${id}-problem"
        aria-invalid=${problem === 'guestNameNeeded'}
        .value=${live(name)}
    /></label>
    ${
      model.guests === 'name-and-email'
        ? html`<label
            >${text('guestEmail')}<input
              data-guest="email"
              type="email"
              autocomplete="email"
              aria-describedby="${id}-problem"
              aria-invalid=${problem === 'guestEmailNeeded'}
              .value=${live(email)}
          /></label>`
        : nothing
    }
    <label class="choice"
      ><input data-guest="remember" type="checkbox" .checked=${live(remember)} />${text(
        'rememberGuest',
      )}</label
    >
  </div>`;
}

function failureTemplate({ failure, localizer }: ComposerModel): unknown {
  if (!failure) return nothing;
  const reason = failure.fields?.['text'] ?? localizer.text(`reason-${failure.code}`);
  const [what, ...why] = localizer.parts('notPosted', { reason: html`${reason}` });
  return html`<div class="note danger" role="alert">
    ${icon('alert')}<span><b>${what}</b>${why}</span>
  </div>`;
}
