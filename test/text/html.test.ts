import { expect } from '@open-wc/testing';
import { parseHtml } from '../../src/text/html.js';
import { depthOf, linksOf, outline } from './tree.js';

const parsed = (html: string): string => outline(parseHtml(html).blocks);
const plain = (html: string): string => parseHtml(html).plain;

describe('parseHtml', () => {
  it('reads paragraphs, with and without tags for them', () => {
    expect(parsed('<p>a</p>\n<p>b</p>')).to.equal('paragraph("a") paragraph("b")');
    expect(parsed('a<div>b</div>c')).to.equal('paragraph("a") paragraph("b") paragraph("c")');
    expect(parsed('<p>a<p>b')).to.equal('paragraph("a") paragraph("b")');
  });

  it('takes a single break for a line end and two for a paragraph', () => {
    expect(parsed('<br>a<br/>b<br><br>c<br>')).to.equal('paragraph("a" break "b") paragraph("c")');
  });

  it('collapses white space as a page does', () => {
    expect(parsed(' a\n\t <b> b </b> <i>c</i>d ')).to.equal(
      'paragraph("a " strong("b") " " emphasis("c") "d")',
    );
    expect(parsed('<p> </p><p>&nbsp;</p>')).to.equal('');
    expect(plain('a&nbsp;b')).to.equal('a\u00a0b');
  });

  it('joins the text of elements that it does not know', () => {
    expect(parsed('<span>a</span><x-y onload="z">b</x-y><del>c</del><img alt="d">')).to.equal(
      'paragraph("abc")',
    );
  });

  it('reads emphasis, code and inline quotes', () => {
    expect(parsed('<em>a</em><i>b</i><strong>c</strong><code>d <b>e</b></code><q>f</q>')).to.equal(
      'paragraph(emphasis("a") emphasis("b") strong("c") code("d e") "“f”")',
    );
  });

  it('reads misnested and unclosed formats as browsers do', () => {
    expect(parsed('<b>a<i>b</b>c</i>d')).to.equal(
      'paragraph(strong("a" emphasis("b")) emphasis("c") "d")',
    );
    expect(parsed('<b><p>a</p><p>b</p></b>c')).to.equal(
      'paragraph(strong("a")) paragraph(strong("b")) paragraph("c")',
    );
    expect(parsed('<b></b><i> </i>')).to.equal('');
  });

  it('ends code at a break', () => {
    expect(parsed('<code>a<br>b</code>')).to.equal('paragraph(code("a") break code("b"))');
  });

  it('reads links whose address is safe, and the text of the others', () => {
    expect(parsed('<a href="https://example.com/?a=1&amp;b=2" onclick="x">y</a>')).to.equal(
      'paragraph(link<https://example.com/?a=1&b=2>("y"))',
    );
    for (const href of ['javascript:x', '&#106;avascript:x', 'java&#9;script:x', '/about', '']) {
      expect(parsed(`<a href="${href}">y</a>`), href).to.equal('paragraph("y")');
    }
  });

  it('makes links of addresses in text, but not within links and code', () => {
    expect(parsed('<b>www.example.com</b>')).to.equal(
      'paragraph(strong(link<http://www.example.com/>("www.example.com")))',
    );
    expect(parsed('<a href="https://a.example">https://b.example</a>')).to.equal(
      'paragraph(link<https://a.example/>("https://b.example"))',
    );
    expect(parsed('<code>https://b.example</code>')).to.equal(
      'paragraph(code("https://b.example"))',
    );
  });

  it('never nests links', () => {
    expect(parsed('<a href="http://a.b">a<a href="http://c.d">c</a>e</a>')).to.equal(
      'paragraph(link<http://a.b/>("a") link<http://c.d/>("c") "e")',
    );
  });

  it('reads quotes', () => {
    expect(parsed('<blockquote>a<p>b</p></blockquote>c<blockquote></blockquote>')).to.equal(
      'quote(paragraph("a") paragraph("b")) paragraph("c")',
    );
  });

  it('reads lists, also lists in lists and items without closing tags', () => {
    expect(parsed('<ol><li>a<li>b<ul><li>c</ul></ol>d')).to.equal(
      'ordered(item(paragraph("a")) item(paragraph("b") list(item(paragraph("c"))))) paragraph("d")',
    );
    expect(parsed('<ul>a<li></li><li><p>b</p><p>c</p></li></ul>')).to.equal(
      'list(item(paragraph("a")) item(paragraph("b") paragraph("c")))',
    );
    expect(parsed('<li>a<li>b')).to.equal('paragraph("a") paragraph("b")');
  });

  it('reads code blocks as they are', () => {
    expect(parsed('<pre><code>\n a  &lt;b>\n\n<i>c</i><br>d\n</code></pre>')).to.equal(
      'code-block(" a  <b>\\n" "\\n" "c\\n" "d")',
    );
    expect(parsed('a<pre> </pre>b')).to.equal('paragraph("a") paragraph("b")');
    expect(parsed('<pre>a')).to.equal('code-block("a")');
  });

  it('writes the text as one would type it', () => {
    const html =
      '<p>One <b>two</b> <code>three</code></p><ul><li>a</li><li>b</li></ul>' +
      '<blockquote><p>q<br>r</p><pre>x\ny</pre><blockquote>s</blockquote></blockquote>end';
    expect(plain(html)).to.equal(
      [
        'One two `three`',
        '',
        'a',
        'b',
        '',
        '> q',
        '> r',
        '>',
        '> ```',
        '> x',
        '> y',
        '> ```',
        '>',
        '> > s',
        '',
        'end',
      ].join('\n'),
    );
  });

  it('flattens what is nested too deep, and closes it where it closes', () => {
    for (const tag of [
      'blockquote',
      'ul',
      'ul><li',
      'b',
      'code',
      'div',
      'pre',
      'i><b><em',
      'svg',
    ]) {
      const html = `<${tag}>`.repeat(10_000) + 'x';
      expect(depthOf(parseHtml(html).blocks), tag).to.be.below(22);
    }
    const deep = '<blockquote>'.repeat(30) + 'a' + '</blockquote>'.repeat(29);
    expect(parsed(`${deep}b</blockquote>c`)).to.match(/quote\(.*"a"\)+ paragraph\("b"\)\) para/);
  });

  it('lets no markup and no address through that it does not know', () => {
    const blocks = parseHtml(
      '<svg onload=alert(1)><a xlink:href="javascript:1">x</a></svg><math href="javascript:1">y' +
        '</math><form action="javascript:1"><input autofocus onfocus=alert(1)></form>' +
        '<a href="data:text/html,x">z</a><base href="//evil.example">',
    ).blocks;
    expect(linksOf(blocks)).to.deep.equal([]);
    expect(outline(blocks)).to.equal('paragraph("z")');
  });
});
