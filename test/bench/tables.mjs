/** Medians, ratios to the floor, and tables in Markdown. */

/** @typedef {import('./measurements.mjs').Measurement} Measurement */

export const FLOOR = 'floor (innerHTML)';
export const OWN = 'Colloquy';

/** @param {number[]} values @returns {number | null} null of none */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2
    ? (sorted[middle] ?? null)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The known values of a figure. @param {Measurement[]} measurements @param {string} name */
export function valuesOf(measurements, name) {
  return measurements.flatMap(({ figures }) => {
    const value = figures[name];
    return typeof value === 'number' && !Number.isNaN(value) ? [value] : [];
  });
}

/** @param {Measurement[]} measurements @param {string} name */
export function medianOf(measurements, name) {
  return median(valuesOf(measurements, name));
}

/**
 * The median of the ratios within rounds.
 * @param {Measurement[]} all of one kind and setting, the floor's among them
 * @param {Measurement[]} own of one entrant
 * @param {string} name of the figure
 */
export function ratioToFloor(all, own, name) {
  const ratios = own.flatMap(({ round, figures }) => {
    const floor = all.find((each) => each.entrant === FLOOR && each.round === round);
    const ratio = (figures[name] ?? NaN) / (floor?.figures[name] ?? NaN);
    return Number.isFinite(ratio) ? [ratio] : [];
  });
  return median(ratios);
}

/** Two digits, or whole from a hundred on. @param {number | null | undefined} value */
export function number(value) {
  if (typeof value !== 'number' || Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(2)));
}

/** The browser tells of tasks from 50 ms on. @param {number | null | undefined} most */
export function task(most) {
  return most === 0 ? '< 50' : number(most);
}

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
