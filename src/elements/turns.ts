/**
 * Turns for what nobody sees: it is drawn after what is seen has been painted, bit by bit. One queue
 * for all threads of a page.
 */
import { type Slicing, type Steps, SLICING, advance } from '../conversation/slices.js';
import { afterPaint } from './controllers/gradual-drawing.js';

const waiting: (() => void)[] = [];
let running = false;

/** Runs something when its turn comes. @returns when that was; rejects with what it throws */
export function inTurn(run: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      try {
        run();
        resolve();
      } catch (failure) {
        reject(failure instanceof Error ? failure : new Error('It failed', { cause: failure }));
      }
    });
    if (!running) void runAll(SLICING);
  });
}

async function runAll(slicing: Slicing): Promise<void> {
  running = true;
  // A page in the background is not painted.
  await (document.hidden ? slicing.pause() : new Promise<void>(afterPaint));
  while (!advance(turns(), slicing).done) await slicing.pause();
  running = false;
}

function* turns(): Steps<void> {
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    run();
    yield;
  }
}
