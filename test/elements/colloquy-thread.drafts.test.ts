import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import type { CommentSource } from '../../src/model/source.js';
import { memorySource } from '../../src/sources/memory.js';
import { input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { FINAL, type ScriptedSource } from '../support/source.js';
import { all, drawn, one, words } from '../support/thread.js';
import {
  ME,
  composers,
  field,
  newArticle,
  open,
  press,
  scriptedThread,
  type,
  until,
  writableThread,
  written,
} from '../support/writing.js';

/** What this browser keeps of what is written. */
function kept(): string {
  const names = Object.keys(localStorage).filter((name) => name.startsWith('colloquy:draft:'));
  return names.map((name) => localStorage.getItem(name) ?? '').join();
}

type Scripted = Awaited<ReturnType<typeof scriptedThread>>;

/** Posts a comment; the source has not answered. */
async function posted(text: string, id?: string, properties = {}): Promise<Scripted> {
  const scripted = await scriptedThread({}, properties);
  await open(scripted.thread, id);
  await type(scripted.thread, text);
  await pressKeys('Control+Enter');
  await written(scripted.thread, text);
  return scripted;
}

async function confirm(source: ScriptedSource, text: string): Promise<void> {
  const comment = input('9', { text, own: true, createdAt: minutesAgo(0) });
  (await source.creates.next()).answer({ state: 'published', comment });
}

describe('<colloquy-thread> drafts', () => {
  it('gives words back to a thread that comes again', async () => {
    const place = { article: newArticle() };
    const thread = await writableThread({}, place);
    await open(thread, '2');
    await type(thread, 'Half a thought');
    await until(thread, () => words(one(thread, '.composer-foot')).includes('Draft saved'), 'said');
    thread.remove();
    const again = await writableThread({}, place);
    await open(again, '2');
    expect(field(again).value).to.equal('Half a thought');
    expect(field(again).selectionStart).to.equal('Half a thought'.length);
  });

  it('keeps what was typed last when the thread leaves the page', async () => {
    const place = { article: newArticle() };
    const thread = await writableThread({}, place);
    await open(thread);
    await type(thread, 'Quick');
    thread.remove();
    const again = await writableThread({}, place);
    await open(again);
    expect(field(again).value).to.equal('Quick');
  });

  it('are kept until the source has confirmed, and not offered meanwhile', async () => {
    const { thread, source } = await posted('Posted');
    expect(kept()).to.contain('"sent":["Posted"]');
    await open(thread);
    expect(field(thread).value).to.equal('');
    await confirm(source, 'Posted');
    await until(thread, () => kept() === '', 'the draft is cleared');
    expect(field(thread).value).to.equal('');
  });

  it('keeps what is written next apart from what is on its way', async () => {
    const { thread, source } = await posted('Posted');
    await open(thread);
    await type(thread, 'Next');
    await until(thread, () => kept().includes('Next'), 'the draft is kept');
    expect(kept()).to.contain('"text":"Next"').and.contain('"sent":["Posted"]');
    await confirm(source, 'Posted');
    await until(thread, () => !kept().includes('Posted'), 'one is cleared');
    expect(kept()).to.contain('"text":"Next"');
    expect(field(thread).value).to.equal('Next');
  });

  it('are kept through a failure, and cleared when it is discarded', async () => {
    const { thread, source } = await posted('Refused', '1');
    (await source.creates.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, '[data-action="discard"]').length === 1, 'it has failed');
    expect(kept()).to.contain('Refused');
    one(thread, '[data-action="discard"]').click();
    await until(thread, () => kept() === '', 'the draft is cleared');
  });

  it('are drafts again as soon as they are taken back to be changed', async () => {
    const { thread, source } = await posted('Refused');
    (await source.creates.next()).answer({ state: 'rejected' });
    await until(thread, () => all(thread, '[data-action="rewrite"]').length === 1, 'it is refused');
    one(thread, '[data-action="rewrite"]').click();
    await until(thread, () => composers(thread).length === 1, 'the composer is open');
    expect(field(thread).value).to.equal('Refused');
    expect(kept()).to.contain('"text":"Refused"').and.not.contain('sent');
    await press(thread, 'Discard');
    expect(kept()).to.equal('');
  });

  it('are offered again where the page ended and nothing else has the words', async () => {
    const article = newArticle();
    const { thread, source } = await posted('Almost sent', '1', { article });
    const draft = Object.entries(localStorage).find(([name]) => name.includes('draft'));
    (await source.creates.next()).fail(new SourceError('server', 'down', FINAL));
    await until(thread, () => all(thread, '[data-action="discard"]').length === 1, 'it has failed');
    one(thread, '[data-action="discard"]').click();
    await until(thread, () => kept() === '', 'the outbox has it no longer');
    thread.remove();
    // As a crash leaves it that comes before the outbox has been written.
    localStorage.setItem(...(draft as [string, string]));
    const again = (await scriptedThread({}, { article })).thread;
    await open(again, '1');
    expect(field(again).value).to.equal('Almost sent');
    expect(kept()).to.contain('"text":"Almost sent"').and.not.contain('"sent"');
  });

  it('are not offered again where the comment has arrived all the same', async () => {
    const article = newArticle();
    const { thread, source } = await posted('Arrived', undefined, { article });
    const draft = Object.entries(localStorage).find(([name]) => name.includes('draft'));
    await confirm(source, 'Arrived');
    await until(thread, () => kept() === '', 'the draft is cleared');
    localStorage.setItem(...(draft as [string, string]));
    await open(thread);
    expect(field(thread).value).to.equal('');
  });

  it('are offered again although the reader has said the same long before', async () => {
    const { thread } = await posted('Quite so.');
    const name = Object.keys(localStorage).find((each) => each.includes('draft'))!;
    const draft = localStorage.getItem(name)!;
    thread.remove();
    const young = minutesAgo(0);
    for (const [createdAt, value] of [
      [minutesAgo(60), 'Quite so.'],
      [young, ''],
    ] as const) {
      const article = newArticle();
      const said = input('4', { author: ME, text: 'Quite so.', own: true, createdAt });
      localStorage.setItem(name.replace(/article-[\w-]+/, article), draft);
      const again = await writableThread({ comments: [said] }, { article });
      await open(again);
      expect(field(again).value).to.equal(value);
    }
  });

  it('of an edit are kept until it is confirmed', async () => {
    const own = input('4', { text: 'Old.', own: true, can: { edit: true } });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const memory = memorySource({ comments: [own], viewer: ME });
    const edit: CommentSource['edit'] = async (request, options) => {
      await held;
      return memory.edit(request, options);
    };
    const thread = await writableThread({ comments: [own] }, { source: { ...memory, edit } });
    one(thread, '[data-action="menu"]').click();
    await until(thread, () => all(thread, '[role="menuitem"]').length > 0, 'the menu is open');
    all(thread, '[role="menuitem"]')
      .find((each) => words(each) === 'Edit')!
      .click();
    await until(thread, () => composers(thread).length === 1, 'the composer is open');
    field(thread).select();
    await type(thread, 'New.');
    await pressKeys('Control+Enter');
    await until(thread, () => composers(thread).length === 0, 'it is on its way');
    expect(kept()).to.contain('"sent":["New."]');
    release();
    await until(thread, () => kept() === '', 'the draft is cleared');
  });

  it('break nothing where storage is refused', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
    try {
      const { thread, source } = await posted('Fleeting');
      expect(kept()).to.equal('');
      await confirm(source, 'Fleeting');
      await until(thread, () => all(thread, '[data-id="9"]').length === 1, 'it is posted');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('are kept nowhere with draft="off", and outlive another layout all the same', async () => {
    const thread = await writableThread({}, { draft: 'off' });
    await open(thread, '2');
    await type(thread, 'Secret');
    all(thread, '[part="view"]')[1]!.click();
    await until(thread, () => all(thread, '.timeline').length === 1, 'the timeline is there');
    await until(thread, () => composers(thread).length === 1, 'the composer is there');
    expect(field(thread).value).to.equal('Secret');
    await pressKeys('Control+Enter');
    await drawn(thread);
    expect(kept()).to.equal('');
    thread.remove();
    expect(kept()).to.equal('');
  });
});
