/** What the project forbids beyond the usual rules, and that it does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { forbidden } from '../support/lint/forbidden.mjs';
import { logicalCss, physicalDeclarations } from '../support/lint/logical-css.mjs';

const linter = new Linter();
const lint = (/** @type {string} */ code) =>
  linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: /** @type {any} */ (parser) },
        plugins: { colloquy: { rules: { 'logical-css': logicalCss } } },
        rules: { ...forbidden, 'colloquy/logical-css': 'error' },
      },
    ],
    'src/a.ts',
  );

describe('what must not stand in src/', () => {
  const refused = [
    'a.innerHTML = b;',
    'const c = a.outerHTML;',
    "a['innerHTML'] = b;",
    'Object.assign(a, { innerHTML: b });',
    'const { innerHTML } = a;',
    "a.insertAdjacentHTML('beforeend', b);",
    'a.setHTMLUnsafe(b);',
    'range.createContextualFragment(b);',
    'document.write(b);',
    'eval(b);',
    'new Function(b);',
    "a.href = 'javascript:b()';",
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { unsafeStatic } from 'lit/static-html.js';",
    "a.setAttribute('style', b);",
    'html`<p style="color: red"></p>`;',
    'html`<p style=${b}></p>`;',
    'html`<p .innerHTML=${b}></p>`;',
    'html`<iframe srcdoc=${b}></iframe>`;',
    'css`a { margin-left: 0; }`;',
    'export default a;',
    'enum A { B }',
    'class A { constructor(private b: string) {} }',
    'class A { @state() b = 1; }',
  ];
  for (const code of refused) {
    it(`is ${code}`, () => {
      assert.notEqual(lint(code).length, 0);
    });
  }

  const allowed = [
    'a.textContent = b;',
    "a.style.setProperty('--_d', b);",
    "a.setAttribute('lang', b);",
    'html`<p class="style">${b}</p>`;',
    "import { html, literal } from 'lit/static-html.js';",
    'css`a { margin-inline-start: 0; text-align: start; }`;',
    'class A { @state() private b = 1; }',
  ];
  for (const code of allowed) {
    it(`is not ${code}`, () => {
      assert.deepEqual(lint(code), []);
    });
  }
});

describe('physicalDeclarations', () => {
  it('finds every way to say left and right', () => {
    const css = `a { left: 0; right:0; margin-left: 1px; padding-right: 2px; border-left: 0;
      border-right-color: red; border-top-left-radius: 1px; scroll-margin-left: 1px;
      text-align: left; float: right; clear: left }`;
    assert.equal(physicalDeclarations(css).length, 11);
  });

  it('leaves alone what is no direction of text', () => {
    const css = `a { /* left: 0 */ text-align: start; inset-inline-start: 0; --left: 0;
      background: linear-gradient(to right, red, blue); transform-origin: left; }
      a:hover { color: red }`;
    assert.deepEqual(physicalDeclarations(css), []);
  });
});
