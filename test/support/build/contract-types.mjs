/**
 * The types of the rest source, made from the contract (`npm run contract`): the schemas of
 * src/sources/openapi.json as TypeScript, in src/sources/openapi.ts. A test compares the two.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTs, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { readText, root } from '../files.mjs';

const TARGET = join(root, 'src/sources/openapi.ts');

const HEADER = `/**
 * The messages of the HTTP contract, made from openapi.json by \`npm run contract\`; not for hands.
 * Types only: what a backend sends is still read as if it could be anything.
 */
`;

/**
 * A choice between required fields narrows no type, and the generator takes it for one of unknown.
 * @param {string} name
 * @param {unknown} value
 */
function withoutChoices(name, value) {
  const choice = name === 'anyOf' && Array.isArray(value);
  return choice && value.every((each) => Object.keys(each).join() === 'required')
    ? undefined
    : value;
}

/** @returns {Promise<string>} what src/sources/openapi.ts should say */
export async function contractTypes() {
  const document = JSON.parse(readText('src/sources/openapi.json'), withoutChoices);
  const { openapi, info, components } = document;
  const schemas = { openapi, info, paths: {}, components: { schemas: components.schemas } };
  const nodes = await openapiTs(schemas, {
    immutable: true,
    // The answers' words, not the machinery that a client library would need.
    exportType: true,
  });
  const text = astToString(nodes)
    .replace(/export type (?:paths|webhooks|operations) = [^;]*;\n/g, '')
    .replace(/export type \$defs = [^;]*;\n/g, '')
    .replace(/^ {4}(?:responses|parameters|requestBodies|headers|pathItems): never;\n/gm, '');
  return format(HEADER + text, { ...(await resolveConfig(TARGET)), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await contractTypes());
}
