import { expect } from '@open-wc/testing';
import {
  type DraftStorage,
  clearDrafts,
  forgetSent,
  handOverDraft,
  readDraft,
  saveDraft,
} from '../../src/elements/drafts.js';
import { NOW } from '../support/comments.js';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => {
  localStorage.clear();
});

/** Storage that every use of is refused. */
const BLOCKED: DraftStorage = {
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  key: refuse,
  get length(): number {
    return refuse();
  },
};

function refuse(): never {
  throw new DOMException('Storage is blocked.', 'SecurityError');
}

describe('saveDraft', () => {
  it('keeps words until they are asked for', () => {
    expect(saveDraft('a', 'Half a thought', NOW)).to.be.true;
    expect(readDraft('a', NOW + DAY)).to.equal('Half a thought');
    expect(readDraft('b', NOW)).to.equal(null);
  });

  it('keeps them for seven days and no longer', () => {
    saveDraft('a', 'Half a thought', NOW);
    expect(readDraft('a', NOW + 7 * DAY - 1)).to.equal('Half a thought');
    expect(readDraft('a', NOW + 7 * DAY)).to.equal(null);
  });

  it('takes away what has expired when the next one is kept', () => {
    saveDraft('a', 'Old', NOW);
    saveDraft('b', 'New', NOW + 8 * DAY);
    expect(Object.keys(localStorage)).to.deep.equal(['colloquy:draft:b']);
  });

  it('forgets a draft that has become empty', () => {
    saveDraft('a', 'Half a thought', NOW);
    expect(saveDraft('a', ' \n', NOW)).to.be.false;
    expect(localStorage).to.have.length(0);
  });

  it('says so where storage is blocked, full or not there, and throws nothing', () => {
    const { setItem, removeItem } = BLOCKED;
    const full = { key: () => null, length: 0, getItem: () => null, setItem, removeItem };
    expect(saveDraft('a', 'Words', NOW, BLOCKED)).to.be.false;
    expect(saveDraft('a', 'Words', NOW, full)).to.be.false;
    expect(saveDraft('a', 'Words', NOW, null)).to.be.false;
  });
});

describe('readDraft', () => {
  for (const stored of [
    '',
    'null',
    '{',
    '[]',
    '{"text":1,"at":2}',
    '{"text":"x"}',
    '"x"',
    '{"text":"","at":1,"sent":[1]}',
  ]) {
    it(`finds nothing in ${stored || 'nothing'}`, () => {
      localStorage.setItem('colloquy:draft:a', stored);
      expect(readDraft('a', NOW)).to.equal(null);
    });
  }

  it('finds nothing where storage is blocked', () => {
    expect(readDraft('a', NOW, BLOCKED)).to.equal(null);
  });
});

describe('handOverDraft', () => {
  const held = (): boolean => true;
  const lost = (): boolean => false;

  it('keeps the words, which are a draft again only where nobody has them', () => {
    saveDraft('a', 'On its way', NOW);
    handOverDraft('a', 'On its way', NOW);
    expect(readDraft('a', NOW, undefined, held)).to.equal(null);
    expect(readDraft('a', NOW, undefined, lost)).to.equal('On its way');
    expect(readDraft('a', NOW, undefined, held), 'from then on').to.equal('On its way');
  });

  it('keeps all that are on their way, in order, apart from what is written next', () => {
    handOverDraft('a', 'One', NOW);
    handOverDraft('a', 'Two', NOW);
    saveDraft('a', 'Three', NOW);
    expect(readDraft('a', NOW, undefined, held)).to.equal('Three');
    forgetSent('a', 'One', NOW);
    handOverDraft('a', 'Two', NOW);
    saveDraft('a', 'Four', NOW);
    expect(readDraft('a', NOW, undefined, lost)).to.equal('Two\n\nFour');
  });

  it('leaves nothing behind when they are confirmed', () => {
    handOverDraft('a', 'One', NOW);
    forgetSent('a', 'One', NOW);
    expect(localStorage).to.have.length(0);
  });

  it('keeps them as long as a draft', () => {
    handOverDraft('a', 'One', NOW);
    expect(readDraft('a', NOW + 7 * DAY, undefined, lost)).to.equal(null);
  });

  it('throws nothing where storage is blocked', () => {
    expect(() => {
      handOverDraft('a', 'One', NOW, BLOCKED);
      forgetSent('a', 'One', NOW, BLOCKED);
    }).not.to.throw();
  });
});

describe('clearDrafts', () => {
  it('forgets every draft, and nothing else of the site', () => {
    saveDraft('a', 'One', NOW);
    saveDraft('b', 'Two', NOW);
    localStorage.setItem('theme', 'dark');
    clearDrafts();
    expect(Object.keys(localStorage)).to.deep.equal(['theme']);
  });

  it('throws nothing where storage is blocked', () => {
    expect(() => {
      clearDrafts(BLOCKED);
    }).not.to.throw();
  });
});
