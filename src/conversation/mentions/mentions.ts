/**
 * Finds where a comment names people: behind an at-sign (at-signs.ts), in a list with such a name,
 * and without an at-sign where people address each other (addresses.ts). Each mention says who is
 * meant, or that nobody here is; which of that person's comments is answered is for targets.ts.
 */
import { findAddresses } from './addresses.js';
import { readMention } from './at-signs.js';
import type { Person } from './person.js';
import { matched } from './letters.js';
import { type Scene, endOfFit, exactFit, readSpans } from './matching.js';
import type { Mention } from './mention.js';
import { PART } from './name-forms.js';
import { type Stretch, findElsewhere, isInAddress, stretchAt } from './quotations.js';
import { LIST_JOINT } from './vocabulary.js';

/** At-signs of one comment beyond which nobody reads. */
const MOST = 100;

/** Every mention of a text, in order; none overlaps another. */
export function findMentions(scene: Scene, writer: Person | null): Mention[] {
  const { text } = scene;
  const mentions: Mention[] = [];
  const at = /[@＠﹫]/g;
  let elsewhere: Stretch[] | undefined;
  let tried = 0;
  for (let match = at.exec(text); match && tried < MOST; match = at.exec(text), tried++) {
    elsewhere ??= findElsewhere(text);
    const stretch = stretchAt(elsewhere, match.index);
    if ((stretch && !stretch.speech) || isInAddress(text, match.index)) continue;
    const previous = mentions[mentions.length - 1];
    const adjoining = previous !== undefined && match.index < previous.end + 2;
    const mention = readMention(scene, match.index, writer, adjoining);
    if (!mention || (stretch && !fills(mention, stretch, text))) continue;
    mentions.push(mention, ...readList(scene, mention));
    at.lastIndex = mentions[mentions.length - 1]?.end ?? at.lastIndex;
  }
  for (const address of findAddresses(scene, writer)) {
    if (!mentions.some(({ start, end }) => start < address.end && address.start < end)) {
      mentions.push(address);
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** What is said of a quoted name rather than to its bearer. */
const SAID_OF = /^\s*(?:is|was|means|stands)\b/;

/** Quotation marks round a known name alone do not make it a quotation, unless words go before. */
function fills({ start, end, person }: Mention, stretch: Stretch, text: string): boolean {
  const around = text.slice(stretch.start, start) + text.slice(end, stretch.end);
  const before = matched(/.*$/, text.slice(0, stretch.start));
  return (
    person !== null &&
    !/[\p{L}\p{N}]/u.test(around + before) &&
    !SAID_OF.test(text.slice(stretch.end))
  );
}

/** Names joined to a mention without an at-sign of their own: `@Ana and Bo`. */
function readList(scene: Scene, first: Mention): Mention[] {
  const mentions: Mention[] = [];
  let { end } = first;
  while (first.person) {
    const joint = matched(LIST_JOINT, scene.text.slice(end, end + 12));
    if (!joint || /[@＠﹫]/.test(scene.text.slice(end, end + joint.length + 1))) break;
    const start = end + joint.length;
    const fit = exactFit(scene, readSpans(scene, start));
    if (!fit?.person || fit.kind < PART || fit.span.words[0]?.start !== start) break;
    if (!LIST_END.test(scene.text.slice(endOfFit(scene.text, fit)))) break;
    end = endOfFit(scene.text, fit);
    mentions.push({ start, end, person: fit.person, evidence: 'name', confidence: 0.9 });
  }
  return mentions;
}

/** What follows a name of a list: another joint or mark, the end of the line, or `you`. */
const LIST_END = /^\s*(?:[:：,，;/&+.!?\n–—-]|[^\p{L}\p{N}]*$|(?:and|you|both)\b)/u;
