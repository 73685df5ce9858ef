import { expect } from '@open-wc/testing';
import { render } from 'lit';
import {
  type MoreModel,
  closedTemplate,
  errorTemplate,
  headerTemplate,
  moreTemplate,
  toolbarTemplate,
} from '../../../src/elements/templates/frame.js';
import { SOURCE_ERROR_CODES, SourceError } from '../../../src/model/errors.js';
import { NOW } from '../../support/comments.js';
import { contextOf } from '../../support/rows.js';
import { words } from '../../support/thread.js';

const { localizer } = contextOf();

function draw(template: unknown): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

describe('headerTemplate', () => {
  it('counts the comments once they can be counted', () => {
    expect(words(draw(headerTemplate(null, 2, localizer)))).to.equal('Comments');
    expect(words(draw(headerTemplate(0, 2, localizer)))).to.equal('0 comments');
    expect(words(draw(headerTemplate(1, 2, localizer)))).to.equal('1 comment');
    expect(words(draw(headerTemplate(1428, 2, localizer)))).to.equal('1,428 comments');
  });
});

describe('closedTemplate', () => {
  it('says since when, where that is known', () => {
    expect(words(draw(closedTemplate(null, localizer, NOW)))).to.equal('');
    expect(words(draw(closedTemplate({}, localizer, NOW)))).to.equal(
      'Comments are closed. You can still read and link to them.',
    );
    expect(words(draw(closedTemplate({ at: '2025-05-12T08:00:00Z' }, localizer, NOW)))).to.equal(
      'Comments closed on 12 May 2025. You can still read and link to them.',
    );
  });
});

describe('errorTemplate', () => {
  it('gives every failure a reason, and a way on', () => {
    const reasons = new Set<string>();
    for (const code of SOURCE_ERROR_CODES) {
      let retried = 0;
      const card = draw(errorTemplate(code, 3, localizer, () => retried++));
      expect(words(card)).to.include('The comments did not load').and.not.to.include('reason');
      card.querySelector('button')?.click();
      expect(retried).to.equal(1);
      reasons.add(words(card));
    }
    expect(reasons.size).to.equal(SOURCE_ERROR_CODES.length);
  });
});

describe('toolbarTemplate', () => {
  it('tells the choice of view and order, and nothing that is not offered', () => {
    const chosen: string[] = [];
    const toolbar = draw(
      toolbarTemplate(
        {
          view: 'threaded',
          sort: 'newest',
          sorts: ['oldest', 'newest'],
          searching: false,
          onSearch: () => chosen.push('search'),
          onChoose: ({ view, sort }) => chosen.push(view ?? sort ?? ''),
        },
        localizer,
      ),
    );
    const [threaded, timeline] = toolbar.querySelectorAll('button');
    expect(threaded?.getAttribute('aria-pressed')).to.equal('true');
    timeline?.click();
    const select = toolbar.querySelector('select')!;
    expect(select.value).to.equal('newest');
    select.value = 'oldest';
    select.dispatchEvent(new Event('change'));
    select.append(new Option('Random', 'random', false, true));
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['timeline', 'oldest']);
  });
});

describe('moreTemplate', () => {
  const model: MoreModel = {
    shown: 20,
    total: 45,
    pageSize: 20,
    loading: false,
    error: null,
    onMore: () => undefined,
  };
  const more = (fields: Partial<MoreModel>): HTMLElement =>
    draw(moreTemplate({ ...model, ...fields }, localizer));

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
