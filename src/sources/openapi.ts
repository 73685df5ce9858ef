/**
 * The messages of the HTTP contract, made from openapi.json by `npm run contract`; not for hands.
 * Types only: what a backend sends is still read as if it could be anything.
 */
export type components = {
  schemas: {
    /** @description An article's id, as the site has it. */
    readonly Article: string;
    /** @description A comment's id, unique in its thread. */
    readonly CommentId: string;
    /** @description A moment in the stream of changes. */
    readonly Position: string;
    /**
     * Format: date-time
     * @description ISO 8601 in UTC.
     */
    readonly Instant: string;
    /** @description Plain text, kept exactly as sent. U+0000 and halves of surrogate pairs cannot be kept and are refused. */
    readonly Text: string;
    readonly Author: {
      /** @description The person's id; absent for guests. */
      readonly id?: string;
      /** @description As the person wrote it. */
      readonly name: string;
      /**
       * @description What the newsroom says the person is; absent for readers.
       * @enum {unknown}
       */
      readonly role?: 'author' | 'staff' | 'moderator';
    };
    /** @description What the present reader may do with a comment. */
    readonly Rights: {
      readonly edit?: boolean;
      readonly remove?: boolean;
      /** @description Until when it may be edited. */
      readonly until?: components['schemas']['Instant'];
    };
    readonly Comment: {
      readonly id: components['schemas']['CommentId'];
      /** @description The comment answered, or null. */
      readonly parentId: components['schemas']['CommentId'] | null;
      readonly author: components['schemas']['Author'];
      /** @description What was written; empty where the comment is removed. */
      readonly text?: string;
      /** @description What was written, where an archive kept it as HTML. It is read, never inserted. */
      readonly html?: string;
      /** @description Null where an archive has no usable time. */
      readonly createdAt: components['schemas']['Instant'] | null;
      readonly editedAt: components['schemas']['Instant'] | null;
      readonly recommendations: number;
      /** @description Whether the present reader does. */
      readonly recommended: boolean;
      /** @enum {unknown} */
      readonly status: 'published' | 'held' | 'removed';
      /** @description Picked out by the editors. */
      readonly featured: boolean;
      /** @description Whether the present reader wrote it. */
      readonly own: boolean;
      readonly can: components['schemas']['Rights'];
      /** @description BCP 47 tag of the text's language, where known. */
      readonly lang?: string;
    };
    /** @description How a thread is closed. */
    readonly Closed: {
      readonly at?: components['schemas']['Instant'];
      /** @description Whether recommending goes on. Default: true. */
      readonly recommending?: boolean;
    };
    /** @description How this backend does what it does, as `SourceFeatures` has it. */
    readonly Features: {
      /** @enum {unknown} */
      readonly guests?: 'none' | 'name' | 'name-and-email';
      /** @description Longest text, in UTF-16 code units. */
      readonly maxLength?: number;
      /** @description Milliseconds. */
      readonly editWindow?: number;
      readonly undoRecommend?: boolean;
      /** @description What may become of the comments of somebody who is forgotten. Default: `remove` alone. */
      readonly erasures?: readonly ('remove' | 'anonymise')[];
    };
    readonly Page: {
      readonly comments: readonly components['schemas']['Comment'][];
      /** @description All comments of the thread. */
      readonly total: number;
      /** @description The cursor of the page after; null when this was the last. */
      readonly next: string | null;
      readonly closed: components['schemas']['Closed'] | null;
      readonly position: components['schemas']['Position'];
      readonly features: components['schemas']['Features'];
    };
    readonly Context: {
      readonly comments: readonly components['schemas']['Comment'][];
    };
    readonly Counts: {
      readonly counts: {
        readonly [key: string]: number;
      };
    };
    readonly Guest: {
      /** @description The name to be shown. */
      readonly name: string;
      /** @description Only where `features.guests` asks for it; never given out. */
      readonly email?: string;
    };
    readonly Draft: {
      readonly parentId: components['schemas']['CommentId'] | null;
      readonly text: components['schemas']['Text'];
      /** @description Absent where the writer is signed in. */
      readonly guest?: components['schemas']['Guest'];
    };
    readonly Stored: {
      /** @enum {unknown} */
      readonly state: 'published' | 'held';
      readonly comment: components['schemas']['Comment'];
    };
    readonly Rejected: {
      /** @constant */
      readonly state: 'rejected';
      /** @description Why, in plain text. */
      readonly reason?: string;
    };
    readonly Edit: {
      readonly text: components['schemas']['Text'];
    };
    readonly Edited: {
      readonly comment: components['schemas']['Comment'];
    };
    readonly Removed: {
      readonly comment: components['schemas']['Comment'] | null;
    };
    readonly Recommendation: {
      readonly recommended: boolean;
    };
    readonly Recommended: {
      readonly recommendations: number;
      readonly recommended: boolean;
    };
    readonly Report: {
      /** @enum {unknown} */
      readonly reason: 'spam' | 'abuse' | 'off-topic' | 'illegal' | 'other';
      /** @description What the reader adds. */
      readonly text?: string;
    };
    readonly Viewer: {
      /** @description The person's id. */
      readonly id?: string;
      /** @description The person's name. */
      readonly name: string;
      /** @enum {unknown} */
      readonly role?: 'author' | 'staff' | 'moderator';
    };
    readonly ViewerAnswer: {
      readonly viewer: components['schemas']['Viewer'] | null;
    };
    /** @description Everything a backend holds about one person (GDPR, articles 15 and 20). */
    readonly ViewerData: {
      /** @description Null for a guest. */
      readonly viewer: components['schemas']['Viewer'] | null;
      /** @description The oldest first, those awaiting approval among them. */
      readonly comments: readonly {
        readonly article: components['schemas']['Article'];
        readonly comment: components['schemas']['Comment'];
      }[];
      /** @description What they recommend. */
      readonly recommendations: readonly {
        readonly article: components['schemas']['Article'];
        readonly id: components['schemas']['CommentId'];
      }[];
      /** @description What they reported. */
      readonly reports: readonly {
        readonly article: components['schemas']['Article'];
        readonly id: components['schemas']['CommentId'];
        /** @enum {unknown} */
        readonly reason: 'spam' | 'abuse' | 'off-topic' | 'illegal' | 'other';
        /** @description What they added. */
        readonly text?: string;
        readonly at?: components['schemas']['Instant'];
      }[];
      /** @description Whatever else the backend keeps of them. */
      readonly other?: {
        readonly [key: string]: unknown;
      };
    };
    readonly GuestPass: {
      /** @description Sent as the bearer token from now on. */
      readonly token: string;
      readonly expiresAt: components['schemas']['Instant'];
    };
    /** @description The `data` of an event; a `Patch` of the source contract. */
    readonly Change:
      | {
          /** @constant */
          readonly type: 'created';
          readonly comment: components['schemas']['Comment'];
          /** @description The Idempotency-Key it was written under, told to its writer alone. */
          readonly key?: string;
        }
      | {
          /** @constant */
          readonly type: 'edited';
          readonly comment: components['schemas']['Comment'];
        }
      | {
          /** @constant */
          readonly type: 'removed';
          readonly id: components['schemas']['CommentId'];
          readonly comment?: components['schemas']['Comment'];
        }
      | {
          /** @constant */
          readonly type: 'recommended';
          readonly id: components['schemas']['CommentId'];
          readonly recommendations: number;
        }
      | {
          /** @constant */
          readonly type: 'closed';
          readonly closed: components['schemas']['Closed'] | null;
        }
      | {
          /** @constant */
          readonly type: 'missed';
        };
    readonly ArticleSettings: {
      readonly closed: components['schemas']['Closed'] | null;
      /** @description Whether comments await approval before they are published. */
      readonly premoderated: boolean;
    };
    readonly ArticleChange: {
      /** @description Null opens the article again. */
      readonly closed?: {
        readonly recommending?: boolean;
      } | null;
      readonly premoderated?: boolean;
    };
    readonly Decision: {
      /** @enum {unknown} */
      readonly status: 'published' | 'held' | 'removed';
    };
    readonly Pick: {
      readonly featured: boolean;
    };
    readonly Queue: {
      readonly entries: readonly {
        readonly article: components['schemas']['Article'];
        readonly comment: components['schemas']['Comment'];
        readonly reports: readonly {
          /** @enum {unknown} */
          readonly reason: 'spam' | 'abuse' | 'off-topic' | 'illegal' | 'other';
          /** @description What the reader added. */
          readonly text: string;
          readonly at: components['schemas']['Instant'];
        }[];
      }[];
      readonly next: string | null;
    };
    /** @description A refusal (RFC 9457). */
    readonly Problem: {
      /** @description `urn:colloquy:problem:` and the code. */
      readonly type: string;
      /** @description What the code means. */
      readonly title: string;
      readonly status: number;
      /** @description What was wrong with this request. */
      readonly detail?: string;
      /**
       * @description The code of the SourceError. `offline` and `network` are known to the reader's side alone.
       * @enum {unknown}
       */
      readonly code:
        | 'timeout'
        | 'unauthorized'
        | 'forbidden'
        | 'not-found'
        | 'closed'
        | 'conflict'
        | 'duplicate'
        | 'rate-limited'
        | 'invalid'
        | 'unsupported'
        | 'server';
      /** @description Which parts of the request were refused, and why. */
      readonly fields?: {
        readonly [key: string]: string;
      };
    };
  };
};
