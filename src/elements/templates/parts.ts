/**
 * The parts of a drawing by name: one that was drawn last time is changed, not made again, so that
 * what is focused, open or marked in it stays. One that was not drawn is forgotten.
 */
export class Parts {
  #before = new Map<string, Element>();
  #drawn = new Map<string, Element>();

  /** The part of a name, made unless it is there. A part that cannot be changed has its words in its name. */
  readonly get = <Part extends Element>(name: string, make: () => Part): Part => {
    const part = (this.#drawn.get(name) ?? this.#before.get(name) ?? make()) as Part;
    this.#drawn.set(name, part);
    return part;
  };

  /** Ends a drawing. */
  settle(): void {
    this.#before = this.#drawn;
    this.#drawn = new Map();
  }
}

/** What there is, of what may be. */
export function those<Each>(list: readonly (Each | undefined | null | false | '')[]): Each[] {
  return list.filter(Boolean) as Each[];
}

/** How drawings come by their parts. */
export type GetPart = Parts['get'];
