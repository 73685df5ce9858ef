/**
 * Reads a trace of Chromium's: what the page's main thread has done, and for how long, in processor
 * time. Knows nothing of what was measured.
 */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [tts] microseconds of the thread's own time
 * @property {number} [tdur]
 * @property {string} [id]
 * @property {any} [args]
 */

/** What events are counted as. A name that is in none of them counts as what it happens in. */
const KINDS = /** @type {const} */ ({
  'parsing HTML': /^Parse(HTML|AuthorStyleSheet)$/,
  'compiling scripts':
    /^(v8\.(compile|parse|produceCache)|V8\.(Compile|Parse|PreParse|BytecodeBudget|Finalize|Concurrent))/,
  // Promises' jobs run in what is called BlinkTaskState.
  'running scripts':
    /^(EvaluateScript|v8\.(evaluateModule|run|call)|FunctionCall|RunMicrotasks|BlinkTaskState|TimerFire|Fire|EventDispatch)/,
  'collecting garbage': /^(MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/i,
  style: /^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|InvalidateLayout)$/,
  layout: /^(Layout|IntersectionObserverController::.*|LocalFrameView::.*Layout.*)$/,
  painting:
    /^(PrePaint|Paint|Layerize|UpdateLayer|UpdateLayerTree|Commit|CompositeLayers|PaintImage)$/,
  'being measured': /^api_call$/,
});

export const REST = 'everything else';
export const SCRIPTS = 'running scripts';

/** Kinds in the order of a table. */
export const ORDER = [...Object.keys(KINDS), REST];

/** @param {Buffer} trace @returns {TraceEvent[]} */
export function eventsOf(trace) {
  return JSON.parse(trace.toString()).traceEvents;
}

/**
 * Events of the page's main thread, which is where its functions are called.
 * @param {TraceEvent[]} events
 */
export function mainThread(events) {
  const main = events.find(({ name }) => name === 'FunctionCall');
  return events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
}

/**
 * The longest task's processor time.
 * @param {TraceEvent[]} events
 * @returns {number} milliseconds
 */
export function longestTask(events) {
  const tasks = mainThread(events).filter(({ name }) => name.endsWith('RunTask'));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

/**
 * Time by kind: of each event what is not an inner event's.
 * @param {TraceEvent[]} events
 * @returns {Record<string, number>} milliseconds
 */
export function timeByKind(events) {
  const timed = mainThread(events)
    .filter(({ ph, tts, tdur }) => ph === 'X' && tts !== undefined && tdur !== undefined)
    .map(({ name, tts = 0, tdur = 0 }) => ({ name, start: tts, end: tts + tdur }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  /** @type {Record<string, number>} */
  const times = Object.fromEntries(ORDER.map((kind) => [kind, 0]));
  /** @type {{ kind: string, end: number }[]} */
  const open = [];
  let last = 0;
  /** Time since the last boundary belongs to the innermost event. @param {number} now */
  const pass = (now) => {
    const kind = open.at(-1)?.kind;
    if (kind !== undefined && now > last) times[kind] = (times[kind] ?? 0) + (now - last) / 1000;
    last = Math.max(last, now);
  };
  for (const { name, start, end } of timed) {
    for (let top = open.at(-1); top && top.end <= start; top = open.at(-1)) {
      pass(top.end);
      open.pop();
    }
    pass(start);
    const own = Object.entries(KINDS).find(([, names]) => names.test(name))?.[0];
    open.push({ kind: own ?? open.at(-1)?.kind ?? REST, end });
  }
  for (let top = open.at(-1); top; top = open.at(-1)) {
    pass(top.end);
    open.pop();
  }
  return times;
}

/**
 * @typedef {object} Frame where a function begins
 * @property {string} url
 * @property {number} line from 0
 * @property {number} column from 0
 */

/**
 * Time of the page's own functions, those of the browser that they call included, by the sampling
 * profiler. Garbage collection and what is no function of the page is left out.
 * @param {TraceEvent[]} events
 * @returns {{ frame: Frame, time: number }[]} milliseconds by function
 */
export function timeByFunction(events) {
  const main = events.find(({ name }) => name === 'FunctionCall');
  /** @type {Map<number, { frame: Frame | null, parent: number | null, time: number }>} */
  const nodes = new Map();
  const began = events.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === main?.pid && tid === main.tid,
  );
  const chunks = events.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === began?.pid && id === began.id,
  );
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, parent = null, callFrame } of cpuProfile.nodes ?? []) {
      const { url = '', lineNumber: line = 0, columnNumber: column = 0 } = callFrame;
      nodes.set(id, { frame: url ? { url, line, column } : null, parent, time: 0 });
    }
    /** @type {number[]} */
    const samples = cpuProfile.samples ?? [];
    samples.forEach((id, index) => {
      const node = nodes.get(id);
      // A sample stands for the time until the next.
      if (node) node.time += Math.max(0, timeDeltas[index + 1] ?? 0) / 1000;
    });
  }
  const times = new Map();
  for (const node of nodes.values()) {
    let own = /** @type {typeof node | undefined} */ (node);
    while (own && !own.frame) own = nodes.get(own.parent ?? -1);
    if (!own?.frame || node.time === 0) continue;
    const key = JSON.stringify(own.frame);
    const known = times.get(key) ?? { frame: own.frame, time: 0 };
    known.time += node.time;
    times.set(key, known);
  }
  return [...times.values()];
}
