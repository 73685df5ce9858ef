/** What the tools of a reader look like: added to a thread when the first of them is used. */
import { css } from './css.js';

export const toolStyles = css`
  .raised {
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
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
    font-family: var(--colloquy-font-text, var(--_face, inherit));
    font-size: 0.9375rem;
    white-space: pre-line;
  }
  .card .comment-body:dir(ltr) {
    line-height: 1.5rem;
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

  /* A long press shows the card, not the browser's menu. */
  [data-id] a {
    -webkit-touch-callout: none;
  }

  @media (forced-colors: active) {
    .raised {
      border: 1px solid CanvasText;
    }
  }
`;
