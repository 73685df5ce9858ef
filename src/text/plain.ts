/**
 * Plain text as people type it: blank lines part paragraphs, single line ends are kept, `> ` opens
 * a quoted line, addresses become links. Nothing else is markup.
 */
import type { BlockNode, InlineNode } from './ast.js';
import { MAY_HAVE_ADDRESS, linkText } from './links.js';

interface Line {
  readonly text: string;
  /** UTF-16 offset in the whole text. */
  readonly start: number;
}

type LineKind = 'blank' | 'prose' | 'quote';

/** Quotes within quotes beyond this keep their marks as text. */
const DEEPEST_QUOTE = 8;

const QUOTE_MARK = /^>(?: |$)/;

function kindOf(line: Line, depth: number): LineKind {
  if (depth < DEEPEST_QUOTE && QUOTE_MARK.test(line.text)) return 'quote';
  return line.text.trim() ? 'prose' : 'blank';
}

function unquote({ text, start }: Line): Line {
  const unmarked = text.slice(2);
  return { text: unmarked, start: start + text.length - unmarked.length };
}

function paragraphOf(lines: readonly Line[]): BlockNode {
  const children: InlineNode[] = [];
  for (const { text, start } of lines) {
    if (children.length) children.push({ type: 'break' });
    for (const node of linkText(text, start)) children.push(node);
  }
  return { type: 'paragraph', children };
}

function parseLines(lines: readonly Line[], depth: number): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    // The loop's condition makes sure of the line.
    const kind = kindOf(lines[from] as Line, depth);
    while (to < lines.length && kindOf(lines[to] as Line, depth) === kind) to++;
    if (kind === 'blank') continue;
    const group = lines.slice(from, to);
    if (kind === 'prose') {
      blocks.push(paragraphOf(group));
    } else {
      const children = parseLines(group.map(unquote), depth + 1);
      if (children.length) blocks.push({ type: 'quote', children });
    }
  }
  return blocks;
}

/** What one line of prose has not got. */
const MORE_THAN_A_LINE = /\n|^>|^\s*$/;

/** Whether a text is one paragraph and nothing in it is more than a word, as of most comments. */
export function isOneLine(text: string): boolean {
  return !MORE_THAN_A_LINE.test(text) && !MAY_HAVE_ADDRESS.test(text);
}

/**
 * Reads plain text.
 * @param text with line feeds as line ends; the offsets of the nodes are offsets into it
 */
export function parsePlain(text: string): BlockNode[] {
  // Most comments are one line.
  if (!MORE_THAN_A_LINE.test(text)) return [{ type: 'paragraph', children: linkText(text, 0) }];
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
  return parseLines(lines, 0);
}
