import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading } from '../../../src/elements/tools/heading.js';

function draw(...parameters: Parameters<typeof heading>): HTMLElement {
  const place = document.createElement('div');
  render(heading(...parameters), place);
  return place.firstElementChild as HTMLElement;
}

describe('heading', () => {
  it('has the level asked for, within the six there are', () => {
    const levels = [1, 2, 6, 7].map((level) => draw(level, 'title', 'Words').localName);
    expect(levels).to.deep.equal(['h1', 'h2', 'h6', 'h6']);
  });

  it('carries class and part', () => {
    const drawn = draw(3, 'author', 'Ines');
    expect(drawn.getAttributeNames()).to.deep.equal(['class', 'part']);
    expect([drawn.className, drawn.part.value]).to.deep.equal(['author', 'author']);
  });

  it('stays the element it was when it is drawn again, and becomes another of another level', () => {
    const place = document.createElement('div');
    const drawAt = (level: number, words: string): Element | null => {
      render(heading(level, 'title', words), place);
      return place.firstElementChild;
    };
    const drawn = drawAt(3, 'Words');
    expect(drawAt(3, 'Others')).to.equal(drawn);
    expect(drawn?.textContent).to.equal('Others');
    expect(drawAt(4, 'Others')?.localName).to.equal('h4');
  });
});
