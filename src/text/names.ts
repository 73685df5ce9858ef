/**
 * A person's name as it may be shown: without the invisible characters that reorder the line around
 * it or make two names look alike. Whether two visible names look alike is not decided here.
 */
import { graphemesOf } from './graphemes.js';

const MOST_GRAPHEMES = 100;

/** One letter can carry any number of marks. */
const MOST_CODE_UNITS = 1000;

/** What is read of a name: rows are drawn often, and a name may be a megabyte. */
const MOST_READ = 10_000;

/**
 * First, characters without a glyph (Unicode's Default_Ignorable_Code_Point: bidi controls,
 * zero-width spaces, tags, fillers) and controls; variation selectors choose a glyph and stay, white
 * space is dealt with apart. Second, to be kept, joiners that shape what is seen: between letters or
 * marks (Persian, Hindi, …) and in emoji, with what stands before them. A lookbehind would say this
 * better, but WebKit's does not see beyond the Basic Multilingual Plane.
 */
const INVISIBLE =
  /(?![\p{VS}\t-\r])[\p{DI}\p{Cc}]|([\p{L}\p{M}\p{ExtPict}\p{EMod}][\u200c\u200d](?=(?!\p{DI})[\p{L}\p{M}\p{ExtPict}]))/gu;

/** Marks beyond what any script puts on a letter; they would stand on the comments around (SEC-9). */
const HEAPED = /(\p{M}{6})\p{M}+/gu;

/**
 * What most names are, in stretches that hold nothing to take away: INVISIBLE costs a page more than a
 * millisecond when it is first used. Marks of Hebrew, Arabic and Thai are usual as long as they are few.
 */
const AS_WRITTEN =
  /^(?! |.*[\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{7})(?:[!-~¡-¬®-\u02ff\u0370-\u0482\u048a-\u061b\u061d-\u115e\u3041-\u3163\u3165-\ud7ff]| (?=[^ ]))+$/;

/**
 * The name to show.
 * @returns the name on one line, at most 100 graphemes and then an ellipsis; empty when nothing
 * visible is left of it
 */
export function displayName(name: string): string {
  if (name.length <= MOST_GRAPHEMES && AS_WRITTEN.test(name)) return name;
  const visible = name.slice(0, MOST_READ).replace(INVISIBLE, '$1').replace(HEAPED, '$1');
  const shown = visible.replace(/\s+/g, ' ').trim();
  if (shown.length <= MOST_GRAPHEMES) return shown;
  let count = 0;
  for (const { index, segment } of graphemesOf(shown.slice(0, MOST_CODE_UNITS + 1))) {
    count += 1;
    if (count > MOST_GRAPHEMES || index + segment.length > MOST_CODE_UNITS) {
      return `${shown.slice(0, index).trimEnd()}…`;
    }
  }
  return shown;
}
