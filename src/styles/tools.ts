/** What the tools of a reader look like: added to a thread when the first of them is used. */
import { css } from './css.js';

export const toolStyles = css`
  .raised {
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }
  .thread :where(input),
  .thread :where(dl),
  .thread :where(dd),
  .thread :where(dt),
  .thread :where(dialog) {
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }

  /* Here and below: a list, not :is(), of which a browser asks every element there is. */
  .by,
  .card-why,
  .card-foot,
  .sub,
  .fresh,
  .new,
  .find,
  .filters,
  .rest,
  .dialog {
    font-family: var(--_font);
  }

  /* In the top layer, at its own origin; where it goes is set by script. */
  .card {
    position: fixed;
    z-index: 3;
    inset: 0 auto auto 0;
    inline-size: min(22rem, 100cqi - 1rem);
    block-size: auto;
    margin: 0;
    padding: 0.75rem 1rem 0.5rem;
    border: 0;
    overflow: hidden;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5rem;
  }
  .card .comment-body {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    font-size: 0.9375rem;
    white-space: pre-line;
  }
  .card .comment-body:dir(ltr) {
    line-height: 1.5rem;
  }
  /* Nastaliq hangs below its line, where the card cuts it off. */
  .card .comment-body:dir(rtl) {
    padding-block-end: 0.25rem;
  }
  .card-why {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .card-why:first-child {
    margin-block-start: 0;
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.25rem;
    margin-inline: -0.5rem;
    color: var(--_accent);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .card-foot .action {
    text-decoration: none;
  }
  .card-foot .action:hover {
    background: var(--_tint);
  }

  .fresh {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 550;
    text-align: start;
    text-underline-offset: 0.2em;
  }
  .fresh:not(.plain)::before {
    content: '';
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: currentColor;
  }
  .fresh:hover {
    text-decoration: underline;
  }
  .new {
    color: var(--_accent);
    font-size: 0.8125rem;
    line-height: var(--_l-name);
    font-weight: 600;
  }
  .new::before {
    content: '';
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline-end: 0.3125rem;
    border-radius: 50%;
    background: currentColor;
    vertical-align: 0.125em;
  }
  .back > span {
    margin-inline-end: auto;
  }
  .back {
    column-gap: 1rem;
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75rem;
    color: var(--_muted);
  }

  .find {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }
  .find:focus-within:has(input:focus) {
    border-block-end-color: var(--_accent);
    box-shadow: 0 1px var(--_accent);
  }
  .find input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(2rem, var(--_target));
    border: 0;
    background: none;
    color: var(--_text);
    font-size: 0.9375rem;
    line-height: 1.5rem;
  }
  .find input:focus-visible {
    /* The line under the field shows its focus. */
    outline: 0;
  }
  .found {
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .filter {
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: none;
    font-weight: 500;
  }
  .filter:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 650;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .rest {
    padding-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .rest button {
    min-block-size: max(1.5rem, var(--_target));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .dialog {
    inline-size: min(27rem, 100vi - 2rem);
    max-block-size: calc(100vb - 2rem);
    margin: auto;
    padding: 1.5rem;
    border: 0;
    border-radius: 0.75rem;
    overflow: auto;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .dialog-title {
    font-size: 1.125rem;
    line-height: 1.5rem;
    font-weight: 650;
  }
  .dialog > p {
    margin-block: 0.25rem 1rem;
    color: var(--_muted);
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }
  @container colloquy not (inline-size >= max(30rem, 480px)) {
    .keys-button {
      display: none;
    }
  }
  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
  }
  .keys > div {
    display: contents;
  }
  .keys kbd {
    display: inline-block;
    min-inline-size: 1.5rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    line-height: 1.375rem;
    text-align: center;
    white-space: nowrap;
  }
  .keys-on {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(2.25rem, var(--_target));
    margin-block-start: 0.75rem;
  }
  .keys-on input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }

  /* A long press shows the card, not the browser's menu. Who does not know it need not ask each link. */
  @supports (-webkit-touch-callout: none) {
    .row a {
      -webkit-touch-callout: none;
    }
  }

  @media (forced-colors: active) {
    .raised {
      border: 1px solid CanvasText;
    }
    .fresh:not(.plain)::before,
    .new::before {
      forced-color-adjust: none;
      background: LinkText;
    }
    .filter[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .find:has(input:focus) {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .card,
    .dialog,
    .find,
    .filters,
    .rest,
    .fresh {
      display: none !important;
    }
  }
`;
