/**
 * Finds names that address somebody without an at-sign: at the start of a comment or a line, or
 * after a greeting there. Strict, because most words at the start of a line are just words.
 */
import type { Fit, Person } from './commenters.js';
import { keyOf } from './letters.js';
import { type Scene, exactFit, readSpans } from './matching.js';
import type { Mention } from './mentions.js';
import { PART, PIECE } from './name-forms.js';
import { findElsewhere, stretchAt } from './quotations.js';
import { ADDRESS, ADDRESS_DENSE, GREETING, HONORIFIC, ORDINARY, VERBS } from './vocabulary.js';

const LINE = /^[^\S\n]*[*_]*(?=\S)/gmu;

/** The addresses of a text, in order. */
export function findAddresses(scene: Scene, writer: Person | null): Mention[] {
  const { text } = scene;
  const addresses: Mention[] = [];
  for (const line of text.matchAll(LINE)) {
    const start = line.index + line[0].length;
    const address = readAddress(scene, start, writer);
    if (address && !stretchAt(findElsewhere(text), address.start)) addresses.push(address);
  }
  return addresses;
}

function readAddress(scene: Scene, lineStart: number, writer: Person | null): Mention | null {
  const { text } = scene;
  const greeting = GREETING.exec(text.slice(lineStart, lineStart + 32))?.[0] ?? '';
  for (const opening of greeting ? [greeting, ''] : ['']) {
    const start = lineStart + opening.length;
    const fit = exactFit(scene, readSpans(scene, start));
    if (!fit?.person || fit.person === writer || fit.kind < PART) continue;
    if (fit.span.words[0]?.start !== start) continue;
    const confidence = confidenceOf(text, start, fit, opening);
    if (confidence === 0) continue;
    return { start, end: fit.span.end, person: fit.person, evidence: 'name', confidence };
  }
  return null;
}

/** How likely a name where an address could stand is one; 0 when it cannot be believed. */
function confidenceOf(text: string, start: number, fit: Fit, greeting: string): number {
  const written = text.slice(start, fit.span.end);
  const single = fit.span.words.length === 1;
  const honorific = HONORIFIC.exec(text.slice(fit.span.end))?.[0] ?? '';
  const lineEnd = text.indexOf('\n', start);
  const rest = text.slice(fit.span.end + honorific.length, lineEnd < 0 ? text.length : lineEnd);
  const more = lineEnd >= 0 && text.slice(lineEnd).trim() !== '';
  const [, mark = '', after = ''] = /^\s*([:：,，،、;!.…~–—-]*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  if (ORDINARY.has(fit.span.key)) return 0;
  if (!mark && !after) return more ? 0.9 : 0;
  if (!after && !more) return 0;
  const addressed = isAddressed(after);
  const alike = fit.person?.name.includes(written) ?? false;
  if (greeting) return mark || addressed ? 0.9 : 0;
  if (!alike) return 0;
  if (single && VERBS.has(fit.span.key)) return /^[,，:：]/.test(mark) && addressed ? 0.85 : 0;
  if (/^[:：]/.test(mark)) return /^\p{N}/u.test(after) ? 0 : 0.93;
  if (/^[,，،、]/.test(mark)) return addressed ? 0.93 : 0;
  if (/^[–—-]/.test(mark)) return addressed ? 0.9 : 0;
  if (/^[.]/.test(mark)) return /^\s*\p{Lu}/u.test(after) && /^\.\s/.test(rest) ? 0.75 : 0;
  return isAddressedAtOnce(after) ? 0.88 : 0;
}

function isAddressed(after: string): boolean {
  const sentence = /^[^.!?…。！？]*/u.exec(after)?.[0] ?? '';
  return (
    ADDRESS_DENSE.test(sentence) ||
    sentence.split(/[^\p{L}\p{M}]+/u, 12).some((word) => ADDRESS.has(keyOf(word)))
  );
}

function isAddressedAtOnce(after: string): boolean {
  const [first = '', second = ''] = after.split(/[^\p{L}\p{M}]+/u, 2).map(keyOf);
  return ADDRESS.has(first) || (/^(?:your|ur|yourself)$/.test(second) && !/s$|^(?:and|or|in|of|on|with|to)$/.test(first));
}
