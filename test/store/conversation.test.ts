import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';
import type { Comment } from '../../src/model/comment.js';
import { bodyOf, createTreeSelector } from '../../src/store/conversation.js';
import { initialState, type ThreadState } from '../../src/store/state.js';
import { comment, minutesAgo } from '../support/comments.js';

function stateOf(comments: readonly Comment[]): ThreadState {
  return { ...initialState('oldest'), comments: new Map(comments.map((each) => [each.id, each])) };
}

describe('createTreeSelector', () => {
  const first = comment('1', { author: 'Ines Okafor', createdAt: minutesAgo(9) });
  const html = '<p>I agree, <b>@Ines</b> Okafor.</p>';
  const second = comment('2', { html, createdAt: minutesAgo(8) });

  it('finds parents and mentions in the texts, HTML included', () => {
    const tree = createTreeSelector()(stateOf([first, second]), linkReplies);
    const link = tree.nodes.get('2')?.links[0];
    expect(link).to.include({ from: '2', to: '1', evidence: 'mention' });
    expect(bodyOf(second).plain.slice(link?.start, link?.end)).to.equal('@Ines Okafor');
  });

  it('gives the same tree for the same comments', () => {
    const select = createTreeSelector();
    const state = stateOf([first, second]);
    const tree = select(state, linkReplies);
    const recommendations = new Map([
      ['1', { confirmed: { recommendations: 1, recommended: true }, wanted: null }],
    ]);
    expect(select({ ...state, recommendations, loadingMore: true }, linkReplies)).to.equal(tree);
    expect(select(stateOf([first, second]), linkReplies)).not.to.equal(tree);
  });

  it('remembers for itself', () => {
    const state = stateOf([first]);
    const [one, other] = [createTreeSelector(), createTreeSelector()];
    expect(one(state, linkReplies)).not.to.equal(other(state, linkReplies));
  });
});

describe('bodyOf', () => {
  it('reads a text once', () => {
    const each = comment('1');
    expect(bodyOf(each)).to.equal(bodyOf({ ...each }));
  });
});
