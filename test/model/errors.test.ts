import { expect } from '@open-wc/testing';
import {
  SOURCE_ERROR_CODES,
  SourceError,
  isAbortError,
  isSourceError,
  toSourceError,
} from '../../src/model/errors.js';

/** An error as another copy of the library on the page would make it. */
const foreign = (code: string): Error =>
  Object.assign(new Error('Elsewhere.'), { name: 'SourceError', code });

describe('SourceError', () => {
  it('keeps its message, its code and its cause', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new SourceError('network', 'It cannot be reached.', { cause });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({
      name: 'SourceError',
      message: 'It cannot be reached.',
      code: 'network',
      cause,
    });
  });

  it('has no cause of its own accord', () => {
    expect(new SourceError('network', 'No.')).not.to.have.property('cause');
    expect(new SourceError('network', 'No.', { cause: undefined })).to.have.property('cause');
  });

  it('is worth another try where the world may change by itself', () => {
    const retryable = SOURCE_ERROR_CODES.filter((code) => new SourceError(code, '').retryable);
    expect(retryable).to.deep.equal(['offline', 'timeout', 'network', 'rate-limited', 'server']);
    expect(new SourceError('server', '', { retryable: false }).retryable).to.be.false;
    expect(new SourceError('invalid', '', { retryable: true }).retryable).to.be.true;
  });

  it('says how long to wait and what was wrong where the backend did', () => {
    const fields = { text: 'Too long.' };
    const told = new SourceError('rate-limited', '', { retryAfter: 3000, fields });
    expect(told).to.include({ retryAfter: 3000, fields });
    expect(new SourceError('server', '')).to.include({ retryAfter: undefined, fields: undefined });
  });
});

describe('isSourceError', () => {
  it('knows errors of this and of any other copy of the library', () => {
    expect(isSourceError(new SourceError('closed', ''))).to.be.true;
    for (const code of SOURCE_ERROR_CODES) expect(isSourceError(foreign(code)), code).to.be.true;
  });

  it('knows nothing else', () => {
    const others = [
      foreign('teapot'),
      new Error('server'),
      { name: 'SourceError', code: 'server' },
      'server',
      null,
      undefined,
    ];
    for (const other of others) expect(isSourceError(other)).to.be.false;
  });
});

describe('isAbortError', () => {
  it('knows what an aborted call rejects with', () => {
    const aborted = AbortSignal.abort();
    expect(isAbortError(aborted.reason)).to.be.true;
    expect(isAbortError({ name: 'AbortError' })).to.be.true;
  });

  it('knows nothing else', () => {
    for (const other of [new Error('AbortError'), 'AbortError', null, undefined, {}]) {
      expect(isAbortError(other)).to.be.false;
    }
  });
});

describe('toSourceError', () => {
  it('leaves a SourceError as it is, wherever it was made', () => {
    for (const error of [new SourceError('closed', ''), foreign('closed')]) {
      expect(toSourceError(error)).to.equal(error);
    }
  });

  it('tells any other failure as one of the server, with itself as the cause', () => {
    for (const cause of [new RangeError('Too far.'), 'Too far.']) {
      const error = toSourceError(cause);
      expect(error).to.include({ code: 'server', message: 'Too far.', cause });
    }
    expect(toSourceError(null).message).to.equal('null');
  });
});
