/**
 * The import table of src/README.md, and what reads it off the import lines. A layer is a folder
 * of src/; the files beside the folders are entries, which compose and may import everything, all
 * but version.ts, a constant.
 */
import ts from 'typescript';

/** @type {Readonly<Record<string, readonly string[]>>} */
export const MAY_IMPORT = {
  model: [],
  version: [],
  conversation: ['model'],
  text: ['model'],
  i18n: ['model'],
  store: ['model', 'conversation', 'text'],
  sources: ['model', 'conversation', 'text'],
  styles: [],
  page: ['model', 'version', 'conversation', 'i18n', 'sources', 'elements'],
  elements: ['model', 'version', 'conversation', 'text', 'store', 'i18n', 'styles'],
  testing: ['model'],
};

/** What the styles may take from Lit. */
const LIT_IN_STYLES = ['css', 'unsafeCSS', 'CSSResult', 'CSSResultGroup'];

/** Layers that keep things in the browser. @type {readonly (string | null)[]} */
const KEEPERS = ['sources', 'store'];

/**
 * @typedef {object} Import
 * @property {string} specifier
 * @property {string[]} names what is taken by name; empty for a whole module
 * @property {boolean} reexport
 */

/**
 * @param {string} path
 * @param {string} text
 * @returns {Import[]} every import of a file, static, dynamic or of types only
 */
function importsOf(path, text) {
  /** @type {Import[]} */
  const imports = [];
  const add = (
    /** @type {ts.Node | undefined} */ node,
    /** @type {Partial<Import>} */ rest = {},
  ) => {
    const specifier = node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
    imports.push({ specifier, names: [], reexport: false, ...rest });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      const names = elements.map(({ name, propertyName }) => (propertyName ?? name).text);
      add(node.moduleSpecifier, { names });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, { reexport: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return imports;
}

/**
 * @param {string} path below src/, without its suffix
 * @returns the layer a file belongs to, or null for an entry
 */
function layerOf(path) {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 || first === 'version' ? first : null;
}

/**
 * @param {string} path
 * @param {string} specifier
 * @returns what is imported, below src/ and without its suffix
 */
function targetOf(path, specifier) {
  return new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '');
}

/**
 * @param {string | null} layer
 * @param {string} path
 * @param {Import} line
 * @returns {string | null} what is wrong with an import
 */
function problemOf(layer, path, { specifier, names, reexport }) {
  if (!specifier.startsWith('.')) return packageProblem(layer, specifier, names);
  if (!specifier.endsWith('.js')) return 'lacks the .js suffix';
  if (layer === null) return null;
  if (reexport) return 'is a re-export, which is for entries';
  const targetLayer = layerOf(targetOf(path, specifier));
  if (targetLayer === layer) return null;
  if (targetLayer === null) return 'is an entry';
  return MAY_IMPORT[layer]?.includes(targetLayer) ? null : `is in ${targetLayer}, above ${layer}`;
}

/**
 * @param {string | null} layer
 * @param {string} specifier
 * @param {string[]} names
 */
function packageProblem(layer, specifier, names) {
  if (specifier === 'idb') return KEEPERS.includes(layer) ? null : 'is for what keeps things';
  if (!/^(?:lit(?:\/|$)|@lit\/reactive-element$)/.test(specifier)) return 'is no dependency';
  if (layer === 'elements') return null;
  if (layer !== 'styles') return 'is for elements and styles';
  const only = names.length > 0 && names.every((name) => LIT_IN_STYLES.includes(name));
  return only ? null : 'is more of Lit than its css';
}

/**
 * @param {Iterable<readonly [path: string, text: string]>} files paths below src/
 * @returns {string[]} a line for every import that the table does not allow
 */
export function layerProblems(files) {
  return [...files].flatMap(([path, text]) => {
    const layer = layerOf(path.replace(/\.ts$/, ''));
    if (layer !== null && !(layer in MAY_IMPORT)) return [`src/${path}: no such layer`];
    return importsOf(path, text).flatMap((line) => {
      const problem = problemOf(layer, path, line);
      return problem === null ? [] : [`src/${path}: ${line.specifier} ${problem}`];
    });
  });
}

/**
 * @param {Iterable<readonly [path: string, text: string]>} files paths below src/
 * @returns {string[]} a line for every import, of types or of anything, that leads back to its file
 */
export function circles(files) {
  const imports = new Map(
    [...files].map(([path, text]) => {
      const own = importsOf(path, text).filter(({ specifier }) => specifier.startsWith('.'));
      return [path, own.map(({ specifier }) => `${targetOf(path, specifier)}.ts`)];
    }),
  );
  /** @param {string} from @param {string} to @param {Set<string>} seen @returns {boolean} */
  const leads = (from, to, seen = new Set()) => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (imports.get(from) ?? []).some((next) => leads(next, to, seen));
  };
  return [...imports].flatMap(([path, targets]) =>
    targets
      .filter((target) => leads(target, path))
      .map((target) => `src/${path}: src/${target} leads back to it`),
  );
}
