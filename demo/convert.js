/**
 * Turns a flat list of comments that somebody has pasted into a source for the thread: JSON with
 * fields of many names, or text as newspapers print it. A source is an object with a `load` method.
 */

/** Names that papers give to the same thing. */
const FIELDS = {
  id: ['id', 'commentId', 'comment_id'],
  parentId: ['parentId', 'parent_id', 'parent', 'inReplyTo', 'replyTo'],
  author: ['author', 'name', 'user', 'username', 'author_name'],
  text: ['text', 'body', 'content', 'comment', 'message'],
  createdAt: ['createdAt', 'created_at', 'date', 'time', 'timestamp', 'datePublished'],
  recommendations: ['recommendations', 'recommends', 'likes', 'upvotes', 'score'],
};

/** "Sep 17, 2016 - 12:45PM", and its likes. */
const MOMENT = /^(.{6,30}?)(?:\s*[-–—,]\s*|\s+)(\d{1,2}):(\d\d)\s*([ap]\.?m\.?)?$/i;

const RECOMMEND = /^recommend(?:ed)?s?\b\D*(\d[\d,]*)?\D*$|^(\d[\d,]*)\s+recommend/i;

/** A time of the wall clock, taken as UTC; null for what is none. */
function momentOf(line) {
  const [, date = '', hour = '', minute = '', half = ''] = MOMENT.exec(line.trim()) ?? [];
  const day = new Date(`${date} UTC`);
  if (!/\d{4}/.test(date) || Number.isNaN(day.getTime()) || Number(hour) > 23) return null;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return new Date(day.getTime() + (hours * 60 + Number(minute)) * 60_000).toISOString();
}

/** Comments as a newspaper prints them: name, time, words, "Recommend". */
function fromText(text) {
  const lines = text.split(/\r?\n/);
  const comments = [];
  let last = null;
  for (const [index, line] of lines.entries()) {
    const createdAt = momentOf(lines[index + 1] ?? '');
    if (createdAt && line.trim()) {
      last = { id: String(comments.length + 1), author: line.trim(), createdAt, lines: [] };
      comments.push(last);
    } else if (last && !momentOf(line)) {
      const found = RECOMMEND.exec(line.trim());
      if (found) last.recommendations = Number((found[1] ?? found[2] ?? '0').replace(/,/g, ''));
      else last.lines.push(line);
    }
  }
  return comments.map(({ lines: words, ...comment }) => ({ ...comment, text: paragraphs(words) }));
}

/** Lines that were broken by the page's width are one; an empty line ends a paragraph. */
function paragraphs(lines) {
  const text = lines.map((line) => line.trim()).join('\n');
  return text.replace(/([^\n])\n(?!\n)/g, '$1 ').trim();
}

function pick(item, names) {
  return names.map((name) => item[name]).find((value) => value !== undefined && value !== null);
}

/** Comments of a JSON list, or of the first list in an object. */
function fromJson(value) {
  const list = Array.isArray(value) ? value : Object.values(value).find(Array.isArray);
  return (list ?? []).map((item, index) => {
    const fields = Object.fromEntries(
      Object.entries(FIELDS).map(([field, names]) => [field, pick(item, names)]),
    );
    const { author, createdAt } = fields;
    const time = typeof createdAt === 'number' ? createdAt * (createdAt < 1e11 ? 1000 : 1) : null;
    return {
      id: String(fields.id ?? index + 1),
      parentId: fields.parentId === undefined ? null : String(fields.parentId),
      author:
        typeof author === 'object' ? String(pick(author, ['name', 'displayName']) ?? '') : author,
      text: String(fields.text ?? ''),
      createdAt:
        time === null ? (momentOf(String(createdAt)) ?? createdAt) : new Date(time).toISOString(),
      recommendations: Number(fields.recommendations ?? 0),
    };
  });
}

function commentsOf(text) {
  try {
    return fromJson(JSON.parse(text));
  } catch {
    return fromText(text);
  }
}

const form = document.querySelector('#converter');
const told = document.querySelector('#told');
const thread = document.querySelector('colloquy-thread');

/** Answers, as the thread shows them: rows below the first level. */
function tell() {
  const rows = [...thread.shadowRoot.querySelectorAll('[aria-level]')];
  const answers = rows.filter((row) => row.ariaLevel !== '1').length;
  told.textContent = `${rows.length} comments, ${answers} of them answers to another.`;
}

function show() {
  const comments = commentsOf(form.elements.list.value);
  if (comments.length === 0) {
    told.textContent = 'No comments were found. As text, a line with a time must follow each name.';
    return;
  }
  thread.addEventListener('colloquy-loaded', () => thread.updateComplete.then(tell), {
    once: true,
  });
  thread.source = { load: async () => ({ comments, total: comments.length }) };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});

show();
