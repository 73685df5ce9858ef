/** Artalk, fed by what its server answers (its OpenAPI document, /api/v2). */
import { peersFolder } from '../install-peers.mjs';
import { articlePage, json, paragraphs } from './entrant.mjs';

/** @type {import('./entrant.mjs').Entrant} */
export const artalk = {
  name: 'Artalk',
  most: 10_000,
  folder: peersFolder,
  pages: (comments) => ({
    '/': articlePage({
      head: '<link rel="stylesheet" href="/artalk/dist/Artalk.css">',
      script: `<script src="/artalk/dist/Artalk.js"></script>
        <script>
          Artalk.init({
            el: '#comments', pageKey: '/article', server: location.origin, site: 'Bench', locale: 'en',
            pagination: { pageSize: ${comments.length}, readMore: true, autoLoad: true },
            heightLimit: { content: 0, children: 0 }, pvEl: '#none', countEl: '#none',
          });
        </script>`,
    }),
    '/api/v2/conf': json({ frontend_conf: {}, version: { app: 'Artalk', version: '2.9.1' } }),
    '/api/v2/user/status': json({ is_admin: false, is_login: false }),
    '/api/v2/user': json({ user: null, is_login: false, notifies: [], notifies_count: 0 }),
    '/api/v2/votes/sync': json({}),
    '/api/v2/pages/pv': json({ pv: 1 }),
    '/api/v2/comments': json(listOf(comments)),
    '/api/v2/notifies': json({ notifies: [], count: 0 }),
  }),
  count: `document.getElementsByClassName('atk-comment').length`,
  recommend: `document.getElementsByClassName('atk-comment')[bench.half]
    .querySelector('.atk-common-action-btn')`,
};

/** @param {import('./entrant.mjs').BenchComment[]} comments */
function listOf(comments) {
  return {
    comments: comments.map((comment) => ({
      id: Number(comment.id),
      rid: Number(comment.parentId ?? 0),
      content: comment.text,
      content_marked: paragraphs(comment.text),
      user_id: 1,
      nick: comment.author,
      link: '',
      email_encrypted: '0',
      date: comment.createdAt.slice(0, 19).replace('T', ' '),
      is_pending: false,
      is_collapsed: false,
      is_pinned: false,
      is_allow_reply: true,
      is_verified: false,
      badge_name: '',
      badge_color: '',
      ua: '',
      page_key: '/article',
      page_url: '/',
      site_name: 'Bench',
      vote_up: comment.recommendations,
      vote_down: 0,
      visible: true,
    })),
    count: comments.length,
    roots_count: comments.filter(({ parentId }) => parentId === null).length,
    page: {
      id: 1,
      admin_only: false,
      key: '/article',
      url: '/',
      title: 'Article',
      site_name: 'Bench',
      vote_up: 0,
      vote_down: 0,
      pv: 1,
    },
  };
}
