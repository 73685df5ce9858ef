/**
 * A Vite plugin that has the script-tag files make an expression when it is first asked, where it
 * holds property escapes (`\p{L}`): a browser builds their sets of characters when it makes one, all
 * of which together took 5 ms before any comment showed, and most texts ask few of them. Runs after
 * TypeScript is stripped; in the npm package expressions are constants.
 */

const ESCAPE = /\\p\{/i;

/**
 * @param {any} node
 * @param {any} [parent]
 * @returns {Generator<{ node: any, parent: any }>} all nodes of a syntax tree
 */
function* nodesOf(node, parent) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield { node, parent };
  const within = typeof node.type === 'string' ? node : parent;
  for (const child of Object.values(node)) yield* nodesOf(child, within);
}

/** @param {any} program @returns {Map<string, any>} constants of a module that hold such expressions */
function constantsIn(program) {
  const found = new Map();
  for (const { type, kind, declarations } of program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const') continue;
    for (const declarator of declarations) {
      if (!ESCAPE.test(declarator.init?.regex?.pattern ?? '')) continue;
      found.set(declarator.id.name, declarator);
    }
  }
  return found;
}

/** Whether an identifier is a name and not a value. @param {any} node @param {any} parent */
function isName(node, parent) {
  return (
    (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) &&
      parent.key === node &&
      !parent.computed)
  );
}

/**
 * @param {string} code plain JavaScript
 * @param {any} program its syntax tree
 * @returns the code with its expressions made late
 * @throws where a name stands for two things, or is passed on by itself
 */
export function lateExpressionsIn(code, program) {
  const constants = constantsIn(program);
  /** @type {Map<any, any[]>} */
  const uses = new Map([...constants.values()].map((declarator) => [declarator, []]));
  for (const { node, parent } of nodesOf(program)) {
    const declarator = node.type === 'Identifier' && constants.get(node.name);
    if (!declarator || node === declarator.id || isName(node, parent)) continue;
    const declares = parent.id === node || parent.params?.includes(node);
    if (declares || parent.shorthand || /^(?:Export|Import)/.test(parent.type)) {
      throw new Error(`${node.name} is more than an expression.`);
    }
    uses.get(declarator)?.push(node);
  }
  const edits = [];
  for (const [{ id, init }, places] of uses) {
    const literal = code.slice(init.start, init.end);
    // One that remembers where it stopped must stay the same; of others a browser keeps the sets.
    const moves = places.length === 1 && !/[gy]/.test(init.regex.flags);
    const made = moves ? '0' : `() => (${id.name}.made ??= ${literal})`;
    edits.push({ start: init.start, end: init.end, text: made });
    for (const { start, end } of places) {
      edits.push({ start, end, text: moves ? literal : `${id.name}()` });
    }
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
    code,
  );
}

/** @returns {import('vite').Plugin} */
export function lateExpressions() {
  return {
    name: 'colloquy:late-expressions',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/node_modules/') || !ESCAPE.test(code)) return null;
      return { code: lateExpressionsIn(code, this.parse(code)), map: null };
    },
  };
}
