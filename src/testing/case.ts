/** What a case of the suite is, and what decides whether a source is tried with it. */
import type { Body } from '../model/comment.js';
import type { CommentSource, Sort, SourceFeatures } from '../model/source.js';
import { SuiteFailure, show } from './expectations.js';
import type { SuiteGap, SuiteThread } from './sample.js';
import type { Trial } from './trial.js';

/** A method whose presence is a capability. */
export type Capability = Exclude<keyof CommentSource, 'load' | 'features'>;

export const CAPABILITIES: readonly Capability[] = [
  'context',
  'count',
  'recommend',
  'create',
  'edit',
  'remove',
  'report',
  'subscribe',
  'viewer',
  'exportData',
  'eraseData',
];

/** What is known of a source before it is tried. */
export interface Manifest {
  readonly methods: readonly Capability[];
  readonly features: SourceFeatures;
  readonly gaps: readonly SuiteGap[];
  /** The suite was told how to be somebody else. */
  readonly another: boolean;
  /** The suite was told how to let time pass. */
  readonly pass: boolean;
}

/** What a case needs to be of use; all of it. */
export interface Needs {
  readonly methods?: readonly Capability[];
  /** What the source has to be able to be given. */
  readonly given?: readonly SuiteGap[];
  readonly another?: true;
  readonly pass?: true;
  readonly when?: (features: SourceFeatures) => boolean;
}

/** One case. */
export interface SuiteCase {
  /** A sentence about the source. */
  readonly name: string;
  readonly needs?: Needs;
  /** What differs from the usual thread, which is `SAMPLE`. */
  readonly thread?: Partial<SuiteThread>;
  readonly run: (trial: Trial, manifest: Manifest) => Promise<void>;
}

/** Whether a source is tried with a case. */
export function applies({ needs = {} }: SuiteCase, manifest: Manifest): boolean {
  const { methods = [], given = [], another, pass, when } = needs;
  return (
    methods.every((method) => manifest.methods.includes(method)) &&
    !given.some((gap) => manifest.gaps.includes(gap)) &&
    (!another || manifest.another) &&
    (!pass || manifest.pass) &&
    (!when || when(manifest.features))
  );
}

/** The orders a source pages in. */
export function sortsOf({ sorts = ['oldest'] }: SourceFeatures): readonly Sort[] {
  return sorts;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** What a body of simple HTML says: enough for what the suite writes. */
function wordsOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
      return ENTITIES[name] ?? entity;
    });
}

/** Expects a body to say what was written: text exactly, HTML as it would be shown. */
export function expectText(
  body: Body,
  written: string,
  { gaps }: Pick<Manifest, 'gaps'>,
  what: string,
): void {
  const exact = 'text' in body && !gaps.includes('texts');
  const said = 'text' in body ? body.text : wordsOf(body.html);
  const shown = (text: string): string => (exact ? text : text.replace(/\s+/gu, ' ').trim());
  if (shown(said) === shown(written)) return;
  throw new SuiteFailure(`${what}: expected ${show(written)}, got ${show(said)}.`, written, said);
}
