import { expect } from '@open-wc/testing';
import type { BlockNode, TextNode } from '../../src/text/ast.js';
import { placeText } from '../../src/text/place-text.js';
import { leavesOf } from './tree.js';

const text = (value: string): TextNode => ({ type: 'text', value, start: 0 });

const paragraph = (...values: string[]): BlockNode => ({
  type: 'paragraph',
  children: values.map(text),
});

describe('placeText', () => {
  it('marks every line of a quote, and blank ones without a space', () => {
    const quote: BlockNode = {
      type: 'quote',
      children: [
        { type: 'paragraph', children: [text('a'), { type: 'break' }, text('b')] },
        { type: 'quote', children: [paragraph('c')] },
      ],
    };
    expect(placeText([quote, paragraph('d')])).to.equal('> a\n> b\n>\n> > c\n\nd');
  });

  it('puts items on lines and code between marks', () => {
    const blocks: BlockNode[] = [
      { type: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] },
      { type: 'paragraph', children: [{ type: 'code', children: [text('c')] }] },
      { type: 'code-block', children: [text('d\n'), text('e')] },
    ];
    expect(placeText(blocks)).to.equal('a\nb\n\n`c`\n\n```\nd\ne\n```');
  });

  it('tells the leaves where they stand', () => {
    const blocks: BlockNode[] = [
      paragraph('ab', 'c'),
      { type: 'quote', children: [paragraph('d')] },
    ];
    placeText(blocks);
    expect(leavesOf(blocks).map((leaf) => leaf.start)).to.deep.equal([0, 2, 7]);
  });
});
