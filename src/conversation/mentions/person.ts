/** Somebody in a thread, and what they have written. Whom a name means is for commenters.ts. */
import type { ReplyLink } from '../../model/reply-link.js';
import type { Moment } from '../moments.js';

/** Somebody with a name. Two people of one name count as one. */
export interface Person {
  /** As it looks: composed, without invisible characters. */
  readonly name: string;
  /** Its letters and digits, folded. */
  readonly key: string;
  /** Their comments, the oldest first. */
  readonly written: Post[];
  /** Known beside their comments: the article's author, the staff. */
  listed: boolean;
}

/** A comment in its place in the thread. */
export interface Post extends Moment {
  readonly text: string;
  readonly writer: Person | null;
  links: readonly ReplyLink[];
}
