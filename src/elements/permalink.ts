/** Addresses of comments within the page: `#comment-<id>`. */

const PREFIX = '#comment-';

/** The fragment that leads to a comment. */
export function permalink(id: string): string {
  // A lone surrogate cannot be written into an address.
  return PREFIX + encodeURIComponent(id.toWellFormed());
}

/** The id a fragment leads to, or null when it leads elsewhere. */
export function idFromHash(hash: string): string | null {
  if (!hash.startsWith(PREFIX)) return null;
  const encoded = hash.slice(PREFIX.length);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
