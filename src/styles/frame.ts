/** Everything around the rows: header, toolbar, notes, empty and error states, skeleton, more. */
import { css } from './css.js';

export const frame = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }
  .heading {
    font-size: 1.5rem;
    line-height: var(--_l-title);
    font-weight: 650;
    letter-spacing: -0.012em;
    font-variant-numeric: lining-nums;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    /* In longer languages the last do not fit, and stand below their line's end. */
    justify-content: flex-end;
    gap: 0 0.25rem;
    margin-block-start: 1.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .views {
    display: flex;
    gap: 1.25rem;
    margin-inline-end: auto;
  }
  .view {
    position: relative;
    min-block-size: max(2.5rem, var(--_target));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-weight: 500;
  }
  .view[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .view[aria-pressed='true']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
    block-size: 2px;
    background: var(--_text);
  }
  /* All of it fits on one line of a phone. */
  @container colloquy not (inline-size >= max(30rem, 480px)) {
    .views {
      gap: 0.75rem;
    }
  }
  .sort {
    position: relative;
    display: inline-flex;
    align-items: center;
    color: var(--_muted);
  }
  .sort select {
    appearance: none;
    field-sizing: content;
    min-block-size: max(2.5rem, var(--_target));
    padding-block: 0;
    padding-inline: 0.5rem 1.25rem;
    border: 0;
    border-radius: 6px;
    background: none;
    font-weight: 500;
  }
  .sort option {
    background: var(--_surface);
    color: var(--_text);
  }
  .sort svg {
    position: absolute;
    inset-inline-end: 0;
    inline-size: 1rem;
    block-size: 1rem;
    pointer-events: none;
  }

  .tool {
    display: inline-grid;
    flex: none;
    /* Icons end where the line under them does: beyond it a page might scroll. */
    place-items: center end;
    inline-size: max(2.25rem, var(--_target));
    block-size: max(2.25rem, var(--_target));
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_muted);
  }

  .button {
    max-inline-size: 100%;
    min-block-size: max(2.25rem, var(--_target));
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: none;
    font-size: 0.875rem;
    line-height: var(--_l-ui);
    font-weight: 550;
  }
  .button.main {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .composer-closed {
    display: block;
    inline-size: 100%;
    min-block-size: 3rem;
    margin-block-start: 1rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-family: var(--_font);
    font-size: 0.9375rem;
    line-height: var(--_l-name);
    text-align: start;
  }
  .thread .composer-closed {
    color: var(--_muted);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: 2.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: var(--_l-meta);
  }
  .more .button {
    color: var(--_text);
  }
  .note {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .note svg {
    color: var(--_muted);
  }
  .blank {
    max-inline-size: 28rem;
    padding-block: 2.5rem;
  }
  .blank-title {
    font-size: 1.125rem;
    line-height: 1.75rem;
    font-weight: 650;
  }
  .blank p {
    margin-block: 0.25rem 1rem;
    color: var(--_muted);
    font-size: 0.9375rem;
    line-height: var(--_l-name);
  }
  .thread:lang(ur) .blank-title {
    line-height: 2.25rem;
  }

  .skeleton {
    display: grid;
    gap: 0.75rem;
    padding-block-start: 1.75rem;
  }
  .skeleton i {
    display: block;
    block-size: 0.75rem;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_text) 9%, transparent);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .skeleton i:nth-child(4n + 1) {
    inline-size: 8rem;
  }
  .skeleton i:nth-child(4n + 2) {
    inline-size: 96%;
  }
  .skeleton i:nth-child(4n) {
    inline-size: 58%;
    margin-block-end: 1.75rem;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }

  @media (forced-colors: active) {
    .view[aria-pressed='true']::after {
      background: Highlight;
    }
    .note {
      border: 1px solid CanvasText;
    }
    .skeleton i {
      forced-color-adjust: none;
      background: GrayText;
    }
  }
`;
