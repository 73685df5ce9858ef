import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import type { CommentInput } from '../../src/model/comment.js';
import type { CommentSource, Patch } from '../../src/model/source.js';
import { type LocalSource, type LocalSourceOptions, localSource } from '../../src/sources/local.js';
import { NothingKept } from '../../src/sources/local-store.js';
import { pageStore } from '../../src/sources/page-store.js';
import { SAMPLE } from '../../src/testing/sample.js';
import { dataSourceSuite } from '../../src/testing/source-suite.js';
import { serving } from '../support/fake-fetch.js';
import { ARTICLE, expectSourceError, idsOf, query } from '../support/source-calls.js';
import { warningsOf } from '../support/warnings.js';

const { signal } = new AbortController();
const guest = { name: 'Noor' };

/** Of the sources the suite makes: their clocks, to be put forward, and what they leave behind. */
const clocks = new WeakMap<CommentSource, { now: number }>();
const databases = new WeakMap<CommentSource, string>();

function suiteSource(options: LocalSourceOptions): LocalSource {
  const clock = { now: Date.now() };
  const source = localSource({ ...options, now: () => clock.now });
  clocks.set(source, clock);
  databases.set(source, options.database ?? 'none');
  return source;
}

const SUITE = {
  test: it,
  pass: (source: CommentSource, milliseconds: number) => {
    clocks.get(source)!.now += milliseconds;
  },
  destroy: (source: CommentSource) => deleteDB(databases.get(source)!),
  // There is nobody to approve of anything.
  without: ['held', 'rejected'],
} as const;

describe('localSource as a CommentSource', () => {
  dataSourceSuite({
    ...SUITE,
    create: ({ article, comments, closed }) => suiteSource({ database: article, comments, closed }),
  });
});

describe('localSource of a file and a viewer as a CommentSource', () => {
  dataSourceSuite({
    ...SUITE,
    create: ({ article, comments, closed }) =>
      suiteSource({
        database: article,
        src: 'comments.json',
        fetch: serving({ articles: { [article]: { comments, closed } } }).fetch,
        viewer: () => ({ name: 'Noor', role: 'staff' }),
      }),
  });
});

describe('localSource where nothing can be kept as a CommentSource', () => {
  dataSourceSuite({
    ...SUITE,
    create: ({ comments, closed }) => suiteSource({ store: pageStore(), comments, closed }),
  });
});

