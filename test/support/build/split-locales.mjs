/**
 * A Vite plugin for the script-tag files: the words of a language become two chunks, those that
 * reading needs (messages.ts) and those of what is fetched later, which the first one can fetch. In
 * the npm package a language is one module.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const LATER = '?later';
const LOCALE = /\/src\/i18n\/locales\/[\w-]+\.ts(?:\?later)?$/;

/**
 * @param {string} code of a module of messages
 * @returns the properties of the one object it exports
 */
function propertiesOf(code) {
  const file = ts.createSourceFile('messages.ts', code, ts.ScriptTarget.Latest);
  /** @type {ts.ObjectLiteralExpression[]} */
  const objects = [];
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (let { initializer } of statement.declarationList.declarations) {
      while (
        initializer &&
        (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer))
      ) {
        initializer = initializer.expression;
      }
      if (initializer && ts.isObjectLiteralExpression(initializer)) objects.push(initializer);
    }
  }
  const [object] = objects;
  if (!object || objects.length > 1) throw new Error('A module of messages exports one object.');
  return object.properties.map((property) => ({
    key: /** @type {ts.StringLiteral | ts.Identifier} */ (property.name).text,
    text: property.getText(file),
  }));
}

/**
 * @param {string} code of a module of locales/
 * @param {string} reading code of messages.ts
 * @returns two modules: what reading needs of it, and the rest
 */
export function splitLocale(code, reading) {
  const first = new Set(propertiesOf(reading).map(({ key }) => key));
  const moduleOf = (/** @type {boolean} */ isFirst) => {
    const own = propertiesOf(code).filter(({ key }) => first.has(key) === isFirst);
    return `export const messages = {${own.map(({ text }) => text).join()}};\n`;
  };
  return { reading: moduleOf(true), later: moduleOf(false) };
}

/** @returns {import('vite').Plugin} */
export function splitLocales() {
  return {
    name: 'colloquy:split-locales',
    enforce: 'pre',
    apply: 'build',

    resolveId(specifier) {
      return specifier.endsWith(LATER) ? specifier : null;
    },

    load(id) {
      if (!LOCALE.test(id)) return null;
      const path = id.replace(LATER, '');
      const messages = readFileSync(
        new URL('../../../src/i18n/messages.ts', import.meta.url),
        'utf8',
      );
      const { reading, later } = splitLocale(readFileSync(path, 'utf8'), messages);
      if (id.endsWith(LATER)) return { code: later, moduleType: 'js' };
      const rest = JSON.stringify(path + LATER);
      return { code: `${reading}export const later = () => import(${rest});\n`, moduleType: 'js' };
    },
  };
}
