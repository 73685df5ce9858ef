import { expect } from '@open-wc/testing';
import * as frame from '../../../src/elements/templates/frame.js';
import { Parts } from '../../../src/elements/templates/parts.js';
import { SOURCE_ERROR_CODES, SourceError } from '../../../src/model/errors.js';
import { NOW } from '../../support/comments.js';
import { contextOf } from '../../support/rows.js';
import { words } from '../../support/thread.js';

const { localizer } = contextOf();

describe('header', () => {
  it('counts the comments once they can be counted', () => {
    const parts = new Parts();
    const titled = (count: number | null): string => {
      const drawn = frame.header(parts.get, count, 2, localizer);
      parts.settle();
      return words(drawn);
    };
    expect(titled(null)).to.equal('Comments');
    expect(titled(0)).to.equal('0 comments');
    expect(titled(1)).to.equal('1 comment');
    expect(titled(1428)).to.equal('1,428 comments');
  });

  it('stays the element it was, and its heading becomes another of another level', () => {
    const parts = new Parts();
    const drawAt = (level: number): Element => {
      const drawn = frame.header(parts.get, 3, level, localizer);
      parts.settle();
      return drawn;
    };
    const drawn = drawAt(2);
    const title = drawn.querySelector('h2');
    expect(drawAt(2)).to.equal(drawn);
    expect(drawn.firstElementChild).to.equal(title);
    expect(drawAt(4).querySelector('h4')?.textContent).to.equal('3 comments');
    expect(drawn.children.length).to.equal(1);
  });
});

describe('closedWords', () => {
  it('say since when, where that is known', () => {
    expect(frame.closedWords({}, localizer, NOW)).to.equal(
      'Comments are closed. You can still read and link to them.',
    );
    expect(frame.closedWords({ at: '2025-05-12T08:00:00Z' }, localizer, NOW)).to.equal(
      'Comments closed on 12 May 2025. You can still read and link to them.',
    );
  });
});

describe('failure', () => {
  it('gives every failure a reason, and a way on', () => {
    const reasons = new Set<string>();
    for (const code of SOURCE_ERROR_CODES) {
      let retried = 0;
      const card = frame.failure(new Parts().get, code, 3, localizer, () => retried++);
      expect(words(card)).to.include('The comments did not load').and.not.to.include('reason');
      card.querySelector('button')?.click();
      expect(retried).to.equal(1);
      reasons.add(words(card));
    }
    expect(reasons.size).to.equal(SOURCE_ERROR_CODES.length);
  });
});

describe('toolbar', () => {
  const parts = new Parts();
  const draw = (fields: Partial<frame.ToolbarModel> = {}): Element => {
    const model = { view: 'threaded', sort: 'newest', sorts: ['oldest', 'newest'] } as const;
    const drawn = frame.toolbar(parts.get, { ...model, ...fields }, localizer, false);
    parts.settle();
    return drawn;
  };

  it('tells the view and the order, and which there are', () => {
    const [threaded, timeline] = draw().querySelectorAll('button');
    expect(threaded?.getAttribute('aria-pressed')).to.equal('true');
    expect(timeline?.getAttribute('aria-pressed')).to.equal('false');
    const select = draw().querySelector('select')!;
    expect(select.value).to.equal('newest');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['oldest', 'newest']);
  });

  it('leaves what a reader has just chosen until the thread is in another order', () => {
    const select = draw().querySelector('select')!;
    select.value = 'oldest';
    draw();
    expect(select.value).to.equal('oldest');
    draw({ sort: 'answered', sorts: ['oldest', 'newest', 'answered'] });
    expect(select.value).to.equal('answered');
  });
});

describe('more', () => {
  const model: frame.MoreModel = {
    shown: 20,
    total: 45,
    pageSize: 20,
    loading: false,
    error: null,
  };
  const more = (fields: Partial<frame.MoreModel>): Element =>
    frame.more(new Parts().get, { ...model, ...fields }, localizer);

  it('counts what comes next and what is shown', () => {
    expect(words(more({}))).to.equal('Show 20 more comments 20 of 45 shown');
    expect(words(more({ shown: 40 }))).to.equal('Show 5 more comments 40 of 45 shown');
    expect(words(more({ shown: 44 }))).to.equal('Show 1 more comment 44 of 45 shown');
    expect(words(more({ shown: 2000, total: 10_000 }))).to.include('2,000 of 10,000 shown');
  });

  it('counts as far as the source does', () => {
    expect(words(more({ total: null }))).to.equal('Show 20 more comments');
    expect(words(more({ total: null, pageSize: undefined }))).to.equal('Show more comments');
    expect(words(more({ pageSize: undefined }))).to.include('Show 25 more comments');
    expect(words(more({ shown: 50 }))).to.equal('Show more comments');
  });

  it('keeps its button while a page is on its way', () => {
    const button = more({ loading: true }).querySelector('button')!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.be.false;
  });

  it('says why a page did not come and offers another try', () => {
    const failed = more({ error: new SourceError('offline', 'no net') });
    expect(words(failed.querySelector('[role="alert"]'))).to.equal(
      'More comments did not load. You are offline.',
    );
    expect(words(failed.querySelector('button'))).to.equal('Retry');
  });
});
