/**
 * Turns a flat list of comments that somebody has pasted into a source for the thread: JSON with
 * fields of many names, or text as newspapers print it. A source is an object with a `load` method.
 */
import { linkReplies } from 'colloquy/conversation';

/** Names that papers give to the same thing. */
const FIELDS = {
  id: ['id', 'commentId', 'comment_id'],
  parentId: ['parentId', 'parent_id', 'parent', 'inReplyTo', 'replyTo'],
  author: ['author', 'name', 'user', 'username', 'author_name'],
  text: ['text', 'body', 'content', 'comment', 'message'],
  html: ['html', 'body_html', 'content_html', 'rendered'],
  createdAt: ['createdAt', 'created_at', 'date', 'time', 'timestamp', 'datePublished'],
  recommendations: ['recommendations', 'recommends', 'likes', 'upvotes', 'score'],
  below: ['replies', 'children'],
};

/** "Sep 17, 2016 - 12:45PM", and its likes. */
const MOMENT = /^(.{6,30}?)(?:\s*[-–—,]\s*|\s+)(\d{1,2}):(\d\d)\s*([ap]\.?m\.?)?$/i;

/** "2016-09-17T12:45:00Z", and without an offset. */
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/i;

const RECOMMEND = /^recommend(?:ed)?s?\b\D*(\d[\d,]*)?\D*$|^(\d[\d,]*)\s+recommend/i;

function isoOf(date) {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A time of the wall clock, taken as UTC; null for what is none. */
function momentOf(line) {
  const words = line.trim();
  const iso = ISO.exec(words);
  if (iso) return isoOf(new Date(words.replace(' ', 'T') + (iso[1] ? '' : 'Z')));
  const [, date = '', hour = '', minute = '', half = ''] = MOMENT.exec(words) ?? [];
  const day = new Date(`${date} UTC`);
  if (!/\d{4}/.test(date) || Number.isNaN(day.getTime()) || Number(hour) > 23) return null;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return isoOf(new Date(day.getTime() + (hours * 60 + Number(minute)) * 60_000));
}

/** The name above a time, taken from the lines before it; pages that are copied leave some empty. */
function takeName(lines) {
  const at = lines.findLastIndex((line) => line.trim() !== '');
  if (at < 0 || RECOMMEND.test(lines[at].trim())) return null;
  return lines.splice(at)[0].trim();
}

/** Comments as a newspaper prints them: name, time, words, "Recommend". */
function fromText(text) {
  const comments = [];
  let lines = [];
  for (const line of text.split(/\r?\n/)) {
    const createdAt = momentOf(line);
    const author = createdAt && takeName(lines);
    if (author) {
      lines = [];
      comments.push({ id: String(comments.length + 1), author, createdAt, lines });
    } else if (!createdAt) lines.push(line);
  }
  return comments.map(({ lines: said, ...comment }) => {
    const [, one, other] = said.map((line) => RECOMMEND.exec(line.trim())).find(Boolean) ?? [];
    const words = said.filter((line) => !RECOMMEND.test(line.trim()));
    const recommendations = Number((one ?? other ?? '0').replace(/,/g, ''));
    return { ...comment, text: paragraphs(words), recommendations };
  });
}

/** Lines that were broken by the page's width are one; an empty line ends a paragraph. */
function paragraphs(lines) {
  const text = lines.map((line) => line.trim()).join('\n');
  return text.replace(/([^\n])\n(?!\n)/g, '$1 ').trim();
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(item, names) {
  return names.map((name) => item[name]).find((value) => value !== undefined && value !== null);
}

/** The first list of records there is, however deep. */
function listIn(value) {
  if (Array.isArray(value)) return value.some(isRecord) ? value.filter(isRecord) : null;
  if (!isRecord(value)) return null;
  for (const each of [value.comments, ...Object.values(value)]) {
    const list = listIn(each);
    if (list) return list;
  }
  return null;
}

function timeOf(value) {
  if (value === undefined) return null;
  const number = /^\d{9,13}$/.test(value) ? Number(value) : NaN;
  return isoOf(new Date(number * (number < 1e11 ? 1000 : 1))) ?? momentOf(String(value)) ?? value;
}

function idOf(value) {
  return String((isRecord(value) ? pick(value, FIELDS.id) : value) ?? '');
}

/** What a comment says: HTML where there is nothing else. */
function wordsOf(item) {
  const text = pick(item, FIELDS.text);
  const html = pick(isRecord(text) ? text : item, FIELDS.html);
  const isText = text !== undefined && !isRecord(text);
  return isText || html === undefined ? { text: isText ? String(text) : '' } : { html };
}

/** Comments of a JSON list, and those that hang below them. */
function fromJson(value) {
  const known = new Set();
  const read = (list, above) =>
    list.flatMap((item) => {
      const given = idOf(pick(item, FIELDS.id)) || String(known.size + 1);
      const id = known.has(given) ? `${given}-${known.size + 1}` : given;
      known.add(id);
      const author = pick(item, FIELDS.author);
      const name = isRecord(author) ? pick(author, ['name', 'displayName']) : author;
      const comment = {
        id,
        parentId: above ?? idOf(pick(item, FIELDS.parentId)),
        author: String(name ?? ''),
        ...wordsOf(item),
        createdAt: timeOf(pick(item, FIELDS.createdAt)),
        recommendations: Number(pick(item, FIELDS.recommendations) ?? 0),
      };
      return [comment, ...read(listIn(pick(item, FIELDS.below)) ?? [], id)];
    });
  const comments = read(listIn(value) ?? [], null);
  // Some write 0, or nothing, where nothing is answered.
  return comments.map(({ parentId, ...comment }) => {
    const isNone = /^(0|false)?$/.test(parentId) && !known.has(parentId);
    return { ...comment, parentId: isNone ? null : parentId };
  });
}

/** @throws SyntaxError for what begins as JSON, but is neither that nor a newspaper's text */
function commentsOf(text) {
  const list = text.trim();
  try {
    if (/^[[{]/.test(list)) return fromJson(JSON.parse(list));
  } catch (failure) {
    if (fromText(list).length === 0) throw failure;
  }
  return fromText(list);
}

/** Answers, as the thread finds them: it draws its rows bit by bit, and they cannot be counted yet. */
function answersAmong(comments) {
  const ids = new Set(comments.map(({ id }) => id));
  const linkable = comments.map(({ author, text, html, ...comment }) => ({
    ...comment,
    author: { name: author },
    body: { text: text ?? html.replace(/<[^>]*>/g, '\n') },
  }));
  const links = linkReplies(linkable).filter(({ to }) => ids.has(to));
  return new Set(links.map(({ from }) => from)).size;
}

const form = document.querySelector('#converter');
const told = document.querySelector('#told');
const thread = document.querySelector('colloquy-thread');

function show() {
  let comments;
  try {
    comments = commentsOf(form.elements.list.value);
  } catch (failure) {
    told.textContent = `This looks like JSON, but cannot be read. ${failure.message}`;
    return;
  }
  if (comments.length === 0) {
    told.textContent =
      'No comments were found. As text, a line with a time must follow each name; as JSON, it takes a list.';
    return;
  }
  thread.source = { load: async () => ({ comments, total: comments.length }) };
  told.textContent = `${comments.length} ${comments.length === 1 ? 'comment' : 'comments'}, ${answersAmong(comments)} of them answers to another.`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});

show();
