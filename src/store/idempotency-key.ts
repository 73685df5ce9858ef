/** Keys that mark one intention of one reader, so that a write tried again counts once (REL-3). */

/** Fills an array with random bytes. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** `randomUUID` exists on https pages only, and not every newspaper is one. */
const cryptoBytes: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

/** @returns 32 hexadecimal digits, 128 random bits */
export function idempotencyKey(random: RandomBytes = cryptoBytes): string {
  return Array.from(random(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
