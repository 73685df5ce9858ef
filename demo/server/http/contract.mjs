/**
 * The contract, read once from the package's own openapi.json: what each operation takes, and for
 * tests what it may answer. There is no second description of either.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Problem } from './problems.mjs';

/** The text of the document, as it is handed out. */
export const openapi = readFileSync(
  new URL('../../../src/sources/openapi.json', import.meta.url),
  'utf8',
);

/** @type {any} */
const document = JSON.parse(openapi);

/**
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method
 * @property {string} path
 * @property {boolean} changes whether it needs an Idempotency-Key
 * @property {(query: URLSearchParams) => Record<string, any>} readQuery throws Problem `invalid`
 * @property {((body: unknown) => any) | null} readBody throws Problem `invalid`
 * @property {(status: number, type: string, body: unknown) => string[]} problemsOf what is wrong
 * with an answer
 */

const ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes: false });
// The package is CommonJS: its function is where the loader puts it.
const addFormats = /** @type {(ajv: Ajv2020) => void} */ (
  /** @type {unknown} */ ('default' in formats ? formats.default : formats)
);
addFormats(ajv);
ajv.addSchema({ $id: 'contract', components: document.components });

/** @param {any} schema as it stands in the document */
function compile(schema) {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/');
  return ajv.compile(JSON.parse(text));
}

/** @param {any} part a part of the document, or a reference to one */
function resolve(part) {
  if (!part.$ref) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((/** @type {any} */ value, /** @type {string} */ key) => value[key], document);
}

/**
 * @param {string} path
 * @param {string} method
 * @param {any} described
 * @returns {Operation}
 */
function operation(path, method, described) {
  const parameters = (described.parameters ?? []).map(resolve);
  const inQuery = parameters.filter((/** @type {any} */ each) => each.in === 'query');
  const query = compile({
    type: 'object',
    additionalProperties: false,
    required: inQuery
      .filter((/** @type {any} */ p) => p.required)
      .map((/** @type {any} */ p) => p.name),
    properties: Object.fromEntries(inQuery.map((/** @type {any} */ p) => [p.name, p.schema])),
  });
  const requestSchema = described.requestBody?.content['application/json'].schema;
  const body = requestSchema && compile(requestSchema);
  const answers = new Map(
    Object.entries(described.responses).flatMap(([status, response]) =>
      Object.entries(resolve(response).content ?? { '': { schema: {} } }).map(
        ([type, { schema }]) => [`${status} ${type}`, compile(schema)],
      ),
    ),
  );

  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path,
    changes: parameters.some((/** @type {any} */ each) => each.name === 'Idempotency-Key'),
    readQuery(given) {
      const read = fromQuery(given, inQuery);
      if (!query(read)) throw invalid(query.errors, 'query');
      return read;
    },
    readBody: body
      ? (value) => {
          if (!body(value)) throw invalid(body.errors, '');
          return value;
        }
      : null,
    problemsOf(status, type, value) {
      const validate = answers.get(`${status} ${type.split(';')[0]}`);
      if (!validate) return [`${described.operationId} does not answer ${status} ${type}`];
      validate(value);
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
    },
  };
}

/**
 * @param {URLSearchParams} given
 * @param {any[]} parameters
 * @returns {Record<string, any>} values of the types that the contract asks for, where they can be
 */
function fromQuery(given, parameters) {
  /** @type {Record<string, any>} */
  const read = Object.create(null);
  for (const name of new Set(given.keys())) {
    const { schema = {} } = parameters.find((each) => each.name === name) ?? {};
    const values = given.getAll(name);
    const [first = ''] = values;
    if (schema.type === 'array') read[name] = values;
    else if (values.length > 1)
      throw invalid([{ instancePath: `/${name}`, message: 'is there twice' }], 'query');
    else read[name] = schema.type === 'integer' && /^\d{1,9}$/.test(first) ? Number(first) : first;
  }
  for (const { name, schema } of parameters) {
    if (!(name in read) && schema.default !== undefined) read[name] = schema.default;
  }
  return read;
}

/**
 * @param {readonly { instancePath: string, message?: string, params?: { missingProperty?: string } }[] | null | undefined} errors
 * @param {string} place
 */
function invalid(errors, place) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const { instancePath, message = 'is not valid', params } of errors ?? []) {
    const [, first] = instancePath.split('/');
    const name = first ?? params?.missingProperty ?? (place || 'body');
    Object.defineProperty(fields, name, { value: message, enumerable: true, configurable: true });
  }
  return new Problem('invalid', undefined, { fields });
}

/** @type {ReadonlyMap<string, Operation>} by the contract's operationId */
export const operations = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const read = operation(path, method, described);
      return /** @type {const} */ ([read.id, read]);
    }),
  ),
);
