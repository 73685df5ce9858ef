/**
 * What shows once a reader does something: hovering, where a link led, what is about to leave. Comes
 * with what answers readers (elements/interaction.ts), after the styles that a thread begins with. What
 * is for the buttons and times of every comment is in rows.ts: of all of them a browser would ask again.
 */
import { css } from './css.js';

export const interactionStyles = css`
  .place {
    display: contents;
  }
  .view:hover,
  .sort:hover,
  .tool:hover {
    color: var(--_text);
  }
  .composer-closed:hover {
    border-color: var(--_text);
  }
  .button:not(.main):hover {
    background: var(--_tint);
  }
  /* A list, not :is(), of which a browser asks every element there is. */
  .reply-to:hover bdi,
  .reply-to:hover span,
  .answered-by a:hover,
  .mention:hover {
    text-decoration-color: currentColor;
  }
  .hot::before {
    background-image: linear-gradient(90deg, var(--_muted) 2px, transparent 2px);
  }
  .note.danger svg {
    color: var(--_danger);
  }

  /* About to leave. Without its boxes it would have to give them all up at once. */
  .list > colloquy-chunk[inert],
  .list > .batch[inert] {
    block-size: 0;
    min-block-size: 0;
    margin-block: 0;
    padding-block: 0;
    content-visibility: hidden;
  }

  /* Where a link led, and where focus went: it comes here by script alone and shows. */
  .comment:is(.comment-highlighted, :focus) {
    isolation: isolate;
    max-inline-size: calc(var(--_measure) + var(--_bleed));
    padding-inline-end: var(--_bleed);
    outline: none;
  }
  .comment:is(.comment-highlighted, :focus)::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: -0.75rem -0.375rem;
    inset-inline: calc(-1 * var(--_bleed)) 0;
    border-radius: var(--_radius);
  }
  .comment-highlighted::before {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }
  .comment:focus::before {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .back {
    justify-content: space-between;
    color: var(--_accent);
    font-weight: 500;
  }
  .back button {
    min-block-size: max(1.5rem, var(--_target));
    margin-block: -0.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .comment-highlighted::before {
      border: 2px solid Highlight;
      background: none;
    }
  }
`;
