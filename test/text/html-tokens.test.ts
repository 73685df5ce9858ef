import { expect } from '@open-wc/testing';
import { decodeReferences, htmlTokens } from '../../src/text/html-tokens.js';

/** The tokens on one line: text in quotes, tags as in HTML. */
const cut = (html: string): string =>
  [...htmlTokens(html)]
    .map((token) => {
      if ('text' in token) return JSON.stringify(token.text);
      if ('close' in token) return `</${token.close}>`;
      return token.href ? `<${token.open} ${token.href}>` : `<${token.open}>`;
    })
    .join('');

describe('htmlTokens', () => {
  it('cuts text from tags, in lower case', () => {
    expect(cut('a<P>b</P ><br/>c')).to.equal('"a"<p>"b"</p><br>"c"');
  });

  it('keeps of the attributes the first address alone, however it is quoted', () => {
    expect(cut('<a class="x" HREF="u" href="v" onclick=e>')).to.equal('<a u>');
    expect(cut("<a href = 'u v'>")).to.equal('<a u v>');
    expect(cut('<a href=u/v?w target=_blank>')).to.equal('<a u/v?w>');
    expect(cut('<a/href="u"/title="href=v">')).to.equal('<a u>');
    expect(cut('<a data-href="v" xhref=w href>')).to.equal('<a>');
  });

  it('does not end a tag within quotes', () => {
    expect(cut('<a title="x>y" href="u">z')).to.equal('<a u>"z"');
  });

  it('decodes references in text and addresses, once', () => {
    expect(cut('&lt;b&gt; &amp;lt;<a href="?a&amp;b">')).to.equal('"<b> &lt;"<a ?a&b>');
  });

  it('drops comments, declarations and instructions', () => {
    expect(cut('a<!-- <b> -->b<!doctype html>c<?php x ?>d<!---->e<!-->f')).to.equal(
      '"a""b""c""d""e""f"',
    );
    expect(cut('a<!-- <b>')).to.equal('"a"');
  });

  it('drops the contents of elements that hold no prose', () => {
    for (const name of ['script', 'style', 'template', 'iframe', 'object', 'svg', 'noscript']) {
      expect(cut(`a<${name} x="y"><b>no</b></${name.toUpperCase()}>b`), name).to.equal(
        `"a"<${name}></${name}>"b"`,
      );
    }
    expect(cut('a<script>no')).to.equal('"a"<script>');
    expect(cut('<script>"</style>"</script>a')).to.equal('<script></script>"a"');
  });

  it('takes angles that open no tag for text', () => {
    expect(cut('I <3 you, 1 < 2 <')).to.equal('"I <3 you, 1 < 2 <"');
    expect(cut('1 < 2<b>')).to.equal('"1 ""<"" 2"<b>');
    expect(cut('a <b')).to.equal('"a <b"');
  });
});

describe('decodeReferences', () => {
  it('knows the names that occur in comments', () => {
    expect(decodeReferences('&amp;&lt;&gt;&quot;&apos;&nbsp;&hellip;&mdash;&rsquo;')).to.equal(
      '&<>"\'\u00a0…—’',
    );
  });

  it('knows letters with accents', () => {
    expect(decodeReferences('d&eacute;j&agrave; &Uuml;ber ma&ntilde;ana &Ccedil;a')).to.equal(
      'déjà Über mañana Ça',
    );
  });

  it('knows numbers, in both notations and as windows-1252', () => {
    expect(decodeReferences('&#8217;&#x2019;&#X41;&#65&#146;&#128512;')).to.equal('’’AA’😀');
  });

  it('never makes half a character or a number that is none', () => {
    expect(decodeReferences('&#0;&#xD800;&#x110000;&#99999999999999;')).to.equal(
      '\ufffd'.repeat(4),
    );
  });

  it('leaves what it does not know as written', () => {
    const text = '&nope; &constructor; &; &#; &#x; & &amp &acute; &toString; R&D; &1;';
    expect(decodeReferences(text)).to.equal(text);
  });
});
