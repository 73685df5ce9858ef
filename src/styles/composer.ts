/**
 * The composer: added to a thread when somebody begins to write (visual reference, sections 5 and 6).
 */
import { css } from './css.js';

export const composerStyles = css`
  .composer {
    position: relative;
    margin-block: 1rem 0;
    scroll-margin-block: 1rem;
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
    box-shadow: inset 0 0 0 1px var(--_accent);
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
  .composer textarea {
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
    justify-content: end;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .composer .over {
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
  .composer .note b {
    color: var(--_danger);
    font-weight: 650;
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
  .guest .choice {
    grid-column: 1 / -1;
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
  @container colloquy not (inline-size >= max(30rem, 480px)) {
    .people {
      position: static;
      inline-size: auto;
      margin: 0 0.25rem;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }
  }

  @media (forced-colors: active) {
    .people li[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .people li[aria-selected='true'] small {
      color: HighlightText;
    }
    .composer:focus-within {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .on-paper {
    display: none;
    white-space: pre-wrap;
  }
  @media print {
    colloquy-composer {
      display: none !important;
    }
    .on-paper {
      display: block;
    }
  }
`;
