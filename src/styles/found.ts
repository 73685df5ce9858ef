/**
 * Words that were looked for, in what comments say and who wrote them. Apart from the other tools'
 * styles, and for the elements that hold text alone: whatever a rule for highlights may be meant for has
 * its style made anew when the rule comes, and where a screen reader runs all of it is told to it again.
 */
import { css } from './css.js';

export const foundStyles = css`
  /* Two rules: a browser that does not know the one would drop both. */
  bdi::highlight(colloquy-found),
  p::highlight(colloquy-found),
  a::highlight(colloquy-found),
  em::highlight(colloquy-found),
  strong::highlight(colloquy-found),
  code::highlight(colloquy-found) {
    background-color: light-dark(#fbe6a6, #5a4715);
    color: light-dark(#1d1c1a, #e9e7e2);
  }
  mark {
    background-color: light-dark(#fbe6a6, #5a4715);
    color: light-dark(#1d1c1a, #e9e7e2);
  }

  @media (forced-colors: active) {
    bdi::highlight(colloquy-found),
    p::highlight(colloquy-found),
    a::highlight(colloquy-found),
    em::highlight(colloquy-found),
    strong::highlight(colloquy-found),
    code::highlight(colloquy-found) {
      background-color: Mark;
      color: MarkText;
    }
    mark {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
