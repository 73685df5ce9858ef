/**
 * The newspaper's side of live.html: who is reading, and the token that says so. A token lives in a
 * variable of this page and nowhere else; the thread asks for one when it needs it.
 */

const reader = document.querySelector('#reader');
const status = document.querySelector('#desk-status');

/** Asks the newspaper's own login; the thread calls this again when a token has run out. */
async function getToken({ signal }) {
  const person = reader.value;
  if (!person) return null;
  const response = await fetch('/api/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
    signal,
  });
  return (await response.json()).token;
}

/** A thread belongs to one reader: another gets another. */
function begin() {
  const thread = document.querySelector('colloquy-thread');
  const another = thread.cloneNode(true);
  another.getToken = getToken;
  thread.replaceWith(another);
}

reader.addEventListener('change', () => {
  status.textContent = `Now you are reading as ${reader.selectedOptions[0].text}.`;
  begin();
});

document.querySelector('#desk').addEventListener('submit', (event) => event.preventDefault());
// A browser that goes back remembers who was chosen.
if (reader.value) begin();
