/**
 * Whether a key belongs to an input method. While it composes it says so; Safari ends the composition
 * before it sends the key that confirmed it, which can then be told by its old code alone.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === PROCESSED;
}

/** The `keyCode` of keys that an input method has dealt with. */
const PROCESSED = 229;
