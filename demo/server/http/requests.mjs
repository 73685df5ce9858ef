/** Reading a request and writing its answer: sizes, JSON, ETags. Knows nothing of comments. */
import { createHash } from 'node:crypto';
import { Problem } from './problems.mjs';

/** Bytes of a body: a comment of the greatest length, every character escaped, and more. */
const MOST = 512 * 1024;

/**
 * @param {Request} request
 * @returns {Promise<unknown>}
 * @throws Problem for what is too long, or no JSON
 */
export async function readJson(request) {
  const type = request.headers.get('Content-Type') ?? '';
  // What a form can send from any site, a form shall not do here.
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new Problem('unsupported', 'The Content-Type must be application/json.');
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('invalid', 'The body is not JSON.');
  }
}

/** @param {Request} request */
async function readBytes(request) {
  const tooLong = new Problem('invalid', 'The body is too long.', { status: 413 });
  if (Number(request.headers.get('Content-Length')) > MOST) throw tooLong;
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of /** @type {AsyncIterable<Uint8Array>} */ (request.body ?? [])) {
    size += chunk.byteLength;
    if (size > MOST) throw tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * An answer to a reading request: 304 where the reader has it.
 * @param {Request} request
 * @param {unknown} value
 */
export function answer(request, value) {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((each) => each.trim());
  if (known.some((each) => each.replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}

/**
 * An answer to a change.
 * @param {number} status
 * @param {string | null} json
 */
export function changed(status, json) {
  const headers = { 'Cache-Control': 'no-store' };
  if (json === null) return new Response(null, { status, headers });
  return new Response(json, {
    status,
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}
