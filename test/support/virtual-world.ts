/**
 * A world of its own for stores: time passes when the test says so, chance repeats itself, the
 * network goes and comes.
 */
import { seededRandom } from '../../src/testing/random.js';
import type { World, WorldEvent } from '../../src/store/world.js';
import { NOW } from './comments.js';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.onmessage = () => turns.shift()?.();

/** What a call can be made of: imports of what is loaded already, pauses between slices. */
const ROUNDS = 8;

/** Everything that has been promised by now has happened. Faster than a timer of no length. */
export async function turn(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await import('../../src/store/world.js');
    await new Promise<void>((resolve) => {
      turns.push(resolve);
      port2.postMessage(null);
    });
  }
}

export class VirtualWorld implements World {
  readonly random: () => number;
  #now = NOW;
  #online = true;
  readonly marks = new Map<string, string>();
  readonly #due = new Set<Due>();
  readonly #listeners = new Map<WorldEvent, Set<() => void>>();

  constructor(seed = 1) {
    this.random = seededRandom(seed);
  }

  readonly now = (): number => this.#now;
  readonly isOnline = (): boolean => this.#online;

  readonly timer = (run: () => void, milliseconds: number): (() => void) => {
    const due = { at: this.#now + milliseconds, run };
    this.#due.add(due);
    return () => this.#due.delete(due);
  };

  readonly storage = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
    getItem: (name) => this.marks.get(name) ?? null,
    setItem: (name, value) => {
      this.marks.set(name, value);
    },
    removeItem: (name) => {
      this.marks.delete(name);
    },
  });

  readonly listen = (event: WorldEvent, listener: () => void, signal: AbortSignal): void => {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    signal.addEventListener('abort', () => listeners.delete(listener));
  };

  /** Timers as `withFaults` takes them. */
  readonly timers = {
    setTimeout: (run: () => void, milliseconds: number): unknown => this.timer(run, milliseconds),
    clearTimeout: (callOff: unknown): void => {
      (callOff as (() => void) | null)?.();
    },
  };

  /** What is still to happen: nothing may be left behind. */
  get pending(): number {
    return this.#due.size;
  }

  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  fire(event: WorldEvent): void {
    if (event === 'online' || event === 'offline') this.#online = event === 'online';
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }

  /** Lets time pass, and everything that is due in it happen in its order. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await turn();
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#due.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await turn();
    }
    this.#now = until;
  }

  /** Lets time pass until nothing is due any more. */
  async settle(): Promise<void> {
    await turn();
    for (let next = this.#next(Infinity); next; next = this.#next(Infinity)) {
      await this.pass(Math.max(0, next.at - this.#now));
    }
  }

  #next(until: number): Due | undefined {
    let first: Due | undefined;
    for (const due of this.#due) {
      if (due.at <= until && (!first || due.at < first.at)) first = due;
    }
    return first;
  }
}
