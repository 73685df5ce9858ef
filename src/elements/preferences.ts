/**
 * What a reader chose for themselves on this site: the view and the order. Written only when they
 * choose; storage that is blocked, full or tampered with changes nothing.
 */
import { type View, VIEWS } from '../conversation/row.js';
import { SORTS, type Sort } from '../model/source.js';

const KEY = 'colloquy:preferences';

export interface Preferences {
  readonly view?: View;
  readonly sort?: Sort;
  /** False: no keys, whatever the page asks for. */
  readonly keys?: boolean;
}

/** What was chosen before; empty when nothing was, or nothing can be read. */
export function readPreferences(): Preferences {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown> | null;
    const view = VIEWS.find((each) => each === stored?.['view']);
    const sort = SORTS.find((each) => each === stored?.['sort']);
    const keys = stored?.['keys'];
    return {
      ...(view && { view }),
      ...(sort && { sort }),
      ...(typeof keys === 'boolean' && { keys }),
    };
  } catch {
    return {};
  }
}

/** Remembers a choice beside those made before. */
export function rememberPreference(choice: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...choice }));
  } catch {
    // The choice still holds for this visit.
  }
}
