/**
 * Sources written for states.html: one that is slow, one that fails once, one that refuses. Each
 * is an object with a `load` method, which is all that a source of comments has to be. Runs before
 * the elements are defined; a property that is set early is kept.
 */

/** Waits, unless the caller gives up first. */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

/** A failure that the thread can explain: the words for the reader are chosen by its code. */
function failure(code, message) {
  return Object.assign(new Error(message), { name: 'SourceError', code, retryable: true });
}

async function read(name, signal) {
  const response = await fetch(`comments/states/${name}.json`, { signal });
  return response.json();
}

function slowSource() {
  return {
    async load(query, { signal }) {
      await pause(8000, signal);
      return read('slow', signal);
    },
  };
}

function onceTooSlowSource() {
  let tries = 0;
  return {
    async load(query, { signal }) {
      tries += 1;
      await pause(tries === 1 ? 2000 : 300, signal);
      if (tries === 1) throw failure('timeout', 'No answer within two seconds.');
      return read('timeout', signal);
    },
  };
}

function refusingSource() {
  return {
    load(query, { signal }) {
      return read('refused', signal);
    },
    async recommend(request, { signal }) {
      await pause(900, signal);
      throw failure('forbidden', 'This source takes no recommendations today.');
    },
  };
}

function threadIn(id) {
  return document.querySelector(`#${id} colloquy-thread`);
}

threadIn('loading').source = slowSource();
threadIn('timeout').source = onceTooSlowSource();
threadIn('refused').source = refusingSource();

document.querySelector('[data-again]').addEventListener('click', () => {
  threadIn('loading').source = slowSource();
});
