import { expect } from '@open-wc/testing';
import { lastVisit, rememberVisit } from '../../../src/elements/tools/visit-log.js';
import { VISITS_KEY, hasVisits } from '../../../src/elements/visits.js';

const HOUR = 3_600_000;
const visit = (at: number): { at: number; seen: string } => ({ at, seen: `seen at ${at}` });

describe('the log of visits', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('knows nothing of who was never here', () => {
    expect(hasVisits()).to.be.false;
    expect(lastVisit('a', HOUR)).to.be.null;
  });

  it('tells the last visit to each thread, whatever its name', () => {
    for (const place of ['a', '__proto__', 'constructor', '']) {
      rememberVisit(place, visit(HOUR), null);
      expect(lastVisit(place, 2 * HOUR)).to.deep.equal(visit(HOUR));
    }
    expect(hasVisits()).to.be.true;
    expect(lastVisit('b', 2 * HOUR)).to.be.null;
  });

  it('goes on with a visit that was interrupted for less than half an hour', () => {
    rememberVisit('a', visit(10 * HOUR), visit(HOUR));
    expect(lastVisit('a', 10 * HOUR + HOUR / 3)).to.deep.equal(visit(HOUR));
    expect(lastVisit('a', 11 * HOUR)).to.deep.equal(visit(10 * HOUR));
  });

  it('remembers a hundred threads, the latest', () => {
    for (let index = 0; index < 120; index++) rememberVisit(`${index}`, visit(index), null);
    expect(lastVisit('0', 10 * HOUR)).to.be.null;
    expect(lastVisit('119', 10 * HOUR)).to.deep.equal(visit(119));
    const stored = JSON.parse(localStorage.getItem(VISITS_KEY) ?? '') as object;
    expect(Object.keys(stored)).to.have.length(100);
  });

  it('does without storage', () => {
    const { setItem, getItem } = Storage.prototype;
    try {
      Storage.prototype.setItem = Storage.prototype.getItem = () => {
        throw new Error('blocked');
      };
      rememberVisit('a', visit(HOUR), null);
      expect(lastVisit('a', 2 * HOUR)).to.be.null;
      expect(hasVisits()).to.be.false;
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });
});
