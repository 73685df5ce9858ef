/**
 * Backend HTML as the body tree. An allow-list by construction: only the node types of `ast.ts` can
 * come out, of all attributes only a checked address, and what is not known becomes its text.
 *
 * Tags are read into flat leaves of text, each with the path of elements around it; the leaves are
 * then nested by those paths. So misnested, unclosed and empty elements need no rules of their own.
 */
import type { BlockNode, InlineNode, ReadBody, TextNode } from './ast.js';
import { htmlTokens } from './html-tokens.js';
import { linkText, safeUrl, type SafeUrl } from './links.js';
import { placeText } from './place-text.js';

/** A node without its children, or an item of a list. */
interface Shell extends Partial<SafeUrl> {
  readonly type: Exclude<BlockNode['type'] | InlineNode['type'], 'text' | 'break'> | 'item';
  readonly ordered?: boolean;
}

/** An element met in the HTML: each is an object of its own, and that is how leaves share it. */
interface OpenElement {
  readonly tag: string;
  readonly shell: Shell;
}

interface Leaf {
  /** Words, a space, a line feed for a line break, or a block of code. */
  readonly text: string;
  /** Quotes, lists and items, then one paragraph or code block, then formats. */
  readonly path: readonly OpenElement[];
}

/** Quotes and lists beyond this flatten; the page's own nesting must stay below 32 levels. */
const DEEPEST = 10;

const CONTAINERS: ReadonlyMap<string, Shell> = new Map([
  ['blockquote', { type: 'quote' }],
  ['ol', { type: 'list', ordered: true }],
  ['ul', { type: 'list', ordered: false }],
]);

const FORMATS: ReadonlyMap<string, Shell> = new Map([
  ['a', { type: 'link' }],
  ['b', { type: 'strong' }],
  ['code', { type: 'code' }],
  ['em', { type: 'emphasis' }],
  ['i', { type: 'emphasis' }],
  ['strong', { type: 'strong' }],
]);

/** Elements that text before and after them does not run on across. */
const BLOCK = /^(?:blockquote|d[dlt]|div|fig\w+|h[1-6r]|li|[ou]l|p|pre|section|t[dhr])$/;

function textNode(value: string): TextNode {
  return { type: 'text', value, start: 0 };
}

/** Parts leaves wherever the element at this depth of their paths changes. */
function groupsOf(leaves: readonly Leaf[], depth: number): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const leaf of leaves) {
    const group = groups.at(-1);
    if (group && group[0]?.path[depth] === leaf.path[depth]) group.push(leaf);
    else groups.push([leaf]);
  }
  return groups;
}

/** The nodes of leaves that share the first `depth` elements of their paths. */
function nest(leaves: readonly Leaf[], depth: number, linked: boolean): unknown[] {
  return groupsOf(leaves, depth).flatMap((group): unknown[] => {
    const shell = group[0]?.path[depth]?.shell;
    const text = group.map((leaf) => leaf.text).join('');
    switch (shell?.type) {
      case undefined:
        return text.split('\n').flatMap((line, index) => {
          const nodes = linked && line ? [textNode(line)] : linkText(line, 0);
          return index ? [{ type: 'break' }, ...nodes] : nodes;
        });
      case 'code':
      case 'code-block':
        return [{ ...shell, children: text.split(/(?<=\n)/).map(textNode) }];
      case 'list': {
        const items = groupsOf(group, depth + 1).map((item) => nest(item, depth + 2, false));
        return [{ ...shell, items }];
      }
      default: {
        const children = nest(group, depth + 1, linked || shell?.type === 'link');
        return [{ ...shell, children }];
      }
    }
  });
}

/** Reads tags and text into leaves. Paths are copied, never changed: leaves keep theirs. */
class LeafReader {
  readonly leaves: Leaf[] = [];
  #containers: readonly OpenElement[] = [];
  /** Containers passed over as too deep, whose closing tags are passed over too. */
  #passedOver = 0;
  #paragraph: OpenElement | null = null;
  /** The formats in force, outermost first; as in a browser they outlive a paragraph. */
  #formats: readonly OpenElement[] = [];
  /** White space and line breaks wait until it is known that words follow. */
  #space = false;
  #breaks = 0;
  /** The code block being read. */
  #code: string | null = null;

