/**
 * The floor: no widget at all. One string of plain semantic HTML, eight elements to a comment, set
 * as innerHTML once. It is the least that showing all comments at once can cost.
 */
import { middleId } from '../threaded-comments.mjs';
import { articlePage, json } from './entrant.mjs';

/** @type {import('./entrant.mjs').Entrant} */
export const floor = {
  name: 'floor (innerHTML)',
  most: 100_000,
  pages: (comments) => ({
    '/': page(),
    '/use': page(),
    '/comments.json': json({ comments }),
    '/middle.json': json(middleId(comments.length)),
  }),
  count: `document.getElementsByTagName('article').length`,
  inserted: `document.getElementById('cnew')`,
  deepLink: (id) => ({ hash: `#c${id}`, target: `document.getElementById('c${id}')` }),
  recommend: `document.getElementById('c' + bench.middle).querySelector('button')`,
};

function page() {
  return articlePage({
    head: '<style>article { margin-inline-start: calc(var(--d) * 1.5rem) }</style>',
    script: `<script>
      const escape = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
      const html = ({ id, author, createdAt, text, recommendations }, depth) =>
        '<article id="c' + id + '" style="--d:' + Math.min(depth, 5) + '"><header><b>' + escape(author) +
        '</b> <time datetime="' + createdAt + '">' + createdAt.slice(0, 10) + '</time></header><p>' +
        escape(text) + '</p><footer><button>Recommend ' + recommendations +
        '</button> <button>Reply</button></footer></article>';
      const place = document.getElementById('comments');
      window.bench = {
        insert(comment) {
          const parent = document.getElementById('c' + comment.parentId);
          const holder = document.createElement('template');
          holder.innerHTML = html(comment, 1);
          parent.after(holder.content);
        },
      };
      (async () => {
        const { comments } = await (await fetch('/comments.json')).json();
        const answers = new Map();
        for (const comment of comments) {
          const list = answers.get(comment.parentId);
          if (list) list.push(comment);
          else answers.set(comment.parentId, [comment]);
        }
        const parts = [];
        const stack = (answers.get(null) ?? []).toReversed().map((comment) => [comment, 0]);
        for (let next = stack.pop(); next; next = stack.pop()) {
          const [comment, depth] = next;
          parts.push(html(comment, depth));
          for (const answer of (answers.get(comment.id) ?? []).toReversed()) stack.push([answer, depth + 1]);
        }
        place.innerHTML = parts.join('');
        if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
      })();
      place.addEventListener('click', ({ target }) => {
        if (target instanceof HTMLButtonElement) target.toggleAttribute('aria-pressed');
      });
    </script>`,
  });
}
