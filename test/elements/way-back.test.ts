import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Step, WayBack } from '../../src/elements/way-back.js';

/** A way along fragments: '' to 'a', 'a' to 'b' and so on. */
function wayAlong(...fragments: string[]): WayBack<Step> {
  const way = new WayBack<Step>();
  fragments.forEach((to, index) => {
    way.take({ from: fragments[index - 1] ?? '', to });
  });
  return way;
}

describe('WayBack', () => {
  it('is taken step by step', () => {
    const way = wayAlong('a', 'b');
    expect(way.move('a')).to.deep.equal({ from: 'a', to: 'b' });
    expect(way.move('')).to.deep.equal({ from: '', to: 'a' });
    expect(way.last).to.be.undefined;
  });

  it('is taken by several steps at once, of which none is left', () => {
    const way = wayAlong('a', 'b', 'c');
    expect(way.move('')).to.deep.equal({ from: '', to: 'a' });
    expect(way.last).to.be.undefined;
  });

  it('is there again for who goes forth again', () => {
    const way = wayAlong('a', 'b');
    way.move('');
    expect(way.move('a')).to.be.undefined;
    expect(way.last?.to).to.equal('a');
    expect(way.move('b')).to.be.undefined;
    expect(way.last?.to).to.equal('b');
  });

  it('goes on from where another link is followed', () => {
    const way = wayAlong('a', 'b');
    way.move('a');
    way.take({ from: 'a', to: 'c' });
    expect(way.move('b')).to.be.undefined;
    expect(way.last?.to).to.equal('c');
  });

  it('leads to the latest place where a fragment was left twice', () => {
    const way = wayAlong('a', 'b', 'a', 'c');
    expect(way.move('a')?.to).to.equal('c');
    expect(way.last?.to).to.equal('a');
  });

  it('does not heed what it has not come by', () => {
    const way = wayAlong('a');
    expect(way.move('elsewhere')).to.be.undefined;
    expect(way.last?.to).to.equal('a');
  });

  it('leads back along any way, and forth', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^\w{1,3}$/), { minLength: 1 }), (fragments) => {
        const way = wayAlong(...fragments);
        const back = ['', ...fragments.slice(0, -1)].reverse();
        expect(back.map((to) => way.move(to)?.from)).to.deep.equal(back);
        for (const to of fragments) {
          way.move(to);
          expect(way.last?.to).to.equal(to);
        }
      }),
    );
  });
});
