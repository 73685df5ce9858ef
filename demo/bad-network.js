/**
 * The controls of bad-network.html. A source that keeps comments in this browser stands behind a
 * network that the visitor makes as bad as they like; the plan is read anew at every call, so the
 * dials work while requests travel. The thread knows nothing of it.
 */
import { localSource } from 'colloquy/sources/local';
import { withFaults } from 'colloquy/testing';

const form = document.querySelector('#network');
const log = document.querySelector('#log');
const status = document.querySelector('#network-status');

/** Lines that the log keeps. */
const LONGEST_LOG = 10;

/** Delay in seconds, lost and refused requests in per cent. */
const PRESETS = {
  good: { delay: 0, lost: 0, refused: 0, offline: false },
  quay: { delay: 1.5, lost: 30, refused: 0, offline: false },
  crowd: { delay: 0.5, lost: 0, refused: 50, offline: false },
  tunnel: { delay: 0.5, lost: 0, refused: 0, offline: true },
};

const CALLS = {
  load: 'Reading the thread',
  context: 'Reading a comment',
  count: 'Counting',
  viewer: 'Asking who reads',
  recommend: 'A recommendation',
  create: 'A new comment',
  edit: 'An edit',
  remove: 'A removal',
  report: 'A report',
};

const FAULTS = {
  'drop-before': 'the request was lost on its way',
  'drop-after': 'done, but the answer was lost',
  'rate-limit': 'the server said to wait two seconds',
  fail: 'the server failed',
};

/** Each dial stands for two faults, the kinder and the meaner, half and half. */
function apply() {
  const valueOf = (name) => form.elements.namedItem(name).valueAsNumber;
  const lost = valueOf('lost') / 200;
  const refused = valueOf('refused') / 200;
  // A request and its answer take half of it each.
  plan.latency = valueOf('delay') * 500;
  plan.chances = { 'drop-before': lost, 'drop-after': lost, 'rate-limit': refused, fail: refused };
  const offline = form.elements.namedItem('offline').checked;
  if (offline !== (plan.offline ?? false)) {
    plan.offline = offline;
    // What a browser tells its pages when its own network goes or comes back.
    dispatchEvent(new Event(offline ? 'offline' : 'online'));
  }
  for (const output of form.querySelectorAll('output')) {
    const dial = form.elements.namedItem(output.htmlFor.value);
    output.value = dial.value + dial.dataset.unit;
  }
}

function write(words) {
  const line = document.createElement('li');
  line.textContent = words;
  log.prepend(line);
  log.children[LONGEST_LOG]?.remove();
}

/** See FaultPlan in colloquy/testing. */
const plan = {
  random: Math.random,
  retryAfter: 2000,
  onFault: (fault, method) => write(`${CALLS[method]}: ${FAULTS[fault]}.`),
};

form.addEventListener('input', () => {
  status.textContent = '';
  apply();
});
form.addEventListener('submit', (event) => event.preventDefault());

for (const button of form.querySelectorAll('[data-preset]')) {
  button.addEventListener('click', () => {
    const { offline, ...dials } = PRESETS[button.dataset.preset];
    for (const [name, value] of Object.entries(dials)) form.elements.namedItem(name).value = value;
    form.elements.namedItem('offline').checked = offline;
    apply();
    status.textContent = `The network is now: ${button.textContent.trim()}.`;
  });
}

// A browser that goes back remembers the dials.
apply();

document.querySelector('colloquy-thread').source = withFaults(
  localSource({ src: 'comments/bad-network.json', database: 'colloquy-bad-network' }),
  plan,
);
