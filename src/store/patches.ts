/** Reads what a source tells of a thread as it happens. Nothing it tells is trusted to be well formed. */
import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/parse-comment.js';
import { arrived, edited, recommended, removed } from './changes.js';
import type { Change } from './core.js';
import { isCount, parseClosed, record } from './parse-page.js';

export interface PatchEffects {
  /**
   * A comment written under a key.
   * @param isWhole whether it says what the reader may do with it
   * @returns whether it was on its way from here
   */
  echo(key: string, comment: Comment, isWhole: boolean): boolean;
  record(change: Change): void;
  /** Something may have been missed. */
  missed(): void;
}

/** Applies one patch. What cannot be read is left out: the thread is read again soon enough. */
export function applyPatch(patch: unknown, effects: PatchEffects): void {
  const { type, id, key, comment: given, recommendations, closed } = record(patch);
  const comment = parseComment(given);
  switch (type) {
    case 'created':
      if (!comment) return;
      if (typeof key === 'string' && effects.echo(key, comment, 'can' in record(given))) return;
      effects.record(arrived(comment));
      return;
    case 'edited':
      if (comment) effects.record(edited(comment, record(given)));
      return;
    case 'removed':
      if (typeof id === 'string') effects.record(removed(id, comment));
      return;
    case 'recommended':
      if (typeof id !== 'string' || !isCount(recommendations)) return;
      effects.record(recommended(id, Math.floor(recommendations)));
      return;
    case 'closed':
      effects.record(() => ({ closed: closed ? parseClosed(closed) : null }));
      return;
    case 'missed':
      effects.missed();
      return;
  }
}
