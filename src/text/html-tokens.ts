/**
 * Cuts backend HTML into text and tags, without a DOM: a DOM parser is an injection sink under
 * Trusted Types and does not exist in Node. It follows the tokenizer of the HTML standard where that
 * matters for meaning and is kinder where text would be lost; since nothing here can become markup
 * again, a difference costs looks and never safety. What the tags mean is the business of `html.ts`.
 */

/** A piece of HTML: text, or a tag in lower case with the one attribute that may survive. */
export type HtmlToken =
  | { readonly text: string }
  | { readonly open: string; readonly href: string }
  | { readonly close: string };

/** Elements whose contents are no prose. */
const DROPPED = /^(?:iframe|math|noscript|object|script|style|svg|template|title)$/;

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;

const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

const CHARACTER_REFERENCE = /&(?:#(x[\da-f]+|\d+);?|([a-z]+);)/gi;

/** The named references that occur in comments; `-uml` is any letter with the combining mark. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 hellip… mdash— ndash– lsquo‘ rsquo’ ldquo“ rdquo” ' +
    'sbquo‚ bdquo„ laquo« raquo» bull• middot· copy© deg° euro€ pound£ szligß iquest¿ iexcl¡ ' +
    '-grave\u0300 -acute\u0301 -circ\u0302 -tilde\u0303 -uml\u0308 -ring\u030a -cedil\u0327'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** What the HTML standard reads the numbers 128 to 159 as: &#146; is an apostrophe. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function numberedCharacter(code: number): string {
  const windows = WINDOWS_1252.charAt(code - 0x80);
  if (windows) return windows;
  const none = !code || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return none ? '\ufffd' : String.fromCodePoint(code);
}

function namedCharacter(name: string): string | undefined {
  const mark = NAMED.get(`-${name.slice(1)}`);
  return mark ? (name.charAt(0) + mark).normalize() : NAMED.get(name);
}

/** Replaces the character references that are known; others stay as written. */
export function decodeReferences(text: string): string {
  return text.replace(CHARACTER_REFERENCE, (written, number?: string, name?: string) =>
    // A zero makes a number of the hexadecimal ones and changes no other.
    number ? numberedCharacter(Number(`0${number}`)) : (namedCharacter(name ?? '') ?? written),
  );
}

/** Where `sought` begins at or after `from`, or the end of the text. */
function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from);
  return index < 0 ? text.length : index;
}

/** The tokens of a piece of HTML, in order, in linear time. Never throws. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastTagEnd = html.lastIndexOf('>');
  let position = 0;
  while (position < html.length) {
    let start = indexOrEnd(html, '<', position);
    // Behind the last bracket no tag can end: all is text.
    if (start > lastTagEnd) start = html.length;
    if (start > position) yield { text: decodeReferences(html.slice(position, start)) };
    if (start === html.length) return;
    TAG.lastIndex = start;
    const [tag, slash, name = ''] = TAG.exec(html) ?? [];
    if (tag) {
      const element = name.toLowerCase();
      let href = '';
      let end = start + tag.length;
      for (let match; ; end += match[0].length) {
        ATTRIBUTE.lastIndex = end;
        match = ATTRIBUTE.exec(html);
        if (!match) break;
        if (match[1]?.toLowerCase() === 'href') href ||= match[2] ?? match[3] ?? match[4] ?? '';
      }
      position = indexOrEnd(html, '>', end) + 1;
      yield slash ? { close: element } : { open: element, href: decodeReferences(href) };
      if (!slash && DROPPED.test(element)) {
        const length = html.slice(position).search(new RegExp(`</${element}`, 'i'));
        position = length < 0 ? html.length : position + length;
      }
    } else if (html.startsWith('<!--', start)) {
      position = indexOrEnd(html, '-->', start + 2) + 3;
    } else if (/[!?]/.test(html.charAt(start + 1))) {
      position = indexOrEnd(html, '>', start) + 1;
    } else {
      yield { text: '<' };
      position = start + 1;
    }
  }
}
