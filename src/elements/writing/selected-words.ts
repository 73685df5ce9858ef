/**
 * What a reader has selected inside a shadow root. Chromium tells its words as it tells those of a
 * page; the other engines tell only where it begins and ends.
 */

const BLOCK = 'p, li, pre, blockquote, .comment-body';

/** The selected words, lines kept apart; '' where nothing is selected. */
export function selectedWords(root: ShadowRoot): string {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? '';
  // Older browsers have no such method.
  if (words !== '' || !selection || !('getComposedRanges' in selection)) return words;
  const [composed] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!composed || composed.collapsed || !root.contains(composed.startContainer)) return '';
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return wordsIn(range).trim();
}

function wordsIn(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let words = '';
  let block: Element | null = null;
  for (const node of textsIn(range)) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    const around = node.parentElement?.closest(BLOCK) ?? null;
    if (block && around !== block) words += '\n';
    block = around;
    words += node.data.slice(from, to);
  }
  return words;
}

function textsIn(range: Range): Text[] {
  const { commonAncestorContainer: ancestor } = range;
  if (ancestor instanceof Text) return [ancestor];
  const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.push(node as Text);
  }
  return texts;
}
