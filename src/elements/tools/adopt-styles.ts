/** Gives a host styles that come after its own, once. */
import type { CSSResult, LitElement } from 'lit';

export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
  const { adoptedStyleSheets } = renderRoot;
  if (!adoptedStyleSheets.includes(styleSheet)) {
    renderRoot.adoptedStyleSheets = [...adoptedStyleSheets, styleSheet];
  }
}
