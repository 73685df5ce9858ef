/**
 * A Vite plugin that shortens the html`` and css`` templates of the script-tag files. Runs after
 * TypeScript is stripped and leaves Lit itself alone.
 *
 * White space in html is shortened to one space, so that inline elements stay as far apart as they
 * are in the source, and in the npm package; to none beside elements that stand on lines of their
 * own, where it shows nowhere and costs a node in every comment.
 */

/** Elements that begin and end a line. */
const BLOCKS = 'li|ol|ul|article|section|header|h[1-6]|p|div|blockquote|pre';

/**
 * @param {string} text a piece of a template between two expressions, as it stands in the source
 */
export function minifyHtml(text) {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` (?=</?(?:${BLOCKS})\\b)`, 'g'), '')
    .replace(new RegExp(`(</(?:${BLOCKS})>) `, 'g'), '$1');
}

/**
 * @param {string} text a piece of a style sheet between two expressions, as it stands in the source
 */
export function minifyCss(text) {
  const gap = String.raw`(?:\s|/\*[\s\S]*?\*/)`;
  const string = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
  // A colon keeps the space before it: `a :hover` is not `a:hover`.
  const token = new RegExp(`(${string})|${gap}*([{};,])${gap}*|(:)${gap}+|${gap}+`, 'g');
  return text
    .replace(token, (_match, quoted, mark, colon) => quoted ?? mark ?? colon ?? ' ')
    .replaceAll(';}', '}');
}

const MINIFIERS = new Map([
  ['html', minifyHtml],
  ['svg', minifyHtml],
  ['css', minifyCss],
]);

/**
 * @param {any} node
 * @returns {Generator<any>} every tagged template in a syntax tree
 */
function* taggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/**
 * @param {string} code
 * @param {{ start: number, end: number, value: { raw: string } }} piece
 * @returns where the piece's own text begins: some parsers count its delimiters to it
 */
function textStart(code, { start, end, value }) {
  const candidates = end - start === value.raw.length ? [start] : [start + 1];
  const found = candidates.find((position) => code.startsWith(value.raw, position));
  if (found === undefined) throw new Error(`No template text at ${start}: ${value.raw}`);
  return found;
}

/**
 * @param {string} code plain JavaScript
 * @param {unknown} program its syntax tree
 * @returns the code with its templates shortened
 */
export function minifyTemplatesIn(code, program) {
  const edits = [];
  for (const { tag, quasi } of taggedTemplates(program)) {
    const minify = MINIFIERS.get(tag.name);
    if (!minify) continue;
    for (const piece of quasi.quasis) {
      const start = textStart(code, piece);
      edits.push({ start, end: start + piece.value.raw.length, text: minify(piece.value.raw) });
    }
  }
  // From the end, so that positions not yet reached stay true.
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
    code,
  );
}

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'colloquy:minify-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
      return { code: minifyTemplatesIn(code, this.parse(code)), map: null };
    },
  };
}
