/** Refusals: one class to throw, and its answer as RFC 9457 has it. */

/**
 * @typedef {'timeout' | 'unauthorized' | 'forbidden' | 'not-found' | 'closed' | 'conflict' |
 *   'duplicate' | 'rate-limited' | 'invalid' | 'unsupported' | 'server'} Code
 */

/** @type {Readonly<Record<Code, readonly [status: number, title: string]>>} */
const MEANINGS = {
  timeout: [503, 'This took too long.'],
  unauthorized: [401, 'A token is needed, or this one is no longer good.'],
  forbidden: [403, 'This is not allowed.'],
  'not-found': [404, 'There is no such comment or article.'],
  closed: [409, 'This thread takes no more.'],
  conflict: [409, 'This contradicts what is there.'],
  duplicate: [409, 'The same was said just now.'],
  'rate-limited': [429, 'Too much at once.'],
  invalid: [400, 'The request is not of the contract.'],
  unsupported: [415, 'This is not supported.'],
  server: [503, 'Something is wrong here.'],
};

/** A refusal on its way to whoever asked. */
export class Problem extends Error {
  /**
   * @param {Code} code
   * @param {string} [detail] what was wrong with this request; never what somebody else wrote
   * @param {{ fields?: Record<string, string>, retryAfter?: number, status?: number }} [more]
   * `retryAfter`: seconds; `status`: where the code's own is too coarse
   */
  constructor(code, detail, { fields, retryAfter, status } = {}) {
    super(detail ?? MEANINGS[code][1]);
    this.code = code;
    this.detail = detail;
    this.fields = fields;
    this.retryAfter = retryAfter;
    this.status = status ?? MEANINGS[code][0];
  }

  /** @returns {Response} */
  toResponse() {
    const { code, status, detail, fields, retryAfter } = this;
    const [, title] = MEANINGS[code];
    const type = `urn:colloquy:problem:${code}`;
    return new Response(JSON.stringify({ type, title, status, detail, code, fields }), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...(retryAfter !== undefined && { 'Retry-After': String(Math.ceil(retryAfter)) }),
      },
    });
  }
}
