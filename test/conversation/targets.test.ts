import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';

/** Which comment the last of some posts answers. */
function answered(posts: readonly (readonly [name: string, text: string])[]): string | null {
  const comments = posts.map(([name, text], index) => {
    return { id: String(index), author: { name }, body: { text } };
  });
  const links = linkReplies(comments).filter(({ from }) => from === String(posts.length - 1));
  return links[0]?.to ?? null;
}

describe('a comment quoted above the name of its writer', () => {
  const posts = [
    ['Semyon', 'Measure it first. And all those capacitors are due, spare none.'],
    ['Irina', 'Yes.'],
    ['Semyon', 'Then the lamp is worn out, buy another.'],
  ] as const;

  for (const quotation of [
    '[quote=Semyon]those capacitors are due[/quote]\n',
    '> those capacitors are due\n',
    '> those capacitors\n> are due\n\n',
    '“those capacitors are due” ',
    '<blockquote>those capacitors are due</blockquote>\n\n',
  ]) {
    it(`is the one that is answered: ${quotation.trim().split('\n')[0]}`, () => {
      expect(answered([...posts, ['Greg', `${quotation}@Semyon why?`]])).to.equal('0');
    });
  }

  it('is not where the writer’s own words stand between', () => {
    const text = '> those capacitors are due\nQuite so, Irina.\n@Semyon why?';
    expect(answered([...posts, ['Greg', text]])).to.equal('2');
  });
});
