import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { SourceError } from '../../src/model/errors.js';
import { pressKeys } from '../support/keys.js';
import { all, announcement, click, focused, one, words } from '../support/thread.js';
import { button, heard, until } from '../support/writing.js';
import { choose, menuThread, scriptedMenuThread } from '../support/menus.js';

describe('<colloquy-thread> reporting', () => {
  async function openReport(thread: ColloquyThread): Promise<HTMLDialogElement> {
    await choose(thread, '3', 'Report');
    await until(thread, () => all(thread, 'dialog:modal').length === 1, 'the dialog is open');
    return one<HTMLDialogElement>(thread, 'dialog');
  }

  async function send(thread: ColloquyThread): Promise<void> {
    await click(thread, one(thread, 'dialog [part~="submit"]'));
  }

  it('asks for a reason, sends it, thanks, and gives focus back', async () => {
    const { thread, source } = await scriptedMenuThread();
    const events = heard(thread, 'colloquy-before-report', 'colloquy-reported');
    const dialog = await openReport(thread);
    expect(words(one(dialog, '.dialog-title'))).to.equal('Report this comment');
    expect([...dialog.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal([
      'spam',
      'abuse',
      'off-topic',
      'illegal',
      'other',
    ]);
    dialog.querySelectorAll('input')[1]!.click();
    await send(thread);
    const call = await source.reports.next();
    expect(call.request).to.include({ id: '3', reason: 'abuse' });
    call.answer(undefined);
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    await until(thread, () => announcement(thread).startsWith('Thank you.'), 'thanks');
    expect(focused(thread) === button(thread, 'menu', '3')).to.be.true;
    expect(events).to.have.length(2);
    expect(events[1]!.detail).to.include({ reason: 'abuse' });
  });

  it('opens beside the list of keys, where the page has one', async () => {
    const thread = await menuThread({ keys: true });
    await until(thread, () => all(thread, '[part="keys-button"]').length === 1, 'keys are there');
    await choose(thread, '3', 'Report');
    await until(thread, () => all(thread, 'dialog:modal').length === 1, 'the dialog is open');
    expect(words(one(thread, 'dialog:modal .dialog-title'))).to.equal('Report this comment');
  });

  it('needs words with "Something else", and says so at the field', async () => {
    const { thread, source } = await scriptedMenuThread();
    const dialog = await openReport(thread);
    [...dialog.querySelectorAll('input')].at(-1)!.click();
    await send(thread);
    const text = dialog.querySelector('textarea')!;
    expect(words(one(dialog, '[role="alert"]'))).to.equal('Please say what is wrong.');
    expect(focused(thread) === text).to.be.true;
    expect(text.ariaInvalid).to.equal('true');
    text.value = 'It is a copy.';
    await send(thread);
    expect((await source.reports.next()).request).to.include({
      reason: 'other',
      text: 'It is a copy.',
    });
  });

  it('says what failed, keeps the words, and sends again', async () => {
    const { thread, source } = await scriptedMenuThread();
    const dialog = await openReport(thread);
    dialog.querySelector('textarea')!.value = 'Look.';
    await send(thread);
    (await source.reports.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, 'dialog .danger').length === 1, 'it is said');
    expect(words(one(thread, 'dialog .danger'))).to.match(/^Your report was not sent\. /);
    expect(dialog.querySelector('textarea')!.value).to.equal('Look.');
    await send(thread);
    (await source.reports.next()).answer(undefined);
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(new Set(source.reports.calls.map(({ key }) => key))).to.have.length(1);
  });

  it('is taken back with Cancel and with Escape, and says nothing on the comment', async () => {
    const { thread, source } = await scriptedMenuThread();
    await openReport(thread);
    await pressKeys('Escape');
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(focused(thread) === button(thread, 'menu', '3')).to.be.true;
    const dialog = await openReport(thread);
    await send(thread);
    (await source.reports.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, 'dialog .danger').length === 1, 'it is said');
    await click(thread, one(dialog, '.dialog-foot .bare'));
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(all(thread, '[part="status"]')).to.have.length(0);
  });
});
