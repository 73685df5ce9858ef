/**
 * Cursors: where a page of a thread ended, in a form that says nothing to whoever passes it on. One
 * names the last comment given by what it was sorted by, so that what is added moves nothing.
 */
import { Problem } from '../http/problems.mjs';

/**
 * @typedef {object} Place
 * @property {string} thread whose cursor it is: the article and the sort
 * @property {string} place
 * @property {string} branch
 * @property {number} score what the branch was sorted by, where that is a number
 * @property {string} asOf when the first page was read, as a step: what came later counts nothing
 */

/** @param {Place} place */
export function writeCursor({ thread, place, branch, score, asOf }) {
  return Buffer.from(JSON.stringify([thread, place, branch, score, asOf])).toString('base64url');
}

/**
 * @param {string} cursor
 * @param {string} thread
 * @returns {Place}
 * @throws Problem `invalid` for what is no cursor of this thread
 */
export function readCursor(cursor, thread) {
  const [of, place, branch, score, asOf] = parts(cursor);
  const fits =
    of === thread &&
    [place, branch, asOf].every((each) => typeof each === 'string' && /^[0-9a-z]*$/.test(each)) &&
    Number.isSafeInteger(score);
  if (!fits) {
    throw new Problem('invalid', undefined, {
      fields: { cursor: 'belongs to another thread or another sort' },
    });
  }
  return { thread, place, branch, score, asOf };
}

/** @returns {any[]} */
function parts(/** @type {string} */ cursor) {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
