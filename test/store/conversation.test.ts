import { expect } from '@open-wc/testing';
import { growTree, relinkTree } from '../../src/conversation/tree-growth.js';
import { explicitLinker } from '../../src/conversation/explicit-links.js';
import {
  type CreateLinker,
  type CreateLinkerElsewhere,
  linkElsewhere,
} from '../../src/conversation/load-replies.js';
import { createReplyLinker } from '../../src/conversation/replies.js';
import type { Slicing } from '../../src/conversation/slices.js';
import type { Comment } from '../../src/model/comment.js';
import { Conversation, INFERRED, bodyOf, growWith } from '../../src/store/conversation.js';
import { loadHtmlReader } from '../../src/text/body.js';
import { comment, minutesAgo } from '../support/comments.js';

const mapOf = (comments: readonly Comment[]): ReadonlyMap<string, Comment> =>
  new Map(comments.map((each) => [each.id, each]));

/** Each next looks like the one before. */
const chain = (count: number): Comment[] =>
  Array.from({ length: count }, (_, index) =>
    comment(`${index}`, {
      createdAt: minutesAgo(1000 - index),
      ...(index && { parentId: `${index - 1}` }),
    }),
  );

/** Every look at the clock finds the slice over; pauses end when the test says so. */
class Pauses implements Slicing {
  readonly length = 0;
  slices = 0;
  #resume: (() => void) | null = null;

  readonly now = (): number => 0;

