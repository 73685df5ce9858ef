/** Whether a reader has muted anybody, kept on this device alone. writing/muted.ts says whom. */

export const MUTED_KEY = 'colloquy:muted';

/** The keys of all who are muted; empty where nothing can be read. */
export function mutedKeys(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(MUTED_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether anybody is. */
export function anybodyMuted(): boolean {
  return mutedKeys().length > 0;
}
