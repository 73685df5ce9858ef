/** What the console was warned of, so that a test can look at it and its output stays clean. */

/** The warnings written while `run` runs. */
export async function warningsOf(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...said: unknown[]) => warnings.push(said.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
