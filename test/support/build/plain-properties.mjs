/**
 * A Vite plugin that takes the decorators of elements out of the script-tag files: the compiled
 * form of `@property({ … }) name` becomes the one call that Lit makes of it, and neither the
 * decorators nor the helper that applies them are part of the bundle. Runs after TypeScript is
 * stripped.
 */

/** What each decorator passes on, of the text of its options. @type {Record<string, (options: string) => string>} */
const OPTIONS = {
  property: (options) => options,
  state: () => '{ state: true, attribute: false }',
};

/**
 * @param {string} code plain JavaScript
 * @param {any} program its syntax tree
 * @returns the code with its decorators as calls
 * @throws on a decorator that is not known
 */
export function plainPropertiesIn(code, program) {
  const edits = [];
  for (const { type, start, end, expression } of program.body) {
    if (type !== 'ExpressionStatement' || expression.callee?.name !== '_decorate') continue;
    const [{ elements }, { object }, name] = expression.arguments;
    const [decorator] = elements;
    const options = OPTIONS[decorator.callee?.name];
    if (!options || elements.length > 1) throw new Error(`Not known: ${code.slice(start, end)}`);
    const [given] = decorator.arguments;
    const text = options(given ? code.slice(given.start, given.end) : '');
    const call = `${object.name}.createProperty(${[name.raw, text].filter(Boolean).join()});`;
    edits.push({ start, end, call });
  }
  return edits.reduceRight(
    (rest, { start, end, call }) => rest.slice(0, start) + call + rest.slice(end),
    code,
  );
}

/** @returns {import('vite').Plugin} */
export function plainProperties() {
  return {
    name: 'colloquy:plain-properties',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('_decorate(')) return null;
      return { code: plainPropertiesIn(code, this.parse(code)), map: null };
    },
  };
}
