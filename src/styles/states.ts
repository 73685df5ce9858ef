/** States of a comment, what is written in it, and the scripts it is written in. */
import { css } from './css.js';

export const states = css`
  .comment-body {
    font-size: var(--_body);
    line-height: var(--_lead);
    text-wrap: pretty;
    /* Heaps of marks stay with their comment. Tall scripts reach a little beyond their lines; how far
       is in pixels, because Chromium calculates nothing here. */
    overflow: clip;
    overflow-clip-margin: 12px;
  }
  .comment-body > * + * {
    margin-block-start: 0.75rem;
  }
  /* List items take their parent's side from the browser's own styles; words have their own. */
  .comment-body,
  .comment-body li {
    text-align: start;
  }
  .comment-body :is(p, li, pre) {
    unicode-bidi: plaintext;
  }
  .comment-body blockquote {
    margin-block: 0.25rem 0.5rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .comment-body :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .comment-body ol {
    list-style: decimal;
  }
  .comment-body :is(code, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .comment-body pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }
  .comment-body strong {
    font-weight: 650;
  }
  .comment-body em {
    font-style: italic;
  }
  .mention {
    color: var(--_accent);
    text-decoration-color: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .comment > .button {
    margin-block-start: 0.25rem;
    font-family: var(--_font);
  }

  .comment-held .comment-body {
    color: var(--_muted);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-name);
  }
  .tombstone {
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: var(--_l-name);
  }

  /* :dir() follows what dir="auto" found in the text itself, so that an English comment in an Urdu
     page keeps its face and an Urdu one in an English page gets its own. */
  .comment-body:dir(rtl) {
    line-height: 1.95;
  }
  .comment-body:dir(rtl):lang(ur) {
    font-family: var(--_nastaliq);
    line-height: 2.25;
  }
  bdi:dir(rtl):lang(ur) {
    font-family: var(--_nastaliq);
    line-height: 1.9;
    letter-spacing: 0;
  }
  .thread:lang(ur) .heading,
  .thread:lang(ur) .author {
    letter-spacing: 0;
  }
  .comment-body:is(:lang(hi), :lang(zh), :lang(ja), :lang(ko)) {
    line-height: 1.75;
  }
  .comment-body:lang(zh) {
    line-break: strict;
  }

  @media (forced-colors: active) {
    .row::before {
      forced-color-adjust: none;
    }
    button.recommend[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .badge,
    .fold[aria-expanded='false'] {
      border: 1px solid CanvasText;
    }
  }
`;
