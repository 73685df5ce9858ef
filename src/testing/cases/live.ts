/** Cases for `subscribe`. */
import type { Capability, SuiteCase } from '../case.js';
import { expectSame, expectThat } from '../expectations.js';
import { readComment } from '../trial.js';

const tells = (...methods: Capability[]): { readonly methods: readonly Capability[] } => ({
  methods: ['subscribe', ...methods],
});

export const LIVE: readonly SuiteCase[] = [
  {
    name: 'tells what the reader writes, with the key it was written under',
    needs: tells('create'),
    run: async (trial) => {
      const follower = trial.follow();
      const idempotencyKey = trial.setting.key();
      const parentId = trial.idOf('5');
      const { id } = await trial.publish(
        { parentId, text: 'Heard everywhere.' },
        { idempotencyKey },
      );
      const patch = await follower.told('created', ({ comment }) => `${comment.id}` === id);
      expectSame(patch.key, idempotencyKey, 'created: key');
      const told = readComment(patch.comment, 'created');
      expectSame(told.parentId, parentId, 'created: parentId');
    },
  },
  {
    name: 'tells of every change, in the order it happened',
    needs: tells('create', 'edit', 'remove'),
    run: async (trial) => {
      const follower = trial.follow();
      const { id } = await trial.publish({ text: 'First words.' });
      await trial.edit(id, 'Second words.');
      await trial.remove(id);
      const created = await follower.told('created', ({ comment }) => `${comment.id}` === id);
      const edited = await follower.told('edited', ({ comment }) => `${comment.id}` === id);
      const removed = await follower.told('removed', (patch) => patch.id === id);
      const places = [created, edited, removed].map((patch) => follower.patches.indexOf(patch));
      expectSame(
        [...places].sort((a, b) => a - b),
        places,
        'places of created, edited, removed',
      );
      const { editedAt } = readComment(edited.comment, 'edited');
      expectThat(editedAt !== null, 'edited: editedAt names no instant.');
      expectThat(!/ words\./.test(JSON.stringify(removed)), 'removed: the words are still told.');
    },
  },
  {
    name: 'tells how often a comment is recommended now',
    needs: tells('recommend'),
    run: async (trial) => {
      const follower = trial.follow();
      const id = trial.idOf('4');
      await trial.recommend(id, true);
      const patch = await follower.told('recommended', (each) => each.id === id);
      expectSame(patch.recommendations, 1, 'recommended: recommendations');
    },
  },
  {
    name: 'tells others, too',
    needs: { ...tells('create', 'recommend'), another: true },
    run: async (trial) => {
      const other = await trial.another();
      const follower = other.follow();
      const { id } = await trial.publish({ text: 'For all to read.' });
      await trial.recommend(trial.idOf('4'), true);
      const { comment } = await follower.told('created', (each) => `${each.comment.id}` === id);
      expectSame(readComment(comment, 'created').own, false, 'created: own, for somebody else');
      await follower.told('recommended');
    },
  },
  {
    name: 'tells nobody else of a comment that awaits approval',
    needs: { ...tells('create'), another: true, given: ['held'] },
    thread: { moderation: 'hold' },
    run: async (trial) => {
      const other = await trial.another();
      const [others, own] = [other.follow(), trial.follow()];
      const { state } = await trial.create({ text: 'Please look at this.' });
      expectSame(state, 'held', 'create: state');
      await own.told('created');
      expectSame(others.patches, [], 'patches told to somebody else');
    },
  },
  {
    name: 'tells nothing any more once the signal has aborted',
    needs: tells('create'),
    run: async (trial) => {
      const reader = new AbortController();
      const left = trial.follow(trial.article, reader.signal);
      const never = trial.follow(trial.article, AbortSignal.abort());
      const stayed = trial.follow();
      const before = await trial.publish({ text: 'While everybody listens.' });
      await left.told('created', ({ comment }) => `${comment.id}` === before.id);
      reader.abort();
      const heard = left.patches.length;
      const after = await trial.publish({ text: 'After one has left.' });
      await stayed.told('created', ({ comment }) => `${comment.id}` === after.id);
      expectSame(left.patches.length, heard, 'patches told to a listener that has left');
      expectSame(never.patches.length, 0, 'patches told to a listener that had left before');
    },
  },
  {
    name: 'tells the changes of one article only',
    needs: tells('create'),
    run: async (trial) => {
      const elsewhere = trial.follow(`${trial.article}-elsewhere`);
      const odd = trial.follow('__proto__');
      const here = trial.follow();
      const { id } = await trial.publish({ text: 'Here and nowhere else.' });
      await here.told('created', ({ comment }) => `${comment.id}` === id);
      const others = [...elsewhere.patches, ...odd.patches].filter(({ type }) => type !== 'missed');
      expectSame(others, [], 'patches told of another article');
    },
  },
];
