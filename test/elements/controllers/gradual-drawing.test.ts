import { aTimeout, expect } from '@open-wc/testing';
import { GradualDrawingController } from '../../../src/elements/controllers/gradual-drawing.js';
import { FakeHost } from '../../support/host.js';

describe('GradualDrawingController', () => {
  function drawingOf(total: number): {
    readonly host: FakeHost;
    readonly drawing: GradualDrawingController;
    readonly scheduled: (() => void)[];
    paint(): Promise<void>;
  } {
    const host = new FakeHost();
    const scheduled: (() => void)[] = [];
    const drawing = new GradualDrawingController(host, (run) => scheduled.push(run));
    drawing.setTotal(total);
    host.connect();
    host.updated();
    const paint = async (): Promise<void> => {
      scheduled.shift()?.();
      // The slice waits for the host's update, which is a promise of two microtasks at most.
      await aTimeout(0);
      host.updated();
    };
    return { host, drawing, scheduled, paint };
  }

  it('draws the first chunk at once', () => {
    expect(drawingOf(40).drawing.drawn).to.equal(1);
  });

  it('schedules nothing when the first chunk is all', () => {
    expect(drawingOf(1).scheduled).to.be.empty;
  });

  it('draws on after each paint, faster while slices are short, to the last chunk', async () => {
    const { drawing, scheduled, paint } = drawingOf(40);
    const steps = [drawing.drawn];
    while (scheduled.length > 0) {
      await paint();
      steps.push(drawing.drawn);
    }
    expect(steps[1]).to.equal(2);
    expect(steps.at(-1)).to.equal(40);
    expect(steps.length).to.be.below(12);
  });

  it('schedules one slice however often the host updates', () => {
    const { host, scheduled } = drawingOf(40);
    host.updated();
    host.updated();
    expect(scheduled).to.have.length(1);
  });

  it('draws at once as far as it is told', () => {
    const { host, drawing } = drawingOf(40);
    drawing.drawAtLeast(17);
    expect([drawing.drawn, host.updates]).to.deep.equal([17, 1]);
    drawing.drawAtLeast(3);
    expect([drawing.drawn, host.updates]).to.deep.equal([17, 1]);
  });

  it('starts again with the first chunk', async () => {
    const { host, drawing, scheduled, paint } = drawingOf(3);
    while (scheduled.length > 0) await paint();
    drawing.restart();
    host.updated();
    expect(drawing.drawn).to.equal(1);
    expect(scheduled).to.have.length(1);
  });

  it('rests while the host is away and goes on when it is back', async () => {
    const { host, drawing, scheduled, paint } = drawingOf(3);
    host.disconnect();
    await paint();
    expect(drawing.drawn).to.equal(1);
    host.connect();
    host.updated();
    while (scheduled.length > 0) await paint();
    expect(drawing.drawn).to.equal(3);
  });
});
