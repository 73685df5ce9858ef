import { aTimeout, expect } from '@open-wc/testing';
import type { Slicing } from '../../../src/conversation/slices.js';
import {
  type Drawable,
  GradualDrawingController,
  type Leftovers,
} from '../../../src/elements/controllers/gradual-drawing.js';
import { FakeHost } from '../../support/host.js';

class FakeChunk implements Drawable {
  drawn: 'text' | 'whole' | null = null;

  get isDrawn(): boolean {
    return this.drawn !== null;
  }

  draw(whole: boolean): void {
    this.drawn = whole ? 'whole' : 'text';
  }
}

describe('GradualDrawingController', () => {
  function drawingOf(total: number): {
    readonly host: FakeHost;
    readonly chunks: FakeChunk[];
    readonly paints: (() => void)[];
    readonly pauses: (() => void)[];
    readonly leftovers: Leftovers & { left: number };
    drawn(): number;
    /** Lets the first that waits go on: a paint, or the pause behind a slice. */
    next(): Promise<void>;
  } {
    const host = new FakeHost();
    const chunks = Array.from({ length: total }, () => new FakeChunk());
    const paints: (() => void)[] = [];
    const pauses: (() => void)[] = [];
    const leftovers = {
      left: 0,
      get areLeft() {
        return this.left > 0;
      },
      shed() {
        this.left--;
      },
    };
    let time = 0;
    // Two chunks are a slice.
    const slicing: Slicing = {
      now: () => time++,
      length: 2,
      pause: () => new Promise((resolve) => pauses.push(resolve)),
    };
    new GradualDrawingController(
      host,
      () => chunks,
      leftovers,
      (run) => paints.push(run),
      slicing,
    );
    host.connect();
    host.updated();
    return {
      host,
      chunks,
      paints,
      pauses,
      leftovers,
      drawn: () => chunks.filter(({ isDrawn }) => isDrawn).length,
      async next() {
        (paints.shift() ?? pauses.shift())?.();
        await aTimeout(0);
      },
    };
  }

  it('draws the first chunk at once and whole', () => {
    const { chunks, drawn } = drawingOf(40);
    expect([chunks[0]?.drawn, drawn()]).to.deep.equal(['whole', 1]);
  });

  it('schedules nothing when the first chunk is all', () => {
    expect(drawingOf(1).paints).to.be.empty;
  });

  it('draws on once that is painted, a slice at a time, to the last chunk', async () => {
    const { chunks, pauses, drawn, next } = drawingOf(6);
    await next();
    expect(drawn()).to.equal(3);
    await next();
    expect(drawn()).to.equal(5);
    await next();
    expect(drawn()).to.equal(6);
    expect(pauses).to.be.empty;
    expect(chunks[5]?.drawn).to.equal('text');
  });

  it('leaves alone what was drawn out of turn', async () => {
    const { chunks, next } = drawingOf(3);
    chunks[2]?.draw(true);
    await next();
    expect(chunks.map((chunk) => chunk.drawn)).to.deep.equal(['whole', 'text', 'whole']);
  });

  it('schedules once however often the host updates', () => {
    const { host, paints } = drawingOf(40);
    host.updated();
    host.updated();
    expect(paints).to.have.length(1);
  });

  it('draws chunks that come later, a first one at once', async () => {
    const { host, chunks, drawn, next } = drawingOf(1);
    chunks.unshift(new FakeChunk());
    chunks.push(new FakeChunk());
    host.updated();
    expect(chunks.map(({ isDrawn }) => isDrawn)).to.deep.equal([true, true, false]);
    await next();
    expect(drawn()).to.equal(3);
  });

  it('takes away what is left over when all is drawn, a bit between two pauses', async () => {
    const { host, leftovers, drawn, next } = drawingOf(1);
    leftovers.left = 2;
    host.updated();
    await next();
    expect([drawn(), leftovers.left]).to.deep.equal([1, 1]);
    await next();
    expect(leftovers.left).to.equal(0);
  });

  it('draws everything for paper', () => {
    const { host, chunks } = drawingOf(3);
    dispatchEvent(new Event('beforeprint'));
    expect(chunks.map((chunk) => chunk.drawn)).to.deep.equal(['whole', 'whole', 'whole']);
    host.disconnect();
  });

  it('rests while the host is away and goes on when it is back', async () => {
    const { host, drawn, next } = drawingOf(3);
    host.disconnect();
    await next();
    expect(drawn()).to.equal(1);
    host.connect();
    host.updated();
    await next();
    expect(drawn()).to.equal(3);
  });
});
