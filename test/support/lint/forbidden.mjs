/**
 * ESLint rules for what must not stand in src/ and demo/: ways to turn text into markup or code
 * (SEC-2), style attributes, which a strict style-src refuses (SEC-5), and parts of the language
 * that the house style leaves out.
 */

const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
].join('|');

/** @type {readonly (readonly [selector: string, message: string])[]} */
const SYNTAX = [
  [
    `Identifier[name=/^(${SINKS})$/], Literal[value=/^(${SINKS})$/]`,
    'Text is never HTML: use a template or textContent.',
  ],
  [
    `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.?(${SINKS})\\s*=/]`,
    'Text is never HTML: bind it as a child or as .textContent.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'Text is never HTML: append an element.',
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
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-syntax': [
    'error',
    ...SYNTAX.map(([selector, message]) => ({ selector, message })),
  ],
};
