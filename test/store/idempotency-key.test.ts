import { expect } from '@open-wc/testing';
import { idempotencyKey } from '../../src/store/idempotency-key.js';

describe('idempotencyKey', () => {
  it('writes random bytes as hexadecimal digits', () => {
    expect(idempotencyKey((bytes) => bytes.fill(10))).to.equal('0a'.repeat(16));
  });

  it('makes another key every time', () => {
    expect(idempotencyKey()).not.to.equal(idempotencyKey());
  });
});
