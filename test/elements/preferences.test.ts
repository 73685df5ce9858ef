import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPreferences, rememberPreference } from '../../src/elements/preferences.js';

const KEY = 'colloquy:preferences';

describe('preferences', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('are none before anything is chosen, and looking writes nothing', () => {
    expect(readPreferences()).to.deep.equal({});
    expect(localStorage.length).to.equal(0);
  });

  it('are remembered beside each other', () => {
    rememberPreference({ view: 'timeline' });
    rememberPreference({ sort: 'newest' });
    expect(readPreferences()).to.deep.equal({ view: 'timeline', sort: 'newest' });
    rememberPreference({ view: 'threaded' });
    expect(readPreferences()).to.deep.equal({ view: 'threaded', sort: 'newest' });
  });

  it('ignore what somebody else wrote', () => {
    for (const stored of ['', 'null', '[]', '7', '"x"', '{"view":"grid","sort":7}', '{"sort":"']) {
      localStorage.setItem(KEY, stored);
      expect(readPreferences(), stored).to.deep.equal({});
    }
    localStorage.setItem(KEY, '{"view":"grid","sort":"answered"}');
    expect(readPreferences()).to.deep.equal({ sort: 'answered' });
  });

  it('never fail, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
        localStorage.setItem(KEY, stored);
        expect(readPreferences()).to.be.an('object');
      }),
    );
  });

  it('hold nothing, and break nothing, where storage is blocked', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      rememberPreference({ view: 'timeline' });
      expect(readPreferences()).to.deep.equal({});
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
    expect(readPreferences()).to.deep.equal({});
  });

  it('break nothing where storage is full', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('It is full.', 'QuotaExceededError');
    };
    try {
      rememberPreference({ view: 'timeline' });
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(readPreferences()).to.deep.equal({});
  });
});
