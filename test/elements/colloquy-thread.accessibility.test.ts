/** A11Y-1: every state in every mode, held against axe's rules for WCAG 2.2 AA and best practice. */

import { expectNoViolations } from '../support/axe.js';
import { emulateMediaFeatures, hasDevtools } from '../support/devtools.js';
import { STATES } from '../support/states.js';
import { drawn, one, place } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

interface Mode {
  readonly lang?: string;
  readonly dir?: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

const MODES: Readonly<Record<string, Mode>> = {
  light: {},
  dark: { dark: true },
  'right to left': { lang: 'ur', dir: 'rtl' },
  // Elsewhere forced colours cannot be had in a test.
  ...(hasDevtools && { 'forced colours': { forced: true } }),
};

for (const [modeName, { lang = 'en', dir = 'ltr', dark, forced }] of Object.entries(MODES)) {
  describe(`<colloquy-thread> in ${modeName} is accessible`, () => {
    const page = document.documentElement;

    beforeEach(async () => {
      if (forced) await emulateMediaFeatures({ 'forced-colors': 'active' });
      if (!dark) return;
      page.style.colorScheme = 'dark';
      page.style.background = '#171716';
    });

    afterEach(() => {
      page.style.colorScheme = page.style.background = '';
    });

    for (const [stateName, make] of Object.entries(STATES)) {
      it(stateName, async () => {
        const around = Object.assign(await place(), { lang, dir });
        const thread = await make(around);
        await waitUntil(() => one(thread, 'section').lang === lang);
        await drawn(thread);
        await expectNoViolations(around);
      });
    }
  });
}
