/**
 * What readers do around the rows: choose how they are laid out, search, go on, write. One listener
 * for all of it; controls say what they do in `data-control`.
 */
import { VIEWS } from '../conversation/row.js';
import { SORTS } from '../model/source.js';
import type { MoreComments } from './more-comments.js';
import type { ToolParts } from './tools/tool.js';
import type { ToolsController } from './controllers/tools.js';

/** Listens to everything in a thread that is not in the list of comments. */
export class FrameActions {
  readonly #parts: ToolParts;
  readonly #tools: ToolsController;
  readonly #more: MoreComments;

  constructor(parts: ToolParts, tools: ToolsController, more: MoreComments) {
    this.#parts = parts;
    this.#tools = tools;
    this.#more = more;
  }

  /** @param thread the element around all of it; what listens goes with it */
  listen(thread: HTMLElement): void {
    thread.addEventListener('click', this.#onClick);
    thread.addEventListener('change', this.#onChange);
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const compose = target.closest<HTMLElement>('[data-action="compose"]');
    if (compose) this.#tools.act('compose', null, compose);
    const name = target.closest<HTMLElement>('[data-control]')?.dataset['control'];
    const view = VIEWS.find((each) => each === name);
    if (view) void this.#parts.choose({ view });
    if (name === 'search') this.#tools.search();
    if (name === 'more') void this.#more.load();
    if (name === 'skip') this.#more.skip();
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.dataset['control'] !== 'sort') return;
    const sort = SORTS.find((each) => each === target.value);
    if (sort) void this.#parts.choose({ sort });
  };
}
