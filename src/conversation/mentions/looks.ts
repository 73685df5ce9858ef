/**
 * Tells people apart whose names differ in looks alone, as Sam and 🔥Sam do, or Max and max: by how the
 * name is written, and else by who wrote last.
 */
import { appearance, markedKeyOf, matched } from './letters.js';
import { type Moment, compareMoments, placeOf } from '../moments.js';
import type { NameSpan } from './names.js';
import type { Person, Post } from './person.js';

function only(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Of people whose names differ in looks alone, the one who wrote last; of others nobody. */
export function namesake(people: readonly Person[], before: Moment): Person | null {
  if (people.some(({ key }) => key !== people[0]?.key)) return null;
  const last = ({ written }: Person): Post | undefined => written[placeOf(written, before) - 1];
  return people.reduce((person, other) => {
    const [post, later] = [last(person), last(other)];
    return later && (!post || compareMoments(post, later) < 0) ? other : person;
  });
}

/** How far before its first letter and behind its last a name can have symbols and brackets. */
const MARGIN = 8;
const TAIL = /^[^\p{L}\p{N}@\n]*/u;

/** Ways to see a name, the sharpest first. */
const LOOKS: readonly ((look: string) => string)[] = [
  (look) => look,
  (look) => look.replace(/[\s_]/g, ''),
  (look) => look.toLowerCase(),
  (look) => look.normalize('NFKC').toLowerCase(),
];

/** Of people whose names differ in looks alone, the one whose name looks as written. */
export function mostAlike(
  people: readonly Person[],
  text: string,
  span: NameSpan,
  before: Moment,
): Person | null {
  if (people.length === 1) return only(people);
  const start = Math.max(0, (span.words[0]?.start ?? 0) - MARGIN);
  const tail = matched(TAIL, text.slice(span.end, span.end + MARGIN));
  const written = appearance(text.slice(start, span.end) + tail);
  let alike = longest(people, written, markedKeyOf);
  for (const seen of LOOKS) {
    const closer = longest(alike, written, seen);
    if (closer.length > 0) alike = closer;
    if (alike.length === 1) break;
  }
  if (alike.length === 0) alike = people;
  // John.Smith, JOHN SMITH; but 🔥Sam and Sam.
  const [look, ...others] = alike.map(({ name }) => markedKeyOf(name.replace(/[.,'’]/g, '')));
  return only(alike) ?? (others.every((other) => other === look) ? namesake(alike, before) : null);
}

/** The people with the longest name that the written one contains, seen in a certain way. */
function longest(
  people: readonly Person[],
  written: string,
  seen: (look: string) => string,
): readonly Person[] {
  const fitting = people.filter(({ name }) => seen(written).includes(seen(name)));
  const most = Math.max(...fitting.map(({ name }) => seen(name).length));
  return fitting.filter(({ name }) => seen(name).length === most);
}
