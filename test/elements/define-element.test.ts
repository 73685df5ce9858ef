import { expect } from '@open-wc/testing';
import { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { defineElement } from '../../src/elements/define-element.js';
import { version } from '../../src/version.js';
import { warningsOf } from '../support/warnings.js';

class Element extends HTMLElement {}

describe('defineElement', () => {
  it('puts a class behind a tag', () => {
    defineElement('x-defined', Element);
    expect(document.createElement('x-defined')).to.be.instanceOf(Element);
  });

  it('says nothing when the same is defined twice', async () => {
    const warnings = await warningsOf(() => {
      class Twice extends HTMLElement {}
      defineElement('x-twice', Twice);
      defineElement('x-twice', Twice);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('serves several tags with one class', async () => {
    const warnings = await warningsOf(() => {
      class Several extends HTMLElement {}
      for (const tag of ['x-one', 'x-two', 'x-one', 'x-two']) defineElement(tag, Several);
      expect(document.createElement('x-one')).to.be.instanceOf(Several);
      expect(document.createElement('x-two')).to.be.instanceOf(Several);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('leaves another version in place and warns once, naming both', async () => {
    class First extends HTMLElement {
      static readonly version = '0.0.7';
    }
    customElements.define('x-older', First);
    const warnings = await warningsOf(() => {
      defineElement('x-older', Element);
      defineElement('x-older', Element);
    });
    expect(customElements.get('x-older')).to.equal(First);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<x-older>').and.include('0.0.7').and.include(version);
  });

  it('leaves a stranger in place, and says so', async () => {
    customElements.define('x-stranger', class extends HTMLElement {});
    const warnings = await warningsOf(() => {
      defineElement('x-stranger', Element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<x-stranger> is already defined;').and.include(version);
  });
});

describe('ColloquyThread.define', () => {
  it('defines nothing until it is called, and any name that is asked for', () => {
    expect(customElements.get('colloquy-thread')).to.be.undefined;
    ColloquyThread.define('x-thread');
    expect(document.createElement('x-thread')).to.be.instanceOf(ColloquyThread);
    expect(customElements.get('colloquy-thread')).to.be.undefined;
    ColloquyThread.define();
    expect(document.createElement('colloquy-thread')).to.be.instanceOf(ColloquyThread);
  });
});
