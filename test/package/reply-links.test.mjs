/** How well the engine links the labelled threads of test/bench, as the README says. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundleEngine, loadEngine } from '../bench/engine.mjs';
import { readThreads } from '../bench/labelled-threads.mjs';
import { Score, predict } from '../bench/score-links.mjs';
import { root } from '../support/files.mjs';

/** The confidence from which on a link moves a comment. */
const CERTAIN = 0.7;

const threads = readThreads([join(root, 'test/bench/threads')]);

describe('the labelled threads', () => {
  it('answer earlier comments only', () => {
    for (const [name, { gold }] of threads) {
      for (const { comment, accept } of gold) {
        assert.ok(
          accept.every((target) => Number(target) < Number(comment)),
          name,
        );
      }
    }
  });
});

describe('linkReplies on labelled threads', async () => {
  const engine = await loadEngine(await bundleEngine());
  const score = new Score();
  /** Links that nest, of the same threads as `marked`. */
  const certain = new Score();
  /** Without the threads in which names have neither at-sign nor comma: most of those are left alone. */
  const marked = new Score();
  for (const [name, thread] of threads) {
    const predictions = predict(engine, thread);
    score.add(thread, predictions);
    if (name.startsWith('unmarked/')) continue;
    marked.add(thread, predictions);
    certain.add(
      thread,
      predictions.filter(({ confidence }) => confidence >= CERTAIN),
    );
  }

  it('is right in at least 98 of 100 links that it is certain of, and 97 of all', () => {
    assert.ok(certain.rightLinks / (certain.rightLinks + certain.wrongLinks) >= 0.98);
    assert.ok(marked.rightLinks / (marked.rightLinks + marked.wrongLinks) >= 0.97);
  });

  it('finds at least 93 of 100 links', () => {
    assert.ok(marked.rightLinks / marked.links >= 0.93);
  });

  it('takes at most one look-alike of a hundred for a mention', () => {
    assert.ok(score.falseAlarms / score.negatives <= 0.01);
  });

  it('is right at least as often as it says', () => {
    for (const [confidence, { links, right }] of score.calibration) {
      if (links >= 20) assert.ok(right / links >= confidence, String(confidence));
    }
  });
});
