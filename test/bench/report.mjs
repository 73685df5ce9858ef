/** All tables of a run, in Markdown: medians, with the least and the most, and ratios to the floor. */
import { nameOf } from './measurements.mjs';
import { FLOOR, median, medianOf, number, ratioToFloor, table, task, valuesOf } from './tables.mjs';
import { targets } from './targets.mjs';

/**
 * @typedef {import('./measurements.mjs').Measurement} Measurement
 * @typedef {import('./measurements.mjs').Unfinished} Unfinished
 *
 * @typedef {object} Environment
 * @property {string} date ISO 8601
 * @property {number} minutes that the run took
 * @property {string} command
 * @property {string} browser
 * @property {number} cores
 * @property {string} processor
 */

/**
 * @param {Measurement[]} measurements
 * @param {Unfinished[]} unfinished
 * @param {Environment} environment
 */
export function report(measurements, unfinished, environment) {
  const { date, command, browser, cores, processor, minutes } = environment;
  const sections = [
    `Measured ${date.slice(0, 10)} with \`${command}\` in ${browser} on ${cores} cores (${processor}), ` +
      `in ${minutes} minutes. Medians, in brackets the least and the most; × is the ratio to the ` +
      'floor of the same round. Times in ms, heaps in MB.',
    targets(measurements),
    ...loads(measurements),
    uses(measurements),
    taps(measurements),
    transfers(measurements),
    memory(measurements),
    failures(unfinished),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Measurement[]} all */
function loads(all) {
  const some = all.filter(({ kind }) => kind === 'load');
  return grouped(some).map(([key, group]) => {
    const rows = entrantsOf(group).map(([entrant, own]) => {
      const figure = (/** @type {string} */ name) => spread(valuesOf(own, name));
      const ratio = (/** @type {string} */ name) =>
        entrant === FLOOR ? '1' : number(ratioToFloor(group, own, name));
      return [
        entrant,
        figure('first'),
        ratio('first'),
        figure('all'),
        ratio('all'),
        figure('cpu'),
        ratio('cpu'),
        task(worst(own, 'longest')),
        figure('longestCpu'),
        figure('shift'),
        `${figure('js')} + ${figure('dom')}`,
        figure('elements'),
      ];
    });
    const head = [
      key,
      'first painted',
      '×',
      'all painted',
      '×',
      'main-thread CPU',
      '×',
      'longest task',
      'its CPU',
      'layout shift',
      'heap JS + DOM',
      'elements per comment',
    ];
    return table(head, rows);
  });
}

/** @param {Measurement[]} all */
function uses(all) {
  const some = all.filter(({ kind }) => kind === 'use');
  const links = all.filter(({ kind }) => kind === 'deep-link');
  const times = ['recommend', 'arrive', 'insert', 'reply', 'collapse'];
  const rows = grouped(some).flatMap(([key, group]) =>
    entrantsOf(group).map(([entrant, own]) => {
      const link = links.filter(
        (each) => each.entrant === entrant && setting(each) === key && own.length > 0,
      );
      const figure = (/** @type {string} */ name) => {
        const cpu = medianOf(own, `${name}Cpu`);
        return `${number(medianOf(own, name))}${cpu === null ? '' : ` (${number(cpu)})`}`;
      };
      const find = medianOf(own, 'find');
      const scroll = worst(own, 'scroll');
      return [
        `${entrant}, ${key}`,
        ...times.map(figure),
        ...['sort', 'view', 'search'].flatMap((name) => [
          figure(name),
          task(worst(own, `${name}Task`)),
        ]),
        number(worst(own, 'interaction')),
        number(medianOf(link, 'time')),
        scroll === null ? '–' : `${scroll}/60 (${number(medianOf(own, 'scrollCpu'))})`,
        find === null ? '–' : find ? 'yes' : 'no',
      ];
    }),
  );
  const head = [
    'after loading, until painted (main-thread CPU)',
    'recommend',
    'a comment is told of',
    'inserted in the middle',
    'reply opened',
    'collapse 1,000',
    'sort',
    'its longest task',
    'view',
    'its longest task',
    'search',
    'its longest task',
    'worst input',
    'deep link to the last',
    'scroll frames > 50 ms (CPU of one)',
    'last found by the browser',
  ];
  return rows.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function taps(all) {
  const some = all.filter(({ kind }) => kind === 'taps');
  const rows = grouped(some).flatMap(([key, group]) =>
    entrantsOf(group).map(([entrant, own]) => {
      const most = worst(own, 'worst');
      const count = valuesOf(own, 'taps').reduce((sum, each) => sum + each, 0);
      return [`${entrant}, ${key}`, most === 0 ? '< 16' : number(most), String(count)];
    }),
  );
  const head = ['clicks on the page while comments load', 'longest until painted', 'clicks'];
  return rows.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function transfers(all) {
  const rows = all
    .filter(({ kind }) => kind === 'transfer')
    .map(({ entrant, figures }) => [
      entrant,
      number(figures['requests']),
      number(figures['gzip']),
      number(figures['brotli']),
    ]);
  const head = ['until 29 comments show', 'requests', 'code, kB gzip', 'code, kB brotli'];
  return rows.length > 0 ? table(head, rows) : '';
}

/** @param {Measurement[]} all */
function memory(all) {
  const kept = all.find(({ kind }) => kind === 'memory')?.figures['kept'];
  return kept === undefined
    ? ''
    : `A hundred threads shown and taken away again leave ${number(kept)} MB behind.`;
}

/** @param {Unfinished[]} unfinished */
function failures(unfinished) {
  if (unfinished.length === 0) return '';
  const lines = unfinished.map((each) => `- ${nameOf(each)}: ${each.reason}`);
  return ['Not finished:', ...new Set(lines)].join('\n');
}

/** @param {Measurement} measurement */
function setting({ size, throttle, accessibility }) {
  const comments = `${size.toLocaleString('en')} comments`;
  if (accessibility) return `${comments}, accessibility tree on`;
  return throttle > 1 ? `${comments}, processor ${throttle}× slower` : comments;
}

/** @param {Measurement[]} measurements @returns {[string, Measurement[]][]} */
function grouped(measurements) {
  const keys = new Set(measurements.map(setting));
  return [...keys].map((key) => [key, measurements.filter((each) => setting(each) === key)]);
}

/** @param {Measurement[]} measurements @returns {[string, Measurement[]][]} */
function entrantsOf(measurements) {
  const names = new Set(measurements.map(({ entrant }) => entrant));
  return [...names].map((name) => [name, measurements.filter(({ entrant }) => entrant === name)]);
}

/** @param {Measurement[]} measurements @param {string} name */
function worst(measurements, name) {
  const values = valuesOf(measurements, name);
  return values.length > 0 ? Math.max(...values) : null;
}

/** @param {number[]} known */
function spread(known) {
  const middle = median(known);
  if (middle === null) return '–';
  if (known.length < 2 || middle === 0) return number(middle);
  return `${number(middle)} (${number(Math.min(...known))}–${number(Math.max(...known))})`;
}
