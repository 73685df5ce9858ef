/** The script-tag files: their form, what they may not contain, and how they are split. */
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
  return [...code.matchAll(/\bimport\((?:\$place\()?.(.*?).\)/g)].map(
    ([, specifier = '']) => specifier,
  );
}

const chunks = ['lazy', 'locales'].flatMap((folder) =>
  filesIn(`dist/${folder}`, /\.js$/).map((name) => `${folder}/${name}`),
);
/** Files that are one whole: the script tag with all it may fetch, and the single file. */
const WHOLES = {
  'colloquy.js': ['colloquy.js', ...chunks],
  'colloquy.single.js': ['colloquy.single.js'],
};

for (const [file, parts] of Object.entries(WHOLES)) {
  describe(`dist/${file}`, () => {
    const code = parts.map(read).join('\n');

    it('is a script as well as a module', () => {
      const { statements } = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
      assert.deepEqual(
        statements.map(({ kind }) => ts.SyntaxKind[kind]),
        ['ExpressionStatement'],
      );
    });

    it('has one Lit', () => {
      assert.equal(count(code, /\bclass (\w+ )?extends HTMLElement\b/g), 1);
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
  it('shows comments without templates', () => {
    const shown = chunks.filter((chunk) => /^lazy\/(?:base|thread|interaction)-/.test(chunk));
    assert.equal(shown.length, 3);
    assert.equal(count(shown.map(read).join('\n'), /createTreeWalker/g), 0);
  });

  const imports = dynamicImports(read('colloquy.js'));

  it('imports every language, from beside itself', () => {
    const locales = chunks.filter((chunk) => chunk.startsWith('locales/'));
    const named = imports.filter((specifier) => specifier.startsWith('./locales/'));
    assert.deepEqual(
      named.sort(),
      locales.map((chunk) => `./${chunk}`),
    );
  });

  it('imports nothing that is not there', () => {
    const missing = imports.filter((specifier) => !existsSync(join(root, 'dist', specifier)));
    assert.deepEqual(missing, []);
  });

  it('asks at once for all that a chunk stands on', () => {
    const named = new Set(imports);
    for (const chunk of imports) {
      for (const [, other] of read(chunk).matchAll(/\bfrom"\.\/(.+?)"/g)) {
        assert.ok(named.has(`./lazy/${other}`), `${chunk} imports ${other}`);
      }
    }
  });

  it('has what every thread runs compiled before it is called', () => {
    const hinted = ['colloquy.js', ...chunks].filter((each) =>
      read(each).startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    assert.deepEqual(
      hinted.map((each) => /(\w+)[-.]/.exec(each)?.[1]),
      ['colloquy', 'base', 'idle', 'interaction', 'replies', 'thread'],
    );
  });

  it('has every chunk reached from it', () => {
    const reached = new Set(imports);
    for (const chunk of reached) {
      const folder = chunk.replace(/[^/]*$/, '');
      const specifiers = [...read(chunk).matchAll(/\b(?:from|import\()["'`](\.[^"'`?]+)/g)];
      for (const [, specifier = ''] of specifiers) {
        reached.add(`./${join(folder, specifier)}`);
      }
    }
    assert.deepEqual(
      [...reached].sort(),
      chunks.map((chunk) => `./${chunk}`),
    );
  });
});

describe('dist/colloquy.single.js', () => {
  it('imports nothing', () => {
    assert.deepEqual(dynamicImports(read('colloquy.single.js')), []);
  });
});

describe('dist/locales', () => {
  for (const name of filesIn('dist/locales', /\.js$/)) {
    it(`has ${name.replace(/-[^-]{8}\.js$/, '')} stand alone`, () => {
      assert.equal(count(read(`locales/${name}`), /\bimport\b(?!\()/g), 0);
    });
  }
});
