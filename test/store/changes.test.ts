import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Comment } from '../../src/model/comment.js';
import {
  arrived,
  created,
  edited,
  recommended,
  refreshed,
  removed,
} from '../../src/store/changes.js';
import type { Change } from '../../src/store/core.js';
import { initialState, type ThreadState, visibleComment } from '../../src/store/state.js';
import { comment } from '../support/comments.js';

const START: ThreadState = {
  ...initialState('oldest'),
  phase: 'ready',
  comments: new Map(['1', '2', '3'].map((id) => [id, comment(id)])),
  total: 3,
};

const ID = fc.constantFrom('1', '2', '3', '4', '5', '6');

/** A version of a comment; the time of its edit orders the versions. */
const VERSION = fc
  .tuple(ID, fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([id, version, own]) =>
    comment(id, {
      text: `${id}, version ${version}`,
      editedAt: version > 0 ? `2026-05-12T12:00:0${version}.000Z` : null,
      own,
    }),
  );

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  VERSION.map((each) => arrived(each)),
  VERSION.map((each) => edited(each)),
  VERSION.map((each) => created(each, `key-${each.id}`)),
  ID.map((id) => removed(id, null)),
  ID.map((id) => removed(id, comment(id, { status: 'removed' }))),
  fc.tuple(ID, fc.nat(50)).map(([id, count]) => recommended(id, count)),
);

function after(state: ThreadState, changes: readonly Change[]): ThreadState {
  return changes.reduce<ThreadState>((before, change) => ({ ...before, ...change(before) }), state);
}

/** What a reader can tell two states apart by. */
function seen(state: ThreadState): unknown {
  const shown = [...state.comments.values()].map((each) => visibleComment(state, each));
  return JSON.stringify([shown, [...state.arrivals.values()], state.total]);
}

describe('changes', () => {
  it('change nothing when they are told twice', () => {
    fc.assert(
      fc.property(fc.array(CHANGE), (changes) => {
        const once = after(START, changes);
        const twice = after(
          START,
          changes.flatMap((change) => [change, change]),
        );
        expect(seen(twice)).to.equal(seen(once));
      }),
    );
  });

  it('never have a comment shown and waiting, nor a count below none', () => {
    fc.assert(
      fc.property(fc.array(CHANGE), (changes) => {
        const { comments, arrivals, total } = after(START, changes);
        expect([...arrivals.keys()].filter((id) => comments.has(id))).to.deep.equal([]);
        expect(total).to.be.at.least(0);
      }),
    );
  });

  it('leave what was not concerned as it was', () => {
    fc.assert(
      fc.property(VERSION, (version) => {
        const { comments } = after(START, [edited(version)]);
        for (const [id, each] of START.comments) {
          if (id !== version.id) expect(comments.get(id)).to.equal(each);
        }
      }),
    );
  });

  it('end with the newest version, in whatever order versions come', () => {
    fc.assert(
      fc.property(fc.array(VERSION, { minLength: 1 }), (versions) => {
        const state = after(
          START,
          versions.map((each) => edited(each)),
        );
        for (const [id, each] of state.comments) {
          const newest = versions
            .filter((version) => version.id === id && version.editedAt !== null)
            .map(({ editedAt }) => editedAt ?? '')
            .reduce((one, other) => (one > other ? one : other), '');
          expect(each.editedAt ?? '').to.equal(newest);
        }
      }),
    );
  });

  it('bring nothing back that has been removed', () => {
    fc.assert(
      fc.property(ID, fc.array(CHANGE), (id, changes) => {
        const { comments, arrivals } = after(START, [removed(id, null), ...changes]);
        expect(comments.has(id) || arrivals.has(id)).to.be.false;
      }),
    );
  });

  it('make one comment of an answer and its echo, whichever comes first', () => {
    const mine = comment('9', { own: true });
    const answer = created(mine, 'key');
    for (const echo of [arrived(mine), created(mine, 'key'), edited(mine)]) {
      for (const changes of [
        [answer, echo],
        [echo, answer],
      ]) {
        const { comments, arrivals, total } = after(START, changes);
        expect([...comments.keys()]).to.deep.equal(['1', '2', '3', '9']);
        expect([arrivals.size, total]).to.deep.equal([0, 4]);
      }
    }
  });

  it('on top of an older page are what they were on top of a newer one', () => {
    const page = (comments: readonly Comment[]): Change =>
      refreshed({ comments, malformed: 0, total: comments.length, next: null, closed: null });
    const old = [...START.comments.values()];
    fc.assert(
      fc.property(fc.array(CHANGE), (changes) => {
        const heard = after(START, changes);
        const readLate = after(heard, [page(old), ...changes]);
        const ids = (state: ThreadState): string[] =>
          [...state.comments.keys(), ...state.arrivals.keys()].sort();
        const gone = [...heard.gone];
        expect(ids(readLate).filter((id) => !gone.includes(id))).to.deep.equal(
          ids(heard).filter((id) => !gone.includes(id)),
        );
      }),
    );
  });

  it('of a whole thread read again move nothing that is still there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(VERSION, { selector: ({ id }) => id }), (read) => {
        const state = after(START, [
          refreshed({ comments: read, malformed: 0, total: null, next: null, closed: null }),
        ]);
        const there = read.map(({ id }) => id);
        const kept = [...state.comments.keys()].filter((id) => START.comments.has(id));
        expect(kept).to.deep.equal(['1', '2', '3'].filter((id) => there.includes(id)));
        expect([...kept, ...state.arrivals.keys()].length).to.be.at.most(there.length);
      }),
    );
  });
});
