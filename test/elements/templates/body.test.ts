import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawBody } from '../../../src/elements/templates/body.js';
import type { Body } from '../../../src/model/comment.js';
import type { ReplyLink } from '../../../src/model/reply-link.js';
import { loadHtmlReader, readBody } from '../../../src/text/body.js';

function draw(body: Body, mentions: readonly ReplyLink[] = []): HTMLElement {
  const place = document.createElement('div');
  place.append(...drawBody(readBody(body).blocks, mentions));
  return place;
}

/** A mention of the words as they first stand in the plain text. */
function mentionOf(plain: string, mention: string, to: string | null = '9'): ReplyLink {
  const start = plain.indexOf(mention);
  const end = start + mention.length;
  return { from: '1', to, start, end, evidence: 'mention', confidence: 1 };
}

const names = (place: HTMLElement): string[] =>
  [...place.querySelectorAll('*')].map(({ localName }) => localName);

before(loadHtmlReader);

describe('drawBody', () => {
  it('draws every kind of block and inline', () => {
    const html =
      '<p>One <em>two</em> <strong>three</strong> <code>four</code><br>five</p>' +
      '<blockquote><p>six</p></blockquote><pre>seven</pre><ul><li>eight</li></ul><ol><li>9</li></ol>';
    const drawn = names(draw({ html }));
    for (const name of ['em', 'strong', 'code', 'br', 'blockquote', 'pre', 'ul', 'ol', 'li']) {
      expect(drawn, name).to.include(name);
    }
  });

  it('gives quotes a direction of their own', () => {
    expect(draw({ text: '> quoted' }).querySelector('blockquote')?.dir).to.equal('auto');
  });

  it('shows markup in plain text as text', () => {
    const text = '<img src=x onerror=alert(1)> <b>not bold</b> ${nothing} </p><script>';
    const place = draw({ text });
    expect(place.textContent).to.equal(text);
    expect(names(place)).to.deep.equal(['p']);
  });

  it('never draws an element that is not on the list, nor an attribute that acts', () => {
    const allowed = 'p br a em strong code pre blockquote ul ol li'.split(' ');
    const pieces = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)" onclick="x()">',
      '<a href="https://tide.example/" style="x">',
      '<svg onload=alert(1)>',
      '<p>',
      '</p>',
      '<li>',
      'text',
      '<style>*{}</style>',
      '<iframe srcdoc="x">',
      '<math><mtext>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const place = draw({ html: parts.join('') });
        for (const element of place.querySelectorAll('*')) {
          expect(allowed).to.include(element.localName);
          for (const { name } of element.attributes) {
            expect(['href', 'rel', 'referrerpolicy', 'title', 'dir', 'class', 'part']).to.include(
              name,
            );
          }
        }
        for (const link of place.querySelectorAll('a')) {
          expect(['http:', 'https:', 'mailto:']).to.include(link.protocol);
        }
      }),
    );
  });

  it('draws links that tell no one where their reader came from', () => {
    const link = draw({ text: 'See https://tide.example/a and javascript:alert(1)' });
    const [only, ...others] = link.querySelectorAll('a');
    expect(others.length).to.equal(0);
    expect(only?.href).to.equal('https://tide.example/a');
    expect(only?.rel).to.equal('nofollow ugc noopener noreferrer');
    expect(only?.referrerPolicy).to.equal('no-referrer');
  });

  it('says the true host of a link in another script', () => {
    const link = draw({ text: 'https://тайд.example/' }).querySelector('a');
    expect(link?.title).to.include('xn--');
  });

  it('draws a mention as a link to the comment it answers', () => {
    const text = 'I agree, @Ines Okafor, entirely.';
    const place = draw({ text }, [mentionOf(text, '@Ines Okafor', 'a/b')]);
    const mention = place.querySelector<HTMLAnchorElement>('.mention')!;
    expect(mention.textContent).to.equal('@Ines Okafor');
    expect(mention.getAttribute('href')).to.equal('#comment-a%2Fb');
    expect(mention.dir).to.equal('auto');
    expect(place.textContent).to.equal(text);
  });

  it('leaves a mention of nobody as it stands', () => {
    const text = 'Where is @Nadia?';
    expect(names(draw({ text }, [mentionOf(text, '@Nadia', null)]))).to.deep.equal(['p']);
  });

  it('draws a mention that the markup has cut as links to one comment', () => {
    const html = '<p>Dear @<b>Ines</b> <em>Okafor</em>!</p>';
    const { plain } = readBody({ html });
    const place = draw({ html }, [mentionOf(plain, '@Ines Okafor')]);
    const pieces = [...place.querySelectorAll('.mention')].map((each) => each.textContent);
    expect(pieces.join('')).to.equal('@Ines Okafor');
    expect(place.textContent).to.equal('Dear @Ines Okafor!');
  });

  it('keeps every character, wherever mentions stand', () => {
    const span = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
        const mentions = spans
          .map(([start, length]) => ({ ...mentionOf('', ''), start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const plainBlocks = draw({ text }).textContent;
        expect(draw({ text }, mentions).textContent).to.equal(plainBlocks);
      }),
    );
  });
});
