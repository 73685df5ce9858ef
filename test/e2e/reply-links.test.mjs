/**
 * Who answers whom on the swing-bridge page, as readers see it. Its comments address each other in
 * every manner there is; `swing-bridge-links.json` says, by hand, whom each of them means. `exact`
 * ones must be right; of the rest, which take judgement, a few may be missed.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readJson } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { settle } from '../support/settle.mjs';

/**
 * @typedef {object} Meant
 * @property {string} from
 * @property {string | null} to null: nobody who has commented
 * @property {string} surface the words that say it, if any do
 * @property {boolean} exact
 */

/** @type {Meant[]} */
const meant = readJson('test/e2e/swing-bridge-links.json');

/** Mistakes allowed where it takes judgement. */
const MISTAKES = 2;

const name = (/** @type {string} */ surface) => surface.replace(/^[@＠]/, '');
const list = (/** @type {Meant} */ { from, to, surface }) => `${from} -> ${to} ${surface}`;

/**
 * What the rows of a thread show.
 * @param {import('playwright-core').Page} page
 */
function shownIn(page) {
  return page.locator('[part~="row"]').evaluateAll((rows) => {
    const links = (/** @type {Element} */ row, /** @type {string} */ selector) =>
      [...row.querySelectorAll(selector)].map((link) => ({
        to: decodeURIComponent(/** @type {HTMLAnchorElement} */ (link).hash.slice(9)),
        text: link.textContent ?? '',
      }));
    return rows.map((row) => ({
      id: /** @type {HTMLElement} */ (row).dataset.id ?? '',
      level: Number(row.ariaLevel),
      removed: row.querySelector('[part~="comment-removed"]') !== null,
      repliesTo: links(row, '[part~="reply-to"]'),
      mentions: links(row, '[part~="mention"]'),
      answeredBy: links(row, '[part~="answered-by"] a'),
    }));
  });
}

describe('the links of the swing-bridge page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {Awaited<ReturnType<typeof shownIn>>} */
  let threaded;
  /** @type {Awaited<ReturnType<typeof shownIn>>} */
  let timeline;
  /** Everything the timeline says in so many words, where no layout says it. @type {Set<string>} */
  let shown;

  const rowOf = (/** @type {string} */ id) => {
    const row = timeline.find((each) => each.id === id);
    assert.ok(row, `${id} is shown`);
    return row;
  };
  const isRight = (/** @type {Meant} */ { from, to, surface }) =>
    to !== null
      ? shown.has(`${from} ${to}`)
      : !rowOf(from).mentions.some(({ text }) => text.includes(name(surface)));

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
    const { page, close } = await openPage(browser, `${site.url}/swing-bridge.html`);
    await settle(page);
    threaded = await shownIn(page);
    await page.getByRole('button', { name: 'Timeline' }).click();
    await page.locator('.timeline [data-id="c73"]').waitFor();
    timeline = await shownIn(page);
    shown = new Set(
      timeline.flatMap(({ id, repliesTo }) => repliesTo.map(({ to }) => `${id} ${to}`)),
    );
    await close();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('lead wherever the text is clear', () => {
    const clear = meant.filter(({ exact, from }) => exact && !rowOf(from).removed);
    const wrong = clear.filter((link) => !isRight(link));
    assert.deepEqual(wrong.map(list), []);
  });

  it('lead from the name in the text itself', () => {
    const unmarked = meant.filter(
      ({ from, to, surface, exact }) =>
        exact &&
        to !== null &&
        surface !== '' &&
        !rowOf(from).mentions.some((mark) => mark.to === to && mark.text.includes(name(surface))),
    );
    assert.deepEqual(unmarked.map(list), []);
  });

  it('lead nowhere from comments that answer nobody', () => {
    const answering = new Set(meant.map(({ from }) => from));
    const rows = timeline.filter(({ id }) => !answering.has(id));
    const linked = rows.filter(({ repliesTo, mentions }) => repliesTo.length + mentions.length > 0);
    assert.equal(rows.length, timeline.length - answering.size);
    assert.deepEqual(
      linked.map(({ id }) => id),
      [],
    );
  });

  it(`are wrong at most ${MISTAKES} times where it takes judgement`, (context) => {
    const missed = meant.filter((link) => !link.exact && !isRight(link)).map(list);
    const known = new Set(meant.map(({ from, to }) => `${from} ${to}`));
    const invented = [...shown].filter((link) => !known.has(link));
    context.diagnostic(`missed: ${missed.join(', ') || 'none'}`);
    context.diagnostic(`invented: ${invented.join(', ') || 'none'}`);
    assert.ok(missed.length + invented.length <= MISTAKES, [...missed, ...invented].join('\n'));
  });

  it('are shown at both of their ends', () => {
    // A removed comment says nothing, not even this.
    for (const { id, answeredBy } of timeline.filter(({ removed }) => !removed)) {
      const answers = timeline.filter(({ repliesTo }) => repliesTo.some(({ to }) => to === id));
      const ids = answers.map((answer) => answer.id);
      const strangers = answeredBy.filter(({ to }) => !ids.includes(to));
      assert.deepEqual(strangers, [], `${id} is answered by ${ids.join(', ')}`);
      // "2 more" is a link, too, and counts for as many as it says.
      const amounts = answeredBy.map(({ text }) => /^(\d+) more$/.exec(text)?.[1] ?? 1);
      const amount = amounts.reduce((/** @type {number} */ sum, each) => sum + Number(each), 0);
      assert.equal(amount, ids.length, `${id} is answered by ${ids.join(', ')}`);
    }
  });

  it('put an answer below the one comment it answers', () => {
    for (const { from, to, exact } of meant) {
      const only = meant.filter((link) => link.from === from).length === 1;
      if (!exact || !only || to === null) continue;
      const index = threaded.findIndex(({ id }) => id === from);
      const level = threaded[index]?.level ?? 0;
      const parent = threaded.slice(0, index).findLast((row) => row.level === level - 1);
      assert.equal(parent?.id, to, `${from} stands below ${to}`);
    }
  });
});
