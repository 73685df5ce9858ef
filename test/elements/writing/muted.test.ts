import { expect } from '@open-wc/testing';
import { anybodyMuted } from '../../../src/elements/muted.js';
import { Muted } from '../../../src/elements/writing/muted.js';

afterEach(() => {
  localStorage.clear();
});

describe('Muted', () => {
  it('remembers a person on this device', () => {
    new Muted().set({ name: 'Bo' }, true);
    expect(anybodyMuted()).to.be.true;
    expect(new Muted().has({ name: 'Bo' })).to.be.true;
    expect(new Muted().has({ name: 'Ann' })).to.be.false;
  });

  it('knows people by id where the source has one, whatever they call themselves', () => {
    new Muted().set({ id: '7', name: 'Bo' }, true);
    expect(new Muted().has({ id: '7', name: 'Somebody' })).to.be.true;
    expect(new Muted().has({ id: '8', name: 'Bo' })).to.be.false;
    expect(new Muted().has({ name: 'Bo' })).to.be.false;
  });

  it('leaves nothing behind when everybody is shown again', () => {
    const muted = new Muted();
    muted.set({ name: 'Bo' }, true);
    muted.set({ name: 'Bo' }, false);
    expect(localStorage).to.have.length(0);
    expect(anybodyMuted()).to.be.false;
  });

  it('keeps whom another thread of the page has muted since', () => {
    const [one, other] = [new Muted(), new Muted()];
    one.set({ name: 'Bo' }, true);
    other.set({ name: 'Ann' }, true);
    expect(new Muted().has({ name: 'Bo' })).to.be.true;
    expect(other.has({ name: 'Bo' })).to.be.true;
  });

  for (const stored of ['', '{', 'null', '{}', '[1,null]']) {
    it(`takes ${stored || 'nothing'} for nobody`, () => {
      localStorage.setItem('colloquy:muted', stored);
      expect(anybodyMuted()).to.be.false;
    });
  }

  it('holds for this visit where storage is blocked', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const muted = new Muted();
      muted.set({ name: 'Bo' }, true);
      expect(muted.has({ name: 'Bo' })).to.be.true;
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
