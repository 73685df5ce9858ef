import { expect, fixture, html } from '@open-wc/testing';
import { expectNoViolations } from './axe.js';

const messageOf = (element: Element): Promise<string> =>
  expectNoViolations(element).then(
    () => '',
    (error: unknown) => String(error),
  );

describe('expectNoViolations', () => {
  it('is content with a labelled button', async () => {
    await expectNoViolations(await fixture(html`<button>Reply</button>`));
  });

  it('names rule and element', async () => {
    const message = await messageOf(await fixture(html`<button id="silent"></button>`));
    expect(message).to.contain('button-name').and.contain('#silent');
  });

  it('looks into shadow roots', async () => {
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    expect(await messageOf(host)).to.contain('button-name');
  });

  it('measures targets', async () => {
    const small = 'inline-size: 10px; block-size: 10px; padding: 0; border: 0; background: navy';
    const element = await fixture(
      html`<p>
        <button aria-label="Up" style=${small}></button
        ><button aria-label="Down" style=${small}></button>
      </p>`,
    );
    expect(await messageOf(element)).to.contain('target-size');
  });
});
