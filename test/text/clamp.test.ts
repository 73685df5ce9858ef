import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Body } from '../../src/model/comment.js';
import type { BlockNode } from '../../src/text/ast.js';
import { loadHtmlReader, readBody } from '../../src/text/body.js';
import { clampBlocks } from '../../src/text/clamp.js';
import { leavesOf, outline } from './tree.js';

const clamp = (html: string, limit: number): string =>
  outline(clampBlocks(readBody({ html }).blocks, limit).blocks);

const lengthOf = (blocks: readonly BlockNode[]): number =>
  leavesOf(blocks).reduce((sum, leaf) => sum + leaf.value.length, 0);

before(loadHtmlReader);

describe('clampBlocks', () => {
  it('leaves a body within the limit as it is', () => {
    const { blocks } = readBody({ text: 'abc\n\ndef' });
    expect(clampBlocks(blocks, 6)).to.deep.equal({ blocks, clamped: false });
  });

  it('cuts the text where the limit falls and drops what follows', () => {
    expect(clamp('<p>abc <b>def</b> g</p><p>h</p>', 5)).to.equal('paragraph("abc " strong("d"))');
    expect(clamp('<p>abc</p><p>h</p>', 3)).to.equal('paragraph("abc")');
    expect(clamp('<ul><li>a<li>b<li>c</ul>', 2)).to.equal(
      'list(item(paragraph("a")) item(paragraph("b")))',
    );
    expect(clamp('<blockquote><pre>ab\ncd</pre></blockquote>', 4)).to.equal(
      'quote(code-block("ab\\n" "c"))',
    );
  });

  it('says that it has cut', () => {
    const { blocks } = readBody({ text: 'abc\n\ndef' });
    expect(clampBlocks(blocks, 3).clamped).to.equal(true);
    expect(clampBlocks(blocks, 5).clamped).to.equal(true);
  });

  it('counts line breaks, so that a column of letters is long', () => {
    const { blocks } = readBody({ text: 'a\n'.repeat(100) });
    expect(lengthOf(clampBlocks(blocks, 20).blocks)).to.equal(10);
  });

  it('counts a line for more than its letters where that is asked for', () => {
    const lengthIn = (body: Body): number =>
      lengthOf(clampBlocks(readBody(body).blocks, 100, 9).blocks);
    const letters = 'a\n'.repeat(50);
    expect(lengthIn({ text: letters })).to.equal(9);
    expect(lengthIn({ text: letters.replaceAll('\n', '\n\n') })).to.equal(10);
    expect(lengthIn({ html: `<ul>${'<li>a'.repeat(50)}</ul>` })).to.equal(10);
    // The line ends are in the text.
    expect(lengthIn({ html: `<pre>${letters}</pre>` })).to.equal(17);
    expect(lengthIn({ text: 'a'.repeat(91) })).to.equal(91);
  });

  it('does not tear what readers see as one character', () => {
    expect(clamp('ab👩‍👩‍👧', 4)).to.equal('paragraph("ab")');
    expect(clamp('ae\u0301o', 2)).to.equal('paragraph("a")');
    expect(clamp('a👍', 2)).to.equal('paragraph("a")');
  });

  it('keeps a beginning within the limit, at the same offsets', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(60), (body, limit) => {
        const { blocks, plain } = readBody({ text: body });
        const result = clampBlocks(blocks, limit);
        const whole = leavesOf(blocks);
        const kept = leavesOf(result.blocks);
        expect(lengthOf(result.blocks)).to.be.at.most(limit);
        kept.forEach((leaf, index) => {
          expect(leaf.start).to.equal(whole[index]?.start);
          expect(plain.slice(leaf.start, leaf.start + leaf.value.length)).to.equal(leaf.value);
        });
        expect(result.clamped).to.equal(outline(result.blocks) !== outline(blocks));
      }),
    );
  });
});
