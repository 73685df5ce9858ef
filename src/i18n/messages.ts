/**
 * Every word that showing a thread needs, in English, and the shape that translations must have.
 * Data only: `localize.ts` fills the placeholders, `locales/` holds the other languages. Words of
 * what is loaded later are in the other `messages-….ts`. Words about comments by people are not here;
 * they come from the source and are never translated.
 */
import type { AuthorRole } from '../model/comment.js';
import type { Sort } from '../model/source.js';
import type { idleEnglish } from './messages-idle.js';
import type { interactionEnglish } from './messages-interaction.js';
import type { toolsEnglish } from './messages-tools.js';
import type { writingEnglish } from './messages-writing.js';

/** One message in the plural categories of its language, chosen by the value `count`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A text with `{placeholder}`s. */
export type Message = string | PluralForms;

type RequiredKey = `sort-${Sort}` | `view-${'threaded' | 'timeline'}` | `role-${AuthorRole}`;

/**
 * The interface in English. Where a control shows words, its accessible name contains them as they
 * stand (WCAG 2.5.3): `repliesTo` holds `replies`, `recommendComment` holds `recommend`, and so on;
 * translations must keep that.
 */
export const english = {
  region: 'Comments',
  comments: { one: '{count} comment', other: '{count} comments' },
  skip: 'Skip comments',
  view: 'View',
  'view-threaded': 'Threaded',
  'view-timeline': 'Timeline',
  sort: 'Sort',
  'sort-oldest': 'Oldest first',
  'sort-newest': 'Newest first',
  'sort-recommended': 'Most recommended',
  'sort-answered': 'Most answered',
  search: 'Search the comments',

  commentBy: 'Comment by {name}, {time}',
  commentByUndated: 'Comment by {name}',
  replyBy: 'Reply to {parent}, by {name}, {time}',
  replyByUndated: 'Reply to {parent}, by {name}',
  anonymous: 'Anonymous',
  removedName: 'a removed comment',
  'role-author': 'Author',
  'role-staff': 'Staff',
  'role-moderator': 'Moderator',
  you: 'You',
  featured: 'Editors’ pick',
  new: 'New',
  edited: 'edited',
  justNow: 'just now',
  undated: 'Undated',
  permalink: '{time}, {absolute}, comment by {name}',

  inReplyTo: 'in reply to {name}',
  probablyInReplyTo: 'probably in reply to {name}',
  andName: 'and {name}',
  inReplyToUnavailable: 'reply to an unavailable comment',
  inReplyToElsewhere: 'in reply to a comment that is not loaded',
  answeredBy: 'Answered by {names}',
  more: { one: '{count} more', other: '{count} more' },
  replies: { one: '{count} reply', other: '{count} replies' },
  repliesTo: { one: '{count} reply to {name}', other: '{count} replies to {name}' },

  join: 'Join the conversation…',
  writeFirst: 'Write the first comment',
  reply: 'Reply',
  replyTo: 'Reply to {name}',
  actions: 'Actions',
  moreAbout: 'More about the comment by {name}',

  recommend: 'Recommend',
  recommendComment: 'Recommend the comment by {name}',
  recommendCommentCount: {
    one: 'Recommend the comment by {name}, {amount} recommendation',
    other: 'Recommend the comment by {name}, {amount} recommendations',
  },
  recommendations: { one: '{amount} recommendation', other: '{amount} recommendations' },
  showFull: 'Show full comment',
  showFullBy: 'Show full comment by {name}',

  removed: 'A moderator removed this comment.',
  removedRepliesKept: 'A moderator removed this comment. Its replies are kept.',
  held: 'Awaiting approval. Only you can see this for now.',
  closed: 'Comments are closed. You can still read and link to them.',
  closedOn: 'Comments closed on {date}. You can still read and link to them.',

  loading: 'Loading comments',
  loadMore: { one: 'Show {count} more comment', other: 'Show {count} more comments' },
  loadMoreUncounted: 'Show more comments',
  shown: '{shown} of {total} shown',
  malformed: {
    one: '{count} comment could not be shown',
    other: '{count} comments could not be shown',
  },
  empty: 'No comments yet',
  emptyHint: 'When people comment on this article, you will see it here.',
  failed: 'The comments did not load',
  failedHint: 'The article is complete; only the comments are missing.',
  retry: 'Retry',
  'reason-network': 'The connection dropped.',
} as const satisfies Readonly<Record<string, Message>> & Readonly<Record<RequiredKey, string>>;

type English = typeof english &
  typeof interactionEnglish &
  typeof idleEnglish &
  typeof toolsEnglish &
  typeof writingEnglish;

/** Names a message. */
export type MessageKey = keyof English;

/** What is always at hand of a language: the words of reading, in English at least. */
export type ReadingMessages = Partial<Messages> & Pick<Messages, keyof typeof english>;

/** The interface in one language, complete. */
export type Messages = {
  readonly [K in MessageKey]: English[K] extends string ? string : PluralForms;
};

type Forms<M> = M extends string ? M : M[keyof M];

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** What a message needs to be filled with; one with plural forms always needs `count`. */
export type Placeholder<K extends MessageKey> =
  PlaceholdersIn<Forms<English[K]>> | (English[K] extends string ? never : 'count');

/** The values of a message's placeholders. Numbers are written in the language's digits. */
export type MessageValues<K extends MessageKey, V> = {
  readonly [P in Placeholder<K>]: P extends 'count' ? number : V | number;
};
