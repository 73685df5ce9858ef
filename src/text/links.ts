/**
 * What may be followed, and where it stands in prose. Every address that reaches the page passes
 * `safeUrl`; patterns here only find candidates and never decide what is safe.
 */
import type { InlineNode } from './ast.js';

/** An address that has passed the check. */
export interface SafeUrl {
  readonly href: string;
  /** The host in punycode, where it has letters beyond ASCII. */
  readonly asciiHost?: string;
}

/** An address found in prose, with its UTF-16 offsets. */
export interface FoundLink extends SafeUrl {
  readonly start: number;
  readonly end: number;
}

const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Longer addresses are not typed by people; some servers refuse them (RFC 9110 asks for 8,000). */
const LONGEST_ADDRESS = 2048;

/** What most texts do not have, and is found sooner. */
export const MAY_HAVE_ADDRESS = /:\/\/|www\./i;

const ADDRESS_START = /\b(?:https?:\/\/|(?<![@./-])www\.)(?=[\p{L}\p{N}])/giu;

/**
 * What an address goes on with: the characters of RFC 3986 but brackets, and letters of any script
 * (with the non-joiner that Persian spells with), but no other punctuation. Chinese, Japanese and
 * Korean text follows an address without a space, so there a letter after an ASCII one is prose.
 * One longer than that is none.
 */
const ADDRESS_REST =
  /(?:[\w\-.~:/?#@!$&'()*+,;=%\u200c]|[^ -~\s\p{P}\p{C}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|(?<![a-z\d])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]){1,2048}/iuy;

/** Ends a sentence, or emphasis, rather than an address. */
const TRAILING = ".,;:!?'*";

/**
 * Reads an address that a person or a backend wrote.
 * @param base what a relative address is relative to; without it, relative ones are refused
 * @returns null for schemes other than http, https and mailto, for credentials, for control
 * characters (`java\tscript:`), and for what is no address at all
 */
export function safeUrl(text: string, base?: string): SafeUrl | null {
  const address = text.trim();
  if (address.length > LONGEST_ADDRESS || /\p{Cc}/u.test(address)) return null;
  // Asking first is ten times cheaper than an exception, and bodies full of broken links exist.
  if (!URL.canParse(address, base)) return null;
  const { protocol, username, password, hostname, href } = new URL(address, base);
  if (!SCHEMES.includes(protocol) || username || password) return null;
  return { href, ...(/(?:^|\.)xn--/.test(hostname) && { asciiHost: hostname }) };
}

/** Leaves out what closes the sentence or the bracket that the address stands in. */
function trimAddress(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened--;
    else if (!TRAILING.includes(last)) break;
  }
  return address.slice(0, end);
}

/** Finds bare `http://`, `https://` and `www.` addresses in prose, in order. Takes linear time. */
export function findLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  if (!MAY_HAVE_ADDRESS.test(text)) return links;
  ADDRESS_START.lastIndex = 0;
  for (let match = ADDRESS_START.exec(text); match; match = ADDRESS_START.exec(text)) {
    const start = match.index;
    ADDRESS_REST.lastIndex = ADDRESS_START.lastIndex;
    ADDRESS_REST.test(text);
    let end = ADDRESS_REST.lastIndex;
    if (end - start > LONGEST_ADDRESS) {
      // What is left of it may look like an address of its own.
      end += text.slice(end).search(/\s|$/);
    } else {
      const address = trimAddress(text.slice(start, end));
      const url = safeUrl(/^w/i.test(address) ? `http://${address}` : address);
      if (url) links.push({ ...url, start, end: start + address.length });
    }
    ADDRESS_START.lastIndex = end;
  }
  return links;
}

/**
 * A run of prose as nodes, its addresses as links.
 * @param offset where the run begins in the plain text of the body
 */
export function linkText(text: string, offset: number): InlineNode[] {
  const nodes: InlineNode[] = [];
  let done = 0;
  const textUntil = (end: number): InlineNode => {
    const node = { type: 'text', value: text.slice(done, end), start: offset + done } as const;
    done = end;
    return node;
  };
  for (const { start, end, ...url } of findLinks(text)) {
    if (start > done) nodes.push(textUntil(start));
    nodes.push({ type: 'link', ...url, children: [textUntil(end)] });
  }
  if (done < text.length) nodes.push(textUntil(text.length));
  return nodes;
}
