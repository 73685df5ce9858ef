/** Twikoo's client, fed by what its server answers: one address, an event in each request. */
import { peersFolder } from '../install-peers.mjs';
import { articlePage, paragraphs, rootsOf } from './entrant.mjs';

/** @type {import('./entrant.mjs').Entrant} */
export const twikoo = {
  name: 'Twikoo',
  most: 10_000,
  folder: peersFolder,
  pages(comments) {
    /** @type {Record<string, unknown>} */
    const events = answersTo(comments);
    return {
      '/': articlePage({
        script: `<script src="/twikoo/dist/twikoo.min.js"></script>
          <script>
            twikoo.init({ envId: location.origin + '/twikoo', el: '#comments', path: '/article', lang: 'en' });
          </script>`,
      }),
      '/twikoo': (request, response) => {
        let sent = '';
        request.on('data', (piece) => (sent += piece));
        request.on('end', () => {
          const { event = '' } = sent ? JSON.parse(sent) : {};
          response.writeHead(200, { 'Content-Type': 'application/json' });
          response.end(JSON.stringify(events[event] ?? { code: 0 }));
        });
      },
    };
  },
  place: '#twikoo',
  count: `document.getElementsByClassName('tk-comment').length`,
  recommend: `document.getElementsByClassName('tk-comment')[bench.half].querySelector('.tk-action-link')`,
};

/** @param {import('./entrant.mjs').BenchComment[]} comments */
function answersTo(comments) {
  const roots = rootsOf(comments);
  const authors = new Map(comments.map(({ id, author }) => [id, author]));
  /** @type {Map<string, object[]>} */
  const replies = new Map();
  const data = [];
  for (const comment of comments) {
    const time = Date.parse(comment.createdAt);
    const item = {
      id: comment.id,
      nick: comment.author,
      mailMd5: '0',
      avatar: 'data:,',
      link: '',
      comment: paragraphs(comment.text),
      os: '',
      browser: '',
      ipRegion: '',
      master: false,
      like: comment.recommendations,
      ups: comment.recommendations,
      downs: 0,
      liked: false,
      disliked: false,
      created: time,
      updated: time,
    };
    const root = roots.get(comment.id);
    if (comment.parentId === null || !root) {
      const own = /** @type {object[]} */ ([]);
      replies.set(comment.id, own);
      data.push({ ...item, replies: own });
    } else {
      const ruser = authors.get(comment.parentId);
      replies
        .get(root.id)
        ?.push({ ...item, replies: [], rid: root.id, pid: comment.parentId, ruser });
    }
  }
  return {
    GET_CONFIG: {
      code: 0,
      config: { VERSION: '1.7.9', SITE_NAME: 'Bench', SHOW_EMOTION: 'false' },
    },
    GET_FUNC_VERSION: { code: 0, version: '1.7.9' },
    COMMENT_GET: { code: 0, data, more: false, count: comments.length },
    COMMENT_LIKE: { code: 0, updated: 1 },
  };
}