  text(text: string): void {
    if (this.#code !== null) {
      this.#code += text;
      return;
    }
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ');
    // Editors leave paragraphs behind that hold a no-break space and nothing else.
    const words = collapsed.trim() && collapsed.replace(/^ | $/g, '');
    this.#space ||= !words || collapsed.startsWith(' ');
    if (words) this.#addWords(words);
    this.#space ||= collapsed.endsWith(' ');
  }

  open(tag: string, href: string): void {
    if (this.#code !== null) {
      if (tag === 'br') this.#code += '\n';
      return;
    }
    if (tag === 'br') this.#breaks++;
    if (tag === 'q') this.text('“');
    if (BLOCK.test(tag)) this.endBlock();
    if (tag === 'pre') this.#code = '';
    if (tag === 'li') this.#openItem();
    const container = CONTAINERS.get(tag);
    if (container) {
      if (this.#containers.length < DEEPEST) {
        this.#containers = [...this.#containers, { tag, shell: container }];
      } else this.#passedOver++;
    }
    const format = FORMATS.get(tag);
    if (format) {
      const url = tag === 'a' ? safeUrl(href) : {};
      this.#closeFormat(tag);
      if (url) this.#formats = [...this.#formats, { tag, shell: { ...format, ...url } }];
    }
  }

  close(tag: string): void {
    if (this.#code !== null && tag !== 'pre') return;
    if (tag === 'q') this.text('”');
    if (BLOCK.test(tag)) this.endBlock();
    if (CONTAINERS.has(tag)) {
      const index = this.#containers.findLastIndex((each) => each.tag === tag);
      if (this.#passedOver) this.#passedOver--;
      else if (index >= 0) this.#containers = this.#containers.slice(0, index);
    }
    this.#closeFormat(tag);
  }

  endBlock(): void {
    const text = this.#code?.replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
    this.#code = null;
    if (text)
      this.leaves.push({ text, path: this.#pathTo({ tag: '', shell: { type: 'code-block' } }) });
    this.#paragraph = null;
    this.#space = false;
    this.#breaks = 0;
  }

  #addWords(text: string): void {
    // Two breaks are how editors without paragraphs part them.
    if (this.#breaks > 1) this.endBlock();
    const before = this.#paragraph && this.leaves.at(-1)?.path;
    this.#paragraph ??= { tag: '', shell: { type: 'paragraph' } };
    const path = [...this.#pathTo(this.#paragraph), ...this.#formats];
    if (before && (this.#breaks || this.#space)) {
      // No node of code holds a break: the code ends before it and goes on after it.
      const shared = path.filter(
        (each, depth) => before[depth] === each && !(this.#breaks && each.tag === 'code'),
      );
      this.leaves.push({ text: this.#breaks ? '\n' : ' ', path: shared });
    }
    this.leaves.push({ text, path });
    this.#space = false;
    this.#breaks = 0;
  }

  /** Where a block stands; one that stands in a list outside its items gets an item. */
  #pathTo(block: OpenElement): OpenElement[] {
    if (this.#containers.at(-1)?.shell.type === 'list') this.#openItem();
    return [...this.#containers, block];
  }

  /** Opens an item of the innermost list; outside of lists an item is a paragraph. */
  #openItem(): void {
    const list = this.#containers.findLastIndex((each) => each.shell.type === 'list');
    if (list < 0) return;
    const item: OpenElement = { tag: 'li', shell: { type: 'item' } };
    this.#containers = [...this.#containers.slice(0, list + 1), item];
  }

  #closeFormat(tag: string): void {
    this.#formats = this.#formats.filter((each) => each.tag !== tag);
  }
}

/**
 * Reads backend HTML. Never throws and never touches a document; takes linear time at any nesting.
 * @returns the tree, and the text as one would type it: paragraphs parted by blank lines, quotes
 * marked `> `, code in backticks, list items on lines of their own
 */
export function parseHtml(html: string): ReadBody {
  const reader = new LeafReader();
  for (const token of htmlTokens(html)) {
    if ('text' in token) reader.text(token.text);
    else if ('open' in token) reader.open(token.open, token.href);
    else reader.close(token.close);
  }
  reader.endBlock();
  // Every path begins with a container or a block, and formats come last in it.
  const blocks = nest(reader.leaves, 0, false) as BlockNode[];
  return { blocks, plain: placeText(blocks) };
}
