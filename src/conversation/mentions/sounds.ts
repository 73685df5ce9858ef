/**
 * What a name sounds like in any of some twenty scripts: its consonants, as classes in the manner of
 * Soundex (R. C. Russell, US patent 1,261,167, 1918). Ольга sounds like Olga and Kuldip like Kuldeep.
 * The classes are coarse, as names are written in other letters by no one rule. commenters.ts decides
 * whom a sound means.
 */
import { matched } from './letters.js';
import { CROWD, MOST_ERRORS, allowedErrors, distance } from './spelling.js';

/**
 * Letters of a class, in Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian, Devanagari, Sinhala
 * and Ethiopic. Any other letter comes and goes: vowels, h, v, w, y, kh.
 */
const CLASSES = [
  'bpfπφбпфբպփֆבףפبپفბპფपफबभපඵබභඹෆበፈፐ',
  'gkqcγκχгкґգկղքגךכקغقکگგკქღყकगघකගඝඟቀቈቐከኰገጐ',
  'dtδθτдтդթտדטתتدطٹڈდთტटठडढतथदधටඨඩඪඬතථදධඳተደጠ',
  'lλлљլלلლलळලළለ',
  'mμмմםמمმमමመ',
  'rρрռրרرڑრरරረ',
  'nνнњնןנنںნङञणन\u0902\u0d82ඞඤඥණනነኘ',
  'szjζσжзсцчшщђћџјѕզժծձճշչջսցזסץצשثجذزسشصضظچژზჟსშჩცძწჭჯचछजझशषसචඡජඣශෂසሠሰሸቸዘዠጀጨጸፀ',
];

const classOf = new Map(
  CLASSES.flatMap((letters, index) => [...letters].map((letter) => [letter, `${index}`] as const)),
);

/** Letters that are one sound together, and how it is written alone. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/[dt](?=[sjz])|[td](?=ch)|kh/g, ''],
  [/ch(?!r)|c(?=[eiyz])/g, 's'],
  [/ph/g, 'f'],
  [/[xξ]/g, 'ks'],
];

/** Scripts of India that have their letters in the order of Devanagari. */
const INDIC = /[\u0980-\u0d7f]/g;
/** Ethiopic has eight signs, one for each vowel, to a consonant. */
const ETHIOPIC = /[\u1200-\u137f]/g;

function at(code: number): string {
  return String.fromCharCode(code);
}

/** Sounds of a name below which it tells nobody. */
const FEWEST = 3;

/**
 * What a folded name sounds like: a digit for each consonant, and one in front when it begins with
 * none. Empty when it has too few, or digits.
 */
export function soundOf(key: string): string {
  let letters = key
    .replace(INDIC, (letter) => at(0x900 | (letter.charCodeAt(0) & 0x7f)))
    .replace(ETHIOPIC, (letter) => at(letter.charCodeAt(0) & ~7));
  if (/\p{N}/u.test(letters)) return '';
  for (const [pattern, alone] of TOGETHER) letters = letters.replace(pattern, alone);
  let sound = '';
  for (const letter of letters) {
    const heard = classOf.get(letter) ?? (sound === '' ? '-' : '');
    if (heard !== sound.slice(-1)) sound += heard;
  }
  return sound.length < FEWEST ? '' : sound;
}

/** The last letter that is heard, in an alphabet: others do not write every vowel. */
const LAST = /[a-z\u0370-\u058f\u10d0-\u10ff](?=ь?$)/;

/** Whether one ends in a vowel and the other does not, as Olga and Oleg. */
function endOtherwise(written: string, name: string): boolean {
  const [last, other] = [matched(LAST, written), matched(LAST, name)];
  return last !== '' && other !== '' && classOf.has(last) !== classOf.has(other);
}

/** Letters of a name below which two errors make another of it. */
const SHORTEST = 6;

/**
 * Whether two names of one sound can be one name: in two scripts, or spelt with an error more than
 * spelling.ts forgives. Daniel and Danielle are two.
 */
function areOneName(written: string, name: string): boolean {
  if (written.charCodeAt(0) >> 8 !== name.charCodeAt(0) >> 8) return !endOtherwise(written, name);
  if (name.length < SHORTEST || written.startsWith(name) || name.startsWith(written)) return false;
  const limit = Math.min(allowedErrors(name) + 1, MOST_ERRORS);
  const errors = distance(written, name, limit);
  return errors > 1 && errors <= limit;
}

/** Finds known keys by their sound. */
export class SoundIndex {
  readonly #filed = new Map<string, string[]>();
  #waiting: string[] = [];

  add(key: string): void {
    this.#waiting.push(key);
  }

  /**
   * Known keys that the given one may write by ear.
   * @param least letters of it with which it must sound otherwise than with all
   */
  search(key: string, least = 0): readonly string[] {
    const sound = soundOf(key);
    // What is silent behind a name is no part of it.
    if (!sound || soundOf(key.slice(0, least)) === sound) return [];
    for (const waiting of this.#waiting.splice(0)) this.#file(waiting);
    const alike = this.#filed.get(sound) ?? [];
    return alike.length > CROWD ? [] : alike.filter((name) => areOneName(key, name));
  }

  #file(key: string): void {
    const sound = soundOf(key);
    if (!sound) return;
    const alike = this.#filed.get(sound);
    if (!alike) this.#filed.set(sound, [key]);
    else if (alike.length <= CROWD) alike.push(key);
  }
}
