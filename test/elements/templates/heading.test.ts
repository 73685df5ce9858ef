import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading } from '../../../src/elements/templates/heading.js';

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

  it('carries class, part, id and name', () => {
    const drawn = draw(3, 'author', 'Ines', { id: 'c1', label: 'Comment by Ines' });
    expect([drawn.className, drawn.part.value, drawn.id]).to.deep.equal(['author', 'author', 'c1']);
    expect(drawn.getAttribute('aria-label')).to.equal('Comment by Ines');
    expect(draw(3, 'author', 'Ines').getAttributeNames()).to.deep.equal(['class', 'part']);
  });
});
