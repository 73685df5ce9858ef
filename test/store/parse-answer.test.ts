import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { parseAnswer, parseRecommendResult } from '../../src/store/parse-answer.js';
import { comment, input } from '../support/comments.js';

function failureOf(run: () => unknown): unknown {
  try {
    run();
  } catch (failure) {
    return failure;
  }
  return null;
}

describe('parseAnswer', () => {
  it('reads a comment that was taken, as the reader’s own', () => {
    const answer = { state: 'published', comment: input('1') };
    expect(parseAnswer('create', answer)).to.deep.equal(comment('1', { own: true }));
  });

  it('believes the state of a held comment, whatever the comment says', () => {
    const answer = { state: 'held', comment: input('1') };
    expect(parseAnswer('create', answer)).to.include({ status: 'held' });
  });

  it('tells a rejected comment apart, with the backend’s words', () => {
    const failure = failureOf(() => parseAnswer('create', { state: 'rejected', reason: 'No.' }));
    expect(failure).to.deep.include({ code: 'invalid', retryable: false, fields: { text: 'No.' } });
    const silent = failureOf(() => parseAnswer('create', { state: 'rejected' }));
    expect(silent).to.deep.include({ code: 'invalid', fields: undefined });
  });

  it('takes what cannot be read for a write that may have been stored', () => {
    const garbage = ['<html>', null, {}, [], { state: 'ok', comment: input('1') }, { comment: {} }];
    for (const kind of ['create', 'edit', 'remove'] as const) {
      for (const answer of garbage.filter((each) => kind === 'create' || each !== garbage[4])) {
        const failure = failureOf(() => parseAnswer(kind, answer));
        expect(failure, `${kind} ${JSON.stringify(answer)}`)
          .to.be.instanceOf(SourceError)
          .with.property('retryable', true);
      }
    }
  });

  it('reads what is left of a removed comment, or that nothing is', () => {
    const tombstone = { comment: input('1', { status: 'removed' }) };
    expect(parseAnswer('remove', tombstone)).to.include({ status: 'removed' });
    expect(parseAnswer('remove', { comment: null })).to.be.null;
  });

  it('needs nothing of the answer to a report', () => {
    expect(parseAnswer('report', undefined)).to.be.null;
  });
});

describe('parseRecommendResult', () => {
  it('reads the new state', () => {
    expect(parseRecommendResult({ recommendations: 3, recommended: true, id: '1' })).to.deep.equal({
      recommendations: 3,
      recommended: true,
    });
  });

  it('refuses what does not tell it', () => {
    const answers = [
      undefined,
      null,
      'ok',
      {},
      { recommendations: '3', recommended: true },
      { recommendations: 3 },
      { recommendations: Number.NaN, recommended: true },
      { recommendations: Infinity, recommended: true },
      { recommendations: -1, recommended: false },
    ];
    for (const answer of answers) {
      expect(() => parseRecommendResult(answer), JSON.stringify(answer))
        .to.throw(SourceError)
        .with.property('code', 'invalid');
    }
  });
});
