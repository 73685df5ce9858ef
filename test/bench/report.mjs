/** The table of a run, in Markdown: medians, with the least and the most, and ratios to the floor. */

/** @typedef {import('./run.mjs').Measurement} Measurement */

const FLOOR = 'floor (innerHTML)';

/**
 * @param {Measurement[]} measurements
 * @param {{ date: string, command: string, browser: string, cores: number, processor: string }} environment
 */
export function report(measurements, { date, command, browser, cores, processor }) {
  const sections = [
    `Measured ${date.slice(0, 10)} with \`${command}\` in ${browser} on ${cores} cores (${processor}). ` +
      'Medians, in brackets the least and the most; × is the ratio to the floor of the same round. ' +
      'Times in ms, heaps in MB.',
    ...loads(measurements),
    uses(measurements),
    transfers(measurements),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Measurement[]} all */
function loads(all) {
  const some = all.filter(({ kind }) => kind === 'load');
  const keys = new Set(some.map(setting));
  return [...keys].map((key) => {
    const group = some.filter((each) => setting(each) === key);
    const rows = [...new Set(group.map(({ entrant }) => entrant))].map((entrant) => {
      const own = group.filter((each) => each.entrant === entrant);
      const figure = (/** @type {string} */ name) =>
        spread(own.map(({ figures }) => figures[name]));
      const ratio = (/** @type {string} */ name) => ratioToFloor(group, own, name);
      return [
        entrant,
        figure('first'),
        ratio('first'),
        figure('all'),
        ratio('all'),
        figure('cpu'),
        ratio('cpu'),
        longest(own),
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
  const rows = some.map(({ entrant, size, figures }) => {
    const link = links.find((each) => each.entrant === entrant && each.size === size);
    const names = ['recommend', 'insert', 'reply', 'collapse', 'sort', 'view'];
    return [
      `${entrant}, ${size.toLocaleString('en')}`,
      ...names.map((name) => number(figures[name])),
      task(figures['sortTask'], figures['viewTask']),
      number(link?.figures['time']),
      figures['scroll'] === undefined ? '–' : `${figures['scroll']}/60`,
      figures['find'] === undefined ? '–' : figures['find'] ? 'yes' : 'no',
    ];
  });
  const head = [
    'after loading',
    'recommend',
    'insert',
    'reply opened',
    'collapse 1,000',
    'sort',
    'view',
    'longest task of these two',
    'deep link to the last',
    'scroll frames > 50 ms',
    'last found by the browser',
  ];
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
  const kept = all.find(({ kind }) => kind === 'memory')?.figures['kept'];
  return [
    rows.length > 0
      ? table(['until 29 comments show', 'requests', 'code, kB gzip', 'code, kB brotli'], rows)
      : '',
    kept === undefined
      ? ''
      : `A hundred threads shown and taken away again leave ${number(kept)} MB behind.`,
  ].join('\n\n');
}

/** @param {Measurement} measurement */
function setting({ size, throttle, accessibility }) {
  const comments = `${size.toLocaleString('en')} comments`;
  if (accessibility) return `${comments}, accessibility tree on`;
  return throttle > 1 ? `${comments}, processor ${throttle}× slower` : comments;
}

/** The median of the ratios within rounds. @param {Measurement[]} group @param {Measurement[]} own @param {string} name */
function ratioToFloor(group, own, name) {
  const ratios = own.map(({ round, figures }) => {
    const floor = group.find((each) => each.entrant === FLOOR && each.round === round);
    return (figures[name] ?? NaN) / (floor?.figures[name] ?? NaN);
  });
  const middle = median(ratios.filter((ratio) => !Number.isNaN(ratio)));
  return middle === null ? '–' : middle.toFixed(2);
}

/** @param {(number | null | undefined)[]} values */
function spread(values) {
  const known = values.filter((value) => typeof value === 'number');
  const middle = median(known);
  if (middle === null) return '–';
  if (known.length < 2 || middle === 0) return number(middle);
  return `${number(middle)} (${number(Math.min(...known))}–${number(Math.max(...known))})`;
}

/** @param {Measurement[]} own */
function longest(own) {
  return task(...own.map(({ figures }) => figures['longest']));
}

/** The browser tells of tasks from 50 ms on. @param {(number | null | undefined)[]} values */
function task(...values) {
  const known = values.filter((value) => typeof value === 'number');
  if (known.length === 0) return '–';
  const most = Math.max(...known);
  return most === 0 ? '< 50' : number(most);
}

/** @param {number[]} values @returns {number | null} null of none */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2
    ? (sorted[middle] ?? null)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Two digits, or whole from a hundred on. @param {number | null | undefined} value */
export function number(value) {
  if (typeof value !== 'number' || Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(2)));
}

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
