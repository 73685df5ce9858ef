/**
 * For tests of the difficulties of reading who is meant: what readers write, and whom a careful
 * reader takes them to mean. The text is the last comment of a thread in which everybody else has
 * written once.
 */
import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';

/** Links of a text as `surface → name`; nobody is `–`. */
function read(authors: readonly string[], text: string, writer = 'Zoltán Quux'): string[] {
  const comments = [...authors, writer].map((name, index) => ({
    id: String(index),
    author: { name },
    body: { text: index === authors.length ? text : `Opinion no. ${index}.` },
  }));
  return linkReplies(comments)
    .filter(({ from }) => from === String(authors.length))
    .map(({ to, start, end }) => {
      const name = to === null ? '–' : authors[Number(to)];
      return `${text.slice(start, end)} → ${name ?? ''}`;
    });
}

type Case = readonly [text: string, ...links: string[]];

/** Tests what is read in each of some texts. */
export function difficulty(
  title: string,
  authors: readonly string[],
  cases: readonly Case[],
): void {
  describe(title, () => {
    for (const [text, ...links] of cases) {
      it(`reads “${text.replaceAll('\n', '⏎')}”`, () => {
        expect(read(authors, text)).to.deep.equal(links);
      });
    }
  });
}
