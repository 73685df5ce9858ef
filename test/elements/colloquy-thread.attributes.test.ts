import { expect, fixture, html } from '@open-wc/testing';
import { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { registerSource } from '../../src/elements/source-registry.js';
import { memorySource } from '../../src/sources/memory.js';
import { inputs } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  drawn,
  mount,
  one,
  place,
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { warningsOf } from '../support/warnings.js';
import { waitUntil } from '../support/wait.js';

declare global {
  interface HTMLElementTagNameMap {
    'x-late-thread': ColloquyThread;
  }
}

registerSource('letters', () => memorySource({ comments: inputs(4) }));

const pressed = (thread: ColloquyThread): string =>
  words(one(thread, '[part="view"][aria-pressed="true"]'));

const sortOf = (thread: ColloquyThread): string => one<HTMLSelectElement>(thread, 'select').value;

/** A thread as the parser makes one. */
async function parsed(markup: ReturnType<typeof html>): Promise<ColloquyThread> {
  return settled(await fixture<ColloquyThread>(markup));
}

describe('<colloquy-thread> attributes', () => {
  it('make a thread by themselves', async () => {
    const thread = await parsed(
      html`<colloquy-thread
        source="letters"
        view="timeline"
        sort="newest"
        page-size="3"
        max-depth="2"
        heading-level="3"
        theme="dark"
        readonly
      ></colloquy-thread>`,
    );
    expect(rowIds(thread)).to.deep.equal(['4', '3', '2']);
    expect(pressed(thread)).to.equal('Timeline');
    expect(words(one(thread, 'h3'))).to.equal('4 comments');
    expect(thread.readonly).to.be.true;
    expect(getComputedStyle(thread).colorScheme).to.equal('dark');
    expect(thread.style.getPropertyValue('--_max-depth')).to.equal('2');
  });

  it('mean the same when they are set later', async () => {
    const thread = await parsed(html`<colloquy-thread source="letters"></colloquy-thread>`);
    for (const [name, value] of Object.entries({
      view: 'timeline',
      sort: 'newest',
      'page-size': '3',
      'heading-level': '3',
      theme: 'dark',
    })) {
      thread.setAttribute(name, value);
    }
    await waitUntil(() => rowIds(thread).length === 3);
    await drawn(thread);
    expect(rowIds(thread)).to.deep.equal(['4', '3', '2']);
    expect(pressed(thread)).to.equal('Timeline');
    expect(words(one(thread, 'h3'))).to.equal('4 comments');
    expect(getComputedStyle(thread).colorScheme).to.equal('dark');
  });

  it('give the page’s order until the reader chooses, at any time', async () => {
    const thread = await parsed(html`<colloquy-thread source="letters"></colloquy-thread>`);
    expect(sortOf(thread)).to.equal('oldest');
    thread.setAttribute('sort', 'newest');
    await drawn(thread);
    expect(sortOf(thread)).to.equal('newest');
    expect(rowIds(thread)).to.deep.equal(['4', '3', '2', '1']);
    const select = one<HTMLSelectElement>(thread, 'select');
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(thread);
    thread.setAttribute('sort', 'answered');
    await drawn(thread);
    expect(sortOf(thread)).to.equal('oldest');
  });

  it('are back at their defaults when they are taken away', async () => {
    const thread = await parsed(
      html`<colloquy-thread source="letters" view="timeline" heading-level="4"></colloquy-thread>`,
    );
    thread.removeAttribute('view');
    thread.removeAttribute('heading-level');
    await drawn(thread);
    expect(pressed(thread)).to.equal('Threaded');
    expect(all(thread, 'h2').length).to.equal(1);
  });

  it('reflect what properties say, for the page’s style sheets', async () => {
    const thread = await threadOf(inputs(1), { theme: 'light', article: 'a' });
    expect(thread.getAttribute('theme')).to.equal('light');
    expect(thread.getAttribute('article')).to.equal('a');
  });

  it('keep their properties when these were set before the element was defined', async () => {
    const source = new ScriptedSource();
    const tag = 'x-late-thread';
    const thread = document.createElement(tag);
    Object.assign(thread, { source, view: 'timeline', pageSize: 7, headingLevel: 3 });
    (await place()).append(thread);
    ColloquyThread.define(tag);
    const load = await source.loads.next();
    expect(load.request.limit).to.equal(7);
    load.answer({ comments: inputs(2) });
    await settled(thread);
    expect(pressed(thread)).to.equal('Timeline');
    expect(all(thread, 'h3[part="heading"]').length).to.equal(1);
  });
});

describe('<colloquy-thread> with attributes that are wrong', () => {
  const wrong = {
    view: ['grid', 'threaded, timeline', '"threaded"'],
    sort: ['random', 'oldest, newest, recommended, answered', '"oldest"'],
    theme: ['mauve', 'auto, light, dark', '"auto"'],
    'page-size': ['-3', 'from 1 to 1000', 'none'],
    'max-depth': ['seven', 'from 0 to 5', '5'],
    'heading-level': ['9', 'from 1 to 5', '2'],
  };

  for (const [name, [value, allowed, fallback]] of Object.entries(wrong)) {
    it(`warns once of ${name}="${value}" and falls back`, async () => {
      const warnings = await warningsOf(async () => {
        const thread = await mount({ source: memorySource({ comments: inputs(2) }) });
        thread.setAttribute(name, value!);
        await settled(thread);
        thread.requestUpdate();
        await drawn(thread);
        expect(rowIds(thread)).to.deep.equal(['1', '2']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include(`<colloquy-thread> ${name}`)
        .and.include(allowed)
        .and.include(`Using ${fallback}`);
    });
  }

  it('shows an error card for a source that nobody knows, and names those that are', async () => {
    const warnings = await warningsOf(async () => {
      const thread = await parsed(html`<colloquy-thread source="nope"></colloquy-thread>`);
      expect(words(one(thread, '[part="error"]'))).to.include('The comments did not load');
      expect(words(one(thread, '[part="error"] button'))).to.equal('Retry');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('source="nope"').and.include('json').and.include('markup');
  });

  it('warns of a missing source and leaves what stands inside', async () => {
    const warnings = await warningsOf(async () => {
      const thread = await fixture<ColloquyThread>(
        html`<colloquy-thread><p>Write to the editor.</p></colloquy-thread>`,
      );
      await drawn(thread);
      expect(thread.querySelector('p')!.checkVisibility()).to.be.true;
      expect(all(thread, '[part="error"]').length).to.equal(0);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<colloquy-thread> needs a source');
  });

  it('shows a missing file as one', async () => {
    const thread = await mount({ src: '/no-such-file.json' });
    await settled(thread);
    expect(words(one(thread, '[part="error"]'))).to.include('Nothing was found at this address.');
  });

  it('shows HTML where JSON should be as data of the wrong form', async () => {
    const thread = await mount({ src: location.pathname });
    await settled(thread);
    expect(words(one(thread, '[part="error"]'))).to.include(
      'The data is not in the expected form.',
    );
  });
});
