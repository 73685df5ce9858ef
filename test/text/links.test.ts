import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findLinks, linkText, safeUrl } from '../../src/text/links.js';
import { outline } from './tree.js';

/** The addresses found, as they are written. */
const found = (text: string): string[] =>
  findLinks(text).map(({ start, end }) => text.slice(start, end));

describe('safeUrl', () => {
  it('lets web and mail addresses pass', () => {
    expect(safeUrl('https://example.com/a b')).to.deep.equal({ href: 'https://example.com/a%20b' });
    expect(safeUrl(' HTTP://EXAMPLE.com ')).to.deep.equal({ href: 'http://example.com/' });
    expect(safeUrl('mailto:desk@example.com')).to.deep.equal({ href: 'mailto:desk@example.com' });
  });

  it('refuses other schemes, however they are written', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'javascript\u0000:alert(1)',
      'javascript://example.com/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      'ftp://example.com/',
      'ws://example.com/',
      'view-source:https://example.com',
      'intent://example.com#Intent;end',
    ]) {
      expect(safeUrl(address), address).to.equal(null);
      expect(safeUrl(address, 'https://example.com/'), address).to.equal(null);
    }
  });

  it('refuses control characters even in addresses that URL would repair', () => {
    expect(safeUrl('ht\ntps://example.com')).to.equal(null);
    expect(safeUrl('https://exam\tple.com')).to.equal(null);
    expect(safeUrl('https://example.com/\u0085')).to.equal(null);
  });

  it('refuses credentials', () => {
    expect(safeUrl('https://bank.example@evil.example/')).to.equal(null);
    expect(safeUrl('https://:secret@example.com/')).to.equal(null);
    expect(safeUrl('https://example.com/@name')).to.have.property('href');
  });

  it('refuses relative addresses but where it is told their base', () => {
    expect(safeUrl('/about')).to.equal(null);
    expect(safeUrl('//example.com')).to.equal(null);
    expect(safeUrl('/about', 'https://example.com/x/')).to.deep.equal({
      href: 'https://example.com/about',
    });
  });

  it('refuses what is no address and what is no length for one', () => {
    for (const address of ['', ' ', 'https://', 'http://%', 'http://[::1']) {
      expect(safeUrl(address), address).to.equal(null);
    }
    expect(safeUrl(`https://example.com/${'a'.repeat(2048)}`)).to.equal(null);
  });

  it('shows the punycode of a host that is not ASCII', () => {
    expect(safeUrl('https://аррӏе.com/')).to.deep.equal({
      href: 'https://xn--80ak6aa92e.com/',
      asciiHost: 'xn--80ak6aa92e.com',
    });
    expect(safeUrl('https://www.bücher.example/')?.asciiHost).to.equal('www.xn--bcher-kva.example');
    expect(safeUrl('https://example.com/bücher')).not.to.have.property('asciiHost');
  });

  it('never answers another scheme for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const url = safeUrl(text);
        if (url) expect(new URL(url.href).protocol).to.match(/^(https?|mailto):$/);
      }),
    );
  });
});

describe('findLinks', () => {
  it('finds bare addresses and their places', () => {
    const text = 'See https://example.com/a?b=c#d and HTTP://EXAMPLE.ORG here';
    expect(findLinks(text)).to.deep.equal([
      { start: 4, end: 31, href: 'https://example.com/a?b=c#d' },
      { start: 36, end: 54, href: 'http://example.org/' },
    ]);
  });

  it('finds www hosts', () => {
    expect(findLinks('at www.example.com.')).to.deep.equal([
      { start: 3, end: 18, href: 'http://www.example.com/' },
    ]);
  });

  it('leaves the punctuation of the sentence out', () => {
    for (const tail of ['.', ',', '!', '?', ':', ';', '...', '?!', "'", '"', '’s', '>', '…', '*']) {
      expect(found(`(https://example.com/a${tail} x`), tail).to.deep.equal([
        'https://example.com/a',
      ]);
    }
  });

  it('keeps the brackets of the address and leaves out those around it', () => {
    expect(found('(see https://example.com/Bridge_(Wexcombe)).')).to.deep.equal([
      'https://example.com/Bridge_(Wexcombe)',
    ]);
    expect(found('[https://example.com/a](https://example.com/b)')).to.deep.equal([
      'https://example.com/a',
      'https://example.com/b',
    ]);
  });

  it('stops at the punctuation of other scripts', () => {
    for (const mark of ['،', '؛', '؟', '۔', '。', '，', '！', '）', '」', '》', '।']) {
      expect(found(`https://example.com/a${mark}x`), mark).to.deep.equal(['https://example.com/a']);
    }
  });

  it('parts addresses from Chinese, Japanese and Korean prose without spaces', () => {
    expect(found('请看https://example.com谢谢')).to.deep.equal(['https://example.com']);
    expect(found('これhttps://example.com/aです')).to.deep.equal(['https://example.com/a']);
    expect(found('https://example.com/1에서')).to.deep.equal(['https://example.com/1']);
    expect(found('见https://example.com/wiki/桥。')).to.deep.equal(['https://example.com/wiki/桥']);
  });

  it('takes addresses in the scripts of the world', () => {
    for (const address of [
      'https://ur.example.org/wiki/اردو_زبان',
      'https://fa.example.org/wiki/می\u200cشود',
      'https://hi.example.org/wiki/हिन्दी',
      'http://例え.テスト/道',
      'https://bücher.example/straße',
    ]) {
      expect(found(`x ${address} y`)).to.deep.equal([address]);
    }
  });

  it('finds none within words, mail addresses and paths', () => {
    for (const text of [
      'awww.example.com',
      'me@www.example.com',
      'xhttp://example.com',
      '/www.example.com',
      'www.',
      'www..com',
      'http://',
      'http://.',
      'https://user@example.com',
      'javascript://www',
    ]) {
      expect(found(text), text).to.deep.equal([]);
    }
  });

  it('is the same whatever was searched before', () => {
    findLinks(`https://example.com/${'a'.repeat(5000)}`);
    expect(found('https://example.com')).to.deep.equal(['https://example.com']);
  });

  it('leaves addresses that nobody could type as text, in linear time', () => {
    const started = performance.now();
    expect(found(`${'http://'.repeat(150_000)} www.example.com`)).to.deep.equal([
      'www.example.com',
    ]);
    expect(found('http://a' + ')'.repeat(1_000_000))).to.deep.equal([]);
    expect(found('www.'.repeat(250_000))).to.deep.equal([]);
    expect(found('@'.repeat(1_000_000))).to.deep.equal([]);
    expect(found('中'.repeat(1_000_000))).to.deep.equal([]);
    // Quadratic time would be minutes; the bound leaves room for a slow machine.
    expect(performance.now() - started).to.be.below(20_000);
  });
});

describe('linkText', () => {
  it('makes links of addresses and knows where the parts stand', () => {
    expect(linkText('a http://b.example c', 10)).to.deep.equal([
      { type: 'text', value: 'a ', start: 10 },
      {
        type: 'link',
        href: 'http://b.example/',
        children: [{ type: 'text', value: 'http://b.example', start: 12 }],
      },
      { type: 'text', value: ' c', start: 28 },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(outline(linkText('', 0))).to.equal('');
  });
});
