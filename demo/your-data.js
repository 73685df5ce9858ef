/**
 * A reader's account: what this browser keeps and what the newspaper holds, as the sources say it.
 * What people wrote is only ever set as text.
 */
import { localSource } from 'colloquy/sources/local';
import { restSource } from 'colloquy/sources/rest';

const find = (id) => document.querySelector(`#${id}`);
const status = find('status');
const reader = find('reader');
const leaving = find('leaving');
const sure = find('sure');

/** Names under which Colloquy keeps something in this browser; see "Security and privacy". */
const KEPT = /^colloquy(?::|-outbox:|-unkept:)/;

const WORDS = {
  'colloquy:draft': 'a draft',
  'colloquy:guest': 'the name you write under',
  'colloquy:muted': 'people you have muted',
  'colloquy:preferences': 'how you like to read',
  'colloquy:visits': 'what you have read',
  'colloquy-outbox': 'something waits to be sent',
  'colloquy-unkept': 'something is being sent',
};

const browser = localSource();
let newspaper = null;

const call = () => ({ signal: AbortSignal.timeout(15_000), idempotencyKey: crypto.randomUUID() });

/** A source for whoever is signed in: what is held is about them. */
function newspaperFor(person) {
  const getToken = async ({ signal }) => {
    const response = await fetch('/api/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person }),
      signal,
    });
    return (await response.json()).token;
  };
  return restSource({ url: '/api', getToken });
}

function keptNames() {
  return Object.keys(localStorage).filter((name) => KEPT.test(name));
}

async function browserData() {
  const data = await browser.exportData(call());
  const storage = Object.fromEntries(keptNames().map((name) => [name, localStorage.getItem(name)]));
  return { ...data, storage };
}

function line(...parts) {
  const item = document.createElement('li');
  item.append(...parts);
  return item;
}

function amount(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

function drawComment({ article, comment }) {
  const words = document.createElement('q');
  const { text, html, body = { text, html } } = comment;
  words.dir = 'auto';
  words.textContent = body.text ?? body.html;
  const waits = comment.status === 'held' ? ', awaiting approval' : '';
  return line(words, ` ${article}${waits}`);
}

/** Everything that was told, in lines. */
function draw(list, { comments, recommendations, reports, storage = {} }) {
  const nothing = [comments, recommendations, reports, Object.keys(storage)].every(
    ({ length }) => length === 0,
  );
  list.replaceChildren(
    ...Object.keys(storage).map((name) => {
      const [kind = name] = /^colloquy(?::\w+|-\w+)/.exec(name) ?? [];
      return line(WORDS[kind] ?? name);
    }),
    ...comments.map(drawComment),
    ...(recommendations.length > 0
      ? [line(amount(recommendations.length, 'recommendation', 'recommendations'))]
      : []),
    ...(reports.length > 0 ? [line(amount(reports.length, 'report', 'reports'))] : []),
    ...(nothing ? [line('Nothing.')] : []),
  );
}

/** Hands out a file. */
function take(name, data) {
  const link = document.createElement('a');
  const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** @returns whether the reader is sure */
function isSure(question, answer) {
  find('sure-question').textContent = question;
  find('sure-yes').textContent = answer;
  sure.returnValue = '';
  sure.showModal();
  return new Promise((resolve) => {
    sure.addEventListener('close', () => resolve(sure.returnValue === 'yes'), { once: true });
  });
}

async function attempt(work) {
  try {
    await work();
  } catch (error) {
    status.textContent = `That did not work. ${error.message ?? ''}`;
  }
}

async function lookHere() {
  draw(find('browser-held'), await browserData());
}

async function lookThere() {
  const data = newspaper && (await newspaper.exportData(call()));
  if (data) draw(find('newspaper-held'), data);
  else find('newspaper-held').replaceChildren();
  leaving.disabled = !data;
  return data;
}

function forgetOutbox() {
  return new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('colloquy-outbox');
    gone.onsuccess = gone.onerror = gone.onblocked = resolve;
  });
}

find('browser-take').addEventListener('click', () =>
  attempt(async () => {
    take('in-this-browser.json', await browserData());
    status.textContent = 'A file with what this browser keeps.';
  }),
);

find('browser-forget').addEventListener('click', () =>
  attempt(async () => {
    if (!(await isSure('Delete what this browser keeps of you?', 'Delete it all'))) return;
    await browser.eraseData({ comments: 'remove' }, call());
    for (const name of keptNames()) localStorage.removeItem(name);
    await forgetOutbox();
    await lookHere();
    status.textContent = 'This browser keeps nothing of you.';
  }),
);

reader.addEventListener('change', () =>
  attempt(async () => {
    leaving.disabled = true;
    newspaper = reader.value ? newspaperFor(reader.value) : null;
    const data = await lookThere();
    status.textContent = data
      ? `This is what is held about ${data.viewer.name}.`
      : 'Nobody is signed in.';
  }),
);

find('newspaper-take').addEventListener('click', () =>
  attempt(async () => {
    take('at-the-newspaper.json', await newspaper.exportData(call()));
    status.textContent = 'A file with what the newspaper holds.';
  }),
);

find('newspaper-forget').addEventListener('click', () =>
  attempt(async () => {
    const name = reader.selectedOptions[0].text;
    if (!(await isSure(`Forget everything of ${name}? There is no way back.`, 'Forget me'))) return;
    const comments = find('account').elements.namedItem('comments').value;
    await newspaper.eraseData({ comments }, call());
    await lookThere();
    status.textContent = `${name} is forgotten.`;
  }),
);

find('account').addEventListener('submit', (event) => event.preventDefault());
void attempt(lookHere);
