/**
 * Marks the words that were looked for, with the browser's own highlights: the comments stay as they
 * are drawn. Browsers without them get `mark` elements around the words, text and links staying as
 * they are.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import { findWords } from '../../conversation/search.js';
import { type Steps, inSlices } from '../../conversation/slices.js';
import { foundStyles } from '../../styles/found.js';
import { adoptStyles } from './adopt-styles.js';

/** One highlight for all threads of the page; the style is in styles/found.ts. */
const NAME = 'colloquy-found';

/** Rows whose words are marked: nobody looks at more, and each mark costs. */
const MOST = 1000;

export class FoundWords {
  readonly #host: ReactiveElement;
  readonly #ranges = new Set<Range>();
  readonly #elements = new Set<HTMLElement>();
  #words = '';
  #marked = new WeakSet<Element>();
  #count = 0;
  #work = new AbortController();

  /** @param host of the thread, which is given the styles once words are marked */
  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Marks words in what is drawn by now and was not when it was last called. */
  follow(chunks: readonly Element[], words: readonly string[]): void {
    const key = words.join('\n');
    if (key !== this.#words) {
      this.clear();
      this.#words = key;
    }
    if (words.length === 0) return;
    adoptStyles(this.#host, foundStyles);
    this.#work.abort();
    this.#work = new AbortController();
    inSlices(this.#steps(chunks, words), this.#work.signal).catch(() => undefined);
  }

  clear(): void {
    this.#work.abort();
    const highlight = shared();
    for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges.clear();
    for (const element of this.#elements) unwrap(element);
    this.#elements.clear();
    this.#marked = new WeakSet();
    this.#words = '';
    this.#count = 0;
  }

  *#steps(chunks: readonly Element[], words: readonly string[]): Steps<void> {
    for (const chunk of chunks) {
      for (const part of chunk.querySelectorAll('.author bdi, .comment-body')) {
        if (this.#marked.has(part) || this.#count >= MOST) continue;
        this.#marked.add(part);
        // What is being edited is drawn by another, which knows its own nodes.
        if (part.querySelector('colloquy-composer')) continue;
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
    // From the end, so that what is put around words moves none that are still to be marked.
    for (const [start, end] of [...findWords(text, words)].reverse()) {
      const range = new Range();
      range.setStart(...placeOf(start, false));
      range.setEnd(...placeOf(end, true));
      this.#add(range, nodes);
    }
  }

  #add(range: Range, nodes: readonly Text[]): void {
    const highlight = shared();
    if (highlight) {
      this.#ranges.add(range);
      highlight.add(range);
      return;
    }
    const { startContainer, startOffset, endContainer, endOffset } = range;
    for (const node of nodes.filter((each) => range.intersectsNode(each))) {
      const to = node === endContainer ? endOffset : node.length;
      const from = node === startContainer ? startOffset : 0;
      if (from < to) this.#elements.add(wrap(node, from, to));
    }
  }
}

/** Puts a mark around a part of a text. */
function wrap(node: Text, from: number, to: number): HTMLElement {
  node.splitText(to);
  const mark = document.createElement('mark');
  const words = node.splitText(from);
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}

function unwrap(mark: HTMLElement): void {
  const { parentNode } = mark;
  mark.replaceWith(...mark.childNodes);
  parentNode?.normalize();
}

/** The highlight, or null where the browser has none. */
function shared(): Highlight | null {
  if (!('highlights' in CSS)) return null;
  let highlight = CSS.highlights.get(NAME);
  if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
  return highlight;
}
