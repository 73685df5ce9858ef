import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { all, drawn, mount, row, settled, threadOf, words } from '../support/thread.js';
import { warningsOf } from '../support/warnings.js';

const COMMENTS = [
  { id: 'a', author: 'Marta Lind', text: 'The ferry was late.', createdAt: '2026-05-10T08:00:00Z' },
  { id: 'b', author: 'Osei', text: '@Marta Lind it was not.', createdAt: '2026-05-10T09:00:00Z' },
  {
    id: 'c',
    parentId: 'a',
    author: 'Wen',
    text: 'Nor was the tide.',
    createdAt: '2026-05-10T10:00:00Z',
  },
];

const levels = (thread: ColloquyThread): (string | null)[] =>
  ['a', 'b', 'c'].map((id) => row(thread, id).getAttribute('aria-level'));

describe('<colloquy-thread reply-links>', () => {
  it('finds answers in the text and takes those the source knows', async () => {
    const thread = await threadOf(COMMENTS);
    expect(levels(thread)).to.deep.equal(['1', '2', '2']);
    expect(all(thread, '.mention').map(words)).to.deep.equal(['@Marta Lind']);
  });

  it('keeps to what the source knows when it is explicit', async () => {
    const thread = await threadOf(COMMENTS, { replyLinks: 'explicit' });
    expect(levels(thread)).to.deep.equal(['1', '1', '2']);
    expect(all(thread, '.mention').length).to.equal(0);
  });

  it('shows no links when it is off', async () => {
    const thread = await threadOf(COMMENTS, { replyLinks: 'off' });
    expect(levels(thread)).to.deep.equal(['1', '1', '1']);
  });

  it('follows a change at once', async () => {
    const thread = await threadOf(COMMENTS);
    thread.setAttribute('reply-links', 'off');
    await drawn(thread);
    expect(levels(thread)).to.deep.equal(['1', '1', '1']);
  });
});

describe('<colloquy-thread certainty>', () => {
  it('calls links below it probable', async () => {
    const thread = await threadOf(COMMENTS, { certainty: 1, view: 'timeline' });
    expect(words(row(thread, 'b').querySelector('.reply-to'))).to.equal(
      'probably in reply to Marta Lind',
    );
    expect(words(row(thread, 'c').querySelector('.reply-to'))).to.equal('in reply to Marta Lind');
  });

  it('warns and falls back when it is no share', async () => {
    const warnings = await warningsOf(async () => {
      await threadOf(COMMENTS, { certainty: 7 });
    });
    expect(warnings.join()).to.match(/certainty must be a number from 0 to 1\. Using 0\.8/);
  });
});

describe('<colloquy-thread people>', () => {
  it('keeps a mention of the author, who has not written, from a namesake', async () => {
    const comments = [
      { ...COMMENTS[0]!, author: 'Nadia' },
      { ...COMMENTS[1]!, text: '@Nadia Vell thank you for the piece.' },
    ];
    const people = [{ name: 'Nadia Vell', role: 'author' as const }];
    const thread = await threadOf(comments, { people });
    expect(all(thread, '.mention').length).to.equal(0);
  });

  it('takes a list written as JSON, and warns about anything else', async () => {
    const warnings = await warningsOf(async () => {
      const thread = await mount();
      thread.setAttribute('people', '[{"name": "Nadia Vell"}]');
      expect(thread.people).to.deep.equal([{ name: 'Nadia Vell' }]);
      thread.setAttribute('people', 'Nadia Vell');
      expect(thread.people).to.equal(null);
    });
    expect(warnings.join()).to.match(/people must be a JSON list/);
  });
});

describe('<colloquy-thread corrections>', () => {
  it('puts the publisher’s word before what the text seems to say', async () => {
    const thread = await threadOf(COMMENTS, { corrections: [{ from: 'b', to: null }] });
    await settled(thread);
    expect(levels(thread)).to.deep.equal(['1', '1', '2']);
  });
});
