/** What of a text that is being written will be a link: names of people here, and addresses. */
import { loadLinkReplies } from '../../conversation/load-replies.js';
import type { Tree } from '../../conversation/tree.js';
import type { Comment } from '../../model/comment.js';
import { findLinks } from '../../text/links.js';
import { displayName } from '../../text/names.js';

/** Comes after every comment there is. */
const LATER = '9999-12-31T23:59:59.999Z';

/** Names and hosts, each once, in order of the text. Names are looked for as they will be found. */
export async function linksIn(text: string, tree: Tree | null): Promise<readonly string[]> {
  const hosts = findLinks(text).map(({ href }) => new URL(href).host);
  if (!tree || !/[@＠﹫]/.test(text)) return [...new Set(hosts)];
  const link = await loadLinkReplies();
  // One comment of each person is enough to know them by.
  const known = new Map<string, Comment>();
  for (const { comment } of tree.timeline) known.set(comment.author.name, comment);
  const [one] = known.values();
  if (!one) return [...new Set(hosts)];
  const draft = { ...one, id: 'draft', parentId: null, author: { name: '' }, body: { text } };
  const comments = [...known.values()].map((each) => ({ ...each, parentId: null }));
  const links = link([...comments, { ...draft, createdAt: LATER }], {
    plainText: ({ id, body }) => (id === 'draft' && 'text' in body ? body.text : ''),
  });
  const names = links.flatMap(({ from, to }) => {
    const name = from === 'draft' && tree.nodes.get(to ?? '')?.comment.author.name;
    return name ? [displayName(name)] : [];
  });
  return [...new Set([...names, ...hosts])];
}
