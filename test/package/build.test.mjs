/** The steps that make the script-tag files smaller and better behaved. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { chunkGroups } from '../support/build/chunks.mjs';
import { packageAliases } from '../support/build/demo-site.mjs';
import { lateExpressionsIn } from '../support/build/late-expressions.mjs';
import { tameLit } from '../support/build/lit-as-guest.mjs';
import { minifyCss, minifyHtml, minifyTemplatesIn } from '../support/build/minify-templates.mjs';
import { plainPropertiesIn } from '../support/build/plain-properties.mjs';
import { askingAgain } from '../support/build/ask-again.mjs';
import { splitLocale } from '../support/build/split-locales.mjs';
import { asScript, inlineRuntime } from '../support/build/script-tag.mjs';
import { readText, root } from '../support/files.mjs';

describe('minifyHtml', () => {
  it('keeps a space where there was any, and none where there was none', () => {
    assert.equal(minifyHtml('<b>a</b>\n    <i>b</i><u>c</u>'), '<b>a</b> <i>b</i><u>c</u>');
  });

  it('drops comments', () => {
    assert.equal(minifyHtml('<b></b><!-- a\n note --><i></i>'), '<b></b><i></i>');
  });
});

describe('minifyCss', () => {
  /** @type {readonly (readonly [css: string, shortened: string])[]} */
  const cases = [
    ['a {\n  color: red;\n  margin: 0 auto;\n}\n', 'a{color:red;margin:0 auto}'],
    ['/* a */\n.b /* c */ .d { top: 0 }', ' .b .d{top:0}'],
    ['a :hover, a:hover {}', 'a :hover,a:hover{}'],
    ['a > b + c ~ d {}', 'a > b + c ~ d{}'],
    ["q::before { content: '{ ; }'; }", "q::before{content:'{ ; }'}"],
    ['a { b: "\\" : "; }', 'a{b:"\\" : "}'],
    ['a { width: calc(1px + 2px); }', 'a{width:calc(1px + 2px)}'],
    ['@container (inline-size >= 30rem) {}', '@container (inline-size >= 30rem){}'],
  ];
  for (const [css, shortened] of cases) {
    it(`makes ${JSON.stringify(css)} shorter`, () => {
      assert.equal(minifyCss(css), shortened);
    });
  }
});

describe('minifyTemplatesIn', () => {
  const minify = (/** @type {string} */ code) => minifyTemplatesIn(code, parseAst(code));

  it('shortens templates, inner ones included, and nothing else', () => {
    assert.equal(
      minify('const a = html`<p>\n  ${b ? html`\n<i>` : `  x`}\n  }</p>`; text`  `;'),
      'const a = html`<p> ${b ? html` <i>` : `  x`} }</p>`; text`  `;',
    );
  });

  it('keeps the space between two values of a declaration', () => {
    assert.equal(minify('css`a { margin: ${b} ${c}; }`'), 'css`a{margin:${b} ${c}}`');
  });
});

