import { expect, html } from '@open-wc/testing';
import type { Row } from '../../../src/conversation/row.js';
import type { input } from '../../support/comments.js';
import { NOW, minutesAgo, comment as commentOf } from '../../support/comments.js';
import { element } from '../../../src/elements/templates/element.js';
import { DrawnRow } from '../../../src/elements/templates/row.js';
import { contextOf, drawRow, rowOf } from '../../support/rows.js';
import { words } from '../../support/thread.js';

const part = (row: HTMLElement, name: string): HTMLElement | null =>
  row.querySelector(`[part~="${name}"]`);

const comment = (fields: Parameters<typeof input>[1]): ReturnType<typeof commentOf> =>
  commentOf('1', { author: 'Ines', ...fields });

describe('DrawnRow', () => {
  it('draws a usual comment with 14 elements', () => {
    const fields = { recommendations: 3, author: { name: 'Ines', role: 'author' as const } };
    const row = drawRow(
      { comment: comment(fields), replies: 2, foldable: true },
      { canReply: true },
    );
    expect(row.querySelectorAll('*').length + 1).to.be.at.most(15);
  });

  it('draws the fullest with 17, an editors’ pick with one line more', () => {
    const author = { name: 'Ines', role: 'author' } as const;
    const fields = { author, recommendations: 3, editedAt: minutesAgo(3) };
    const everything: Partial<Row> = {
      depth: 4,
      replyTo: [{ id: '0', name: 'Theo', certain: true }],
      parent: { id: '0', name: 'Theo', certain: true },
      answeredBy: [{ id: '2', name: 'Bo', certain: true }],
      replies: 2,
      foldable: true,
    };
    const elements = (more: object): number =>
      drawRow(
        { ...everything, comment: comment({ ...fields, ...more }) },
        { canReply: true },
      ).querySelectorAll('*').length;
    expect(elements({})).to.equal(17);
    expect(elements({ featured: true })).to.equal(18);
  });

  it('says its depth in words and by a class, deeper than the cap in words alone', () => {
    const deep = drawRow({ depth: 41 });
    expect(deep.getAttribute('aria-level')).to.equal('42');
    expect(deep.className).to.include('depth-5');
  });

  it('names the comment by a heading of the level asked for', () => {
    const row = drawRow({}, { headingLevel: 4 });
    const heading = row.querySelector('h4')!;
    expect(words(heading)).to.equal('Ines');
    expect(heading.getAttribute('aria-label')).to.equal('Comment by Ines, 1 hour ago');
    expect(row.querySelector('article')?.getAttribute('aria-label')).to.equal(heading.ariaLabel);
  });

  it('is where links to it lead, for those who hear of links without following them', () => {
    const link = drawRow({ comment: { ...comment({}), id: 'a b' } }).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#comment-a%20b');
    expect(link.closest('article')?.id).to.equal('comment-a%20b');
  });

  it('says in the name whom an answer answers', () => {
    const parent = { id: '0', name: 'Sara', certain: true };
    const named = (fields: object): string | null =>
      drawRow({ comment: comment(fields), parent, replyTo: [parent] })
        .querySelector('h3')!
        .getAttribute('aria-label');
    expect(named({})).to.equal('Reply to Sara, by Ines, 1 hour ago');
    expect(named({ createdAt: null })).to.equal('Reply to Sara, by Ines');
  });

  it('calls a nameless person anonymous, and one with nothing but invisible characters', () => {
    for (const author of ['', '   ', '\u200B\u2066']) {
      const row = drawRow({ comment: comment({ author }) });
      expect(words(row.querySelector('h3'))).to.equal('Anonymous');
    }
  });

  it('takes badges from the role and never from the name', () => {
    for (const [role, said] of Object.entries({
      author: 'Author',
      staff: 'Staff',
      moderator: 'Moderator',
    } as const)) {
      const author = { name: 'Ines', role: role as 'author' };
      const badge = part(drawRow({ comment: comment({ author }) }), 'badge')!;
      expect(words(badge)).to.equal(said);
      expect(badge.part.contains(`badge-${role}`)).to.be.true;
    }
    const pretender = comment({ author: 'Ines ✓ Staff' });
    expect(part(drawRow({ comment: pretender }), 'badge') === null).to.be.true;
  });

  it('marks an editors’ pick', () => {
    expect(words(part(drawRow({ comment: comment({ featured: true }) }), 'pick'))).to.equal(
      'Editors’ pick',
    );
    expect(part(drawRow(), 'pick') === null).to.be.true;
  });

  it('says that a held comment awaits approval, and takes no recommendation for it', () => {
    const row = drawRow({ comment: comment({ status: 'held' }) });
    expect(words(part(row, 'status'))).to.equal(
      'Awaiting approval. Only you can see this for now.',
    );
    expect(part(row, 'comment')?.part.contains('comment-held')).to.be.true;
    const buttons = [...row.querySelectorAll('button')].map((each) => each.dataset['action']);
    expect(buttons).to.deep.equal(['menu']);
  });

  it('keeps the place of a removed comment and nothing that was in it', () => {
    const row = drawRow({ comment: comment({ status: 'removed', text: 'secret' }), replies: 2 });
    expect(words(row)).not.to.include('secret').and.not.to.include('Ines');
    expect(words(row)).to.include('A moderator removed this comment. Its replies are kept.');
    expect(part(row, 'comment')?.part.contains('comment-removed')).to.be.true;
    expect(words(drawRow({ comment: comment({ status: 'removed' }) }))).to.equal(
      'A moderator removed this comment.',
    );
  });

  it('offers to fold the answers to a removed comment only where they stand below it', () => {
    const removed = comment({ status: 'removed' });
    const threaded = drawRow({ comment: removed, replies: 2, foldable: true });
    expect(words(part(threaded, 'fold'))).to.equal('2 replies');
    const timeline = drawRow({ comment: removed, replies: 2, foldable: false });
    expect(part(timeline, 'fold') === null).to.be.true;
  });

  it('tells a reader who was sent there, above all else', () => {
    const [one, other] = [new DrawnRow(rowOf()), new DrawnRow(rowOf())];
    const line = element('p', {}, ['You jumped here']);
    const row = rowOf({ comment: comment({ featured: true }) });
    const drawAt = (highlighted: DrawnRow | null): void => {
      for (const each of [other, one]) {
        const isHighlighted = (): boolean => each === highlighted;
        each.draw(row, contextOf({ isHighlighted, backLine: () => line }), NOW);
      }
    };
    const shown = (drawn: DrawnRow): string[] =>
      [...drawn.element.querySelectorAll('p')].slice(0, 2).map(words);
    drawAt(null);
    const pick = part(one.element, 'pick')!;
    drawAt(one);
    expect(shown(one)).to.deep.equal(['You jumped here', words(pick)]);
    expect(part(one.element, 'pick')).to.equal(pick);
    expect(part(one.element, 'comment')?.part.contains('comment-highlighted')).to.be.true;
    drawAt(other);
    expect(shown(other)[0]).to.equal('You jumped here');
    expect(shown(one)[0]).to.equal(words(pick));
  });

  it('shows the first 5,000 characters of a very long body until the rest is wanted', () => {
    const long = comment({ text: 'word '.repeat(4000) });
    const row = drawRow({ comment: long });
    expect(part(row, 'comment-body')!.textContent.length).to.be.below(5100);
    const button = row.querySelector<HTMLElement>('[data-action="whole"]')!;
    expect(words(button)).to.equal('Show full comment');
    expect(button.getAttribute('aria-label')).to.equal('Show full comment by Ines');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const whole = drawRow({ comment: long }, { isWhole: () => true });
    expect(part(whole, 'comment-body')!.textContent.length).to.be.above(19_000);
    expect(words(whole.querySelector('[data-action="whole"]'))).to.equal('Show less');
  });

  it('hides folded rows so that they can still be found, where the browser can', () => {
    const hidden = drawRow({ hidden: true }).getAttribute('hidden');
    expect(hidden).to.equal('onbeforematch' in document ? 'until-found' : '');
    expect(drawRow().hasAttribute('hidden')).to.be.false;
  });

  it('gives names and bodies a direction and a language of their own', () => {
    const row = drawRow({ comment: comment({ author: 'سارہ', lang: 'ur' }) });
    const body = part(row, 'comment-body')!;
    expect([body.dir, body.lang]).to.deep.equal(['auto', 'ur']);
    expect(row.querySelector<HTMLElement>('h3 bdi')?.lang).to.equal('ur');
    const unknown = part(drawRow(), 'comment-body')!;
    expect(unknown.getAttribute('lang')).to.equal('');
  });

  it('changes its nodes and replaces none when it is drawn again', () => {
    const drawn = new DrawnRow(rowOf());
    const theo = { id: '0', name: 'Theo', certain: true };
    const row = rowOf({ parent: theo, replyTo: [theo], replies: 2, foldable: true });
    const context = contextOf({ canReply: true });
    drawn.draw(row, context, NOW, false);
    const before = [...drawn.element.querySelectorAll('*')];
    const texts = before.map(({ firstChild }) => firstChild);
    drawn.draw({ ...row, replyTo: [{ ...theo }] }, { ...context, canUndo: false }, NOW, true);
    expect(before.every((each) => drawn.element.contains(each))).to.be.true;
    const words = drawn.element.querySelectorAll('h3, bdi, time, .reply-to, .comment-body, p');
    for (const each of words) expect(texts).to.include(each.firstChild);
    const buttons = [...drawn.element.querySelectorAll('button')];
    expect(buttons.length).to.equal(4);
    drawn.draw({ ...row, replies: 3 }, context, NOW + 3_600_000, true);
    expect([...drawn.element.querySelectorAll('button')]).to.deep.equal(buttons);
  });

  it('draws what is far with seven elements: its name, its time and its text', () => {
    const drawn = new DrawnRow(rowOf());
    const edited = comment({ text: 'Said.', editedAt: minutesAgo(3) });
    drawn.draw(rowOf({ comment: edited }), contextOf(), NOW, false);
    expect(drawn.element.querySelectorAll('*').length + 1).to.equal(7);
    expect(words(drawn.element)).to.equal('Ines1 hour ago · editedSaid.');
    drawn.draw(rowOf({ comment: edited }), contextOf(), NOW, true);
    expect(words(drawn.element.querySelector('time'))).to.equal('1 hour ago');
    expect(words(part(drawn.element, 'time'))).to.equal('1 hour ago · edited');
  });

  it('draws what is being done to a comment with its buttons, also far from the screen', () => {
    const drawn = new DrawnRow(rowOf());
    const below = element('p', {}, ['Your answer']);
    const drawTool = (place: string): unknown => (place === 'below' ? below : undefined);
    const fill = (parent: HTMLElement, before: HTMLElement | null, shown: unknown): void => {
      if (shown instanceof Element) parent.insertBefore(shown, before);
    };
    drawn.draw(rowOf(), contextOf({ drawTool, fill }), NOW, false);
    expect(part(drawn.element, 'actions')?.nextElementSibling).to.equal(below);
    drawn.draw(rowOf(), contextOf(), NOW, false);
    expect(part(drawn.element, 'actions')?.childElementCount).to.be.above(0);
    expect(part(drawn.element, 'time')?.title).not.to.equal('');
  });

  it('has a toolbar only with buttons in it', () => {
    const drawn = new DrawnRow(rowOf());
    const context = contextOf({ canReply: true });
    const toolbar = (): Element | null => drawn.element.querySelector('[role="toolbar"]');
    drawn.draw(rowOf(), context, NOW, false);
    expect(toolbar()).to.equal(null);
    drawn.draw(rowOf(), context, NOW, true);
    expect(toolbar()?.querySelectorAll('button').length).to.be.above(0);
  });

  it('becomes a tombstone and a comment again', () => {
    const drawn = new DrawnRow(rowOf());
    const shown = rowOf({ comment: comment({ text: 'Said.' }) });
    for (const status of ['published', 'removed', 'published'] as const) {
      drawn.draw({ ...shown, comment: { ...shown.comment, status } }, contextOf(), NOW);
      expect(words(drawn.element).includes('Said.')).to.equal(status === 'published');
      expect(part(drawn.element, 'comment')?.className.includes('comment-removed')).to.equal(
        status === 'removed',
      );
    }
  });

  it('has what a tool draws in place of the body, and the body back', () => {
    const drawn = new DrawnRow(rowOf());
    const body = (drawTool: ReturnType<typeof contextOf>['drawTool']): string => {
      drawn.draw(rowOf({ comment: comment({ text: 'Said.' }) }), contextOf({ drawTool }), NOW);
      return words(part(drawn.element, 'comment-body'));
    };
    expect(body(() => undefined)).to.equal('Said.');
    for (let time = 0; time < 2; time++) {
      expect(body((place) => (place === 'body' ? html`<i>form</i>` : undefined))).to.equal('form');
      expect(body(() => undefined)).to.equal('Said.');
    }
  });

  it('uses the words of the localizer', () => {
    const { localizer } = contextOf();
    const shouting = { ...localizer, text: () => 'HELLO' } as typeof localizer;
    expect(words(drawRow({}, { localizer: shouting }))).to.include('HELLO');
  });
});
