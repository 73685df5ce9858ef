/** The HTTP contract, and what is made from it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { contractTypes } from '../support/build/contract-types.mjs';
import { readJson, readText } from '../support/files.mjs';

/** @type {Record<string, any>} */
const contract = readJson('src/sources/openapi.json');

/** @type {any[]} */
const operations = Object.values(contract['paths']).flatMap((methods) =>
  Object.entries(methods).map(([method, operation]) => ({ method, ...operation })),
);

/** Names of parameters, references followed. */
const parametersOf = (/** @type {any} */ { parameters = [] }) =>
  parameters.map(
    (/** @type {any} */ { $ref = '', name }) =>
      name ?? contract['components'].parameters[$ref.split('/').at(-1)].name,
  );

/** A constant of src/ that is a list of texts. */
function listIn(/** @type {string} */ path, /** @type {string} */ name) {
  const [, list = ''] = new RegExp(`${name} = \\[([^\\]]*)\\]`).exec(readText(path)) ?? [];
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, text]) => text);
}

describe('openapi.json', () => {
  it('is what the types of the rest source are made from: npm run contract', async () => {
    assert.equal(readText('src/sources/openapi.ts'), await contractTypes());
  });

  it('has types that stand alone', () => {
    const { diagnostics = [] } = ts.transpileModule(readText('src/sources/openapi.ts'), {
      reportDiagnostics: true,
    });
    assert.deepEqual(diagnostics, []);
  });

  it('asks for an Idempotency-Key with every change, and with nothing else', () => {
    assert.ok(operations.length > 10);
    for (const operation of operations) {
      const keyed = parametersOf(operation).includes('Idempotency-Key');
      assert.equal(keyed, operation.method !== 'get', operation.operationId);
    }
  });

  it('lets readers ask whether an answer has changed', () => {
    for (const operation of operations.filter(({ method }) => method === 'get')) {
      // A stream has none, and what is personal is kept by no cache.
      const unkept = ['followThread', 'exportData'].includes(operation.operationId);
      const asks = parametersOf(operation).includes('If-None-Match');
      assert.equal(asks, !unkept, operation.operationId);
      assert.equal(Boolean(operation.responses['304']), !unkept, operation.operationId);
    }
  });

  it('says how it refuses, with a time to wait where there is one', () => {
    for (const { operationId, responses } of operations) {
      assert.ok(responses['429'] && responses['503'], operationId);
    }
    for (const status of ['429', '503']) {
      assert.ok(contract['components'].responses[`Problem${status}`].headers['Retry-After']);
    }
  });

  it('has a problem for every SourceError that a backend can cause', () => {
    const codes = listIn('src/model/errors.ts', 'SOURCE_ERROR_CODES');
    const here = new Set(['offline', 'network']);
    const problems = contract['components'].schemas.Problem.properties.code.enum;
    assert.deepEqual([...problems].sort(), codes.filter((code) => !here.has(code ?? '')).sort());
  });

  it('has the sorts, reasons and roles of the model', () => {
    const { parameters, schemas } = contract['components'];
    assert.deepEqual(parameters.Sort.schema.enum, listIn('src/model/source.ts', 'SORTS'));
    const reasons = listIn('src/model/source.ts', 'REPORT_REASONS');
    assert.deepEqual(schemas.Report.properties.reason.enum, reasons);
    assert.deepEqual(
      schemas.Features.properties.erasures.items.enum,
      listIn('src/model/source.ts', 'ERASURES'),
    );
    const roles = listIn('src/model/parse-comment.ts', 'ROLES: readonly string\\[\\]');
    assert.deepEqual(schemas.Author.properties.role.enum, roles);
  });

  it('describes every operation and every parameter', () => {
    const { parameters } = contract['components'];
    for (const { operationId, summary } of operations) assert.match(summary, /\w/, operationId);
    for (const [name, { description }] of Object.entries(parameters)) {
      assert.match(description, /\w/, name);
    }
  });
});
