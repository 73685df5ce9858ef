/**
 * The ground the parts stand on: what the host takes from the page and what it does not, focus,
 * row icons, and the modes that concern everything (motion, print).
 */
import { css } from './css.js';

export const base = css`
  /* The host's own lines survive \`* { all: unset }\` in the page only with !important, because a
     page's rule for the host wins over ours otherwise (EMB-8). */
  :host {
    display: block !important;
    container: colloquy / inline-size !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }

  /* The face stays the page's own, because bodies are set in it; everything else starts afresh. */
  .thread {
    position: relative;
    color: var(--_text);
    font-size: 0.875rem;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: var(--_l-ui);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-decoration: none;
    text-shadow: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;
  }

  .thread :where(*, ::before, ::after) {
    box-sizing: border-box;
  }
  .thread :where(h1),
  .thread :where(h2),
  .thread :where(h3),
  .thread :where(h4),
  .thread :where(h5),
  .thread :where(h6),
  .thread :where(p),
  .thread :where(ol),
  .thread :where(ul),
  .thread :where(blockquote),
  .thread :where(pre) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  .thread :where(ol),
  .thread :where(ul) {
    list-style: none;
  }
  .thread :where(button),
  .thread :where(select) {
    margin: 0;
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .thread :where(a) {
    color: inherit;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  .thread :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .thread svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Also the sample of the reader's own size (root-size.ts). */
  .announcement {
    font: medium var(--_font);
  }
  .skip:focus {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
  }

  /* Two voices: what people say is set in the page's face, what the widget says in its own. */
  .header,
  .toolbar,
  .author,
  .badge,
  .time,
  .reply-to,
  .kicker,
  .answered-by {
    font-family: var(--_font);
  }
  .actions,
  .status,
  .tombstone,
  .note,
  .blank,
  .more {
    font-family: var(--_font);
  }
  .comment-body {
    font-family: var(--colloquy-font-text, inherit);
  }

  @media (prefers-reduced-motion: reduce) {
    .thread :is(*, ::before, ::after) {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }

  @media print {
    :is(.toolbar, .composer-closed, .actions, .more, .skip, .back) {
      display: none !important;
    }
  }
`;
