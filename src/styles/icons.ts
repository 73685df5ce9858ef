/**
 * Icons inside rows. They cost no elements and no request: a 16 px pseudo-element filled with the
 * text colour and cut by a path (visual reference, section 4).
 */
import { css } from './css.js';

/* prettier-ignore -- a path is one word */
export const icons = css`
  .icon::before,
  .fold::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    background: currentColor;
    vertical-align: -3px;
  }
  .icon-raise::before {
    clip-path: path(
      evenodd,
      'M6.6 2.6 1.2 11.6A1.6 1.6 0 0 0 2.6 14H13.4A1.6 1.6 0 0 0 14.8 11.6L9.4 2.6A1.6 1.6 0 0 0 6.6 2.6ZM8 3.3 13.5 12.5H2.5Z'
    );
  }
  .icon-raise[aria-pressed='true']::before {
    clip-path: path(
      evenodd,
      'M6.6 2.6 1.2 11.6A1.6 1.6 0 0 0 2.6 14H13.4A1.6 1.6 0 0 0 14.8 11.6L9.4 2.6A1.6 1.6 0 0 0 6.6 2.6Z'
    );
  }
  .icon-reply::before {
    clip-path: path(
      evenodd,
      'M6 2.7 2.5 6.2a.75.75 0 0 0 0 1.1L6 10.8a.75.75 0 0 0 1-1.1L4.8 7.5H9.5a2.75 2.75 0 0 1 2.75 2.75V13a.75.75 0 0 0 1.5 0V10.25A4.25 4.25 0 0 0 9.5 6H4.8L7 3.8A.75.75 0 0 0 6 2.7Z'
    );
  }
  .icon-more::before {
    clip-path: path(
      evenodd,
      'M2 8a1.25 1.25 0 1 0 2.5 0A1.25 1.25 0 1 0 2 8ZM6.75 8a1.25 1.25 0 1 0 2.5 0A1.25 1.25 0 1 0 6.75 8ZM11.5 8A1.25 1.25 0 1 0 14 8 1.25 1.25 0 1 0 11.5 8Z'
    );
  }
  .icon-clock::before {
    clip-path: path(
      evenodd,
      'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13ZM8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3ZM8 4a.75.75 0 0 1 .75.75V7.6l1.9 1.3a.75.75 0 1 1-.8 1.2L7.6 8.6A.75.75 0 0 1 7.25 8V4.75A.75.75 0 0 1 8 4Z'
    );
  }
  .icon-pick::before {
    clip-path: path(
      evenodd,
      'M7.5 2 6 5.7 2.1 6A.5.5 0 0 0 1.8 6.9L4.8 9.4 3.9 13.3A.5.5 0 0 0 4.6 13.8L8 11.7l3.4 2.1A.5.5 0 0 0 12.1 13.3L11.2 9.4 14.2 6.9A.5.5 0 0 0 13.9 6L10 5.7 8.5 2A.5.5 0 0 0 7.5 2Z'
    );
  }
  .fold::after {
    clip-path: path(
      evenodd,
      'M12.5 6.8 8.5 10.8a.75.75 0 0 1-1 0l-4-4A.75.75 0 0 1 4.5 5.7L8 9.2l3.5-3.5a.75.75 0 0 1 1 1.1Z'
    );
  }
  .icon-reply:dir(rtl)::before {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .icon::before,
    .fold::after {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .reply-to::before {
      background: LinkText;
    }
    .icon-raise[aria-pressed='true']::before {
      background: HighlightText;
    }
  }
`;
