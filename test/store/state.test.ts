import { expect } from '@open-wc/testing';
import type { Operation } from '../../src/store/operation.js';
import {
  initialState,
  operationOf,
  rowKey,
  type ThreadState,
  touchedComments,
  visibleComments,
} from '../../src/store/state.js';
import { comment } from '../support/comments.js';

const shown = {
  startedAt: '2026-05-12T12:00:00Z',
  status: 'sending',
  error: null,
  retryAt: null,
} as const;

function edit(key: string, id: string, text: string): Operation {
  const request = { article: 'a', id, text };
  return { ...shown, key, kind: 'edit', request, laid: { id, body: { text } } };
}

function create(key: string): Operation {
  const id = `pending:${key}`;
  const request = { article: 'a', parentId: null, text: 'New.' };
  return { ...shown, key, kind: 'create', request, laid: comment(id, { text: 'New.' }) };
}

function stateOf(...operations: readonly Operation[]): ThreadState {
  return {
    ...initialState('oldest'),
    comments: new Map(['1', '2'].map((id) => [id, comment(id)])),
    operations: new Map(operations.map((each) => [each.key, each])),
  };
}

describe('visibleComments', () => {
  it('are the confirmed ones where nothing lies over them', () => {
    const state = stateOf();
    expect(visibleComments(state)).to.equal(state.comments);
  });

  it('have what is being sent at their end, and changes in their places', () => {
    const state = stateOf(edit('a', '1', 'Better.'), create('b'), edit('c', '1', 'Best.'));
    const visible = visibleComments(state);
    expect([...visible.keys()]).to.deep.equal(['1', '2', 'pending:b']);
    expect(visible.get('1')?.body).to.deep.equal({ text: 'Best.' });
    expect(visible.get('2')).to.equal(state.comments.get('2'));
  });

  it('are the same map while neither comments nor what lies over them has changed', () => {
    const state = stateOf(create('b'));
    const operation = state.operations.get('b');
    const failed = operation && ({ ...operation, status: 'failed' } as const);
    const later = { ...state, operations: new Map(failed ? [['b', failed]] : []) };
    expect(visibleComments(later)).to.equal(visibleComments(state));
  });

  it('leave out a change to what is not loaded', () => {
    expect(visibleComments(stateOf(edit('a', '9', 'Better.'))).has('9')).to.be.false;
  });
});

describe('operationOf', () => {
  it('is the latest on a comment, or what a comment being sent is', () => {
    const state = stateOf(edit('a', '1', 'Better.'), edit('b', '1', 'Best.'), create('c'));
    expect(operationOf(state, '1')?.key).to.equal('b');
    expect(operationOf(state, 'pending:c')?.key).to.equal('c');
    expect(operationOf(state, '2')).to.be.null;
  });
});

describe('touchedComments', () => {
  it('are those whose operations or recommendations are others than before', () => {
    const before = stateOf(edit('a', '1', 'Better.'));
    const report: Operation = {
      ...shown,
      key: 'r',
      kind: 'report',
      request: { article: 'a', id: '2', reason: 'spam' },
      laid: null,
    };
    expect([...touchedComments(stateOf(report), before)].sort()).to.deep.equal(['1', '2']);
    expect(touchedComments(before, before).size).to.equal(0);
  });
});

describe('rowKey', () => {
  it('is the comment’s id, or the one under which it was shown while it was sent', () => {
    const state = { ...stateOf(), keys: new Map([['3', 'pending:b']]) };
    expect([rowKey(state, '1'), rowKey(state, '3')]).to.deep.equal(['1', 'pending:b']);
  });
});
