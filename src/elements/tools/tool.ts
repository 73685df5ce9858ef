/**
 * What a tool for readers is, and what it may use. Tools are fetched when they are first used; the
 * thread holds only the hooks (controllers/tools.ts) and knows no tool by more than this.
 */
import type { LitElement } from 'lit';
import type { ChoicesController } from '../controllers/choices.js';
import type { ClockController } from '../controllers/clock.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PermalinkController } from '../controllers/permalinks.js';
import type { RowsController } from '../controllers/rows.js';
import type { StatusController } from '../controllers/status.js';
import type { ThreadController } from '../controllers/thread.js';

/**
 * Where a tool can draw: instead of the heading and the toolbar, beside the heading, under the
 * toolbar, instead of the list, over everything.
 */
export type ToolPlace = 'heading' | 'beside' | 'panel' | 'list' | 'float';

export interface Tool {
  /** What it draws in a place; undefined: what usually stands there. */
  draw?(place: ToolPlace): unknown;
  /** The thread has other comments, or is another one. Called before it is laid out. */
  changed?(): void;
  /** The thread has left the page. */
  stop?(): void;
}

/** The parts of a thread that tools act on. */
export interface ToolParts {
  readonly host: LitElement & { readonly article: string | null; readonly src: string | null };
  readonly thread: ThreadController;
  readonly rows: RowsController;
  readonly permalinks: PermalinkController;
  readonly status: StatusController;
  readonly locale: LocaleController;
  readonly clock: ClockController;
  readonly choices: ChoicesController;
}
