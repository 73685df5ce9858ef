/** Gives a host styles that come after its own, once. */
import type { CSSResult, ReactiveElement } from '@lit/reactive-element';

export function adoptStyles({ renderRoot }: ReactiveElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
  const { adoptedStyleSheets } = renderRoot;
  if (!adoptedStyleSheets.includes(styleSheet)) {
    renderRoot.adoptedStyleSheets = [...adoptedStyleSheets, styleSheet];
  }
}
