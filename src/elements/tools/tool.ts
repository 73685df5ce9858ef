/**
 * What a tool for readers is, and what it may use. Tools are fetched when they are first used; the
 * thread holds only the hooks (controllers/tools.ts) and knows no tool by more than this.
 */
import type { ReactiveElement, ReactiveController } from '@lit/reactive-element';
import type { Row } from '../../conversation/row.js';
import type { Choice, ChoicesController } from '../controllers/choices.js';
import type { ClockController } from '../controllers/clock.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PermalinkController } from '../controllers/permalinks.js';
import type { RowsController } from '../controllers/rows.js';
import type { StatusController } from '../controllers/status.js';
import type { RowsInUse } from '../rows-in-use.js';
import type { RowPlace } from '../templates/row-context.js';
import type { DrawnThread, ToolPlace } from '../templates/thread.js';
import type { ThreadController } from '../controllers/thread.js';

export interface Tool extends Partial<ReactiveController> {
  /** What it draws in a place; undefined: nothing, or what usually stands there. */
  draw?(place: ToolPlace): unknown;
  /** The same, of one row. */
  drawRow?(place: RowPlace, row: Row): unknown;
  /**
   * A reader has pressed something that is the tool's business.
   * @param id the comment it belongs to, or null
   */
  act?(action: string, id: string | null, control: HTMLElement): void;
  /** The thread has other comments, or is another one. Called before it is laid out. */
  changed?(): void;
  /** Whether a comment has come since the reader was last here. */
  isNew?(id: string): boolean;
  /** The thread has left the page. */
  stop?(): void;
}

/** What tools can ask of each other and of the thread. */
export interface ToolCalls {
  search(): void;
  /** Shows one comment, what it answers and what answers it, alone. */
  showConversation(id: string): void;
  nextNew(step: 1 | -1): void;
}

/** The parts of a thread that are there from the beginning. */
export interface ThreadParts {
  readonly drawn: DrawnThread;
  readonly host: ReactiveElement & {
    readonly article: string | null;
    readonly draft: string | null;
  };
  readonly thread: ThreadController;
  readonly rows: RowsController;
  readonly status: StatusController;
  readonly locale: LocaleController;
  readonly clock: ClockController;
  readonly choices: ChoicesController;
  /** Level of the thread's heading. */
  readonly headingLevel: () => number;
  /** Whether the reader may change anything here. */
  readonly canWrite: () => boolean;
}

/** The parts of a thread that tools act on. */
export interface ToolParts extends Omit<ThreadParts, 'rows'> {
  readonly rows: RowsInUse;
  readonly permalinks: PermalinkController;
  /** Lays the thread out otherwise; the reader stays at the comment they were at. */
  readonly choose: (choice: Choice) => Promise<void>;
  /** Has a tool do something. @returns false: it is nothing of theirs */
  readonly act: (action: string, id: string | null, control: HTMLElement) => boolean;
}
