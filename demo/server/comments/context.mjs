/** What reading and writing comments work with: handed in once, so that tests can hand in theirs. */

/**
 * @typedef {object} Features what the contract's pages say of this server
 * @property {'none' | 'name'} guests
 * @property {number} maxLength UTF-16 code units
 * @property {number} editWindow milliseconds
 * @property {boolean} undoRecommend
 * @property {readonly ('remove' | 'anonymise')[]} erasures
 */

/**
 * @typedef {object} Context
 * @property {import('../database/database.mjs').Database} database
 * @property {() => number} now milliseconds since 1970
 * @property {Features} features
 * @property {number} repeatWindow milliseconds in which a person may not say the same twice in one
 * place; 0: they may
 * @property {(comment: Draft) => Promise<string | null>} findAnswered the id of the comment that a text answers
 * where its writer pressed no Reply
 * @property {(draft: Draft) => Promise<Verdict>} screen what the site's own rules say of a comment
 * @property {(ids: readonly string[]) => void} announce tells every process of events
 */

/**
 * @typedef {object} Draft
 * @property {string} article
 * @property {string | null} parentId
 * @property {string} text
 * @property {string} name
 * @property {import('../http/identity.mjs').Person} person
 */

/** @typedef {{ state: 'published' | 'held' } | { state: 'rejected', reason?: string }} Verdict */

export {};
