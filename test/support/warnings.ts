/** What the console was warned of, so that a test can look at it and its output stays clean. */

/**
 * The warnings written while `run` runs.
 * @param run is given what has been written so far
 */
export async function warningsOf(run: (warnings: readonly string[]) => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...said: unknown[]) => warnings.push(said.map(String).join(' '));
  try {
    await run(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
