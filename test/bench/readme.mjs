/** The part of the README that says how fast it is: short tables of a run, and what it has not measured. */
import { nameOf } from './measurements.mjs';
import { FLOOR, OWN, medianOf, number, ratioToFloor, table, task } from './tables.mjs';

/**
 * @typedef {import('./measurements.mjs').Measurement} Measurement
 * @typedef {import('./measurements.mjs').Unfinished} Unfinished
 */

const SIZES = [29, 1000, 10_000, 100_000];
const BEGIN = '<!-- bench: written by npm run bench -- --readme -->';
const END = '<!-- bench: end -->';

/** What readers do, by the names of the figures. */
const USES = {
  recommend: 'Recommend clicked',
  insert: 'a comment inserted in the middle',
  reply: 'a reply opened, its code fetched',
  collapse: 'a branch of 1,000 folded',
  sort: 'another order',
  view: 'another view',
  search: 'a search',
};

/** What no run of it measures. */
const NEVER = 'other engines than Chromium, telephones, a real network';

/** @param {string} readme @param {string} section @returns {string} the README with the section in its place */
export function inReadme(readme, section) {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for it: ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${section}\n${readme.slice(end)}`;
}

/**
 * @param {Measurement[]} measurements
 * @param {Unfinished[]} unfinished
 * @param {import('./report.mjs').Environment} environment
 */
export function summary(measurements, unfinished, { date, command, browser, cores, processor }) {
  const sections = [
    `Measured ${date.slice(0, 10)} with \`${command}\` in ${browser} on ${cores} cores (${processor}). ` +
      'Medians. CPU is the main thread’s until all comments are painted and linked, without that of the worker that reads ' +
      'the names of long threads; × floor is the ratio within a round.',
    everybody(measurements),
    sizes(measurements),
    uses(measurements),
    more(measurements),
    `Not measured: ${[...missing(measurements, unfinished), NEVER].join('; ')}.`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Measurement[]} all */
