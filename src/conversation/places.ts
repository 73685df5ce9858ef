/**
 * Names of places and peoples, in English: countries and big cities. A line that begins with one of
 * them speaks about it rather than to a reader who calls himself so. The platform has such lists
 * too (Intl.DisplayNames), but to open them takes longer than to link a usual thread.
 */

/** Countries, whose people add an ending to them; then peoples that follow no rule, and cities. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'africa america asia australia bangladesh brazil britain canada china egypt england europe ' +
    'france germany georgia greece india indonesia iran iraq ireland israel italy japan jordan kenya korea lebanon mexico nepal ' +
    'nigeria pakistan palestine poland russia scotland spain sweden syria turkey ukraine usa arab british ' +
    'dutch english french german greek irish polish scottish spanish swedish swiss welsh baghdad berlin chicago ' +
    'delhi dhaka dubai dublin istanbul islamabad jerusalem kabul karachi lagos lahore london madrid manchester milan ' +
    'moscow mumbai newyork paris rome tokyo washington'
  ).split(' '),
);

/** Whether a folded word names a country, its people or a big city. */
export function isPlace(key: string): boolean {
  // Pakistani, Indian, Canadian: a country and an ending.
  const stem = key.replace(/(?:i|n|an|ian|ese)?s?$/, '');
  return PLACES.has(key) || PLACES.has(stem) || PLACES.has(`${stem}a`);
}
