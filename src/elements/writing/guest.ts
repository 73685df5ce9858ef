/** Who a guest says they are, remembered on this device only when they agree. */
import type { Guest } from '../../model/source.js';

const KEY = 'colloquy:guest';

/** The guest remembered; null when nobody agreed to be. */
export function readGuest(): Guest | null {
  try {
    const { name, email } = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record<
      string,
      unknown
    >;
    if (typeof name !== 'string') return null;
    return { name, ...(typeof email === 'string' && { email }) };
  } catch {
    return null;
  }
}

/** Remembers a guest; null forgets them. */
export function rememberGuest(guest: Guest | null): void {
  try {
    if (guest) localStorage.setItem(KEY, JSON.stringify(guest));
    else localStorage.removeItem(KEY);
  } catch {
    // They will be asked again.
  }
}