describe('tameLit', () => {
  const file = 'lit-html/lit-html.js';

  it('finds what it changes in the Lit that is installed', () => {
    const tamed = tameLit(file, readText(`node_modules/${file}`));
    assert.match(tamed, /colloquyPolicy\(\)/);
    assert.doesNotMatch(tamed, /createPolicy\("lit-html"|litHtmlVersions/);
  });

  it('fails when a passage is gone', () => {
    assert.throws(() => tameLit(file, 'export {}'), /stands 0 times/);
  });
});

describe('plainPropertiesIn', () => {
  const plain = (/** @type {string} */ code) => plainPropertiesIn(code, parseAst(code));

  it('makes decorators the calls that Lit makes of them', () => {
    assert.equal(
      plain(
        'class A {}\n_decorate([property({ reflect: true })], A.prototype, "src", void 0);\n' +
          '_decorate([property()], A.prototype, "view", void 0);\n' +
          '_decorate([state()], A.prototype, "open", void 0);\n',
      ),
      'class A {}\nA.createProperty("src",{ reflect: true });\n' +
        'A.createProperty("view");\n' +
        'A.createProperty("open",{ state: true, attribute: false });\n',
    );
  });

  it('fails at a decorator that it does not know', () => {
    const code = '_decorate([query("a")], A.prototype, "link", void 0);';
    assert.throws(() => plain(code), /Not known/);
  });
});

describe('lateExpressionsIn', () => {
  const late = (/** @type {string} */ code) => lateExpressionsIn(code, parseAst(code));

  it('makes expressions with property escapes when they are first asked, once', () => {
    const top =
      'const A = /\\p{L}/u;\nconst B = /b/;\nconst f = (o) => [A, A.test("é"), { A: B, b: o.A }];';
    const text = late(top);
    assert.match(text, /const B = \/b\/;/);
    const f = /** @type {any} */ (new Function(`${text} return f;`)());
    const [first, found, { A: second, b }] = f({ A: 3 });
    assert.deepEqual([first.source, found, second.source, b], ['\\p{L}', true, 'b', 3]);
    assert.equal(f({})[0], first);
  });

  it('moves one that is asked in one place there', () => {
    const text = late('const A = /\\p{L}/u;\nconst f = (word) => A.test(word);');
    assert.equal(text, 'const A = 0;\nconst f = (word) => /\\p{L}/u.test(word);');
    assert.match(late('const A = /\\p{L}/gu;\nconst f = (word) => A.test(word);'), /A\(\)\.test/);
  });

  it('fails where a name is more than that', () => {
    assert.throws(() => late('const A = /\\p{L}/u;\nconst f = (A) => A;'), /A is more/);
    assert.throws(() => late('const A = /\\p{L}/u;\nconst o = { A };'), /A is more/);
    assert.throws(() => late('const A = /\\p{L}/u;\nexport { A };'), /A is more/);
  });
});

describe('inlineRuntime', () => {
  const runtime = 'lazy/rolldown-runtime-x.js';
  const bundleWith = (/** @type {string[]} */ exports, /** @type {string} */ code) =>
    /** @type {any} */ ({
      [runtime]: {
        type: 'chunk',
        name: 'rolldown-runtime',
        fileName: runtime,
        imports: [],
        exports,
        code,
      },
      'lazy/a.js': {
        type: 'chunk',
        name: 'a',
        fileName: 'lazy/a.js',
        imports: [runtime, 'lazy/b.js'],
        code: 'import{n as e}from"./rolldown-runtime-x.js";import"./b.js";globalThis.made=e({late:()=>late});const late=7;',
      },
    });

  it('makes modules where the bundler has them made apart', () => {
    const bundle = bundleWith(['n'], 'var e=()=>Symbol.toStringTag;export{e as n};');
    inlineRuntime(bundle);
    assert.deepEqual(Object.keys(bundle), ['lazy/a.js']);
    const { code, imports } = bundle['lazy/a.js'];
    assert.deepEqual(imports, ['lazy/b.js']);
    const globals = /** @type {any} */ ({});
    new Function('globalThis', code.replace('import"./b.js";', ''))(globals);
    assert.equal(globals.made.late, 7);
  });

  it('fails when the runtime does more than that', () => {
    assert.throws(() => inlineRuntime(bundleWith(['n'], 'export{e as n}')), /does more/);
    const more = bundleWith(['n', 'm'], 'var e=()=>Symbol.toStringTag;export{e as n,e as m};');
    assert.throws(() => inlineRuntime(more), /does more/);
  });
});

describe('asScript', () => {
  it('leaves nothing at the top level', () => {
    const script = asScript('const a=1;\n', () => []);
    assert.match(
      script,
      /^\/\/# allFunctionsCalledOnLoad\n\(\(\)=>\{"use strict";.*;const a=1;\}\)\(\);\n$/,
    );
  });

  it('asks for what a chunk stands on together with the chunk', () => {
    const script = asScript('import(`./lazy/a.js`)', () => ['lazy/b.js', 'lazy/c.js']);
    const all = ['a', 'b', 'c'].map((name) => `import($place("./lazy/${name}.js"))`).join();
    assert.ok(script.includes(`Promise.all([${all}]).then(e=>e[0])`), script);
  });

  for (const [where, src, crossOrigin, place] of /** @type {const} */ ([
    [
      'of another origin',
      'https://cdn.example/c/colloquy.js',
      null,
      'https://cdn.example/c/lazy/a.js',
    ],
    ['of another origin, with CORS', 'https://cdn.example/c/colloquy.js', '', './lazy/a.js'],
    ['of the page', 'https://news.example/colloquy.js', null, './lazy/a.js'],
  ])) {
    it(`knows where the chunks of a script ${where} are`, () => {
      const script = asScript('tell($place("./lazy/a.js"))', () => []);
      const told = /** @type {string[]} */ ([]);
      const document = { currentScript: { src, crossOrigin } };
      new Function('document', 'location', 'tell', script)(
        document,
        { origin: 'https://news.example' },
        (/** @type {string} */ file) => told.push(file),
      );
      assert.deepEqual(told, [place]);
    });
  }
});

describe('chunkGroups', () => {
  /** @type {Record<string, string[]>} */
  const modules = { a: ['b', 'c'], b: ['d'], c: ['a'], d: [], e: ['d', 'f'], f: [] };
  const context = /** @type {any} */ ({
    getModuleInfo: (/** @type {string} */ id) => modules[id] && { importedIds: modules[id] },
  });
  const chunksOf = (/** @type {Parameters<typeof chunkGroups>[0]} */ chunks) => {
    const [group] = chunkGroups(chunks);
    const name = /** @type {(id: string, context: any) => string | undefined} */ (group?.name);
    return Object.keys(modules).map((id) => name(id, context));
  };

  it('gives a chunk what its module stands on', () => {
    assert.deepEqual(chunksOf([['one', 'a']]), ['one', 'one', 'one', 'one', undefined, undefined]);
  });

  it('puts what several stand on into one chunk, and the rest into theirs', () => {
    assert.deepEqual(
      chunksOf([
        ['shared', 'a', 'e'],
        ['one', 'a'],
        ['two', 'e'],
      ]),
      ['one', 'one', 'one', 'shared', 'two', 'two'],
    );
  });

  it('fails where a module is not in the build', () => {
    assert.throws(() => chunksOf([['one', 'nowhere']]), /nowhere is not in this build/);
  });
});

describe('packageAliases', () => {
  const resolve = (/** @type {string} */ specifier) => {
    const matches = packageAliases(root).filter(({ find }) => specifier.match(find));
    assert.ok(matches.length <= 1);
    return matches.map(({ find, replacement }) =>
      specifier.replace(find, replacement).replace(root, ''),
    )[0];
  };

  it('leads what the package exports to its source', () => {
    assert.equal(resolve('colloquy'), 'src/index.ts');
    assert.equal(resolve('colloquy/define'), 'src/define.ts');
    assert.equal(resolve('colloquy/sources/json'), 'src/sources/json.ts');
    assert.equal(resolve('colloquy/locales/zh-Hans'), 'src/i18n/locales/zh-Hans.ts');
    assert.equal(resolve('colloquy/store/reducer'), undefined);
  });
});

describe('splitLocale', () => {
  const reading = "export const english = { a: 'A', 'b-c': { other: 'B' } } as const satisfies X;";

  it('parts the words of reading from the others, whatever their order', () => {
    const code =
      "/** X. */ export const messages: M = { d: 'D', 'b-c': { one: 'É, }', other: 'B' }, a: 'A' };";
    assert.deepEqual(splitLocale(code, reading), {
      reading: "export const messages = {'b-c': { one: 'É, }', other: 'B' },a: 'A'};\n",
      later: "export const messages = {d: 'D'};\n",
    });
  });

  it('fails where there is more than words', () => {
    assert.throws(
      () => splitLocale('const a = {}; export const messages = {};', reading),
      /one object/,
    );
    assert.throws(() => splitLocale('export const messages = words();', reading), /one object/);
  });
});

describe('askingAgain', () => {
  it('asks under another address for what could not be fetched', () => {
    assert.equal(
      askingAgain('let a=import(`./a.js`),b=import("elsewhere"),c=import("../c.js");'),
      'let a=import(`./a.js`).catch(()=>import("./a.js?"+Date.now())),b=import("elsewhere"),' +
        'c=import("../c.js").catch(()=>import("../c.js?"+Date.now()));',
    );
  });
});
