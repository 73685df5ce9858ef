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
 */

/** @param {{ amount: number, count: string }} task */
export function probe({ amount, count }) {
  const channel = new MessageChannel();
  const seen = /** @type {Probe} */ ({
    first: null,
    all: null,
    count: /** @type {() => number} */ (new Function(`return ${count}`)),
    painted: () => new Promise((resolve) => requestAnimationFrame(() => resolve(afterFrame()))),
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
  const noted = /** @type {{ tasks: number[], shift: number }} */ ({ tasks: [], shift: 0 });
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
