/**
 * Forgets what is selected in a part of the page that leaves, if only by a click on a text. For every frame
 * Chromium would look for where that is now, through all that is left: half a second at 10,000 comments.
 */

/** https://developer.mozilla.org/docs/Web/API/ShadowRoot/getSelection */
interface SelectingRoot {
  getSelection(): Selection | null;
}

/**
 * Does nothing in other browsers: they do not look, and do not tell either.
 * @param part a selector of what leaves
 */
export function deselect(root: ParentNode & Partial<SelectingRoot>, part: string): void {
  const selection = root.getSelection?.();
  if (selection?.anchorNode?.parentElement?.closest(part)) selection.removeAllRanges();
}
