/**
 * Names of places and peoples, in English: countries and big cities. A line that begins with one of
 * them speaks about it rather than to a reader who calls himself so. The platform has such lists
 * too (Intl.DisplayNames), but to open them takes longer than to link a usual thread.
 */

/** Countries, whose people add an ending to them; then peoples that follow no rule, and cities. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'africa america asia australia bangladesh brazil britain canada china egypt england europe france germany india iran iraq ' +
    'israel italy japan kenya mexico milan newyork nigeria pakistan poland russia scotland spain turkey ukraine usa british dutch english french ' +
    'irish berlin delhi dubai karachi lagos lahore london madrid moscow mumbai paris rome tokyo washington'
  ).split(' '),
);

/** Whether a folded word names a country, its people or a big city. */
export function isPlace(key: string): boolean {
  // Pakistani, Indian, Canadian: a country and an ending.
  const stem = key.replace(/(?:i|n|an|ian|ese)?s?$/, '');
  return PLACES.has(key) || PLACES.has(stem) || PLACES.has(`${stem}a`);
}
