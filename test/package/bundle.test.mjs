/** The script-tag files: their form, and what they may not contain. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, readText, root } from '../support/files.mjs';

const read = (/** @type {string} */ file) => readText(`dist/${file}`);
const count = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  text.match(pattern)?.length ?? 0;

/** Specifiers of `import()`, in order. */
function dynamicImports(/** @type {string} */ code) {
  return [...code.matchAll(/\bimport\((.*?)\)/g)].map(([, specifier = '']) =>
    specifier.slice(1, -1),
  );
}

for (const file of ['colloquy.js', 'colloquy.single.js']) {
  describe(`dist/${file}`, () => {
    const code = read(file);

    it('is a script as well as a module', () => {
      const { fileName, statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
      assert.equal(fileName, file);
      assert.deepEqual(
        statements.map(({ kind }) => ts.SyntaxKind[kind]),
        ['ExpressionStatement'],
      );
    });

    it('turns no text into markup or code, the one template sink of Lit apart', () => {
      assert.equal(count(code, /\.innerHTML\b/g), 1);
      const others =
        /\bouterHTML|insertAdjacentHTML|unsafeHTML|setHTMLUnsafe|createContextualFragment|document\.write|\beval\(|\bnew Function\b/g;
      assert.equal(count(code, others), 0);
    });

    it('sets no style attribute', () => {
      assert.equal(count(code, /setAttribute\(\W?style\b/g), 0);
    });

    it('asks for a Trusted Types policy of its own name, prepared for refusal', () => {
      assert.equal(count(code, /try\{return \w+\?\.createPolicy\(`colloquy`,/g), 1);
      assert.equal(count(code, /createPolicy/g), 1);
    });

    it('says no words of Lit in development mode', () => {
      assert.equal(count(code, /Lit is in dev mode|litHtmlVersions|litElementVersions/g), 0);
    });
  });
}

describe('dist/colloquy.js', () => {
  const imports = dynamicImports(read('colloquy.js'));

  it('imports every language, from beside itself', () => {
    const locales = filesIn('dist/locales', /\.js$/).map((name) => `./locales/${name}`);
    const imported = imports.filter((specifier) => specifier.startsWith('./locales/'));
    assert.deepEqual(imported.sort(), locales);
  });

  it('imports nothing that is not there', () => {
    const missing = imports.filter((specifier) => !existsSync(join(root, 'dist', specifier)));
    assert.deepEqual(missing, []);
  });
});

describe('dist/colloquy.single.js', () => {
  it('imports nothing', () => {
    assert.deepEqual(dynamicImports(read('colloquy.single.js')), []);
  });
});

describe('dist/locales', () => {
  for (const name of filesIn('dist/locales', /\.js$/)) {
    it(`has ${name} stand alone`, () => {
      assert.equal(count(read(`locales/${name}`), /\bimport\b/g), 0);
    });
  }
});
