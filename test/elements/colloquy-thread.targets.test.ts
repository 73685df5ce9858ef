/** A11Y-13: what can be pressed is large enough, with the finger larger than with the mouse. */
import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { devtools, hasDevtools } from '../support/devtools.js';
import { STATES } from '../support/states.js';
import { all, place, words } from '../support/thread.js';

/** Links in running text are as large as the text is (WCAG 2.5.8, inline exception). */
const INLINE = '[part="comment-body"] a, [part="answered-by"] a';

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The size of what reacts: the box, and what a pseudo-element adds around it. */
function targetOf(element: HTMLElement): Target {
  const { width, height } = element.getBoundingClientRect();
  const around = getComputedStyle(element, '::after');
  const grown = around.content !== 'none' && around.position === 'absolute';
  const sides = grown ? [around.left, around.right, around.top, around.bottom] : [];
  const [left = 0, right = 0, top = 0, bottom = 0] = sides.map((side) =>
    Math.max(0, -Number.parseFloat(side) || 0),
  );
  const name = `${element.localName} ${element.part.value} "${words(element)}"`;
  return { name, width: width + left + right, height: height + top + bottom };
}

const targetsOf = (thread: ColloquyThread): Target[] =>
  all(thread, 'a[href], button, select')
    .filter((element) => !element.matches(`${INLINE}, .visually-hidden`))
    .filter((element) => element.checkVisibility())
    .map(targetOf);

function expectAtLeast(targets: readonly Target[], least: number): void {
  for (const { name, width, height } of targets) {
    expect(height, `height of ${name}`).to.be.at.least(least);
    expect(width, `width of ${name}`).to.be.at.least(least);
  }
}

/** One state after the other: an open dialog lets nothing else have focus. @returns how many targets */
async function expectAllAtLeast(least: number): Promise<number> {
  let checked = 0;
  for (const [state, make] of Object.entries(STATES)) {
    const where = await place();
    const targets = targetsOf(await make(where));
    expectAtLeast(
      targets.map((target) => ({ ...target, name: `${target.name}, ${state}` })),
      least,
    );
    checked += targets.length;
    where.remove();
  }
  return checked;
}

describe('<colloquy-thread> targets', () => {
  it('are 24 px at least, in every state', async function () {
    this.timeout(60_000);
    expect(await expectAllAtLeast(24)).to.be.above(200);
  });

  if (hasDevtools) {
    it('are 44 px at least where the pointer is coarse', async function () {
      this.timeout(60_000);
      await devtools('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
      await devtools('Emulation.setDeviceMetricsOverride', {
        width: 390,
        height: 800,
        deviceScaleFactor: 1,
        mobile: true,
      });
      try {
        expect(matchMedia('(pointer: coarse)').matches).to.be.true;
        await expectAllAtLeast(44);
      } finally {
        await devtools('Emulation.clearDeviceMetricsOverride');
        await devtools('Emulation.setTouchEmulationEnabled', { enabled: false });
      }
    });
  } else {
    it('are as large as the pointer there is needs them', async () => {
      const thread = await STATES['conversation']!(await place());
      const coarse = matchMedia('(pointer: coarse)').matches;
      expectAtLeast(targetsOf(thread), coarse ? 44 : 24);
    });
  }
});
