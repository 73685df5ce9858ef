/** `source="local"`: starts from the file that `src` names, or empty, and stays in this browser. */
import type { CommentSource } from '../model/source.js';
import { localSource } from '../sources/local.js';
import type { RequestOptions } from '../sources/request.js';
import { addressOf, viewerOf, zoneOf } from './attributes.js';

export function sourceFor(host: HTMLElement, request: RequestOptions): CommentSource {
  const file = host.hasAttribute('src') && { src: addressOf(host), ...zoneOf(host) };
  return localSource({ ...file, viewer: viewerOf(host), ...request });
}
