/** `source="memory"`: starts from the file that `src` names, or empty. */
import type { CommentSource } from '../model/source.js';
import { memorySource } from '../sources/memory.js';
import type { RequestOptions } from '../sources/request.js';
import { addressOf, viewerOf, zoneOf } from './attributes.js';

export function sourceFor(host: HTMLElement, request: RequestOptions): CommentSource {
  const file = host.hasAttribute('src') && { src: addressOf(host), ...zoneOf(host) };
  return memorySource({ ...file, viewer: viewerOf(host), ...request });
}
