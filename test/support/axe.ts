/**
 * The accessibility audit: axe-core with the rules of WCAG 2.2 AA and its best practices, target
 * size included, which axe leaves off by default. It looks into open shadow roots by itself.
 */
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

/** axe-core is no module: it leaves this global behind. */
declare const axe: {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which a fragment on a test page cannot satisfy. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/**
 * Rejects, naming rule, element and reason, when the audit finds a violation.
 * @param context what to look at, and into
 * @param options changes to axe's options; `rules` are added to ours
 */
export async function expectNoViolations(
  context: ElementContext,
  options: RunOptions = {},
): Promise<void> {
  const pageRules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(context, {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    ...options,
    rules: { ...pageRules, 'target-size': { enabled: true }, ...options.rules },
  });
  if (violations.length === 0) return;
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [`${id}: ${help}`, target.flat().join(' '), failureSummary].join('\n  '),
    ),
  );
  throw new Error(`Accessibility violations:\n${findings.join('\n')}`);
}
