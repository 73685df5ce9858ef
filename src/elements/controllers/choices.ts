/** How the thread is laid out: as the reader chose, on this visit or before, else as the page says. */
import type { ReactiveControllerHost } from 'lit';
import { type View, VIEWS } from '../../conversation/row.js';
import { SORTS, type Sort } from '../../model/source.js';
import { readPreferences, rememberPreference } from '../preferences.js';
import { oneOf } from '../warn.js';

/** What the page says, unchecked. */
export interface ChoicesHost extends ReactiveControllerHost, HTMLElement {
  view: string | null;
  sort: string | null;
}

/** What a reader chooses. */
export interface Choice {
  readonly view?: View;
  readonly sort?: Sort;
}

export class ChoicesController {
  readonly #host: ChoicesHost;
  #chosen = readPreferences();

  constructor(host: ChoicesHost) {
    this.#host = host;
  }

  get view(): View {
    return this.#chosen.view ?? oneOf(this.#host, 'view', this.#host.view, VIEWS, 'threaded');
  }

  get sort(): Sort {
    return this.#chosen.sort ?? oneOf(this.#host, 'sort', this.#host.sort, SORTS, 'oldest');
  }

  choose(choice: Choice): void {
    this.#chosen = { ...this.#chosen, ...choice };
    rememberPreference(choice);
    this.#host.requestUpdate();
  }
}