describe('localSource', () => {
  let database: string;
  let keys = 0;

  beforeEach(() => {
    database = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => deleteDB(database));

  const open = (options: LocalSourceOptions = {}): LocalSource =>
    localSource({ database, comments: SAMPLE, ...options });
  const write = (): { signal: AbortSignal; idempotencyKey: string } => ({
    signal,
    idempotencyKey: `key-${keys++}`,
  });
  const create = async (
    source: LocalSource,
    text: string,
    parentId: string | null = null,
  ): Promise<CommentInput> => {
    const result = await source.create({ article: ARTICLE, parentId, text, guest }, write());
    if (result.state === 'rejected') throw new Error('Nothing is rejected here.');
    return result.comment;
  };
  const load = async (source: LocalSource): Promise<readonly CommentInput[]> =>
    (await source.load(query(), { signal })).comments;

  it('has what was written when it is made anew, and what others wrote besides', async () => {
    const { id } = await create(open(), 'Still here.', '5');
    await open().recommend({ article: ARTICLE, id: '6', recommended: true }, write());
    const comments = await load(open());
    expect(comments).to.have.length(SAMPLE.length + 1);
    expect(comments.find((each) => each.id === id)).to.deep.include({
      parentId: '5',
      body: { text: 'Still here.' },
      author: { name: 'Noor' },
      own: true,
    });
    expect(comments.find((each) => each.id === '6')).to.include({
      recommendations: 3,
      recommended: true,
    });
  });

  it('keeps articles apart', async () => {
    await create(open(), 'By the harbour.');
    const { comments } = await open().load(query({ article: 'ferry' }), { signal });
    expect(comments).to.have.length(SAMPLE.length);
    expect(
      await open({
        src: 'counts.json',
        fetch: serving({ counts: { [ARTICLE]: 4, ferry: 2 } }).fetch,
      }).count([ARTICLE, 'ferry'], { signal }),
    ).to.deep.equal({ [ARTICLE]: 5, ferry: 2 });
  });

  it('makes no database for a reader who only reads', async () => {
    const source = open();
    await load(source);
    await source.context({ article: ARTICLE, id: '3' }, { signal });
    await source.count([ARTICLE], { signal });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(database);
    await create(source, 'Now there is something to keep.');
    expect((await indexedDB.databases()).map(({ name }) => name)).to.include(database);
  });

  it('brings what the file says by now, with what was written', async () => {
    const file = serving(SAMPLE.slice(0, 3));
    await create(open({ src: 'comments.json', fetch: file.fetch }), 'Mine.');
    const later = open({ src: 'comments.json', fetch: serving(SAMPLE).fetch });
    expect(await load(later)).to.have.length(SAMPLE.length + 1);
  });

  it('keeps everything of two tabs that write at once', async () => {
    const [one, other] = [open(), open()];
    const texts = Array.from({ length: 12 }, (_, index) => `Number ${index}.`);
    await Promise.all(texts.map((text, index) => create(index % 2 ? one : other, text)));
    for (const source of [one, other, open()]) {
      const comments = await load(source);
      expect(comments).to.have.length(SAMPLE.length + texts.length);
    }
  });

  it('writes once when two tabs send the same', async () => {
    const request = { article: ARTICLE, parentId: null, text: 'Once.', guest };
    const options = write();
    const results = await Promise.all([
      open().create(request, options),
      open().create(request, options),
    ]);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).to.equal(1);
    expect(await load(open())).to.have.length(SAMPLE.length + 1);
  });

  it('sees what another tab has removed', async () => {
    const [one, other] = [open(), open()];
    const { id } = await create(one, 'For a moment.');
    await load(other);
    await one.remove({ article: ARTICLE, id: `${id}` }, write());
    await expectSourceError(
      other.edit({ article: ARTICLE, id: `${id}`, text: 'No longer.' }, write()),
      'not-found',
    );
    expect(idsOf(await load(other))).not.to.include(id);
  });

  it('tells other tabs, and stops when nobody follows', async () => {
    const reader = new AbortController();
    const told: Patch[] = [];
    const first = new Promise<void>((resolve) =>
      open().subscribe(
        { article: ARTICLE },
        (patch) => {
          told.push(patch);
          resolve();
        },
        reader,
      ),
    );
    const source = open();
    const own: Patch[] = [];
    source.subscribe({ article: ARTICLE }, (patch) => own.push(patch), { signal });
    const { id } = await create(source, 'Heard next door.');
    await first;
    reader.abort();
    await create(source, 'Heard by nobody.');
    await load(source);
    expect(told.map(({ type }) => type)).to.deep.equal(['created']);
    expect(told[0]).to.have.nested.property('comment.id', id);
    expect(own.map(({ type }) => type)).to.deep.equal(['created', 'created']);
  });

  it('lets nobody change what is in the file', async () => {
    const source = open({ comments: [{ ...SAMPLE[0]!, can: { edit: true, remove: true } }] });
    for (const call of [
      source.edit({ article: ARTICLE, id: '1', text: 'Mine now.' }, write()),
      source.remove({ article: ARTICLE, id: '1' }, write()),
    ]) {
      await expectSourceError(call, 'forbidden');
    }
  });

  it('gives back what was recommended before a comment was touched', async () => {
    const source = open();
    const recommend = (recommended: boolean): Promise<unknown> =>
      source.recommend({ article: ARTICLE, id: '5', recommended }, write());
    await recommend(true);
    await recommend(false);
    const found = (await load(open())).find(({ id }) => id === '5');
    expect(found).to.include({ recommendations: 4, recommended: false });
  });

  it('forgets in one tab what the other shows, in every article, and keeps the file’s own', async () => {
    const [one, other] = [open(), open()];
    await create(one, 'Mine.');
    await one.recommend({ article: ARTICLE, id: '5', recommended: true }, write());
    const told = new Promise<Patch>((resolve) =>
      other.subscribe({ article: ARTICLE }, resolve, { signal }),
    );
    await one.eraseData({ comments: 'remove' }, write());
    expect(await told).to.deep.equal({ type: 'missed' });
    const left = await load(other);
    expect(left).to.have.length(SAMPLE.length);
    expect(left.find(({ id }) => id === '5')).to.include({
      recommendations: 4,
      recommended: false,
    });
    expect((await other.exportData({ signal })).comments).to.be.empty;
  });

  it('makes no database for who asks what is held, and nothing is', async () => {
    const database = `nothing-${Date.now()}`;
    const source = localSource({ comments: SAMPLE, database });
    expect((await source.exportData({ signal })).comments).to.be.empty;
    await source.eraseData({ comments: 'remove' }, write());
    const known = (await indexedDB.databases()).map(({ name }) => name);
    expect(known).not.to.include(database);
  });

  describe('where the browser keeps nothing', () => {
    const blocked = (): LocalSource =>
      open({
        store: {
          isShared: true,
          read: () => Promise.reject(new NothingKept('Blocked.')),
          readAll: () => Promise.reject(new NothingKept('Blocked.')),
          write: () => Promise.reject(new NothingKept('Blocked.')),
          forget: () => Promise.reject(new NothingKept('Blocked.')),
        },
      });

    it('keeps comments as long as the page, and says so once', async () => {
      const warnings = await warningsOf(async () => {
        const source = blocked();
        await Promise.all([create(source, 'Not for long.'), create(source, 'Nor this.')]);
        expect(await load(source)).to.have.length(SAMPLE.length + 2);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('keeps no comments');
    });
  });

  it('keeps comments as long as the page where a browser lets it read and not write', async () => {
    const warnings = await warningsOf(async () => {
      const write = (): Promise<never> => Promise.reject(new NothingKept('Read only.'));
      const source = open({ store: { ...pageStore(), write } });
      await load(source);
      await create(source, 'Not for long.');
      expect(await load(source)).to.have.length(SAMPLE.length + 1);
    });
    expect(warnings).to.have.length(1);
  });

  it('says that something was not kept when it could be before', async () => {
    let full = false;
    const store = pageStore();
    const source = open({
      store: {
        ...store,
        write: (intention, decide) => {
          if (full) throw new DOMException('The disk is full.', 'QuotaExceededError');
          return store.write(intention, decide);
        },
      },
    });
    await create(source, 'Kept.');
    full = true;
    await expectSourceError(create(source, 'Not kept.'), 'server');
    expect(await load(source)).to.have.length(SAMPLE.length + 1);
  });
});
