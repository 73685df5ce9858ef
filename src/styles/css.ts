/**
 * Style sheets as Lit has them, with one change: a length written in rem is measured in `--_rem`
 * instead. That is 1rem unless the page shrinks its root (`html { font-size: 62.5% }`), when the
 * element sets it to the reader's own size. Conditions of container queries cannot hold variables: they
 * keep rem, and are written with `>= max(…rem, …px)`. Nothing can be put into a sheet.
 */
import { type CSSResult, unsafeCSS } from '@lit/reactive-element';

export function css([text = '']: TemplateStringsArray): CSSResult {
  return unsafeCSS(
    text.replace(/(?<![\d.]|>= max\()(-?[\d.]+)rem\b/g, 'calc($1 * var(--_rem, 1rem))'),
  );
}
