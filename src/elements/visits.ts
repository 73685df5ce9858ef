/** Where it is remembered when a reader was at which thread. tools/visit-log.ts reads and writes it. */

export const VISITS_KEY = 'colloquy:visits';

/** Whether anything is remembered. Storage may be blocked, and then nothing is. */
export function hasVisits(): boolean {
  try {
    return localStorage.getItem(VISITS_KEY) !== null;
  } catch {
    return false;
  }
}
