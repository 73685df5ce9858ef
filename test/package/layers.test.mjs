import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, readText } from '../support/files.mjs';
import { circles, layerProblems } from '../support/layers.mjs';

const CEILING = 350;

describe('src', () => {
  const paths = filesIn('src', /\.ts$/);
  const files = paths.map((path) => /** @type {const} */ ([path, readText(`src/${path}`)]));

  it('keeps to the import table', () => {
    assert.deepEqual(layerProblems(files), []);
  });

  it('has no two files that need each other, be it for a type', () => {
    assert.deepEqual(circles(files), []);
  });

  it('has no file beyond the ceiling, translations apart', () => {
    const long = paths
      .filter((path) => !path.startsWith('i18n/locales/'))
      .map((path) => `src/${path}: ${readText(`src/${path}`).split('\n').length - 1} lines`)
      .filter((line) => Number(/(\d+) lines$/.exec(line)?.[1]) > CEILING);
    assert.deepEqual(long, []);
  });
});

describe('layerProblems', () => {
  /** @type {readonly (readonly [path: string, text: string, problem: string | null])[]} */
  const cases = [
    ['model/a.ts', "import { b } from './b.js';", null],
    ['store/a.ts', "import { b } from '../text/b.js';", null],
    ['elements/parts/a.ts', "import { b } from '../../store/b.js';", null],
    ['elements/a.ts', "import { html } from 'lit';", null],
    ['elements/a.ts', "import { repeat } from 'lit/directives/repeat.js';", null],
    ['elements/a.ts', "import { version } from '../version.js';", null],
    ['elements/a.ts', "import { ReactiveElement } from '@lit/reactive-element';", null],
    ['styles/a.ts', "import { css, type CSSResult } from 'lit';", null],
    ['define.ts', "import { b } from './sources/b.js';", null],
    ['index.ts', "export { b } from './elements/b.js';", null],
    ['model/a.ts', "import { b } from '../text/b.js';", '../text/b.js is in text, above model'],
    [
      'text/a.ts',
      "import type { B } from '../store/b.js';",
      '../store/b.js is in store, above text',
    ],
    ['text/a.ts', "type B = import('../i18n/b.js').B;", '../i18n/b.js is in i18n, above text'],
    ['elements/a.ts', "import '../sources/b.js';", '../sources/b.js is in sources, above elements'],
    [
      'elements/a.ts',
      "import('../sources/b.js');",
      '../sources/b.js is in sources, above elements',
    ],
    ['elements/a.ts', 'import(name);', '(computed) is no dependency'],
    ['elements/a.ts', "import { b } from '../index.js';", '../index.js is an entry'],
    ['model/a.ts', "export { b } from './b.js';", './b.js is a re-export, which is for entries'],
    ['model/a.ts', "import { b } from './b';", './b lacks the .js suffix'],
    ['store/a.ts', "import { html } from 'lit';", 'lit is for elements and styles'],
    ['define.ts', "import { html } from 'lit';", 'lit is for elements and styles'],
    ['styles/a.ts', "import { css, html } from 'lit';", 'lit is more of Lit than its css'],
    ['store/a.ts', "import { openDB } from 'idb';", null],
    ['elements/a.ts', "import { openDB } from 'idb';", 'idb is for what keeps things'],
    ['text/a.ts', "import { b } from 'marked';", 'marked is no dependency'],
  ];
  for (const [path, text, problem] of cases) {
    it(`${problem === null ? 'allows' : 'refuses'} ${text} in src/${path}`, () => {
      const expected = problem === null ? [] : [`src/${path}: ${problem}`];
      assert.deepEqual(layerProblems([[path, text]]), expected);
    });
  }

  it('refuses a folder that is no layer', () => {
    assert.deepEqual(layerProblems([['utils/a.ts', '']]), ['src/utils/a.ts: no such layer']);
  });
});

describe('circles', () => {
  it('names every import that leads back to its file', () => {
    const files = /** @type {const} */ ([
      ['model/a.ts', "import type { B } from './b.js';"],
      ['model/b.ts', "import { c } from './c.js';"],
      ['model/c.ts', "const a = () => import('./a.js');"],
      ['model/d.ts', "import { a } from './a.js';"],
    ]);
    assert.deepEqual(circles(files), [
      'src/model/a.ts: src/model/b.ts leads back to it',
      'src/model/b.ts: src/model/c.ts leads back to it',
      'src/model/c.ts: src/model/a.ts leads back to it',
    ]);
    assert.deepEqual(circles(files.slice(1)), []);
  });
});
