/**
 * A thread on paper: all of it, in ink, with what a screen tells by pointing written out. Adopted
 * once the thread is there; that controls are left out stands in `base.ts`.
 */
import { css } from './css.js';

export const printStyles = css`
  @media print {
    :host([theme]) {
      color-scheme: light !important;
    }
    colloquy-chunk,
    .batch {
      content-visibility: visible;
      contain-intrinsic-block-size: none;
    }
    /* Paper has nothing to unfold. */
    .row[hidden] {
      display: block !important;
      padding-block-start: var(--_gap);
      content-visibility: visible !important;
    }
    .row[hidden]::before {
      display: block;
    }
    .comment {
      break-inside: avoid;
    }
    .author {
      break-after: avoid;
    }
    .time time[data-absolute] {
      font-size: 0;
    }
    .time time[data-absolute]::after {
      content: attr(data-absolute);
      font-size: 0.8125rem;
    }
    .comment-body a[data-address]::after {
      content: ' (' attr(data-address) ')';
      overflow-wrap: anywhere;
    }
  }
`;
