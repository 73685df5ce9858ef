/** Says once what a page's author got wrong. Bad input never throws into the page. */

const said = new Set<string>();

/** Writes a warning to the console, unless the same one has been written before. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/**
 * Checks an attribute that admits a few words.
 * @returns the value if it is allowed, else the fallback, with a warning that names all three
 */
export function oneOf<Word extends string>(
  element: Element,
  attribute: string,
  value: string | null,
  allowed: readonly Word[],
  fallback: Word,
): Word {
  const word = allowed.find((each) => each === value);
  if (word === undefined && value) {
    warnOnce(
      `<${element.localName}> ${attribute}="${value}" is not known. ` +
        `Allowed: ${allowed.join(', ')}. Using "${fallback}".`,
    );
  }
  return word ?? fallback;
}

/**
 * Checks a numeric attribute.
 * @returns the number if it is whole and within the bounds, else the fallback, with a warning
 */
export function wholeNumber<Fallback extends number | undefined>(
  element: Element,
  attribute: string,
  value: number | null,
  [least, most]: readonly [number, number],
  fallback: Fallback,
): number | Fallback {
  if (value === null) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warnOnce(
    `<${element.localName}> ${attribute} must be a whole number from ${least} to ${most}. ` +
      `Using ${fallback ?? 'none'}.`,
  );
  return fallback;
}
