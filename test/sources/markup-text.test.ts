import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { lineOf, writeHtml } from '../../src/sources/markup-text.js';

function elementOf(content: unknown): HTMLElement {
  const element = document.createElement('div');
  render(content, element);
  return element;
}

const written = (content: unknown, skipped = ''): string => {
  const element = elementOf(content);
  const apart = new Set<Node>(skipped ? element.querySelectorAll(skipped) : []);
  return writeHtml(element.childNodes, apart);
};

describe('writeHtml', () => {
  it('writes tags without attributes, and text as text', () => {
    expect(written(html`<p class="a" onclick="b()">x &lt; y &amp; "z"<br /><i>i</i></p>`)).to.equal(
      '<p>x &#60; y &#38; &#34;z&#34;<br><i>i</i></p>',
    );
  });

  it('keeps the address of a link, resolved, and of nothing else', () => {
    const address = new URL('/a?b="c"&d', document.baseURI).href;
    const content = html`<a href="/a?b=%22c%22&amp;d" title="t">a</a><a>b</a
      ><img src="data:," alt="c &amp; d" />`;
    expect(written(content)).to.equal(
      `<a href="${address.replace('&', '&#38;')}">a</a><a href="">b</a>c &#38; d`,
    );
  });

  it('leaves out what is to be skipped, comments and all that is no element or text', () => {
    expect(
      written(
        html`a<!-- b --><span>c<b>d</b></span
          ><u>e</u>`,
        'span',
      ).trim(),
    ).to.equal('a<u>e</u>');
  });

  it('writes 2,000 elements inside one another', () => {
    const outermost = document.createElement('i');
    let innermost: Element = outermost;
    for (let depth = 1; depth < 2000; depth++) {
      const next = document.createElement('i');
      innermost.append(next);
      innermost = next;
    }
    expect(writeHtml([outermost], new Set())).to.have.length(2000 * '<i></i>'.length);
  });
});

describe('lineOf', () => {
  it('is the text on one line', () => {
    expect(
      lineOf(
        elementOf(html`
          Lena
          <b>Marsh</b> (Oslo)
        `),
      ),
    ).to.equal('Lena Marsh (Oslo)');
  });

  it('is what a meta element says, and nothing where there is no element', () => {
    expect(
      lineOf(elementOf(html`<meta content=" Ines " />`).firstElementChild ?? undefined),
    ).to.equal('Ines');
    expect(lineOf(undefined)).to.equal('');
  });
});
