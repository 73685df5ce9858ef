/**
 * Counts in a page what goes on after the code that began it: requests, timers, frames, observers,
 * listeners on what outlives an element, channels, databases. It replaces the platform's functions
 * before the page's scripts run, and changes nothing of what they do.
 */

/** @typedef {Record<string, number>} Census what goes on, by kind; kinds of which there is nothing are left out */

/** @param {import('playwright-core').Page} page */
export const beginCensus = (page) => page.addInitScript(install);

/** @param {import('playwright-core').Page} page @returns {Promise<Census>} */
export const census = (page) => page.evaluate(() => /** @type {any} */ (globalThis).takeCensus());

/** Runs in the page, so it can use nothing from outside. */
function install() {
  /** @type {Map<string, Set<unknown>>} */
  const going = new Map();
  const all = (/** @type {string} */ kind) => {
    const known = going.get(kind) ?? new Set();
    going.set(kind, known);
    return known;
  };
  const scope = /** @type {any} */ (globalThis);

  /** Functions that call back once, and those that call it off. */
  for (const [begin, end] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [start, stop] = [scope[String(begin)], scope[String(end)]];
    if (!start) continue;
    scope[String(begin)] = (/** @type {any} */ run, /** @type {any[]} */ ...rest) => {
      const id = start.call(
        globalThis,
        (/** @type {any[]} */ ...given) => {
          all(String(begin)).delete(id);
          return run(...given);
        },
        ...rest,
      );
      all(String(begin)).add(id);
      return id;
    };
    scope[String(end)] = (/** @type {any} */ id) => {
      all(String(begin)).delete(id);
      return stop.call(globalThis, id);
    };
  }
  const { setInterval: every, clearInterval: never } = scope;
  scope.setInterval = (/** @type {any[]} */ ...given) => {
    const id = every(...given);
    all('setInterval').add(id);
    return id;
  };
  scope.clearInterval = (/** @type {any} */ id) => {
    all('setInterval').delete(id);
    never(id);
  };

  const send = scope.fetch;
  scope.fetch = async (/** @type {any[]} */ ...given) => {
    const asked = {};
    all('fetch').add(asked);
    try {
      return await send(...given);
    } finally {
      all('fetch').delete(asked);
    }
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Observer = scope[name];
    scope[name] = class extends Observer {
      #targets = new Set();
      observe(/** @type {any} */ target, /** @type {any[]} */ ...rest) {
        this.#targets.add(target);
        all(name).add(this);
        super.observe(target, ...rest);
      }
      unobserve(/** @type {any} */ target) {
        this.#targets.delete(target);
        if (this.#targets.size === 0) all(name).delete(this);
        super.unobserve(target);
      }
      disconnect() {
        this.#targets.clear();
        all(name).delete(this);
        super.disconnect();
      }
    };
  }

  /** What is there for as long as the page is; an element's own listeners go with it. */
  const outlives = (/** @type {any} */ target) =>
    [scope, document, document.documentElement, document.body, scope.visualViewport].includes(
      target,
    ) ||
    target instanceof MediaQueryList ||
    target === document.fonts ||
    target === scope.navigator.connection;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  /** @type {Map<unknown, Map<string, any>>} */
  const listeners = new Map();
  const forget = (
    /** @type {any} */ target,
    /** @type {string} */ type,
    /** @type {any} */ own,
  ) => {
    for (const [id, each] of listeners.get(target) ?? []) {
      if (each.type !== type || each.own !== own) continue;
      listeners.get(target)?.delete(id);
      all(`listener of ${type}`).delete(each);
    }
  };
  let ids = 0;
  EventTarget.prototype.addEventListener = function (type, own, options) {
    const target = this ?? scope;
    if (!own || !outlives(target)) return add.call(target, type, own, options);
    forget(target, type, own);
    const { signal, once = false } = typeof options === 'object' ? (options ?? {}) : {};
    if (!signal?.aborted) {
      const known = listeners.get(target) ?? new Map();
      listeners.set(target, known);
      const each = { type, own };
      known.set(String((ids += 1)), each);
      all(`listener of ${type}`).add(each);
      const leave = () => forget(target, type, own);
      if (signal) add.call(signal, 'abort', leave);
      if (once) add.call(target, type, leave, { once: true });
    }
    add.call(target, type, own, options);
  };
  EventTarget.prototype.removeEventListener = function (type, own, options) {
    const target = this ?? scope;
    forget(target, type, own);
    remove.call(target, type, own, options);
  };

  const Channel = scope.BroadcastChannel;
  scope.BroadcastChannel = class extends Channel {
    constructor(/** @type {string} */ name) {
      super(name);
      all('BroadcastChannel').add(this);
    }
    close() {
      all('BroadcastChannel').delete(this);
      super.close();
    }
  };

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    add.call(request, 'success', () => all('database').add(request.result));
    return request;
  };
  const { close } = IDBDatabase.prototype;
  IDBDatabase.prototype.close = function () {
    all('database').delete(this);
    close.call(this);
  };

  scope.takeCensus = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const counts = [...going].map(([kind, each]) => [kind, each.size]);
    counts.push(['lock', held.length + pending.length]);
    return Object.fromEntries(counts.filter(([, count]) => Number(count) > 0).sort());
  };
}
