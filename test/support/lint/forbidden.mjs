/**
 * ESLint rules for what must not stand in src/ and demo/: ways to turn text into markup or code
 * (SEC-2), style attributes, which a strict style-src refuses (SEC-5), and parts of the language
 * that the house style leaves out.
 */

/** @type {readonly (readonly [selector: string, message: string])[]} */
const SYNTAX = [
  [
    ':matches(MemberExpression, Property)[property.name=/^(inner|outer)HTML$/], ' +
      ':matches(MemberExpression, Property)[property.value=/^(inner|outer)HTML$/]',
    'Text is never HTML: use a template or textContent.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    'Text is never HTML: use a template or textContent.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'No document.write.',
  ],
  [
    'ImportDeclaration[source.value=/^lit.directives.unsafe-/], ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    'No directive that takes markup from a string.',
  ],
  [
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    'A strict style-src refuses style attributes: use a class or style.setProperty.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A strict style-src refuses style attributes: use a class or style.setProperty.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s(\\.(inner|outer)HTML|\\.?srcdoc)\\s*=/]',
    'Text is never HTML: bind it as a child or as .textContent.',
  ],
  [
    'PropertyDefinition:not([accessibility="private"]) > Decorator[expression.callee.name="state"]',
    'State is private; what a page may set is a property.',
  ],
  ['ExportDefaultDeclaration', 'Exports have names.'],
  ['TSEnumDeclaration', 'Use a union of string literals.'],
  ['TSParameterProperty', 'Declare the field.'],
];

/** @type {import('eslint').Linter.RulesRecord} */
export const forbidden = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-syntax': [
    'error',
    ...SYNTAX.map(([selector, message]) => ({ selector, message })),
  ],
};
