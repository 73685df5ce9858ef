/** DisqusJS, fed by what the Disqus API answers. It reads only. */
import { peersFolder } from '../install-peers.mjs';
import { articlePage, json, paragraphs } from './entrant.mjs';

/** @type {import('./entrant.mjs').Entrant} */
export const disqusjs = {
  name: 'DisqusJS',
  most: 10_000,
  folder: peersFolder,
  pages: (comments) => ({
    '/': articlePage({
      head: '<link rel="stylesheet" href="/disqusjs/dist/browser/styles/disqusjs.css">',
      script: `<script src="/disqusjs/dist/browser/disqusjs.es2015.umd.min.js"></script>
        <script>
          localStorage.setItem('dsqjs_mode', 'dsqjs');
          localStorage.setItem('dsqjs_sort', 'asc');
          new DisqusJS({
            shortname: 'bench', siteName: 'Bench', identifier: '/article', url: location.href,
            api: location.origin + '/api/', apikey: 'none', admin: 'none', adminLabel: '',
          }).render(document.getElementById('comments'));
        </script>`,
    }),
    '/api/3.0/threads/list.json': json({
      code: 0,
      response: [{ id: '1', isClosed: false, posts: comments.length, likes: 0, title: 'Article' }],
    }),
    '/api/3.0/threads/listPostsThreaded': json({
      code: 0,
      cursor: { hasNext: false, hasPrev: false, next: '', prev: '' },
      response: postsOf(comments),
    }),
  }),
  count: `document.getElementsByClassName('dsqjs-post-item').length`,
};

/** Depth first, as Disqus lists a thread. @param {import('./entrant.mjs').BenchComment[]} comments */
function postsOf(comments) {
  /** @type {Map<string | null, import('./entrant.mjs').BenchComment[]>} */
  const answers = new Map();
  for (const comment of comments) {
    const list = answers.get(comment.parentId) ?? [];
    answers.set(comment.parentId, list);
    list.push(comment);
  }
  const posts = [];
  const pending = (answers.get(null) ?? []).toReversed().map((comment) => ({ comment, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { comment, depth } = next;
    posts.push({
      id: comment.id,
      parent: comment.parentId && Number(comment.parentId),
      thread: '1',
      forum: 'bench',
      author: {
        name: comment.author,
        username: comment.author,
        profileUrl: '',
        url: '',
        isAnonymous: true,
        avatar: { cache: 'data:,', permalink: 'data:,' },
      },
      message: paragraphs(comment.text),
      raw_message: comment.text,
      createdAt: comment.createdAt.slice(0, 19),
      isEdited: false,
      isDeleted: false,
      isApproved: true,
      isSpam: false,
      likes: comment.recommendations,
      dislikes: 0,
      points: comment.recommendations,
      media: [],
      depth,
      hasMore: false,
    });
    for (const answer of (answers.get(comment.id) ?? []).toReversed()) {
      pending.push({ comment: answer, depth: depth + 1 });
    }
  }
  return posts;
}
