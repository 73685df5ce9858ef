/**
 * Marks the words that were looked for, with the browser's own highlights: the comments stay as they
 * are drawn. Browsers without them show what was found without marks.
 */
import { findWords } from '../../conversation/search.js';
import { type Steps, inSlices } from '../../conversation/slices.js';

/** One highlight for all threads of the page; the style is in styles/tools.ts. */
const NAME = 'colloquy-found';

/** Rows whose words are marked: nobody looks at more, and each mark costs. */
const MOST = 1000;

export class FoundWords {
  readonly #ranges = new Set<Range>();
  #words = '';
  #marked = new WeakSet<Element>();
  #count = 0;
  #work = new AbortController();

  /** Marks words in what is drawn by now and was not when it was last called. */
  follow(chunks: readonly Element[], words: readonly string[]): void {
    if (!shared()) return;
    const key = words.join('\n');
    if (key !== this.#words) {
      this.clear();
      this.#words = key;
    }
    if (words.length === 0) return;
    this.#work.abort();
    this.#work = new AbortController();
    inSlices(this.#steps(chunks, words), this.#work.signal).catch(() => undefined);
  }

  clear(): void {
    this.#work.abort();
    const highlight = shared();
    for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges.clear();
    this.#marked = new WeakSet();
    this.#words = '';
    this.#count = 0;
  }

  *#steps(chunks: readonly Element[], words: readonly string[]): Steps<void> {
    for (const chunk of chunks) {
      for (const part of chunk.querySelectorAll('.author bdi, .comment-body')) {
        if (this.#marked.has(part) || this.#count >= MOST) continue;
        this.#marked.add(part);
        this.#count++;
        this.#mark(part, words);
        yield;
      }
    }
  }

  /** A word may begin in one text node and end in another: a mention is a link of its own. */
  #mark(part: Element, words: readonly string[]): void {
    const nodes: Text[] = [];
    const starts: number[] = [];
    let text = '';
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node as Text);
      starts.push(text.length);
      text += (node as Text).data;
    }
    const placeOf = (offset: number, end: boolean): [Text, number] => {
      let index = starts.findLastIndex((start) => (end ? start < offset : start <= offset));
      if (index < 0) index = 0;
      return [nodes[index] as Text, offset - (starts[index] ?? 0)];
    };
    for (const [start, end] of findWords(text, words)) {
      const range = new Range();
      range.setStart(...placeOf(start, false));
      range.setEnd(...placeOf(end, true));
      this.#ranges.add(range);
      shared()?.add(range);
    }
  }
}

/** The highlight, or null where the browser has none. */
function shared(): Highlight | null {
  if (!('highlights' in CSS)) return null;
  let highlight = CSS.highlights.get(NAME);
  if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
  return highlight;
}
