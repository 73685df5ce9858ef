/**
 * Reads labelled threads from files: JSON as score-links.mjs describes it, or text that people can
 * write, one comment to a line:
 *
 *     1. Lena Marsh | The bridge is closed.
 *     2. Omar | {{@Lena>1}} since when? Mail {{omar@bridge!}}.example, {{Lena~}} knows.
 *
 * `>1` is the comment answered, `>1/3` says that either is right, `>0` nobody, `?` behind it that
 * it may be missed; `!` marks a look-alike, `~` what does not count. `\n`, `\t`, `\\` and `\u{ad}`
 * stand for those characters. Comments are a minute apart.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** @typedef {import('./score-links.mjs').LabelledThread} LabelledThread */

/**
 * Every labelled thread of some files and folders, by its folder's name and the file's without its ending.
 * @param {string[]} paths
 * @returns {[name: string, thread: LabelledThread][]}
 */
export function readThreads(paths) {
  return paths.flatMap(threadFiles).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const isJson = file.endsWith('.json');
    // A licence or a note beside the threads.
    if (!isJson && !COMMENT.test(text)) return [];
    /** @type {LabelledThread} */
    const thread = isJson ? JSON.parse(text) : parseThread(text);
    const name = basename(file).replace(/\.\w+$/, '');
    return [[`${basename(dirname(file))}/${name}`, thread]];
  });
}

/** @param {string} path */
function threadFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:json|txt)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

const COMMENT = /^(\d+)\. (.*?) \| (.*)$/mu;
const LABEL = /\{\{(.+?)(?:>([\d/]+)(\??)|([!~]))\}\}/gu;

/**
 * @param {string} text
 * @returns {LabelledThread}
 */
export function parseThread(text) {
  /** @type {Required<LabelledThread>} */
  const thread = { comments: [], gold: [], ignore: [], negatives: [] };
  for (const line of text.split('\n').filter(Boolean)) {
    const [, id = '', author = '', marked = ''] = COMMENT.exec(line) ?? [];
    if (!id) throw new Error(`Not a comment of a labelled thread: ${line}`);
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, Number(id))).toISOString();
    const comment = { id, author: unescape(author), createdAt, text: '' };
    let read = 0;
    for (const {
      0: label,
      index,
      1: surface = '',
      2: targets,
      3: optional,
      4: kind,
    } of marked.matchAll(LABEL)) {
      comment.text += unescape(marked.slice(read, index));
      const start = comment.text.length;
      comment.text += unescape(surface);
      const stretch = { comment: id, start, end: comment.text.length };
      read = index + label.length;
      if (targets) {
        const accept = targets.split('/').map((target) => (target === '0' ? null : target));
        thread.gold.push({ ...stretch, accept, optional: optional === '?' });
      } else (kind === '!' ? thread.negatives : thread.ignore).push(stretch);
    }
    comment.text += unescape(marked.slice(read));
    thread.comments.push(comment);
  }
  return thread;
}

/** @param {string} text */
function unescape(text) {
  return text.replace(/\\(?:([nt\\])|u\{([\da-f]+)\})/g, (_, letter, code) =>
    code
      ? String.fromCodePoint(parseInt(code, 16))
      : letter === 'n'
        ? '\n'
        : letter === 't'
          ? '\t'
          : '\\',
  );
}
