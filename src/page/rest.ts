/** `source="rest"`: the backend at `src`, asked with the token of the element's `getToken`. */
import type { CommentSource } from '../model/source.js';
import type { RequestOptions } from '../sources/request.js';
import type { GetToken } from '../sources/rest-requests.js';
import { restSource } from '../sources/rest.js';
import { addressOf } from './attributes.js';

export function sourceFor(host: HTMLElement, request: RequestOptions): CommentSource {
  const reader = host as HTMLElement & { readonly getToken?: GetToken | null };
  return restSource({
    url: addressOf(host),
    // Looked up with each call: a page may set it after the element has begun.
    getToken: async (options) => (await reader.getToken?.(options)) ?? null,
    ...request,
  });
}
