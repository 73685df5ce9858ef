/**
 * Composer, menu, report, and how the sending of something stands: added to a thread when the first
 * of them is needed (visual reference, sections 5 and 6).
 */
import { css } from './css.js';

export const writingStyles = css`
  .composer {
    position: relative;
    margin-block: 1rem 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .composer > :not(.composer-field) {
    font-family: var(--_font);
  }
  .composer-field {
    position: relative;
  }
  .thread .composer textarea:focus-visible {
    outline: 0;
  }
  colloquy-composer {
    display: block;
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  .comment-body > colloquy-composer {
    margin-block-start: 0;
  }
  .composer:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .composer-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding: 0.625rem 1rem 0;
    color: var(--_muted);
  }
  .composer-head bdi {
    color: var(--_text);
    font-weight: 600;
  }
  .composer textarea,
  .dialog textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    resize: none;
    field-sizing: content;
  }
  .composer textarea {
    min-block-size: 5rem;
    max-block-size: 60vh;
    padding: 0.25rem 1rem 0.5rem;
    font-family: var(--colloquy-font-text, inherit);
    font-size: max(var(--_body), 16px);
    line-height: var(--_lead);
  }
  .composer-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem 0.5rem 0.5rem 1rem;
    padding-inline: 1rem 0.5rem;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .composer-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .composer .over,
  .composer-problem {
    color: var(--_danger);
    font-weight: 600;
  }
  .composer-problem:not(:empty),
  .composer-links {
    padding-inline: 1rem;
  }
  .composer-links {
    color: var(--_muted);
  }
  .composer-links bdi {
    color: var(--_accent);
  }
  .composer .note {
    margin: 0.5rem;
    font-size: 0.875rem;
  }
  .button.bare {
    border-color: transparent;
  }
  .button.main[aria-disabled='true'] {
    background: var(--_tint);
    color: var(--_muted);
  }

  .guest {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem 1rem;
    padding: 0.25rem 1rem 0;
    color: var(--_muted);
  }
  .guest input:not([type='checkbox']) {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.25rem, var(--_target));
    margin: 0.25rem 0 0;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(0.9375rem, 16px);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(2.25rem, var(--_target));
  }
  .guest .choice {
    grid-column: 1 / -1;
  }
  .choice input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .people {
    position: absolute;
    z-index: 3;
    inset-block-start: 100%;
    inset-inline-start: 0.5rem;
    inline-size: min(22rem, 100% - 1rem);
    max-block-size: 20rem;
    overflow-y: auto;
    margin-block-start: 0.25rem;
    padding: 0.25rem;
    font-family: var(--_font);
  }
  .people li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
    min-block-size: max(2.25rem, var(--_target));
    padding: 0.5rem 0.75rem;
    border-radius: 5px;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .people li:hover,
  .people li[aria-selected='true'] {
    background: var(--_tint);
  }
  .people li[aria-selected='true'] {
    box-shadow: inset 2px 0 var(--_accent);
  }
  .people li[aria-selected='true']:dir(rtl) {
    box-shadow: inset -2px 0 var(--_accent);
  }
  .people b {
    font-weight: 700;
  }
  .people bdi {
    font-weight: 500;
  }
  .people small {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  /* On a phone the keyboard leaves no room under the field: the list opens inside, in flow. */
  @container colloquy (inline-size < 30rem) {
    .people {
      position: static;
      inline-size: auto;
      margin: 0 0.25rem;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }
  }

  .comment:is(.comment-pending, .comment-held) .comment-body {
    color: var(--_muted);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.375rem;
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .status.failed {
    color: var(--_danger);
  }
  .status .action,
  .tombstone .action {
    color: var(--_text);
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 0.2em;
  }
  .status.sending::before {
    content: '';
    flex: none;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 1.5px solid var(--_line-strong);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .icon-alert::before {
    clip-path: path(
      evenodd,
      'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13ZM8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3ZM8 4.15a.75.75 0 0 1 .75.75V8.3a.75.75 0 0 1-1.5 0V4.9A.75.75 0 0 1 8 4.15ZM8 10a.9.9 0 1 1 0 1.8.9.9 0 1 1 0-1.8Z'
    );
  }

  .menu {
    position: fixed;
    font-family: var(--_font);
    inset: 0 auto auto 0;
    inline-size: max-content;
    min-inline-size: 12rem;
    max-inline-size: min(20rem, 100vi - 1rem);
    margin: 0;
    padding: 0.25rem;
    border: 0;
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    inline-size: 100%;
    min-block-size: max(2.25rem, var(--_target));
    padding: 0.25rem 0.75rem;
    border: 0;
    border-radius: 5px;
    background: none;
    font-size: 0.875rem;
    text-align: start;
  }
  .menu button:is(:hover, :focus) {
    outline: 0;
    background: var(--_tint);
  }
  .menu button:focus-visible {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .menu svg {
    color: var(--_muted);
  }
  .menu hr {
    margin: 0.25rem 0.75rem;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .dialog {
    font-family: var(--_font);
    inline-size: min(27rem, 100vi - 2rem);
    max-block-size: calc(100dvb - 2rem);
    margin: auto;
    padding: 1.5rem;
    border: 0;
    border-radius: 0.75rem;
    font-size: 0.9375rem;
    line-height: var(--_l-name);
    overflow-y: auto;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .dialog-title {
    font-size: 1.125rem;
    font-weight: 650;
  }
  .dialog > p:not(.composer-problem) {
    margin-block: 0.25rem 1rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .dialog fieldset {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .dialog-text {
    display: block;
    margin-block-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .dialog textarea {
    min-block-size: 4.5rem;
    margin-block-start: 0.25rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(0.9375rem, 16px);
  }
  .dialog textarea:focus-visible {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }

  .pill-place {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.75rem;
    block-size: 0;
  }
  .pill {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    inline-size: fit-content;
    min-block-size: max(2.25rem, var(--_target));
    margin-inline: auto;
    padding: 0.25rem 1rem;
    border: 0;
    border-radius: 999px;
    background: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-family: var(--_font);
    font-weight: 600;
  }
  .thread .pill {
    color: var(--_surface);
  }

  .told {
    position: fixed;
    z-index: 4;
    inset-block-end: 1.25rem;
    inset-inline: 1rem;
    inline-size: fit-content;
    max-inline-size: 28rem;
    margin-inline: auto;
    padding: 0.75rem 1rem;
    font: 500 0.875rem / var(--_l-ui) var(--_font);
  }

  @media (forced-colors: active) {
    :is(.pill, .told) {
      border: 1px solid CanvasText;
    }
    .people li[aria-selected='true'],
    .menu button:is(:hover, :focus) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .people li[aria-selected='true'] small,
    .menu button:is(:hover, :focus) svg {
      color: HighlightText;
    }
    .composer:focus-within {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :is(colloquy-composer, .pill-place, .told) {
      display: none !important;
    }
  }
`;
