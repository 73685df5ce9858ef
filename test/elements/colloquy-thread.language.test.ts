import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { registerLocale } from '../../src/i18n/load-locale.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { all, article, drawn, one, place, threadOf, words } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

/** A place in a language. */
async function placeIn(lang: string): Promise<HTMLElement> {
  return Object.assign(await place(), { lang });
}

const heading = (thread: ColloquyThread): string => words(one(thread, '[part="heading"]'));
const section = (thread: ColloquyThread): HTMLElement => one(thread, 'section');

async function speaks(thread: ColloquyThread, lang: string): Promise<void> {
  await waitUntil(() => section(thread).lang === lang, `it does not speak ${lang}`);
  await drawn(thread);
}

describe('<colloquy-thread> language', () => {
  it('is the one around it, followed while it changes', async () => {
    const around = await placeIn('de');
    const thread = await threadOf(inputs(2), {}, around);
    await speaks(thread, 'de');
    expect(heading(thread)).to.equal('2 Kommentare');
    around.lang = 'fr';
    await speaks(thread, 'fr');
    expect(heading(thread)).to.equal('2 commentaires');
    thread.lang = 'en';
    await speaks(thread, 'en');
    expect(heading(thread)).to.equal('2 comments');
  });

  it('is spoken by what comes later, too, where its words come in two parts', async () => {
    let arrive: (words: { messages: object }) => void = () => undefined;
    const later = new Promise<{ messages: object }>((resolve) => (arrive = resolve));
    registerLocale('nl', async () => ({ messages: {}, later: () => later }));
    const thread = await threadOf(inputs(2), {}, await placeIn('nl'));
    one(article(thread, '2'), '[part="time"]').click();
    arrive({ messages: { highlighted: 'Hier bent u nu' } });
    await speaks(thread, 'nl');
    const said = (): string => all(thread, '[part="back"] span').map(words).join();
    await waitUntil(() => said() === 'Hier bent u nu', 'it speaks otherwise');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is found through shadow hosts, and followed there, too', async () => {
    const outer = await placeIn('es');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const thread = await threadOf(inputs(2), {}, root);
    await speaks(thread, 'es');
    inner.lang = 'de';
    await speaks(thread, 'de');
  });

  it('turns an Urdu interface right to left, whatever the page is', async () => {
    const thread = await threadOf(inputs(2), {}, await placeIn('ur'));
    await speaks(thread, 'ur');
    expect(section(thread).dir).to.equal('rtl');
    expect(getComputedStyle(section(thread)).direction).to.equal('rtl');
    expect(heading(thread)).to.equal('2 تبصرے');
    expect(words(one(article(thread, '1'), '[part="time"]'))).not.to.match(/[a-z]/i);
  });

  it('goes the way that dir says, against the language', async () => {
    const thread = await threadOf(inputs(1), { dir: 'rtl' });
    expect(section(thread).dir).to.equal('rtl');
    thread.dir = '';
    await drawn(thread);
    if (section(thread).dir !== 'ltr') {
      thread.requestUpdate();
      await drawn(thread);
    }
    expect(section(thread).dir).to.equal('ltr');
  });

  it('stays English where the tag is none or unknown, and never fails', async () => {
    for (const lang of ['tlh', 'x', 'not a tag', '%%%', 'en_US']) {
      const thread = await threadOf(inputs(1), {}, await placeIn(lang));
      expect(heading(thread), lang).to.equal('1 comment');
    }
  });

  it('writes with the digits that the tag asks for, in counts and times alike', async () => {
    const comments = inputs(12, { recommendations: 34, createdAt: minutesAgo(120) });
    const thread = await threadOf(comments, {}, await placeIn('ur-u-nu-arabext'));
    await speaks(thread, 'ur-u-nu-arabext');
    expect(heading(thread)).to.equal('۱۲ تبصرے');
    expect(words(one(article(thread, '1'), '[part="recommend"]'))).to.equal('۳۴');
    expect(words(one(article(thread, '1'), '[part="time"]'))).to.include('۲');
  });

  it('leaves the words of people as they are', async () => {
    const comments = [input('1', { author: 'Ines', text: 'Recommend the reply.' })];
    const thread = await threadOf(comments, {}, await placeIn('de'));
    await speaks(thread, 'de');
    const body = one(article(thread, '1'), '[part="comment-body"]');
    expect(words(body)).to.equal('Recommend the reply.');
    expect(body.getAttribute('lang')).to.equal('');
  });
});

describe('<colloquy-thread> messages', () => {
  it('are the publisher’s where the publisher has some', async () => {
    const messages = { comments: { other: '{count} letters' }, recommend: 'Second that' };
    const thread = await threadOf(inputs(2), { messages });
    await waitUntil(() => heading(thread) === '2 letters');
    await drawn(thread);
    expect(words(one(article(thread, '1'), '[part="recommend"]'))).to.equal('Second that');
    thread.messages = null;
    await waitUntil(() => heading(thread) === '2 comments');
  });

  it('stay so in another language', async () => {
    const around = await placeIn('en');
    const messages = { 'sort-oldest': 'From the start' };
    const thread = await threadOf(inputs(2), { messages }, around);
    around.lang = 'de';
    await speaks(thread, 'de');
    expect(words(one(thread, 'select').querySelector('option'))).to.equal('From the start');
    expect(heading(thread)).to.equal('2 Kommentare');
  });

  it('are text, whatever stands in them', async () => {
    const messages = { recommend: '<img src=x onerror=alert(1)>' };
    const thread = await threadOf(inputs(1), { messages });
    await waitUntil(() => words(one(thread, '[part="recommend"]')).includes('<img'));
    expect(all(thread, 'img').length).to.equal(0);
  });
});
