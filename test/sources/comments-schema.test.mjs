/**
 * The published schema of the json format, against the code that reads it. In Node, because Ajv is
 * a CommonJS package; `parseComment` imports nothing but types, so that it can be read alone.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ts from 'typescript';
import { readText } from '../support/files.mjs';

/** @type {Record<string, any>} */
const schema = JSON.parse(readText('src/sources/comments.schema.json'));
const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(schema);

const { outputText } = ts.transpileModule(readText('src/model/parse-comment.ts'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
});
/** @type {typeof import('../../src/model/parse-comment.js')} */
const { parseComment } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

const comment = { id: 'a', author: 'Ines', text: 'The ferry was late.' };

const full = {
  id: 12,
  parentId: 'a',
  author: { name: 'Bo', id: 7, role: 'staff', badge: 'unknown fields are ignored' },
  html: '<p>Again?</p>',
  createdAt: '2026-03-01T09:30:00+01:00',
  editedAt: null,
  recommendations: 3,
  recommended: false,
  status: 'held',
  featured: true,
  lang: 'en',
};

/** @param {unknown} part @returns {unknown} the part without its descriptions */
function withoutWords(part) {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).filter(
    ([name, value]) => name !== 'description' || typeof value !== 'string',
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutWords(value)]));
}

describe('comments.schema.json', () => {
  /** @type {Readonly<Record<string, unknown>>} */
  const valid = {
    'a list': [comment, full],
    'an empty list': [],
    'an object': { comments: [comment], total: 31, closed: { at: '2026-03-05T12:00:00Z' } },
    'a closed thread': { comments: [], closed: true },
    'a removed comment': [{ id: 'gone', status: 'removed' }],
    'a body': [{ id: 1, author: 'Ines', body: { html: '<p>Late.</p>' } }],
    'several articles': { articles: { ferry: { comments: [full], closed: null } } },
    counts: { counts: { ferry: 31, bridge: 0 } },
    'articles and counts': { articles: {}, counts: { ferry: 31 } },
  };
  for (const [name, document] of Object.entries(valid)) {
    it(`admits ${name}`, () => {
      assert.ok(validate(document), ajv.errorsText(validate.errors));
    });
  }

  /** @type {Readonly<Record<string, unknown>>} */
  const invalid = {
    'a text': 'comments',
    'an object of none of the shapes': { title: 'Comments' },
    'comments that are no list': { comments: {} },
    'no id': [{ author: 'Ines', text: '!' }],
    'no author': [{ id: 1, text: '!' }],
    'no text': [{ id: 1, author: 'Ines' }],
    'a body that says nothing': [{ ...comment, body: {} }],
    'an unknown status': [{ ...comment, status: 'spam' }],
    'an unknown role': [{ ...comment, author: { name: 'Ines', role: 'admin' } }],
    'an article that is no thread': { articles: { ferry: 'none' } },
    'a bad comment of an article': { articles: { ferry: { comments: [{ id: 1 }] } } },
    'a count that is no number': { counts: { ferry: 'many' } },
  };
  for (const [name, document] of Object.entries(invalid)) {
    it(`refuses ${name}`, () => {
      assert.equal(validate(document), false);
    });
  }

  it('admits no comment that parseComment refuses', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', '__proto__', '2026-03-01T09:30:00+01:00'),
    );
    const anything = fc.oneof({ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
    /** @param {fc.Arbitrary<unknown>} arbitrary what the field should be, mostly */
    const mostly = (arbitrary) => fc.oneof({ weight: 12, arbitrary }, anything);
    const id = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    const comments = fc.record(
      {
        id: mostly(id),
        parentId: mostly(id),
        author: mostly(
          fc.oneof(
            text,
            fc.record(
              {
                name: mostly(text),
                id: mostly(id),
                role: mostly(fc.constantFrom('author', 'staff')),
              },
              { requiredKeys: [] },
            ),
          ),
        ),
        text: mostly(text),
        html: mostly(text),
        body: mostly(fc.record({ text: mostly(text), html: mostly(text) }, { requiredKeys: [] })),
        createdAt: mostly(text),
        editedAt: mostly(text),
        recommendations: mostly(fc.nat()),
        recommended: mostly(fc.boolean()),
        status: mostly(fc.constantFrom('published', 'held', 'removed')),
        featured: mostly(fc.boolean()),
        lang: mostly(text),
      },
      { requiredKeys: [] },
    );
    let admitted = 0;
    fc.assert(
      fc.property(comments, (each) => {
        if (!validate([each])) return;
        admitted += 1;
        assert.notEqual(parseComment(JSON.parse(JSON.stringify(each))), null);
      }),
      { numRuns: 3000 },
    );
    assert.ok(admitted > 300, `only ${admitted} comments were admitted`);
  });

  it('says the same of a comment wherever one may stand', () => {
    const { items, properties } = schema;
    const inArticle = properties.articles.additionalProperties.properties.comments.items;
    assert.deepEqual(withoutWords(properties.comments.items), items);
    assert.deepEqual(inArticle, items);
  });

  it('describes every field, and stands alone', () => {
    const { comments, total, closed, articles, counts } = schema.properties;
    const fields = Object.values(comments.items.properties);
    for (const field of [schema, comments, total, closed, articles, counts, ...fields]) {
      assert.match(field.description, /\w/);
    }
    assert.doesNotMatch(JSON.stringify(schema), /\$(ref|dynamicRef)/);
  });
});
