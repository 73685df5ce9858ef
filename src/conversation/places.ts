/**
 * Names of places and peoples, in English: countries and big cities. A line that begins with one of
 * them speaks about it rather than to a reader who calls himself so. The platform has such lists
 * too (Intl.DisplayNames), but to open them takes longer than to link a usual thread.
 */

/** Countries whose people add an ending to it, then peoples and cities that follow no rule. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan africa albania algeria america angola argentina armenia asia australia austria azerbaijan bahrain ' +
    'bangladesh belgium bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chile china colombia ' +
    'croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland france germany ghana ' +
    'georgia greece hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kenya korea ' +
    'kuwait latvia lebanon libya lithuania malaysia malta mexico moldova mongolia morocco myanmar nepal netherlands ' +
    'nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia ' +
    'rwanda saudiarabia scotland senegal serbia singapore slovenia somalia spain srilanka sudan sweden switzerland ' +
    'syria taiwan tanzania thailand tunisia turkey uganda uk ukraine uruguay usa venezuela vietnam wales yemen zambia ' +
    'zimbabwe afghan arab british danish dutch english finnish french german greek irish polish scottish spanish ' +
    'swedish swiss thai turkish welsh amsterdam athens baghdad bangkok barcelona beijing beirut berlin boston brussels ' +
    'budapest cairo chicago copenhagen damascus delhi dhaka dubai dublin florence geneva hamburg havana istanbul ' +
    'islamabad jakarta jerusalem kabul karachi kyiv lagos lahore lisbon london madrid manchester manila melbourne milan ' +
    'moscow mumbai munich nairobi naples newyork oslo paris prague rome seoul shanghai stockholm sydney tehran tokyo ' +
    'toronto turin venice vienna warsaw washington zurich'
  ).split(' '),
);

/** Whether a folded word names a country, its people or a big city. */
export function isPlace(key: string): boolean {
  // Pakistani, Indian, Canadian: a country and an ending.
  const stem = key.replace(/(?:i|n|an|ian|ese)?s?$/, '');
  return PLACES.has(key) || PLACES.has(stem) || PLACES.has(`${stem}a`);
}
