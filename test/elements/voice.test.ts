import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../src/elements/controllers/locale.js';
import { StatusController } from '../../src/elements/controllers/status.js';
import { giveVoice } from '../../src/elements/voice.js';

class Host extends LitElement {
  readonly status = new StatusController(
    this,
    this.attachInternals().states,
    new LocaleController(this),
  );
  readonly notified: [words: string, priority: string][] = [];
  ariaNotify: ((words: string, options: { priority: string }) => void) | undefined;

  override render(): TemplateResult {
    return html`<p class="announcement" role="status">${this.status.announcement}</p>`;
  }
}
customElements.define('x-voice-host', Host);

async function speaking(notifies: boolean): Promise<{ host: Host; region: Element }> {
  const host = await fixture<Host>(html`<x-voice-host></x-voice-host>`);
  host.ariaNotify = notifies
    ? (words, { priority }): void => void host.notified.push([words, priority])
    : undefined;
  giveVoice(host, host.status);
  return { host, region: host.renderRoot.querySelector('p')! };
}

describe('giveVoice', () => {
  it('lets the browser say things where it can, once, and what failed before all else', async () => {
    const { host, region } = await speaking(true);
    host.status.announce('3 new comments');
    host.status.announce('Not sent.', true);
    host.status.announce('');
    await host.updateComplete;
    expect(host.notified).to.deep.equal([
      ['3 new comments', 'normal'],
      ['Not sent.', 'high'],
    ]);
    expect(region.getAttribute('aria-live')).to.equal('off');
  });

  it('speaks through the region elsewhere: politely, and at once where something failed', async () => {
    const { host, region } = await speaking(false);
    const heard: unknown[] = [];
    for (const [words, urgent] of [
      ['3 new comments', false],
      ['Not sent.', true],
      ['Posted.', false],
    ] as const) {
      host.status.announce(words, urgent);
      // How it is to be heard is there before the words are.
      const live = region.getAttribute('aria-live');
      await host.updateComplete;
      heard.push([region.textContent, live]);
    }
    expect(heard).to.deep.equal([
      ['3 new comments', 'polite'],
      ['Not sent.', 'assertive'],
      ['Posted.', 'polite'],
    ]);
    expect(host.notified).to.be.empty;
  });

  it('keeps the one region that was there from the beginning', async () => {
    const { host, region } = await speaking(false);
    host.status.tell('Sent.');
    await host.updateComplete;
    expect(host.renderRoot.querySelector('[role="status"]')).to.equal(region);
  });
});
