/**
 * Rows and comments. Rows are flat siblings: depth is one custom property, rails are one
 * pseudo-element, so depth fifty costs what depth one costs (visual reference, sections 1 and 5).
 */
import { css } from './css.js';

export const rows = css`
  /* A chunk off screen is neither laid out nor painted. Its paint is clipped, so it reaches as far
     as a highlight does: beyond the start of the text, where nothing makes a page scroll. */
  colloquy-chunk,
  .batch {
    display: block;
    margin-inline-start: calc(-1 * var(--_bleed));
    margin-block-end: -0.5rem;
    padding-inline-start: var(--_bleed);
    padding-block-end: 0.5rem;
    content-visibility: auto;
    /* Stays when that changes: where the containment of style does, Chromium counts all lists of a page anew. */
    contain: style;
    contain-intrinsic-block-size: auto calc(var(--_rows, 50) * 9.5rem);
  }
  /* Not drawn yet. */
  colloquy-chunk:empty {
    min-block-size: calc(var(--_rows, 50) * 9.5rem);
  }
  .list > colloquy-chunk:last-child,
  .list > .batch:last-child {
    margin-block-end: 0;
    padding-block-end: 1rem;
  }

  .row {
    /* As that of chunks, because it may be folded away. */
    contain: style;
    /* The chunk's alone: what inherits it would be styled again with every row that comes. */
    --_rows: initial;
    --_level: min(var(--_depth), var(--_cap));
    position: relative;
    padding-block-start: var(--_gap);
    padding-inline-start: calc(var(--_level) * var(--_indent));
  }
  .depth-0 {
    --_depth: 0;
    padding-block-start: var(--_gap-root);
  }
  .depth-1 {
    --_depth: 1;
  }
  .depth-2 {
    --_depth: 2;
  }
  .depth-3 {
    --_depth: 3;
  }
  .depth-4 {
    --_depth: 4;
  }
  .depth-5 {
    --_depth: 5;
  }
  .timeline .row {
    padding-block-start: 2rem;
  }
  .list > colloquy-chunk:first-child > .row:first-child {
    padding-block-start: 1.75rem;
  }
  /* Every rail of a row: a 1 px line per level, tiled. */
  .row::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_level) * var(--_indent));
    background: linear-gradient(90deg, var(--_rail) 1px, transparent 1px) 0 0 / var(--_indent) 100%;
    cursor: pointer;
  }
  .row:dir(rtl)::before {
    scale: -1 1;
  }
  /* Folded rows may stay findable (until-found): then only what is inside is skipped. */
  .row[hidden] {
    padding-block: 0;
  }
  .row[hidden]::before {
    display: none;
  }

  .comment {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5rem;
    /* Counted in the body's own ch, so that all of a comment ends on one edge. */
    max-inline-size: var(--_measure);
    font-size: var(--_body);
    scroll-margin-block: 5rem 2rem;
  }
  /* A list, not :is(), of which a browser asks every element there is. */
  .comment > .kicker,
  .comment > .comment-body,
  .comment > .answered-by,
  .comment > .status,
  .comment > .tombstone {
    flex: 0 0 100%;
    min-inline-size: 0;
  }

  .author {
    font-size: 0.9375rem;
    line-height: var(--_l-name);
    font-weight: 650;
    letter-spacing: -0.003em;
  }
  .time {
    font-size: 0.8125rem;
    line-height: var(--_l-name);
    color: var(--_muted);
    text-decoration: none;
  }
  .badge {
    align-self: center;
    padding: 0 0.375rem;
    border-radius: 4px;
    background: var(--_tint);
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: var(--_l-tag);
    font-weight: 600;
  }
  .badge-author {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: var(--_accent);
  }
  .reply-to {
    position: relative;
    display: inline-block;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-name);
    text-decoration: none;
  }
  .reply-to::before {
    margin-inline-end: 0.25rem;
  }
  .reply-to + .reply-to {
    margin-inline-start: -0.25rem;
  }
  .reply-to :is(bdi, span),
  .answered-by a {
    color: var(--_text);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .reply-to.guess bdi {
    text-decoration-style: dotted;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 1.5px;
  }
  /* Shown only where the cap of the container hides that the row above is the one answered. */
  @container colloquy (inline-size >= max(52rem, 832px)) {
    .reply-to.narrow {
      display: none;
    }
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
    font-weight: 600;
  }
  .pick {
    color: var(--_pick);
  }

  .actions,
  .far::after {
    display: flex;
    flex: 0 0 calc(100% + 0.5rem);
    min-block-size: var(--_target);
    flex-wrap: wrap;
    align-items: center;
    margin-block: calc(0.25rem + var(--_gap-coarse, 0rem)) var(--_gap-coarse, 0rem);
    margin-inline-start: -0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .actions[hidden] {
    display: none;
  }
  /* The room of buttons that come when the comment comes near. */
  .far::after {
    content: '';
  }
  .action {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.25rem 0.5rem;
    border: 0;
    border-radius: 6px;
    background: none;
    font-weight: 500;
    font-variant-numeric: tabular-nums lining-nums;
  }
  button.recommend[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 650;
  }
  .fold[aria-expanded='true']::after {
    rotate: 180deg;
  }
  .fold[aria-expanded='false'] {
    margin-inline: 0.25rem;
    padding-inline: 0.75rem 0.5rem;
    background: var(--_tint);
    color: var(--_text);
    font-weight: 600;
  }
  .answered-by {
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-name);
  }

  /* Here, and not with what comes once comments are shown: every one of them would be looked at again. */
  a.time:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .action {
    transition:
      color 120ms cubic-bezier(0.2, 0, 0, 1),
      background-color 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  /* Weaker than what a pressed button looks like. */
  button.action:where(:hover) {
    background: var(--_tint);
    color: var(--_text);
  }
  .fold::after {
    transition: rotate 200ms cubic-bezier(0.2, 0, 0, 1);
  }

  @media (pointer: coarse) {
    :is(a.time, .answered-by a) {
      position: relative;
    }
    :is(.reply-to, a.time, .answered-by a)::after {
      content: '';
      position: absolute;
      inset: -0.625rem -0.25rem;
    }
  }
`;
