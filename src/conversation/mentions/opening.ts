/** A place where people are addressed. How likely they are there is the business of address-confidence.ts. */

/** A name where an address could stand. */
export interface Opening {
  readonly text: string;
  /** Where the line begins, behind the mark of a list. */
  readonly start: number;
  /** Where the name, or the list of names that it belongs to, ends. */
  readonly end: number;
  /** What stands before it; '' at the start of a line. */
  readonly greeting: string;
  /** A title stands before the name. */
  readonly titled: boolean;
  /** Whether the person has lately spoken to the writer. */
  readonly talking: () => boolean;
  /** The name is less than people are addressed by, unless a word speaks to its bearer. */
  readonly isLoose: boolean;
  /** Whether a name stands as a word, in small letters, where the thread has just been. */
  readonly isWordHere: (key: string) => boolean;
}
