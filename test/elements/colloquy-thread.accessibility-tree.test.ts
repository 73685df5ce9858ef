/**
 * A11Y-2: what assistive technology is told, kept beside the tests in `__snapshots__/`. A change
 * shows as a difference between lines; `npm run snapshots` accepts it.
 */

import { compareSnapshot } from '@web/test-runner-commands';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { devtools, hasDevtools } from '../support/devtools.js';
import { STATES } from '../support/states.js';
import { drawn, one, painted, place } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const LANGUAGES = { en: 'ltr', ar: 'rtl', de: 'ltr' } as const;

/** States that say something the others do not. */
const TOLD = [
  'loading',
  'empty',
  'failed',
  'conversation',
  'timeline',
  'folded',
  'deep',
  'closed',
  'with badges',
  'with an editors’ pick',
  'removed',
  'recommended',
  'with more to load',
  'highlighted, with a way back',
  'with a preview',
  'with search results',
  'with nothing found',
  'with a conversation alone',
  'with new comments',
  'with the list of keys',
  'with a reply being written',
  'with people to mention',
  'with a guest who gives no name',
  'with a menu',
  'with a report',
  'with a comment that was not sent',
  'with a comment that waits for a network',
  'with a comment just deleted',
];

const LAID_OUT = new CSSStyleSheet();
LAID_OUT.replaceSync('colloquy-chunk, .batch { content-visibility: visible !important; }');

if (hasDevtools) {
  describe('<colloquy-thread> tells assistive technology', () => {
    before(() => devtools('Emulation.setTimezoneOverride', { timezoneId: 'UTC' }));

    after(() => devtools('Emulation.setTimezoneOverride', { timezoneId: '' }));

    for (const [lang, dir] of Object.entries(LANGUAGES)) {
      for (const name of TOLD) {
        it(`${lang}: ${name}`, async () => {
          const around = Object.assign(await place(), { lang, dir });
          const thread = await STATES[name]!(around);
          const section = one(thread, 'section');
          await waitUntil(() => section.lang === lang);
          // What is not laid out yet is not told.
          thread.shadowRoot!.adoptedStyleSheets.push(LAID_OUT);
          await painted();
          await drawn(thread);
          await painted();
          const tree = await accessibilityTree(section.getAttribute('aria-label') ?? '');
          await compareSnapshot({ name: `${lang}: ${name}`, content: tree });
        });
      }
    }
  });
}
