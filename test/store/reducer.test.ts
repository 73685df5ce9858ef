import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { type Action, type Page, reduce } from '../../src/store/reducer.js';
import { initialState, type ThreadState, visibleComment } from '../../src/store/state.js';
import { comment } from '../support/comments.js';

function page(ids: readonly string[], fields: Partial<Page> = {}): Page {
  const comments = ids.map((id) => comment(id));
  return { comments, malformed: 0, total: null, next: null, closed: null, ...fields };
}

function after(...actions: readonly Action[]): ThreadState {
  return actions.reduce(reduce, initialState('oldest'));
}

const ids = (state: ThreadState): string[] => [...state.comments.keys()];
const error = new SourceError('network', 'gone');

describe('reduce', () => {
  it('freezes every state and leaves the one before as it was', () => {
    const before = initialState('oldest');
    const state = reduce(before, { type: 'loaded', page: page(['1']) });
    expect(Object.isFrozen(state)).to.be.true;
    expect(before.comments.size).to.equal(0);
  });

  it('goes from loading to ready', () => {
    expect(after({ type: 'load-started' }).phase).to.equal('loading');
    const state = after({ type: 'load-started' }, { type: 'loaded', page: page(['1', '2']) });
    expect(state).to.include({ phase: 'ready', error: null });
    expect(ids(state)).to.deep.equal(['1', '2']);
  });

  it('goes from loading to failed, and forgets the failure with the next try', () => {
    const failed = after({ type: 'load-started' }, { type: 'load-failed', error });
    expect(failed).to.include({ phase: 'failed', error });
    expect(reduce(failed, { type: 'load-started' })).to.include({ phase: 'loading', error: null });
  });

  it('counts the first of two comments with one id', () => {
    const [first, second] = [comment('1', { text: 'first' }), comment('1', { text: 'second' })];
    const state = after({ type: 'loaded', page: page([], { comments: [first, second] }) });
    expect([...state.comments.values()]).to.deep.equal([first]);
  });

  it('adds a page behind what is there, of overlaps only what is new', () => {
    const state = after(
      { type: 'loaded', page: page(['1', '2'], { total: 3, next: 'a', malformed: 1 }) },
      { type: 'more-started' },
      { type: 'more-loaded', page: page(['2', '3'], { malformed: 2 }) },
    );
    expect(ids(state)).to.deep.equal(['1', '2', '3']);
    expect(state).to.include({ total: 3, next: null, malformed: 3, loadingMore: false });
  });

  it('keeps the comments as they are when a page brings nothing new', () => {
    const before = after({ type: 'loaded', page: page(['1'], { next: 'a' }) });
    const state = reduce(before, { type: 'more-loaded', page: page(['1']) });
    expect(state.comments).to.equal(before.comments);
  });

  it('keeps what is loaded when the next page does not come', () => {
    const state = after(
      { type: 'loaded', page: page(['1'], { next: 'a' }) },
      { type: 'more-started' },
      { type: 'more-failed', error },
    );
    expect(state).to.include({ phase: 'ready', next: 'a', moreError: error, loadingMore: false });
    expect(reduce(state, { type: 'more-started' }).moreError).to.be.null;
  });

  it('knows a thread as closed until it is loaded anew', () => {
    const closed = { at: '2026-05-12T08:00:00.000Z' };
    const state = after(
      { type: 'loaded', page: page(['1'], { closed, next: 'a' }) },
      { type: 'more-loaded', page: page(['2']) },
    );
    expect(state.closed).to.deep.equal(closed);
    expect(reduce(state, { type: 'loaded', page: page(['1']) }).closed).to.be.null;
  });

  it('adds a comment out of its page without touching pages', () => {
    const state = after(
      { type: 'loaded', page: page(['1'], { next: 'a' }) },
      { type: 'context-loaded', comments: [comment('9')] },
    );
    expect(ids(state)).to.deep.equal(['1', '9']);
    expect(state.next).to.equal('a');
  });
});

describe('recommendations', () => {
  const five = comment('1', { recommendations: 5 });
  const loaded = page([], { comments: [five] });
  const load: Action = { type: 'loaded', page: loaded };
  const want = (recommended: boolean): Action => ({
    type: 'recommendation-wanted',
    id: '1',
    recommended,
  });
  const shown = (state: ThreadState): string => {
    const { recommendations, recommended } = visibleComment(state, five);
    return `${recommendations}${recommended ? ' mine' : ''}`;
  };

  it('shows what is wanted at once and leaves the comments alone', () => {
    const before = after(load);
    const state = reduce(before, want(true));
    expect(shown(state)).to.equal('6 mine');
    expect(state.comments).to.equal(before.comments);
  });

  it('shows what the source confirms, others’ recommendations included', () => {
    const result = { recommendations: 9, recommended: true };
    const confirmed: Action = { type: 'recommendation-confirmed', id: '1', asked: true, result };
    expect(shown(after(load, want(true), confirmed))).to.equal('9 mine');
  });

  it('lays a newer wish over an older confirmation', () => {
    const result = { recommendations: 9, recommended: true };
    const confirmed: Action = { type: 'recommendation-confirmed', id: '1', asked: true, result };
    const state = after(load, want(true), want(false), confirmed);
    expect(shown(state)).to.equal('8');
    expect(state.recommendations.get('1')?.wanted).to.be.false;
  });

  it('shows the true state again after a refusal', () => {
    const refused: Action = { type: 'recommendation-refused', id: '1' };
    expect(shown(after(load, want(true), refused))).to.equal('5');
  });

  it('lays what is on its way over the numbers of a reload, and nothing else', () => {
    const seven = comment('1', { recommendations: 7 });
    const reload: Action = { type: 'loaded', page: page([], { comments: [seven] }) };
    const refused: Action = { type: 'recommendation-refused', id: '1' };
    expect(shown(after(load, want(true), reload))).to.equal('8 mine');
    expect(shown(after(load, want(true), reload, refused))).to.equal('7');
    const state = after(load, want(true), refused, reload);
    expect(state.recommendations.size).to.equal(0);
  });

  it('never shows less than none', () => {
    const none = comment('1', { recommended: true });
    const state = after({ type: 'loaded', page: page([], { comments: [none] }) }, want(false));
    expect(visibleComment(state, none).recommendations).to.equal(0);
  });

  it('ignores comments that are not there', () => {
    const state = after(load);
    const stranger: Action = { type: 'recommendation-wanted', id: 'toString', recommended: true };
    expect(reduce(state, stranger).recommendations).to.equal(state.recommendations);
  });

  it('gives back the very comment where nothing was touched', () => {
    expect(visibleComment(after(load), five)).to.equal(five);
  });
});
