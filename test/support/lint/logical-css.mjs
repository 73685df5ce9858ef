/**
 * An ESLint rule for css`` templates: directions are said as start and end, never as left and
 * right, so that a page in Arabic or Urdu is mirrored by itself. Gradients and transforms, which
 * have no logical form, are not its business.
 */

const DECLARATION = /(?<=^|[{};\s/])([a-z-]+)\s*:\s*([^;{}]*)/g;
const PHYSICAL_NAME =
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDED_NAME = /^(?:text-align|text-align-last|float|clear)$/;
const SIDE = /^(?:left|right)\b/;

/**
 * @param {string} css
 * @returns {string[]} the declarations in it that say left or right
 */
export function physicalDeclarations(css) {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(DECLARATION)]
    .filter(
      ([, name = '', value = '']) =>
        PHYSICAL_NAME.test(name) || (SIDED_NAME.test(name) && SIDE.test(value)),
    )
    .map(([declaration]) => declaration.trim());
}

/** @type {import('eslint').Rule.RuleModule} */
export const logicalCss = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { physical: '{{declaration}}: say it with start and end.' },
  },
  create: (context) => ({
    'TaggedTemplateExpression[tag.name="css"] TemplateElement'(
      /** @type {import('estree').TemplateElement} */ node,
    ) {
      for (const declaration of physicalDeclarations(node.value.raw)) {
        context.report({ node, messageId: 'physical', data: { declaration } });
      }
    },
  }),
};
