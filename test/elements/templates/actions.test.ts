import { expect } from '@open-wc/testing';
import { comment } from '../../support/comments.js';
import { drawRow } from '../../support/rows.js';
import { words } from '../../support/thread.js';

const button = (row: HTMLElement, action: string): HTMLButtonElement | null =>
  row.querySelector(`button[data-action="${action}"]`);

const ines = (fields: object): ReturnType<typeof comment> =>
  comment('1', { author: 'Ines', ...fields });

describe('recommend', () => {
  it('is a toggle that says what it does until there is a count', () => {
    const toggle = button(drawRow({ comment: ines({}) }), 'recommend')!;
    expect(words(toggle)).to.equal('Recommend');
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(toggle.getAttribute('aria-label')).to.equal('Recommend the comment by Ines');
  });

  it('shows the count and says it in the name', () => {
    const fields = { recommendations: 12, recommended: true };
    const toggle = button(drawRow({ comment: ines(fields) }), 'recommend')!;
    expect(words(toggle)).to.equal('12');
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    expect(toggle.getAttribute('aria-label')).to.equal(
      'Recommend the comment by Ines, 12 recommendations',
    );
  });

  it('writes large counts short', () => {
    const row = drawRow({ comment: ines({ recommendations: 12_345 }) });
    expect(words(button(row, 'recommend'))).to.match(/^12k$/i);
  });

  it('shows the recommendation that the reader has just given', () => {
    const visible = ines({ recommendations: 8, recommended: true });
    const row = drawRow({ comment: ines({ recommendations: 7 }) }, { visible: () => visible });
    expect(words(button(row, 'recommend'))).to.equal('8');
  });

  it('is a plain count where nobody can recommend, and nothing where there is none', () => {
    const row = drawRow({ comment: ines({ recommendations: 3 }) }, { canRecommend: false });
    const count = row.querySelector('[part="recommend"]')!;
    expect(count.matches('button')).to.be.false;
    expect(words(count)).to.equal('3');
    expect(count.getAttribute('aria-label')).to.equal('3 recommendations');
    const none = drawRow({ comment: ines({}) }, { canRecommend: false });
    expect(none.querySelector('[part="recommend"]') === null).to.be.true;
  });
});

describe('fold', () => {
  it('says how many answers there are and to whom', () => {
    const fold = button(drawRow({ comment: ines({}), replies: 6, foldable: true }), 'fold')!;
    expect(words(fold)).to.equal('6 replies');
    expect(fold.getAttribute('aria-label')).to.equal('6 replies to Ines');
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says when they are folded away', () => {
    const row = drawRow({ comment: ines({}), replies: 1, foldable: true, collapsed: true });
    expect(words(button(row, 'fold'))).to.equal('1 reply');
    expect(button(row, 'fold')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is not there where answers do not stand below', () => {
    expect(button(drawRow({ replies: 6, foldable: false }), 'fold') === null).to.be.true;
  });
});
