import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/conversation/slices.js';
import { SourceError } from '../../src/model/errors.js';
import { pageSteps, parseComments } from '../../src/store/parse-page.js';
import type { Page } from '../../src/store/reducer.js';
import { comment, input } from '../support/comments.js';

const parsePage = (answer: unknown): Page => finish(pageSteps(answer));

describe('pageSteps', () => {
  it('reads comments, total, cursor and closing', () => {
    const closed = { at: '2026-05-12T10:00:00+02:00' };
    const page = parsePage({ comments: [input('1')], total: 12, next: 'p2', closed });
    expect(page).to.deep.equal({
      comments: [comment('1')],
      malformed: 0,
      total: 12,
      next: 'p2',
      closed: { at: '2026-05-12T08:00:00.000Z' },
    });
  });

  it('counts what is no comment and keeps the rest', () => {
    const items = [input('1'), null, 'text', [], { id: '2' }, input('3')];
    const page = parsePage({ comments: items });
    expect(page.comments.map(({ id }) => id)).to.deep.equal(['1', '3']);
    expect(page.malformed).to.equal(4);
  });

  it('refuses what holds no list of comments', () => {
    const answers = [undefined, null, 'text', 3, [], {}, { comments: null }, { comments: {} }];
    for (const answer of answers) {
      expect(() => parsePage(answer))
        .to.throw(SourceError)
        .with.property('code', 'invalid');
    }
  });

  it('takes totals that are none as unknown', () => {
    for (const total of [undefined, null, '12', Number.NaN, -1, Infinity, -Infinity]) {
      expect(parsePage({ comments: [], total }).total, String(total)).to.be.null;
    }
    expect(parsePage({ comments: [], total: 12.9 }).total).to.equal(12);
  });

  it('takes cursors that are none as the end', () => {
    for (const next of [undefined, null, 3, {}, true]) {
      expect(parsePage({ comments: [], next }).next).to.be.null;
    }
  });

  it('keeps a thread closed whose date cannot be read', () => {
    const closings = [true, {}, { at: null }, { at: 'yesterday' }, { at: '2026-05-12T10:00:00' }];
    for (const closed of closings) {
      expect(parsePage({ comments: [], closed }).closed).to.deep.equal({});
    }
    for (const closed of [undefined, null, false]) {
      expect(parsePage({ comments: [], closed }).closed).to.be.null;
    }
  });

  it('never fails otherwise than with a SourceError, whatever the answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (anything, items) => {
        for (const answer of [anything, { comments: anything }, { comments: items }]) {
          try {
            const { comments, malformed } = parseComments(answer);
            expect(comments.length + malformed).to.equal(
              (answer as { comments: unknown[] }).comments.length,
            );
          } catch (failure) {
            expect(failure).to.be.instanceOf(SourceError);
          }
        }
      }),
    );
  });
});
