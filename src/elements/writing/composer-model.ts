/** What a composer is given, and what it gives back. */
import type { Localizer } from '../../i18n/localize.js';
import type { SourceError } from '../../model/errors.js';
import type { Guest, SourceFeatures, Viewer } from '../../model/source.js';
import type { Timer } from '../../store/world.js';
import type { Person } from './people.js';

/** What a reader has written. */
export interface Submission {
  readonly text: string;
  readonly guest?: Guest;
}

export interface ComposerModel {
  readonly kind: 'new' | 'reply' | 'edit';
  /** Whom a reply answers. */
  readonly replyTo: string | null;
  /** What stands in the field at first; a draft kept earlier wins. */
  readonly text: string;
  /** What has been typed since it was opened, by an element before this one; null: nothing. */
  readonly typed: string | null;
  readonly onText: (text: string) => void;
  /** What its draft is kept under; null: no draft is kept. */
  readonly draftKey: string | null;
  /**
   * Whether words handed over earlier are on their way, or have arrived: else they are a draft.
   * `by`: when they had been, in milliseconds since the epoch.
   */
  readonly isHeld: (words: string, by: number) => boolean;
  /** Most UTF-16 code units; null: as many as one likes. */
  readonly limit: number | null;
  readonly guests: NonNullable<SourceFeatures['guests']>;
  readonly viewer: Viewer | null;
  /** Who a guest has said they are in this visit: nobody is asked twice. */
  readonly guest: Guest | null;
  /** Why what was written could not be posted; null: nothing has failed. */
  readonly failure: SourceError | null;
  readonly localizer: Localizer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timer: Timer;
  readonly people: () => readonly Person[];
  /** What is selected in the comment answered, or ''. */
  readonly selection: string;
  /** Names and addresses in a text that will be links. */
  readonly linksIn: (text: string) => Promise<readonly string[]>;
  /** @returns false where it is not sent, and the words stay here */
  readonly onSubmit: (submission: Submission) => boolean;
  readonly onCancel: () => void;
}
