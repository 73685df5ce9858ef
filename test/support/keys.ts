/** Real key presses, said the same way in every engine. */
import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses keys one after the other: `await pressKeys('Tab', 'Shift+Tab', 'Enter')`.
 * @param combinations key names of https://w3c.github.io/uievents-key/, modifiers first
 */
export async function pressKeys(...combinations: readonly string[]): Promise<void> {
  for (const combination of combinations) {
    const keys = combination.split('+');
    const modifiers = keys.slice(0, -1);
    for (const down of modifiers) await sendKeys({ down });
    await sendKeys({ press: keys.at(-1) ?? '' });
    for (const up of modifiers.reverse()) await sendKeys({ up });
  }
}
