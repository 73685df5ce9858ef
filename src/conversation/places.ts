/**
 * Names of places and peoples, in English: countries and big cities. A line that begins with one of
 * them speaks about it rather than to a reader who calls himself so. The platform has such lists
 * too (Intl.DisplayNames), but to open them takes longer than to link a usual thread.
 */

/** Countries, whose people add an ending to them; then peoples that follow no rule, and cities. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan africa algeria america argentina asia australia austria bangladesh belgium brazil britain canada chile china ' +
    'colombia cuba egypt england ethiopia europe finland france germany georgia ghana greece hungary india indonesia iran iraq ' +
    'ireland israel italy jamaica japan jordan kashmir kenya korea lebanon malaysia mexico morocco nepal nigeria norway oman ' +
    'pakistan palestine peru poland portugal qatar romania russia scotland serbia singapore somalia spain sudan sweden syria ' +
    'taiwan thailand turkey uganda uk ukraine usa venezuela vietnam wales arab british danish dutch english french german ' +
    'greek irish polish scottish spanish swedish swiss turkish welsh athens baghdad barcelona berlin boston chicago delhi ' +
    'dhaka dubai dublin florence istanbul islamabad jerusalem kabul karachi kyiv lagos lahore london madrid manchester milan ' +
    'moscow mumbai munich newyork oslo paris rome sydney tehran tokyo toronto turin venice vienna washington'
  ).split(' '),
);

/** Whether a folded word names a country, its people or a big city. */
export function isPlace(key: string): boolean {
  // Pakistani, Indian, Canadian: a country and an ending.
  const stem = key.replace(/(?:i|n|an|ian|ese)?s?$/, '');
  return PLACES.has(key) || PLACES.has(stem) || PLACES.has(`${stem}a`);
}
