/**
 * Who may ask from a browser: the sites that are named, by their exact origins, and pages that are
 * at this very address; never with cookies.
 * A change that comes from another site is refused, whether or not its browser would hide the answer.
 */
import { Problem } from './problems.mjs';

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
const HEADERS = 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID';

/**
 * @param {ReadonlySet<string>} origins
 * @returns {import('hono').MiddlewareHandler}
 */
export function cors(origins) {
  return async ({ req, header }, next) => {
    const origin = req.header('Origin');
    const own = origin === undefined ? null : hostOf(origin);
    const allowed =
      origin !== undefined && (origins.has(origin) || (own !== null && own === req.header('Host')));
    const reading = req.method === 'GET' || req.method === 'HEAD';
    if (origin !== undefined && !allowed && !reading) {
      return new Problem('forbidden', 'Not from this site.').toResponse();
    }
    if (req.method === 'OPTIONS') {
      if (!allowed) return new Problem('forbidden', 'An Origin is needed.').toResponse();
      return new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': origin,
          'Access-Control-Allow-Methods': METHODS,
          'Access-Control-Allow-Headers': HEADERS,
          'Access-Control-Max-Age': '600',
          Vary: 'Origin',
        },
      });
    }
    await next();
    header('Vary', 'Origin, Authorization');
    if (allowed) {
      header('Access-Control-Allow-Origin', origin);
      header('Access-Control-Expose-Headers', 'ETag, Retry-After');
    }
  };
}

/** @param {string} origin */
function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
