/**
 * Makes up flat threads of any size, the same for the same size: people who write again, names in
 * several scripts, answers that call somebody by name in the ways readers do. For timings; what is
 * answered is not kept.
 */

const FIRST =
  'Ines Karl Ruth Omar Yuki Sami Vera Bela Tove Hugo Анна Иван Юлия 小雨 志明 محمد زہرا राजू मीना Γιώργος'.split(
    ' ',
  );
const LAST =
  'Okafor Lindqvist Marsh Haddad Núñez Weiß O’Brien al-Amin Петров Ткач 王 علی भारतीय walla 99 (Oslo)'.split(
    ' ',
  );
const WORDS =
  'the bridge council budget of people never again road train vote money they should have been because every year nobody listens same story today tomorrow please read this first and then schools water night bus'.split(
    ' ',
  );

/** Authors per comment, as in real threads: most write once or twice. */
const AUTHORS = 0.4;
/** Comments that name somebody. */
const MENTIONS = 0.28;

/**
 * @param {number} size how many comments
 * @returns {{ id: string, author: { name: string }, createdAt: string, body: { text: string } }[]}
 */
export function flatThread(size) {
  const random = randomNumbers(size);
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => /** @type {T} */ (items[Math.floor(random() * items.length)]);
  const names = new Set();
  while (names.size < Math.max(2, Math.round(size * AUTHORS))) {
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    names.add(names.has(name) ? `${name} ${Math.floor(random() * size)}` : name);
  }
  const fresh = [...names];
  /** @type {ReturnType<typeof flatThread>} */
  const comments = [];
  for (let index = 0; index < size; index++) {
    const again = comments.length > 0 && (fresh.length === 0 || random() > AUTHORS);
    const name = again ? pick(comments).author.name : String(fresh.shift());
    const words = Array.from({ length: 5 + Math.floor(random() * 40) }, () => pick(WORDS)).join(
      ' ',
    );
    const text =
      comments.length > 0 && random() < MENTIONS
        ? `${surface(pick(comments.slice(-400)).author.name, random)} ${words}`
        : words;
    const createdAt = new Date(Date.UTC(2026, 0, 1) + index * 9000).toISOString();
    comments.push({ id: `c${index + 1}`, author: { name }, createdAt, body: { text } });
  }
  return comments;
}

/**
 * A name as a reader might write it: in full, its first word, in small letters, misspelt, spaced
 * from the at-sign, without one.
 * @param {string} name
 * @param {() => number} random
 */
function surface(name, random) {
  const manner = random();
  if (manner < 0.15) return `@${name.split(' ')[0]},`;
  if (manner < 0.22) return `@${name.toLowerCase()}:`;
  if (manner < 0.3) return `@${name.slice(0, 2)}${name.slice(3)}:`;
  if (manner < 0.38) return `@ ${name}\n`;
  return manner < 0.43 ? `${name}:` : `@${name}:`;
}

/**
 * Numbers from 0 to 1 by mulberry32.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
