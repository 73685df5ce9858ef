/** A name that was found. Where to look for names is the business of mentions.ts. */
import type { Person } from './person.js';

/** A name in a text that addresses or refers to somebody. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null for somebody unknown here, or when several fit equally. */
  readonly person: Person | null;
  readonly evidence: 'mention' | 'name';
  /** How likely the person is the right one. */
  readonly confidence: number;
}
