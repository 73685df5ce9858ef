/**
 * Lit's `css` with one change: a length written in rem is measured in `--_rem` instead. That is
 * 1rem unless the page shrinks its root (`html { font-size: 62.5% }`), when the element sets it to
 * the reader's own size. Conditions of container queries keep rem: they cannot hold variables.
 */
import { type CSSResult, css as litCss, unsafeCSS } from '@lit/reactive-element';

export function css(...input: Parameters<typeof litCss>): CSSResult {
  const { cssText } = litCss(...input);
  return unsafeCSS(
    cssText.replace(/(?<![\d.]|>= max\()(-?[\d.]+)rem\b/g, 'calc($1 * var(--_rem, 1rem))'),
  );
}
