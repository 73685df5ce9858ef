/**
 * Scores reply links against labelled threads: how many mentions are found, how many links are
 * right, how many look-alikes raise a false alarm, and whether the confidence said is the share
 * that is right.
 *
 * A labelled thread is a JSON file: `comments` ({id, author, createdAt, text}, in order of time),
 * `gold` (mentions: {comment, start, end, accept, optional?}, `accept` listing the ids of the
 * comments that count as right, or null), `ignore` and `negatives` (stretches: {comment, start,
 * end}). A prediction matches the gold mention it overlaps most; what overlaps `ignore` does not
 * count.
 */

/**
 * @typedef {{ comment: string, start: number, end: number }} Stretch
 * @typedef {Stretch & { accept: (string | null)[], optional?: boolean }} Gold
 * @typedef {{ id: string, author: string, createdAt: string | null, text: string }} LabelledComment
 * @typedef {object} LabelledThread
 * @property {LabelledComment[]} comments
 * @property {Gold[]} gold
 * @property {Stretch[]} [ignore]
 * @property {Stretch[]} [negatives]
 * @typedef {Stretch & { to: string | null, confidence: number }} Prediction
 */

/**
 * What the engine says of a labelled thread.
 * @param {import('./engine.mjs').Engine} engine
 * @param {LabelledThread} thread
 * @returns {Prediction[]}
 */
export function predict(engine, { comments }) {
  const links = engine.linkReplies(
    comments.map(({ id, author, createdAt, text }) => {
      return { id, author: { name: author }, createdAt, body: { text } };
    }),
  );
  return links.map(({ from, to, start, end, confidence }) => {
    return { comment: from, start, end, to, confidence };
  });
}

/** Counts of one or several threads. */
export class Score {
  mentions = 0;
  found = 0;
  wronglyFound = 0;
  links = 0;
  rightLinks = 0;
  wrongLinks = 0;
  negatives = 0;
  falseAlarms = 0;
  /** @type {Map<number, { links: number, right: number }>} by confidence, in tenths rounded down to 0.05 */
  calibration = new Map();

  /** @param {LabelledThread} thread @param {Prediction[]} predictions */
  add(thread, predictions) {
    const matches = match(thread.gold, predictions);
    for (const gold of thread.gold) {
      if (gold.optional) continue;
      this.mentions++;
      if (matches.has(gold)) this.found++;
      if (!gold.accept.includes(null)) this.links++;
    }
    const matched = new Map([...matches].map(([gold, prediction]) => [prediction, gold]));
    for (const prediction of predictions)
      this.#addPrediction(thread, prediction, matched.get(prediction));
    const stray = predictions.filter((prediction) => !matched.has(prediction));
    for (const negative of thread.negatives ?? []) {
      this.negatives++;
      if (stray.some((prediction) => overlap(prediction, negative) > 0)) this.falseAlarms++;
    }
  }

  /** @param {LabelledThread} thread @param {Prediction} prediction @param {Gold | undefined} gold */
  #addPrediction(thread, prediction, gold) {
    const neutral = (thread.ignore ?? []).concat(thread.gold.filter(({ optional }) => optional));
    if (!gold && neutral.some((stretch) => overlap(stretch, prediction) > 0)) return;
    if (!gold) this.wronglyFound++;
    if (prediction.to === null) return;
    const right = gold?.accept.includes(prediction.to) ?? false;
    const counts = !right || (!gold?.optional && !gold?.accept.includes(null));
    if (counts && right) this.rightLinks++;
    if (!right) this.wrongLinks++;
    const bin = Math.floor(prediction.confidence * 20 + 1e-9) / 20;
    const { links, right: before } = this.calibration.get(bin) ?? { links: 0, right: 0 };
    this.calibration.set(bin, { links: links + 1, right: before + Number(right) });
  }

  /** Percentages for a table. */
  get figures() {
    const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
      whole ? ((100 * part) / whole).toFixed(1) : '–';
    return {
      mentions: this.mentions,
      'found %': percent(this.found, this.mentions),
      'of what is found %': percent(this.found, this.found + this.wronglyFound),
      links: this.links,
      'precision %': percent(this.rightLinks, this.rightLinks + this.wrongLinks),
      'recall %': percent(this.rightLinks, this.links),
      'false alarms': `${this.falseAlarms}/${this.negatives}`,
    };
  }
}

/**
 * Pairs gold mentions with predictions, the greatest overlap first.
 * @param {Gold[]} gold
 * @param {Prediction[]} predictions
 */
function match(gold, predictions) {
  const pairs = gold
    .flatMap((mention) => predictions.map((prediction) => ({ mention, prediction })))
    .map((pair) => ({ ...pair, share: share(pair.mention, pair.prediction) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  /** @type {Map<Gold, Prediction>} */
  const matches = new Map();
  const taken = new Set();
  for (const { mention, prediction } of pairs) {
    if (matches.has(mention) || taken.has(prediction)) continue;
    matches.set(mention, prediction);
    taken.add(prediction);
  }
  return matches;
}

/** @param {Stretch} a @param {Stretch} b */
function overlap(a, b) {
  return a.comment === b.comment ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

/** @param {Stretch} a @param {Stretch} b the overlap as a share of both together */
function share(a, b) {
  const common = overlap(a, b);
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}
