/**
 * Menu, report, pill, and how the sending of something stands: added to a thread when the first of
 * them is needed (visual reference, sections 5 and 6).
 */
import { css } from './css.js';

export const writingStyles = css`
  .composer-problem {
    color: var(--_danger);
    font-weight: 600;
  }
  .button.bare {
    border-color: transparent;
  }
  .button.main[aria-disabled='true'] {
    background: var(--_tint);
    color: var(--_muted);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(2.25rem, var(--_target));
  }
  .choice input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
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
    display: block;
    inline-size: 100%;
    margin: 0;
    outline: 0;
    resize: none;
    field-sizing: content;
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
    .menu,
    .dialog {
      border: 1px solid CanvasText;
    }
    .button.main:not([aria-disabled='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .pill,
    .told {
      border: 1px solid CanvasText;
    }
    .menu button:is(:hover, :focus) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .menu button:is(:hover, :focus) svg {
      color: HighlightText;
    }
  }
  @media print {
    .pill-place,
    .told,
    .menu,
    .dialog,
    .status .action,
    .tombstone .action {
      display: none !important;
    }
  }
`;
