/** What the benchmark asks of those who take part, and the page they all stand in. */

/**
 * @typedef {import('../threaded-comments.mjs').BenchComment} BenchComment
 * @typedef {string | import('../../support/serve.mjs').Answer | import('node:http').RequestListener} Page
 *
 * @typedef {object} Entrant
 * @property {string} name as the table shows it
 * @property {number} most comments it is fed at most
 * @property {string} [folder] where files are that its page asks for
 * @property {(comments: BenchComment[]) => Record<string, Page>} pages by path; '/' shows the comments,
 * '/use', where there is one, is for what readers do with them
 * @property {string} count an expression of the page: how many comments it shows. Asked every frame
 * @property {string} [middle] an expression of the page: the comment in the middle
 * @property {string} [recommend] an expression of the page: the button of a comment in the middle
 * @property {string} [recommended] an expression of the page: whether it is pressed. Default: the next paint
 * @property {string} [inserted] an expression of the page: the comment that `bench.insert` has told of
 * @property {string} [arrival] an expression of the page: what is clicked to see it. Default: it is there
 * @property {string} [reply] an expression of the page: a button that opens a composer
 * @property {string} [composer] an expression of the page: that composer
 * @property {string} [fold] an expression of the page: the button that folds the middle's answers away
 * @property {string} [folded] an expression of the page: whether they are
 * @property {import('../measure/interactions.mjs').Change} [sort] sets another order
 * @property {import('../measure/interactions.mjs').Change} [view] sets another view
 * @property {import('../measure/interactions.mjs').Change} [search] looks for a word
 * @property {(id: string) => { hash: string, target: string }} [deepLink] the address of a comment, and
 * an expression of the page: that comment
 * @property {string} [place] a selector of what the comments are in. Default: `#comments`
 */

/**
 * The page: an article, room for the comments, a footer.
 * @param {{ head?: string, comments?: string, script?: string }} parts
 * @returns {import('../../support/serve.mjs').Answer}
 */
export function articlePage({ head = '', comments = '', script = '' }) {
  return {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The ferry comes twice as often</title>
<link rel="icon" href="data:,">
<style>
  body { max-width: 45rem; margin: 2rem auto; font: 1.0625rem/1.5 serif }
  #comments { min-height: 100vh }
</style>
${head}
<h1>The ferry comes twice as often</h1>
<p>From the first of May a boat leaves the old pier every twenty minutes.</p>
<div id="comments">${comments}</div>
<footer>Printed on the harbour.</footer>
${script}`,
  };
}

/** An answer in JSON. @param {unknown} value @returns {import('../../support/serve.mjs').Answer} */
export function json(value) {
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text as backends that keep HTML give it. @param {string} text */
export function paragraphs(text) {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

/**
 * The comment at the top of each comment's branch.
 * @param {BenchComment[]} comments in order of time
 * @returns {Map<string, BenchComment>} by id
 */
export function rootsOf(comments) {
  /** @type {Map<string, BenchComment>} */
  const roots = new Map();
  for (const comment of comments) {
    roots.set(comment.id, roots.get(comment.parentId ?? '') ?? comment);
  }
  return roots;
}
