/** What a site written in TypeScript does with the package: everything it exports, typed. */
import { ColloquyThread, createThreadStore, isSourceError, version } from 'colloquy';
import type { Comment, CommentSource, ReplyLink } from 'colloquy';
import 'colloquy/define';
import { linkReplies } from 'colloquy/conversation';
import { messages } from 'colloquy/locales/ur';
import { jsonSource } from 'colloquy/sources/json';
import { localSource } from 'colloquy/sources/local';
import { markupSource } from 'colloquy/sources/markup';
import { memorySource } from 'colloquy/sources/memory';
import { withFaults } from 'colloquy/testing';

const sources: readonly CommentSource[] = [
  jsonSource({ src: 'comments.json' }),
  memorySource({ comments: [{ id: 1, author: 'Ann', text: 'Hello' }] }),
  localSource({ src: 'comments.json' }),
  withFaults(memorySource(), { latency: [50, 400], chances: { 'drop-after': 0.1 } }),
];

const thread = document.createElement('colloquy-thread');
thread.source = sources[1] ?? null;
thread.messages = messages;
thread.addEventListener('colloquy-recommended', ({ detail }) => {
  const { comment, recommended }: { comment: Comment; recommended: boolean } = detail;
  console.log(comment.id, recommended);
});
thread.addEventListener('colloquy-error', ({ detail }) => {
  if (isSourceError(detail.error)) console.log(detail.error.code);
});
document.body.append(thread);

// @ts-expect-error -- a thread has no such property
thread.sauce = null;

const links: readonly ReplyLink[] = linkReplies([]);
console.log(version, links, thread instanceof ColloquyThread, createThreadStore, markupSource);
