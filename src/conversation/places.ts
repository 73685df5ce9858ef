/**
 * Names of places and peoples, as far as the platform knows them: countries from Intl.DisplayNames,
 * big cities from the time zones. A line that begins with one of them speaks about it rather than
 * to a reader who calls himself so. English alone; without the platform's lists, nothing.
 */
import { keyOf } from './letters.js';

let known: ReadonlySet<string> | undefined;

/** Whether a folded word names a country, its people or a big city. */
export function isPlace(key: string): boolean {
  known ??= new Set([...countries(), ...cities()].map(keyOf).filter(Boolean));
  // Pakistani, Indian, Canadian: a country and an ending.
  const stem = key.replace(/(?:i|n|an|ian|ese)s?$/, '');
  return known.has(key) || (stem !== key && (known.has(stem) || known.has(`${stem}a`)));
}

function countries(): string[] {
  // Absent from old browsers, whatever the types say.
  const names = (Intl.DisplayNames as typeof Intl.DisplayNames | undefined)
    ? new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    : null;
  return Array.from({ length: 26 * 26 }, (_, pair) => {
    const code = String.fromCharCode(65 + Math.floor(pair / 26), 65 + (pair % 26));
    return names?.of(code) ?? '';
  });
}

function cities(): string[] {
  const values = Intl.supportedValuesOf as typeof Intl.supportedValuesOf | undefined;
  return (values?.('timeZone') ?? []).flatMap((zone) => zone.split('/'));
}
