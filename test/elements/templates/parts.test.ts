import { expect } from '@open-wc/testing';
import { Parts } from '../../../src/elements/templates/parts.js';

const make = (): HTMLElement => document.createElement('p');

describe('Parts', () => {
  it('keeps what is drawn every time', () => {
    const parts = new Parts();
    const note = parts.get('note', make);
    expect(parts.get('note', make)).to.equal(note);
    parts.settle();
    expect(parts.get('note', make)).to.equal(note);
  });

  it('makes anew what was not drawn in between', () => {
    const parts = new Parts();
    const note = parts.get('note', make);
    parts.settle();
    parts.settle();
    expect(parts.get('note', make)).not.to.equal(note);
  });
});
