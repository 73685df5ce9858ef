/** Lengths of time in words: "2 hours". For "2 hours ago" see `localize.ts`. */

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * A length of time in its largest whole unit; less than a minute counts as one.
 * @param length milliseconds
 * @param tag the language, as `Localizer.lang`
 */
export function duration(length: number, tag: string): string {
  const [unit, size] = UNITS.find(([, each]) => length >= each) ?? UNITS[2];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(tag, style).format(Math.max(1, Math.floor(length / size)));
}
