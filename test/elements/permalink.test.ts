import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { idFromHash, permalink } from '../../src/elements/permalink.js';

describe('permalink', () => {
  it('leads back to the id, whatever it is', () => {
    const units = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: 'grapheme' })), (id) => {
        expect(idFromHash(permalink(id))).to.equal(id.toWellFormed());
      }),
    );
  });

  it('survives the way through an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const { hash } = new URL(permalink(id), 'https://tide.example/article');
        expect(idFromHash(hash)).to.equal(id.toWellFormed());
      }),
    );
  });

  it('writes half a surrogate pair as unknown instead of failing', () => {
    expect(permalink('a\ud800')).to.equal(permalink('a\uFFFD'));
  });

  it('leads to a comment with an empty id', () => {
    expect(idFromHash(permalink(''))).to.equal('');
  });
});

describe('idFromHash', () => {
  it('knows fragments that lead elsewhere', () => {
    for (const hash of ['', '#', '#top', '#comments', '#Comment-1', 'comment-1']) {
      expect(idFromHash(hash), hash).to.be.null;
    }
  });

  it('takes what is not encoded as it stands', () => {
    expect(idFromHash('#comment-100%')).to.equal('100%');
    expect(idFromHash('#comment-%E0%A4%A')).to.equal('%E0%A4%A');
  });
});