  readonly pause = (): Promise<void> => {
    this.slices++;
    return new Promise((resolve) => (this.#resume = resolve));
  };

  /** Goes on with the next slice. */
  async once(): Promise<void> {
    const resume = this.#resume;
    this.#resume = null;
    resume?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Goes on until there is nothing to go on with. */
  async end(): Promise<void> {
    while (this.#resume) await this.once();
  }
}

/** A clock that stands still, so that whatever there is to do fits into the first slice. */
const AT_ONCE: Slicing = { now: () => 0, pause: () => Promise.resolve(), length: 1 };

function conversation(): { talk: Conversation; pauses: Pauses; changes: () => number } {
  const pauses = new Pauses();
  let changes = 0;
  const talk = new Conversation(() => changes++, pauses);
  return { talk, pauses, changes: () => changes };
}

/** What reads texts elsewhere, and says what is in them when the test wants it to. */
function slowReader(): { elsewhere: CreateLinkerElsewhere; answer: () => void } {
  let say: (() => void) | null = null;
  const elsewhere: CreateLinkerElsewhere = (options, createLinker) => {
    const parents = explicitLinker();
    const reader = createLinker(options);
    let asked = false;
    let answer: Promise<void> | undefined;
    return Promise.resolve({
      enter: (comments) => {
        parents.enter(comments);
        reader.enter(comments);
        asked = true;
      },
      proceed: () => {
        if (asked) {
          asked = false;
          answer = new Promise((resolve) => {
            say = () => {
              while (reader.proceed() > 0);
              answer = undefined;
              resolve();
            };
          });
        }
        return answer ? 1 : 0;
      },
      answer: () => answer,
      forget: (ids) => {
        parents.forget(ids);
        reader.forget(ids);
      },
      takeChanged: () => reader.takeChanged(),
      linksFrom: (id) => (answer ? parents : reader).linksFrom(id),
    });
  };
  return {
    elsewhere,
    answer: () => {
      say?.();
      say = null;
    },
  };
}

before(loadHtmlReader);

describe('Conversation', () => {
  const first = comment('1', { author: 'Ines Okafor', createdAt: minutesAgo(9) });
  const html = '<p>I agree, <b>@Ines</b> Okafor.</p>';
  const second = comment('2', { html, createdAt: minutesAgo(8) });

  it('finds parents and mentions in the texts, HTML included', () => {
    const talk = new Conversation(() => undefined, AT_ONCE);
    talk.follow(mapOf([first, second]), createReplyLinker);
    const link = talk.tree?.nodes.get('2')?.links[0];
    expect(link).to.include({ from: '2', to: '1', evidence: 'mention' });
    expect(bodyOf(second).plain.slice(link?.start, link?.end)).to.equal('@Ines Okafor');
  });

  it('has the tree of what is small at once, and keeps it while nothing changes', () => {
    let changes = 0;
    const talk = new Conversation(() => changes++, AT_ONCE);
    const comments = mapOf([first, second]);
    talk.follow(comments, createReplyLinker);
    const { tree } = talk;
    talk.follow(comments, createReplyLinker);
    expect(talk.tree).to.equal(tree);
    talk.follow(mapOf([first, second]), createReplyLinker);
    expect(talk.tree).not.to.equal(tree);
    expect(changes).to.equal(0);
  });

  it('shows what it had until the tree of much is built, slice by slice', async () => {
    const { talk, pauses, changes } = conversation();
    const comments = mapOf(chain(400));
    talk.follow(comments, createReplyLinker);
    expect(talk.tree).to.equal(null);
    await pauses.end();
    expect(talk.comments).to.equal(comments);
    expect(talk.tree?.nodes.get('0')?.descendants).to.equal(399);
    expect(pauses.slices).to.be.above(20);
    expect(changes()).to.equal(1);
  });

  describe('of many comments whose source keeps parents', () => {
    after(() => {
      linkElsewhere(() => Promise.resolve(() => Promise.resolve(null)));
    });

    /** A long thread; its last comment answers one, and names another besides. */
    const long = (): Comment[] => [
      ...chain(499),
      comment('last', { text: '@Ines Okafor is right.', parentId: '3', createdAt: minutesAgo(1) }),
    ];
    const withInes = (): Comment[] => [
      comment('ines', { author: 'Ines Okafor', createdAt: minutesAgo(2000) }),
      ...long(),
    ];

    it('shows them before it has read what they say, and then all links, moving none', async () => {
      const { talk, pauses, changes } = conversation();
      const comments = mapOf(withInes());
      const parents = (): unknown[] =>
        talk.tree?.timeline.map(({ parent }) => parent?.comment.id) ?? [];
      const seen: unknown[][] = [];
      talk.follow(comments, createReplyLinker);
      while (changes() === 0) await pauses.once();
      expect(talk.comments).to.equal(comments);
      expect(talk.tree?.nodes.get('last')?.links).to.have.length(1);
      seen.push(parents());
      await pauses.end();
      expect(changes()).to.equal(2);
      expect(talk.tree?.nodes.get('last')?.links.map(({ to }) => to)).to.deep.equal(['3', 'ines']);
      expect(parents()).to.deep.equal(seen[0]);
    });

    it('leaves where it stands a comment without a parent that names somebody', async () => {
      const { talk, pauses } = conversation();
      const ben = comment('ben', { text: '@Ines Okafor, no.', createdAt: minutesAgo(1900) });
      talk.follow(mapOf([...withInes(), ben]), createReplyLinker);
      await pauses.end();
      const node = talk.tree?.nodes.get('ben');
      expect(node?.parent).to.equal(null);
      expect(node?.links[0]?.to).to.equal('ines');
      expect(node?.links[0]?.confidence).to.be.below(0.7);
    });

    it('takes up what comes while it reads', async () => {
      const { talk, pauses, changes } = conversation();
      talk.follow(mapOf(withInes()), createReplyLinker);
      while (changes() === 0) await pauses.once();
      const all = mapOf([...withInes(), comment('new', { createdAt: minutesAgo(0) })]);
      talk.follow(all, createReplyLinker);
      await pauses.end();
      expect(talk.comments).to.equal(all);
      expect(talk.tree?.nodes.get('last')?.links).to.have.length(2);
    });

    it('has a younger comment in its place before its text is read elsewhere', async () => {
      growWith(growTree, relinkTree);
      const { elsewhere, answer } = slowReader();
      linkElsewhere(() => Promise.resolve(elsewhere));
      const { talk, pauses, changes } = conversation();
      const linksOf = (id: string): unknown[] =>
        (talk.tree?.nodes.get(id)?.links ?? []).map(({ to }) => to);
      const first = withInes();
      talk.follow(mapOf(first), createReplyLinker);
      while (linksOf('last').length !== 2) {
        answer();
        await pauses.once();
      }
      const before = changes();
      const young = { parentId: '5', text: '@Ines Okafor is right.', createdAt: minutesAgo(0) };
      const all = mapOf([...first, comment('young', young)]);
      talk.follow(all, createReplyLinker);
      while (talk.comments !== all) await pauses.once();
      expect(linksOf('young')).to.deep.equal(['5']);
      while (linksOf('young').length !== 2) {
        answer();
        await pauses.once();
      }
      expect(linksOf('young')).to.deep.equal(['5', 'ines']);
      const children = talk.tree?.nodes.get('5')?.children.map(({ comment }) => comment.id);
      expect(children).to.deep.equal(['6', 'young']);
      expect(changes()).to.equal(before + 2);
    });

    it('waits for all links where a publisher has corrected some', async () => {
      const { talk, pauses, changes } = conversation();
      const overrides = [{ from: 'last', to: '7' }];
      talk.follow(mapOf(withInes()), createReplyLinker, { ...INFERRED, overrides });
      await pauses.end();
      expect(changes()).to.equal(1);
      expect(talk.tree?.nodes.get('last')?.parent?.comment.id).to.equal('7');
    });
  });

  it('takes up what came meanwhile and says so once', async () => {
    const { talk, pauses, changes } = conversation();
    talk.follow(mapOf(chain(300)), createReplyLinker);
    const all = mapOf(chain(400));
    talk.follow(all, createReplyLinker);
    await pauses.end();
    expect(talk.comments).to.equal(all);
    expect(talk.tree?.nodes.size).to.equal(400);
    expect(changes()).to.equal(1);
  });

  it('says nothing any more once it is stopped', async () => {
    const { talk, pauses, changes } = conversation();
    talk.follow(mapOf(chain(300)), createReplyLinker);
    talk.stop();
    await pauses.end();
    expect([talk.tree, changes()]).to.deep.equal([null, 0]);
  });

  it('grows by a younger comment without building anew, once it can', () => {
    growWith(growTree, relinkTree);
    const talk = new Conversation(() => undefined, AT_ONCE);
    talk.follow(mapOf([first]), createReplyLinker);
    const node = talk.tree?.nodes.get('1');
    talk.follow(mapOf([first, second]), createReplyLinker);
    expect(talk.tree?.nodes.get('1')).to.equal(node);
    expect(node?.descendants).to.equal(1);
  });

  it('has a comment that is confirmed in its place without linking any other again', () => {
    growWith(growTree, relinkTree);
    const talk = new Conversation(() => undefined, AT_ONCE);
    let made = 0;
    const entered: string[] = [];
    const createLinker: CreateLinker = (options) => {
      made++;
      const linker = createReplyLinker(options);
      const { enter } = linker;
      return Object.assign(linker, {
        enter: (comments: Comment[]) => {
          entered.push(...comments.map(({ id }) => id));
          enter.call(linker, comments);
        },
      });
    };
    const text = '@Ines Okafor, mine.';
    const sent = comment('pending:1', { text, createdAt: minutesAgo(1) });
    const kept = comment('3', { text, createdAt: minutesAgo(0) });
    talk.follow(mapOf([first, second]), createLinker);
    const node = talk.tree?.nodes.get('1');
    talk.follow(mapOf([first, second, sent]), createLinker);
    expect(talk.tree?.nodes.get('pending:1')?.parent).to.equal(node);
    talk.follow(mapOf([first, second, kept]), createLinker);
    expect(talk.tree?.nodes.get('3')?.parent).to.equal(node);
    expect([...(talk.tree?.nodes.keys() ?? [])]).to.deep.equal(['1', '2', '3']);
    expect(node?.descendants).to.equal(2);
    expect([made, entered]).to.deep.equal([1, ['1', '2', 'pending:1', '3']]);
  });

  it('builds anew, slice by slice, when a page comes', async () => {
    const { talk, pauses } = conversation();
    talk.follow(mapOf([]), createReplyLinker);
    await pauses.end();
    const before = pauses.slices;
    talk.follow(mapOf(chain(500)), createReplyLinker);
    await pauses.end();
    // Entered in five, linked in twenty-five; the tree takes more.
    expect(pauses.slices - before).to.be.above(5 + 25);
    expect(talk.tree?.nodes.size).to.equal(500);
  });

  it('has a tree without the comments that are gone, and with those that were edited', () => {
    const talk = new Conversation(() => undefined, AT_ONCE);
    const third = comment('3', { text: '@Ines Okafor, no.', createdAt: minutesAgo(7) });
    talk.follow(mapOf([first, second, third]), createReplyLinker);
    talk.follow(mapOf([first, third]), createReplyLinker);
    expect([...(talk.tree?.nodes.keys() ?? [])]).to.deep.equal(['1', '3']);
    const edited = comment('3', { text: 'No.', createdAt: minutesAgo(7) });
    talk.follow(mapOf([first, edited]), createReplyLinker);
    expect(talk.tree?.nodes.get('3')?.parent).to.equal(null);
    expect(talk.tree?.nodes.get('1')?.answers).to.deep.equal([]);
  });

  it('links anew when links are wanted otherwise', () => {
    const talk = new Conversation(() => undefined, AT_ONCE);
    const comments = mapOf([first, second]);
    const parents = (): unknown => talk.tree?.nodes.get('2')?.parent?.comment.id;
    talk.follow(comments, createReplyLinker);
    expect(parents()).to.equal('1');
    talk.follow(comments, createReplyLinker, { ...INFERRED, replyLinks: 'off' });
    expect(parents()).to.equal(undefined);
    talk.follow(comments, createReplyLinker, {
      ...INFERRED,
      replyLinks: 'explicit',
      overrides: [{ from: '2', to: '1' }],
    });
    expect(parents()).to.equal('1');
  });
});

describe('bodyOf', () => {
  it('reads a text once', () => {
    const each = comment('1');
    expect(bodyOf(each)).to.equal(bodyOf({ ...each }));
  });
});