function everybody(all) {
  const loads = plain(all, 29);
  const names = [...new Set(loads.map(({ entrant }) => entrant))];
  const rows = names.map((name) => {
    const own = loads.filter(({ entrant }) => entrant === name);
    const sent = all.filter(({ kind, entrant }) => kind === 'transfer' && entrant === name);
    return [
      name === OWN ? `**${name}**` : name,
      number(medianOf(own, 'all')),
      number(medianOf(own, 'cpu')),
      number(ratioToFloor(loads, own, 'cpu')),
      number(medianOf(sent, 'brotli') || null),
      number(medianOf(sent, 'requests')),
      number(medianOf(own, 'elements')),
      number(medianOf(own, 'shift')),
    ];
  });
  const head = [
    '29 comments',
    'painted, ms',
    'CPU, ms',
    '× floor',
    'code, kB brotli',
    'requests',
    'elements per comment',
    'layout shift',
  ];
  return rows.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function sizes(all) {
  const loads = all.filter(
    ({ kind, entrant }) => kind === 'load' && (entrant === OWN || entrant === FLOOR),
  );
  const keys = [...new Map(loads.map((each) => [keyOf(each), each])).entries()];
  const rows = keys.map(([key, { size, throttle, accessibility }]) => {
    const group = loads.filter((each) => keyOf(each) === key);
    const own = group.filter(({ entrant }) => entrant === OWN);
    const pair = (/** @type {string} */ name, show = number) => {
      const floor = group.filter(({ entrant }) => entrant === FLOOR);
      return `${show(medianOf(own, name))} (${show(medianOf(floor, name))})`;
    };
    const slower = throttle > 1 ? `, processor ${throttle}× slower` : '';
    return [
      `${size.toLocaleString('en')}${slower}${accessibility ? ', screen reader on' : ''}`,
      pair('first'),
      pair('all'),
      pair('cpu'),
      number(ratioToFloor(group, own, 'cpu')),
      pair('longest', task),
      own.some(({ figures }) => figures['js'] !== undefined)
        ? `${number(medianOf(own, 'js'))} + ${number(medianOf(own, 'dom'))}`
        : '–',
    ];
  });
  const head = [
    'Colloquy (the floor) with … comments',
    'first painted, ms',
    'all painted, ms',
    'CPU, ms',
    '× floor',
    'longest task, ms',
    'heap JS + DOM, MB',
  ];
  return rows.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function uses(all) {
  const some = all.filter(
    ({ kind, entrant }) => kind === 'use' && (entrant === OWN || entrant === FLOOR),
  );
  const links = all.filter(({ kind }) => kind === 'deep-link');
  const keys = [...new Map(some.map((each) => [keyOf(each), each])).values()];
  const cell = (/** @type {Measurement[]} */ group, /** @type {string} */ name) => {
    const [own, floor] = [OWN, FLOOR].map((whose) =>
      medianOf(
        group.filter(({ entrant }) => entrant === whose),
        name,
      ),
    );
    return floor === null || floor === undefined
      ? number(own)
      : `${number(own)} (${number(floor)})`;
  };
  const of = (/** @type {Measurement} */ key) => some.filter((each) => keyOf(each) === keyOf(key));
  const rows = [
    ...Object.entries(USES).map(([name, words]) => [
      words,
      ...keys.map((key) => cell(of(key), name)),
    ]),
    [
      'a link to the last comment, from the address',
      ...keys.map((key) =>
        cell(
          links.filter((each) => keyOf(each) === keyOf(key)),
          'time',
        ),
      ),
    ],
    ['frames over 50 ms, of 60 in a scroll', ...keys.map((key) => cell(of(key), 'scroll'))],
  ];
  const head = [
    'Colloquy (the floor): ms until painted',
    ...keys.map(
      ({ size, throttle }) =>
        `${size.toLocaleString('en')}${throttle > 1 ? `, ${throttle}× slower` : ''}`,
    ),
  ];
  return keys.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function more(all) {
  const found = all.filter(({ kind, entrant }) => kind === 'use' && entrant === OWN);
  const [kept] = all.filter(({ kind }) => kind === 'memory');
  const taps = all.filter(({ kind }) => kind === 'taps');
  const own = taps.filter(({ entrant }) => entrant === OWN).sort((a, b) => b.size - a.size)[0];
  const floor = taps.find(({ entrant, size }) => entrant === FLOOR && size === own?.size);
  const worst = (/** @type {Measurement | undefined} */ each) =>
    each?.figures['worst'] === 0 ? 'less than 16' : number(each?.figures['worst']);
  return [
    own &&
      `A click on the page while ${own.size.toLocaleString('en')} comments load is answered within ${worst(own)} ms (${worst(floor)}).`,
    found.some(({ figures }) => figures['find'] === 1) &&
      'The browser’s search finds the last comment.',
    kept &&
      `A hundred threads shown and taken away leave ${number(kept.figures['kept'])} MB behind.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the tables do not have. @param {Measurement[]} all @param {Unfinished[]} unfinished */
function missing(all, unfinished) {
  const own = all.filter(({ entrant }) => entrant === OWN);
  const has = (/** @type {(each: Measurement) => boolean} */ wanted) => own.some(wanted);
  const loads = own.filter(({ kind }) => kind === 'load');
  const lacking = (/** @type {Measurement[]} */ some) =>
    SIZES.filter((each) => !some.some(({ size }) => size === each)).map((size) =>
      size.toLocaleString('en'),
    );
  /** @type {[string, string[]][]} */
  const gaps = [
    [
      'comments',
      lacking(loads.filter(({ throttle, accessibility }) => throttle === 1 && !accessibility)),
    ],
    ['comments on a slower processor', lacking(loads.filter(({ throttle }) => throttle > 1))],
    [
      'comments with a screen reader',
      lacking(loads.filter(({ accessibility }) => accessibility)).filter((size) =>
        ['1,000', '10,000'].includes(size),
      ),
    ],
  ];
  const peers = Math.max(
    ...all
      .filter(({ kind, entrant }) => kind === 'load' && entrant !== OWN && entrant !== FLOOR)
      .map(({ size }) => size),
    0,
  );
  return [
    ...gaps.flatMap(([what, list]) => (list.length > 0 ? [`${list.join(', ')} ${what}`] : [])),
    `peers beyond ${peers.toLocaleString('en')} comments`,
    ...Object.entries(USES).flatMap(([name, words]) =>
      has(({ kind, figures }) => kind === 'use' && typeof figures[name] === 'number')
        ? []
        : [words],
    ),
    ...(has(({ kind, figures }) => kind === 'use' && typeof figures['find'] === 'number')
      ? []
      : ['the browser’s search']),
    ...unfinishedTasks(unfinished),
  ];
}

/** What did not finish, and whose. @param {Unfinished[]} unfinished */
function unfinishedTasks(unfinished) {
  /** @type {Map<string, Set<string>>} */
  const tasks = new Map();
  for (const { entrant, ...setting } of unfinished) {
    const name = nameOf(setting);
    tasks.set(name, (tasks.get(name) ?? new Set()).add(entrant));
  }
  return [...tasks].map(
    ([name, entrants]) => `${name} (not finished: ${[...entrants].join(', ')})`,
  );
}

/** @param {Measurement[]} all @param {number} wanted */
function plain(all, wanted) {
  return all.filter(
    ({ kind, size, throttle, accessibility }) =>
      kind === 'load' && size === wanted && throttle === 1 && !accessibility,
  );
}

/** @param {Measurement} measurement */
function keyOf({ size, throttle, accessibility }) {
  return JSON.stringify([size, throttle, accessibility]);
}
