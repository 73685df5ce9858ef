/** Gives a thread the styles of the tools, once. */
import type { LitElement } from 'lit';
import { toolStyles } from '../../styles/tools.js';

export function addStyles({ renderRoot }: LitElement): void {
  const sheet = toolStyles.styleSheet;
  if (!sheet || !(renderRoot instanceof ShadowRoot)) return;
  const { adoptedStyleSheets } = renderRoot;
  if (!adoptedStyleSheets.includes(sheet)) {
    renderRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  }
}
