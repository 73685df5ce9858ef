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
      'M1.23 11.58L1.01 12.21L1.07 12.88L1.4 13.46L1.94 13.86L2.6 14L13.4 14L14.06 13.86L14.6 13.46L14.93 12.88L14.99 12.21L14.77 11.58L9.37 2.58L8.93 2.1L8.33 1.83L7.67 1.83L7.07 2.1L6.63 2.58ZM7.94 3.32L8.02 3.3L8.09 3.35L13.49 12.35L13.5 12.43L13.44 12.49L2.6 12.5L2.53 12.47L2.51 12.35Z'
    );
  }
  .icon-raise[aria-pressed='true']::before {
    clip-path: path(
      evenodd,
      'M6.63 2.58L1.23 11.58L1.01 12.21L1.07 12.88L1.4 13.46L1.94 13.86L2.6 14L13.4 14L14.06 13.86L14.6 13.46L14.93 12.88L14.99 12.21L14.77 11.58L9.37 2.58L8.93 2.1L8.33 1.83L7.67 1.83L7.07 2.1Z'
    );
  }
  .icon-reply::before {
    clip-path: path(
      evenodd,
      'M2.42 6.31L2.28 6.56L2.25 6.75L2.28 6.94L2.47 7.28L5.97 10.78L6.31 10.97L6.69 10.97L7.03 10.78L7.22 10.44L7.22 10.06L7.03 9.72L4.81 7.5L9.45 7.5L10.21 7.6L10.87 7.87L11.44 8.31L11.88 8.88L12.15 9.54L12.25 10.3L12.25 13L12.35 13.38L12.62 13.65L13 13.75L13.38 13.65L13.65 13.38L13.75 13L13.75 10.25L13.62 9.25L13.13 8.04L12.43 7.18L11.54 6.53L10.5 6.13L9.5 6L4.81 6L7.03 3.78L7.22 3.44L7.22 3.06L7.03 2.72L6.69 2.53L6.31 2.53L5.97 2.72Z'
    );
  }
  .icon-clock::before {
    clip-path: path(
      evenodd,
      'M7.34 8.35L7.58 8.62L9.83 10.12L10.2 10.25L10.58 10.17L10.87 9.92L11 9.55L10.92 9.17L10.67 8.88L8.75 7.6L8.75 4.75L8.65 4.38L8.38 4.1L8 4L7.62 4.1L7.35 4.38L7.25 4.75L7.25 8ZM14.5 7.92L14.31 6.47L13.89 5.26L13.13 4.02L12.12 2.97L10.74 2.11L9.36 1.65L7.92 1.5L6.64 1.65L5.26 2.11L4.02 2.87L2.97 3.88L2.11 5.26L1.65 6.64L1.5 8.08L1.69 9.53L2.18 10.89L2.97 12.12L3.88 13.03L5.11 13.82L6.47 14.31L8.08 14.5L9.53 14.31L10.74 13.89L11.98 13.13L13.03 12.12L13.82 10.89L14.31 9.53ZM12.5 10.17L11.91 11.11L11.11 11.91L10.17 12.5L9.11 12.87L8 13L6.89 12.87L5.83 12.5L4.89 11.91L4.09 11.11L3.5 10.17L3.13 9.11L3 8L3.13 6.89L3.5 5.83L4.09 4.89L4.89 4.09L5.83 3.5L6.89 3.13L8 3L9.11 3.13L10.17 3.5L11.11 4.09L11.91 4.89L12.5 5.83L12.87 6.89L13 8L12.87 9.11Z'
    );
  }
  .icon-pick::before {
    clip-path: path(
      evenodd,
      'M7.54 2.01L6.04 5.7L2.07 5.99L1.72 6.16L1.61 6.52L1.78 6.87L4.82 9.43L3.87 13.3L3.93 13.68L4.24 13.9L4.62 13.84L8 11.74L11.38 13.84L11.76 13.9L12.07 13.68L12.13 13.3L11.18 9.43L14.22 6.87L14.39 6.52L14.28 6.16L13.93 5.99L9.96 5.7L8.46 2.01L8.19 1.74L7.81 1.74Z'
    );
  }
  .fold::after {
    clip-path: path(
      evenodd,
      'M7.47 10.78L7.81 10.97L8.19 10.97L8.53 10.78L12.53 6.78L12.72 6.44L12.72 6.06L12.53 5.72L12.19 5.53L11.81 5.53L11.47 5.72L8 9.19L4.53 5.72L4.19 5.53L3.81 5.53L3.47 5.72L3.28 6.06L3.28 6.44L3.47 6.78Z'
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
