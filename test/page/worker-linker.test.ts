import { expect } from '@open-wc/testing';
import type { GradualLinker } from '../../src/conversation/reply-linker.js';
import { createReplyLinker } from '../../src/conversation/replies.js';
import type { Comment } from '../../src/model/comment.js';
import type { ReplyLink } from '../../src/model/reply-link.js';
import { type Answer, type Question, listen } from '../../src/page/linker-worker.js';
import { type LinkerWorker, createWorkerLinker } from '../../src/page/worker-linker.js';
import { comment, minutesAgo } from '../support/comments.js';

/** A worker in the page, which says what it has to say when the test wants it to. */
class FakeWorker implements LinkerWorker {
  onmessage: LinkerWorker['onmessage'] = null;
  onerror: LinkerWorker['onerror'] = null;
  onmessageerror: LinkerWorker['onmessageerror'] = null;
  terminated = false;
  readonly asked: Question[] = [];
  readonly #said: Answer[] = [];
  readonly #scope = {
    onmessage: null as ((event: MessageEvent<Question>) => void) | null,
    postMessage: (answer: Answer) => this.#said.push(structuredClone(answer)),
  };

  constructor() {
    listen(this.#scope);
  }

  postMessage(question: Question): void {
    this.asked.push(structuredClone(question));
    this.#scope.onmessage?.(new MessageEvent('message', { data: structuredClone(question) }));
  }

  terminate(): void {
    this.terminated = true;
  }

  /** Hands over what the worker has said. */
  speak(): void {
    for (const data of this.#said.splice(0)) {
      this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
    }
  }

  fail(): void {
    this.onerror?.call(this as unknown as Worker, new ErrorEvent('error'));
  }
}

const comments = (): Comment[] => [
  comment('1', { author: 'Ines Okafor', createdAt: minutesAgo(9) }),
  comment('2', { author: 'Ben Adler', createdAt: minutesAgo(8), parentId: '1' }),
  comment('3', { text: '@Ines Okafor: yes.', createdAt: minutesAgo(7), parentId: '2' }),
];

const linksOf = (linker: GradualLinker): ReplyLink[] =>
  comments().flatMap(({ id }) => linker.linksFrom(id));

async function linkerWith(worker: FakeWorker): Promise<GradualLinker> {
  const linker = await createWorkerLinker({ parentsKept: true }, createReplyLinker, () =>
    Promise.resolve(worker),
  );
  if (!linker) throw new Error('There is no linker.');
  return linker;
}

/** Has a linker do all it can without its worker. */
function proceed(linker: GradualLinker): number {
  let waiting = linker.proceed(1);
  for (let step = 0; step < 20 && waiting > 0; step++) waiting = linker.proceed(1);
  return waiting;
}

describe('createWorkerLinker', () => {
  let worker: FakeWorker;
  let linker: GradualLinker;

  beforeEach(async () => {
    worker = new FakeWorker();
    linker = await linkerWith(worker);
  });

  afterEach(() => linker.close?.());

  const expected = (): ReplyLink[] => {
    const own = createReplyLinker({ parentsKept: true });
    own.add(comments());
    return [...own.links];
  };

  it('knows at once what the source knows, and the rest when the worker has answered', async () => {
    linker.enter(comments());
    expect(linksOf(linker).map(({ to }) => to)).to.deep.equal(['1', '2']);
    expect(proceed(linker)).to.equal(1);
    const answer = linker.answer?.();
    worker.speak();
    await answer;
    expect(proceed(linker)).to.equal(0);
    expect(linksOf(linker)).to.deep.equal(expected());
    expect(linker.takeChanged()).to.deep.equal(['3']);
    expect(linker.takeChanged()).to.deep.equal([]);
  });

  it('asks once for what it has told, and again for what comes later', () => {
    linker.enter(comments());
    proceed(linker);
    worker.speak();
    linker.enter(comment('4', { text: '@Ben Adler, no.', createdAt: minutesAgo(1) }));
    proceed(linker);
    worker.speak();
    expect(linker.linksFrom('4')[0]?.to).to.equal('2');
    expect(worker.asked.filter(({ link }) => link)).to.have.length(2);
  });

  it('takes back what a comment no longer says', () => {
    linker.enter(comments());
    proceed(linker);
    worker.speak();
    linker.enter(comment('3', { text: 'Yes.', createdAt: minutesAgo(7), parentId: '2' }));
    proceed(linker);
    worker.speak();
    expect(linker.linksFrom('3').map(({ to }) => to)).to.deep.equal(['2']);
  });

  it('forgets what is gone, and has its worker forget it', () => {
    linker.enter(comments());
    proceed(linker);
    worker.speak();
    linker.forget(['1']);
    proceed(linker);
    worker.speak();
    const own = createReplyLinker({ parentsKept: true });
    own.add(comments().filter(({ id }) => id !== '1'));
    expect(linker.linksFrom('1')).to.deep.equal([]);
    expect(linksOf(linker)).to.deep.equal(own.links);
  });

  it('tells the worker what a comment says as people read it, and of its author the name', () => {
    const html = { html: '<p>Yes, <b>Ines</b></p>' };
    linker.enter(comment('5', { body: html, author: { name: 'Cleo', id: 'secret' } }));
    const [told] = worker.asked.at(-1)?.comments ?? [];
    expect(told).to.include({ id: '5', parentId: null });
    expect(told?.body).to.deep.equal({ text: '' });
    expect(told?.author).to.deep.equal({ name: 'Cleo' });
  });

  for (const [moment, before] of [
    ['before it has said anything', () => undefined],
    ['after it has answered', () => worker.speak()],
  ] as const) {
    it(`links by itself when the worker fails ${moment}`, async () => {
      linker.enter(comments());
      proceed(linker);
      before();
      const answer = linker.answer?.();
      worker.fail();
      await answer;
      linker.enter(comment('4', { text: '@Ben Adler, no.', createdAt: minutesAgo(1) }));
      expect(proceed(linker)).to.equal(0);
      expect(linksOf(linker)).to.deep.equal(expected());
      expect(linker.linksFrom('4')[0]?.to).to.equal('2');
      expect(linker.takeChanged()).to.include('4');
      expect(worker.terminated).to.equal(true);
    });
  }

  it('ends the worker when it is closed', () => {
    linker.close?.();
    expect(worker.terminated).to.equal(true);
  });

  it('is not there where there is no worker', async () => {
    const none = (): Promise<null> => Promise.resolve(null);
    expect(await createWorkerLinker({}, createReplyLinker, none)).to.equal(null);
  });
});
