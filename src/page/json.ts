/** `source="json"`: the file that `src` names. */
import type { CommentSource } from '../model/source.js';
import { jsonSource } from '../sources/json.js';
import type { RequestOptions } from '../sources/request.js';
import { addressOf, zoneOf } from './attributes.js';

export function sourceFor(host: HTMLElement, request: RequestOptions): CommentSource {
  return jsonSource({ src: addressOf(host), ...zoneOf(host), ...request });
}
