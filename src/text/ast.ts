/**
 * What a body says, as a small tree: the only form in which a reader's words reach a template.
 * Every text leaf knows where it stands in the plain text of the whole body, so that a mention
 * found there can be drawn as a link: `plain.slice(start, start + value.length) === value`.
 */

export interface TextNode {
  readonly type: 'text';
  readonly value: string;
  /** UTF-16 offset of `value` in the plain text of the body. */
  readonly start: number;
}

export interface LineBreakNode {
  readonly type: 'break';
}

/** A link that has passed the scheme check; `href` is safe to follow. */
export interface LinkNode {
  readonly type: 'link';
  readonly href: string;
  /** The host in punycode where it is written in another script; worth showing to the reader. */
  readonly asciiHost?: string;
  readonly children: readonly InlineNode[];
}

export interface EmphasisNode {
  readonly type: 'emphasis' | 'strong';
  readonly children: readonly InlineNode[];
}

export interface InlineCodeNode {
  readonly type: 'code';
  readonly children: readonly TextNode[];
}

export type InlineNode = TextNode | LineBreakNode | LinkNode | EmphasisNode | InlineCodeNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface QuoteNode {
  readonly type: 'quote';
  readonly children: readonly BlockNode[];
}

export interface CodeBlockNode {
  readonly type: 'code-block';
  readonly children: readonly TextNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly BlockNode[])[];
}

export type BlockNode = ParagraphNode | QuoteNode | CodeBlockNode | ListNode;

/** A body read: its tree, and its plain text with quotes marked `> ` and code in backticks. */
export interface ReadBody {
  readonly blocks: readonly BlockNode[];
  readonly plain: string;
}
