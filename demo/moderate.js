/**
 * The moderators' desk: the contract, spoken by hand with a moderator's token. What people wrote is
 * only ever set as text.
 */

const ARTICLE = 'night-ferry';

/** Milliseconds between looks at the queue. */
const LOOK = 5_000;

const status = document.querySelector('#status');
const form = document.querySelector('#article');
let token = null;
let signingIn = null;

/** Asks for a token, once for all who wait for it. */
function signIn() {
  signingIn ??= askForToken().finally(() => (signingIn = null));
  return signingIn;
}

async function askForToken() {
  const response = await fetch('/api/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: 'moderator' }),
  });
  token = (await response.json()).token;
}

/** Asks the server; signs in anew when the token has run out. */
async function ask(method, path, query, body) {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(36));
  for (let again = false; ; again = true) {
    if (!token) await signIn();
    const response = await fetch(`/api${path}?${new URLSearchParams(query)}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': key.join('') }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response.json();
    const problem = await response.json().catch(() => ({}));
    if (response.status !== 401 || again) throw new Error(problem.detail ?? problem.title);
    token = null;
  }
}

/** Says how something went, and looks again. */
async function act(words, change) {
  try {
    await change();
    status.textContent = words;
  } catch (error) {
    status.textContent = `That did not work. ${error.message ?? ''}`;
  }
  await look();
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(label, about, words, change) {
  const made = element('button', 'button', label);
  made.type = 'button';
  made.setAttribute('aria-label', `${label}: ${about}`);
  made.addEventListener('click', () => act(words, change));
  return made;
}

/** One comment, and what can be done with it. */
function drawCase({ article, comment, reports = [] }) {
  const target = { article, id: comment.id };
  const name = comment.author.name || 'nobody';
  const about = `${name}, “${(comment.text ?? comment.html ?? '').slice(0, 40)}”`;
  const decide = (state) => () => ask('PUT', '/comment/status', target, { status: state });
  const item = element('li', 'case');
  item.dataset.id = comment.id;
  const words = element('p', 'words', comment.text ?? comment.html);
  words.dir = 'auto';
  const meta = element('p', 'meta');
  const facts = [comment.status, comment.featured && 'featured', article].filter(Boolean);
  meta.append(element('bdi', '', name), `, ${facts.join(', ')}`);
  item.append(meta, words);
  for (const { reason, text } of reports) {
    item.append(element('p', 'meta', `Reported: ${reason}${text ? `, “${text}”` : ''}`));
  }
  const row = element('div', 'row');
  if (comment.status === 'held' || reports.length > 0) {
    const published = comment.status === 'held' ? 'Approve' : 'Leave it';
    row.append(button(published, about, `${name} is published.`, decide('published')));
  }
  if (comment.status === 'published') {
    const { featured } = comment;
    row.append(
      button(featured ? 'Put back' : 'Feature', about, `${name}: done.`, () =>
        ask('PUT', '/comment/featured', target, { featured: !featured }),
      ),
      button('Hold', about, `${name} is held.`, decide('held')),
    );
  }
  if (comment.status !== 'removed') {
    row.append(button('Remove', about, `${name} is removed.`, decide('removed')));
  }
  item.append(row);
  return item;
}

/** Draws a list, and keeps the keyboard where it was. */
function draw(list, cases) {
  const text = JSON.stringify(cases);
  if (list.dataset.text === text) return;
  list.dataset.text = text;
  const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...cases.map(drawCase));
  if (at < 0) return;
  const near = list.children[Math.min(at, list.children.length - 1)];
  (near?.querySelector('button') ?? form.elements[0]).focus();
}

function drawArticle({ closed, premoderated }) {
  const state = !closed ? 'open' : closed.recommending ? 'recommending' : 'closed';
  form.elements.namedItem('closed').value = state;
  form.elements.namedItem('premoderated').checked = premoderated;
}

async function look() {
  const [queue, page, settings] = await Promise.all([
    ask('GET', '/queue', { limit: 50 }),
    ask('GET', '/comments', { article: ARTICLE, sort: 'newest', limit: 20 }),
    ask('GET', '/article', { article: ARTICLE }),
  ]);
  draw(document.querySelector('#waiting'), queue.entries);
  document.querySelector('#waiting-none').hidden = queue.entries.length > 0;
  const latest = page.comments.filter((comment) => comment.status === 'published');
  draw(
    document.querySelector('#latest'),
    latest.map((comment) => ({ article: ARTICLE, comment })),
  );
  drawArticle(settings);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  const state = form.elements.namedItem('closed').value;
  const closed = state === 'open' ? null : { recommending: state === 'recommending' };
  const premoderated = form.elements.namedItem('premoderated').checked;
  void act('The story is set.', () =>
    ask('PATCH', '/article', { article: ARTICLE }, { closed, premoderated }),
  );
});

async function keepLooking() {
  try {
    await look();
    if (status.textContent.startsWith('Asking')) status.textContent = 'This is the queue.';
  } catch {
    status.textContent = 'Asking again: the comments server is not there yet. Run npm start.';
  }
  setTimeout(keepLooking, LOOK);
}

void keepLooking();
