/** Waline's client, fed by what its server answers: two levels, as it stores them. */
import { peersFolder } from '../install-peers.mjs';
import { articlePage, json, paragraphs, rootsOf } from './entrant.mjs';

/** @type {import('./entrant.mjs').Entrant} */
export const waline = {
  name: 'Waline',
  most: 10_000,
  folder: peersFolder,
  pages: (comments) => ({
    '/': articlePage({
      head: '<link rel="stylesheet" href="/@waline/client/dist/waline.css">',
      script: `<script src="/@waline/client/dist/waline.umd.js"></script>
        <script>
          Waline.init({
            el: '#comments', serverURL: location.origin, path: '/article', lang: 'en', locale: {},
            pageSize: ${comments.length}, emoji: false, search: false, imageUploader: false,
          });
        </script>`,
    }),
    '/api/comment': json({ errno: 0, errmsg: '', data: pageOf(comments) }),
    '/api/article': json({ errno: 0, errmsg: '', data: [{ time: 1 }] }),
  }),
  count: `document.getElementsByClassName('wl-card-item').length`,
  recommend: `document.getElementsByClassName('wl-card-item')[bench.half].querySelector('.wl-like')`,
};

/** @param {import('./entrant.mjs').BenchComment[]} comments */
function pageOf(comments) {
  const roots = rootsOf(comments);
  const authors = new Map(comments.map(({ id, author }) => [id, author]));
  /** @type {Map<string, object[]>} */
  const answers = new Map();
  const data = [];
  for (const comment of comments) {
    const card = {
      status: 'approved',
      comment: paragraphs(comment.text),
      orig: comment.text,
      link: '',
      nick: comment.author,
      user_id: null,
      sticky: null,
      like: comment.recommendations,
      objectId: Number(comment.id),
      browser: '',
      os: '',
      avatar: 'data:,',
      time: Date.parse(comment.createdAt),
    };
    const root = roots.get(comment.id);
    if (comment.parentId === null || !root) {
      const children = /** @type {object[]} */ ([]);
      answers.set(comment.id, children);
      data.push({ ...card, pid: null, rid: null, children });
      continue;
    }
    answers.get(root.id)?.push({
      ...card,
      pid: Number(comment.parentId),
      rid: Number(root.id),
      reply_user: { nick: authors.get(comment.parentId), link: '', avatar: 'data:,' },
    });
  }
  return { page: 1, totalPages: 1, pageSize: comments.length, count: comments.length, data };
}
