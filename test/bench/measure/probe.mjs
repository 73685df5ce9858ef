/**
 * Runs in the page before anything else of it: looks at every frame how many comments there are,
 * and notes when the first and the last were painted. What else is measured there uses its tools.
 */

/**
 * @typedef {object} Probe
 * @property {number | null} first milliseconds since the page was asked for until a comment was painted
 * @property {number | null} all … until all of them were
 * @property {() => number} count comments that are there; what has been counted is not looked at again
 * @property {() => Promise<number>} painted waits until what is there now is painted, and tells when
 * @property {(isShown: () => unknown) => Promise<number | null>} shown waits until a paint has it, and
 * tells when; null when it does not come in five seconds
 */

/** @param {{ amount: number, count: string }} task */
export function probe({ amount, count }) {
  const channel = new MessageChannel();
  const seen = /** @type {Probe} */ ({
    first: null,
    all: null,
    count: /** @type {() => number} */ (new Function(`return ${count}`)),
    painted: () => new Promise((resolve) => requestAnimationFrame(() => resolve(afterFrame()))),
    async shown(isShown) {
      const last = performance.now() + 5000;
      for (;;) {
        const time = await seen.painted();
        if (isShown()) return time;
        if (time > last) return null;
      }
    },
  });
  /** @returns {Promise<number>} when the frame that is being made has been painted */
  function afterFrame() {
    return new Promise((resolve) => {
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      channel.port2.postMessage(null);
    });
  }
  channel.port1.start();
  const look = () => {
    const there = document.readyState === 'loading' ? 0 : seen.count();
    if (there > 0 && seen.first === null) {
      seen.first = NaN;
      void afterFrame().then((time) => (seen.first = time));
    }
    if (there >= amount) void afterFrame().then((time) => (seen.all = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { probe: seen });
  const noted = {
    tasks: /** @type {number[]} */ ([]),
    /** When the last long one ended. */
    lastTask: 0,
    /** From an input to the paint that follows, as Event Timing has it. */
    interactions: /** @type {number[]} */ ([]),
    shift: 0,
  };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.tasks.push(duration);
      noted.lastTask = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Moving the pointer is no interaction.
      if (/** @type {any} */ (entry).interactionId) noted.interactions.push(entry.duration);
    }
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
}
