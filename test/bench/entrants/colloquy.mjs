/**
 * Colloquy as it is published: the script tag's file of dist/, the json source, everything on. For
 * what readers do, a source in the page reads the same file and can also recommend, write and tell
 * of new comments.
 */
import { middleId } from '../threaded-comments.mjs';
import { articlePage, json } from './entrant.mjs';

const THREAD = `document.querySelector('colloquy-thread')`;

const FIRST = `${THREAD}.shadowRoot.querySelector('[data-id]')`;

/** A comment's article, by its id: a walk through a hundred thousand comments would be measured, too. */
const MIDDLE = `${THREAD}.shadowRoot.getElementById('comment-' + bench.middle)`;

/** A button of the comment in the middle. @param {string} action */
const button = (action) => `${MIDDLE}?.querySelector('[data-action="${action}"]')`;

/** @type {import('./entrant.mjs').Entrant} */
export const colloquy = {
  name: 'Colloquy',
  most: 100_000,
  pages: (comments) => ({
    '/': articlePage({
      comments: '<colloquy-thread source="json" src="/comments.json"></colloquy-thread>',
      script: '<script defer src="/colloquy.js"></script>',
    }),
    '/use': usePage(),
    '/comments.json': json({ comments }),
    '/middle.json': json(middleId(comments.length)),
  }),
  // Chunks are filled one after the other, and each is counted once. Where the texts are read later,
  // the last is not counted before they are.
  count: `(() => {
    const chunks = ${THREAD}?.shadowRoot?.querySelector('.list')?.getElementsByTagName('colloquy-chunk') ?? [];
    const counted = (globalThis.counted ??= { chunks: 0, rows: 0, read: false });
    for (let rows; (rows = chunks[counted.chunks]?.childElementCount); counted.chunks++) {
      counted.rows += rows;
    }
    counted.read ||= [...chunks].slice(0, 20).some((chunk) => chunk.querySelector('.mention'));
    return counted.rows - (counted.read || counted.rows < 400 ? 0 : 1);
  })()`,
  inserted: `${THREAD}.shadowRoot.getElementById('comment-new')`,
  arrival: `[...${THREAD}.shadowRoot.querySelector('.thread').children]
    .filter((each) => each.matches('.place'))
    .map((place) => place.querySelector('[part="new-comments"]')).find(Boolean)`,
  deepLink: (id) => ({
    hash: `#comment-${id}`,
    target: `${THREAD}?.shadowRoot?.querySelector('[data-id="${id}"]')`,
  }),
  middle: MIDDLE,
  recommend: button('recommend'),
  recommended: `${button('recommend')}?.getAttribute('aria-pressed') === 'true'`,
  reply: button('reply'),
  composer: `${MIDDLE}?.querySelector('colloquy-composer')`,
  fold: button('fold'),
  folded: `${button('fold')}?.getAttribute('aria-expanded') === 'false'`,
  sort: {
    run: `const select = ${THREAD}.shadowRoot.querySelector('[part="sort"] select');
      select.value = 'newest';
      select.dispatchEvent(new Event('change', { bubbles: true }));`,
    first: FIRST,
  },
  view: {
    run: `${THREAD}.shadowRoot.querySelector('[part="view"][aria-pressed="false"]').click();`,
    first: FIRST,
  },
  search: {
    open: `${THREAD}.shadowRoot.querySelector('[part="search-button"]')`,
    opened: `${THREAD}.shadowRoot.activeElement?.localName === 'input'`,
    type: 'lamp',
    first: `${THREAD}.shadowRoot.querySelector('[part~="search"]')?.textContent`,
  },
};

function usePage() {
  return articlePage({
    comments: '<colloquy-thread live></colloquy-thread>',
    script: `<script>
      const thread = ${THREAD};
      let tell = () => undefined;
      thread.source = {
        features: { sorts: ['oldest', 'newest', 'recommended', 'answered'], guests: 'name' },
        load: async () => (await fetch('/comments.json')).json(),
        recommend: async ({ recommended }) => ({ recommended, recommendations: 1 }),
        create: async ({ parentId, text }) => ({
          state: 'published',
          comment: { id: 'mine', parentId, text, author: 'Me', createdAt: new Date().toISOString() },
        }),
        subscribe(query, listener) {
          tell = listener;
        },
      };
      window.bench = { insert: (comment) => tell({ type: 'created', comment }) };
    </script>
    <script defer src="/colloquy.js"></script>`,
  });
}
