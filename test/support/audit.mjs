/**
 * The accessibility audit for pages that Playwright drives: axe-core with the rules of WCAG 2.2 AA,
 * target size included, which axe leaves off by default. It looks into open shadow roots by itself.
 * Components are audited by axe.ts.
 */
import { readText } from './files.mjs';

const axe = readText('node_modules/axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * @param {import('playwright-core').Page} page as it is shown now
 * @returns {Promise<{ findings: string[], passes: number }>} findings: rule, element and reason of
 * every violation; passes: how many rules the page satisfies
 */
export async function audit(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { violations, passes } = await /** @type {any} */ (window).axe.run({
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    const findings = violations.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ { target, failureSummary = '' }) =>
        [id, target.flat().join(' '), failureSummary.replace(/\s+/g, ' ')].join(' | '),
      ),
    );
    return { findings, passes: passes.length };
  }, TAGS);
}
