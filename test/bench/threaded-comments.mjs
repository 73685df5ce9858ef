/**
 * Makes up threads whose comments know what they answer, the same for the same size. The shape is
 * that of busy ones: a third stand for themselves, the others answer one of the last few hundred,
 * and from 2,000 on one remark in the middle has drawn a thousand answers. Nobody wrote any of it.
 */

const NAMES =
  'Ada Bruno Chidi Dagny Emeka Fatou Goran Hanne Ilse Jonas Kaveh Lucía Mirja Nikos Oona Piet Qasim Renata Selma Tariq'.split(
    ' ',
  );
const SURNAMES =
  'Abara Brandt Castel Dimitrou Ekman Farouk Grady Holm Ito Jensen Kowal Lund Mbeki Novák Okoye Petit Quist Rossi Said Tamm'.split(
    ' ',
  );
const WORDS =
  'the a of to and in is it for that on with this they we harbour ferry council library bakery morning street paper budget bench lamp winter ticket garden noise never always probably maybe because although opened closed built painted promised paid'.split(
    ' ',
  );

/** What stands for itself. */
const ROOTS = 0.36;
/** How far back an answer reaches. */
const REACH = 300;
/** Answers that name whom they answer, as people do out of habit. */
const NAMED = 0.05;
/** Comments by somebody who has not written before. */
const FRESH = 0.6;
/** Answers below one remark, and the size from which there is such a one. */
export const BIG_BRANCH = 1000;
const BIG_FROM = 2000;

/**
 * @typedef {object} BenchComment
 * @property {string} id
 * @property {string | null} parentId
 * @property {string} author
 * @property {string} text
 * @property {string} createdAt
 * @property {number} recommendations
 */

/**
 * @param {number} size how many comments
 * @returns {BenchComment[]} in order of time
 */
export function threadedComments(size) {
  const random = randomNumbers(size);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  /** @type {BenchComment[]} */
  const comments = [];
  /** @type {BenchComment[]} */
  const branch = [];
  for (let index = 0; index < size; index++) {
    const parent = parentOf(index);
    const text = proseOf(below);
    const comment = {
      id: String(index + 1),
      parentId: parent?.id ?? null,
      author:
        random() < FRESH || index === 0
          ? nameOf(index, below)
          : (comments[below(index)]?.author ?? ''),
      text: parent && random() < NAMED ? `@${parent.author}: ${text}` : text,
      createdAt: new Date(Date.UTC(2026, 1, 3, 7) + index * 20_000).toISOString(),
      recommendations: Math.floor(random() ** 6 * 200),
    };
    if (isInBigBranch(index)) branch.push(comment);
    comments.push(comment);
  }
  return comments;

  /** @param {number} index */
  function parentOf(index) {
    if (isInBigBranch(index)) return branch.length > 0 ? branch[below(branch.length)] : undefined;
    if (index === 0 || random() < ROOTS) return undefined;
    const candidate = comments[index - 1 - below(Math.min(index, REACH))];
    return branch.includes(/** @type {BenchComment} */ (candidate)) ? undefined : candidate;
  }

  /** @param {number} index */
  function isInBigBranch(index) {
    const start = size >> 1;
    return size >= BIG_FROM && index >= start && index <= start + BIG_BRANCH;
  }
}

/** The comment in the middle: from 2,000 on the one with a thousand answers. @param {number} size */
export const middleId = (size) => String((size >> 1) + 1);

/** @param {number} index @param {(limit: number) => number} below */
function nameOf(index, below) {
  const name = `${NAMES[below(NAMES.length)]} ${SURNAMES[below(SURNAMES.length)]}`;
  return index < 100 ? name : `${name} ${below(index)}`;
}

/** A few words, or a few sentences: most comments are short. @param {(limit: number) => number} below */
function proseOf(below) {
  const sentences = 1 + below(3) * below(2);
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 4 + below(14) }, () => WORDS[below(WORDS.length)]).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }).join(below(6) === 0 ? '\n\n' : ' ');
}

/** Numbers from 0 to 1 by mulberry32. @param {number} seed */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
