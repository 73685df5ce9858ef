import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../../../src/elements/controllers/locale.js';
import { StatusController } from '../../../src/elements/controllers/status.js';
import { registerLocale } from '../../../src/i18n/load-locale.js';
import { SourceError } from '../../../src/model/errors.js';
import { type ThreadState, initialState } from '../../../src/store/state.js';
import { comment } from '../../support/comments.js';
import { waitUntil } from '../../support/wait.js';

class Host extends LitElement {
  readonly states = this.attachInternals().states;
  readonly status = new StatusController(this, this.states, new LocaleController(this));
}
customElements.define('x-status-host', Host);

const before = initialState('oldest');
const state = (fields: Partial<ThreadState>): ThreadState => ({ ...before, ...fields });

async function hostWithEvents(): Promise<{ host: Host; events: string[] }> {
  const host = await fixture<Host>(html`<x-status-host></x-status-host>`);
  const events: string[] = [];
  for (const name of ['colloquy-loaded', 'colloquy-error'] as const) {
    host.addEventListener(name, ({ detail }) => events.push(`${name} ${JSON.stringify(detail)}`));
  }
  return { host, events };
}

describe('StatusController', () => {
  const comments = new Map([['1', comment('1')]]);
  const error = new SourceError('offline', 'no net');

  it('says that the thread loads, and nothing more once it has', async () => {
    const { host, events } = await hostWithEvents();
    const loading = state({ phase: 'loading' });
    host.status.stateChanged(loading, before);
    expect([...host.states]).to.deep.equal(['loading']);
    // Nothing is said as long as the region has only just come: nobody would hear it.
    expect(host.status.announcement).to.equal('');
    await waitUntil(() => host.status.announcement === 'Loading comments');
    host.status.stateChanged(state({ phase: 'ready', comments, total: 7 }), loading);
    expect([...host.states]).to.deep.equal(['ready']);
    expect(host.status.announcement).to.equal('');
    expect(events).to.deep.equal(['colloquy-loaded {"total":7}']);
  });

  it('says so in the language of the page, however late its words come', async () => {
    let arrive: (words: { messages: object }) => void = () => undefined;
    const words = new Promise<{ messages: object }>((resolve) => (arrive = resolve));
    registerLocale('nl', () => words);
    const place = await fixture(html`<div lang="nl"></div>`);
    const host = place.appendChild(new Host());
    const said: string[] = [];
    host.status.onSaid = (words) => said.push(words);
    host.status.stateChanged(state({ phase: 'loading' }), before);
    const other = await hostWithEvents();
    other.host.status.stateChanged(state({ phase: 'loading' }), before);
    await waitUntil(() => other.host.status.announcement === 'Loading comments');
    arrive({ messages: { loading: 'Reacties laden' } });
    await waitUntil(() => host.status.announcement === 'Reacties laden');
    expect(said).to.deep.equal(['', 'Reacties laden']);
  });

  it('says nothing any more, and keeps no timer, once its host is gone', async () => {
    const { host } = await hostWithEvents();
    const said: string[] = [];
    host.status.onSaid = (words) => said.push(words);
    host.status.stateChanged(state({ phase: 'loading' }), before);
    host.remove();
    const other = await hostWithEvents();
    other.host.status.stateChanged(state({ phase: 'loading' }), before);
    await waitUntil(() => other.host.status.announcement === 'Loading comments');
    expect(said).to.deep.equal(['']);
  });

  it('counts what is loaded where the source gives no total', async () => {
    const { host, events } = await hostWithEvents();
    host.status.stateChanged(state({ phase: 'ready', comments }), before);
    expect(events).to.deep.equal(['colloquy-loaded {"total":1}']);
  });

  it('tells an empty thread and a closed one', async () => {
    const { host } = await hostWithEvents();
    host.status.stateChanged(state({ phase: 'ready', closed: {} }), before);
    expect(new Set(host.states)).to.deep.equal(new Set(['ready', 'empty', 'closed']));
  });

  it('tells a failure once', async () => {
    const { host, events } = await hostWithEvents();
    const failed = state({ phase: 'failed', error });
    host.status.stateChanged(failed, before);
    host.status.stateChanged({ ...failed, sort: 'newest' }, failed);
    expect([...host.states]).to.deep.equal(['error']);
    expect(events).to.have.length(1);
  });

  it('tells of a page that did not come', async () => {
    const { host, events } = await hostWithEvents();
    const ready = state({ phase: 'ready', comments });
    host.status.stateChanged({ ...ready, moreError: error }, ready);
    expect(events).to.have.length(1);
  });

  it('says the same words again as a change, or they would not be heard', async () => {
    const { host } = await hostWithEvents();
    const heard = new Set<string>();
    for (let time = 1; time <= 3; time++) {
      const last = host.status.announcement;
      host.status.announce('10 more comments loaded');
      expect(host.status.announcement).not.to.equal(last);
      heard.add(host.status.announcement.trim());
    }
    expect([...heard]).to.deep.equal(['10 more comments loaded']);
  });
});
