/** The line above a body: who wrote, when, and whom they answer where the layout does not show it. */
import type { Reference, Row } from '../../conversation/row.js';
import type { Localizer } from '../../i18n/localize.js';
import type { AuthorRole } from '../../model/comment.js';
import { displayName } from '../../text/names.js';
import { permalink } from '../permalink.js';
import { element } from './element.js';
import type { RowContext } from './row-context.js';

/** The cap of a narrow container: at or beyond it the layout no longer tells whom a row answers. */
const NARROW_CAP = 3;
/** The cap of a wide one, and the deepest class there is. */
export const WIDE_CAP = 5;

/** Who wrote what, in reply to whom and when: the name of a comment for those who hear it. */
export function accessibleName(row: Row, name: string, localizer: Localizer, time: string): string {
  const { createdAt } = row.comment;
  const parent = row.parent && spokenName(row.parent, localizer);
  if (parent && createdAt) return localizer.text('replyBy', { parent, name, time });
  if (parent) return localizer.text('replyByUndated', { parent, name });
  return createdAt
    ? localizer.text('commentBy', { name, time })
    : localizer.text('commentByUndated', { name });
}

/** Who somebody is; without a role it is the reader. */
export function badge(role: AuthorRole | undefined, { text }: Localizer): HTMLElement {
  const look = `badge badge-${role ?? 'you'}`;
  return element('span', { class: look, part: look }, [text(role ? `role-${role}` : 'you')]);
}

/** What the link of a comment's time shows and says. */
interface TimeWords {
  readonly words: string;
  readonly edited: string;
  readonly title: string | null;
  readonly label: string | null;
}

/**
 * On the comment a reader was sent to the time is written out, so that no mouse is needed for it.
 * @param relative how long ago, as the row says it
 * @param whole with the time in full, for those who point at it or hear it
 */
export function time(
  { comment: { id, createdAt, editedAt } }: Row,
  name: string,
  { localizer, isHighlighted }: RowContext,
  relative: string,
  whole: boolean,
): TimeWords {
  const edited = editedAt ? ` · ${localizer.text('edited')}` : '';
  if (!whole) return { words: relative, edited, title: null, label: null };
  const highlighted = isHighlighted(id);
  const absolute = createdAt && localizer.absoluteTime(createdAt);
  const words = highlighted && absolute ? absolute : relative;
  // What is seen stands in the name as it is seen (WCAG 2.5.3).
  const seen = words + edited;
  const label = absolute
    ? localizer.text('permalink', {
        time: highlighted ? relative : seen,
        absolute: highlighted ? seen : absolute,
        name,
      })
    : `${seen}, ${localizer.text('commentByUndated', { name })}`;
  return { words, edited, title: absolute, label };
}

function spokenName({ name }: Reference, { text }: Localizer): string {
  return name === null ? text('removedName') : displayName(name) || text('anonymous');
}

/** What chips are drawn from. */
export interface ChipSource extends Pick<RowContext, 'localizer' | 'maxDepth' | 'canReach'> {
  readonly row: Row;
  /** It has come since the reader was last here. */
  readonly isNew: boolean;
}

/** The chips of an article. */
export const CHIPS = ':scope > :is(.reply-to, .new)';

/** Whether chips of one source do for another. */
export function sameChips(a: ChipSource, b: ChipSource): boolean {
  return a.localizer === b.localizer && said(a) === said(b);
}

function said({ row, localizer: _, ...others }: ChipSource): string {
  const { depth, orphan, adjacent, replyTo, comment } = row;
  return JSON.stringify([others, depth, orphan, adjacent, replyTo, comment.parentId]);
}

/** That the comment is new, and whom it answers where the rows themselves do not show it. */
export function chips(source: ChipSource): HTMLElement[] {
  const answers = replyChips(source);
  if (!source.isNew) return answers;
  const words = source.localizer.text('new');
  return [element('span', { class: 'new', part: 'new' }, [words]), ...answers];
}

function replyChips({ row, localizer, maxDepth, canReach }: ChipSource): HTMLElement[] {
  const { parentId } = row.comment;
  if (row.orphan && !row.parent) {
    const reached = canReach && parentId !== null && parentId !== row.comment.id;
    const words = localizer.text(reached ? 'inReplyToElsewhere' : 'inReplyToUnavailable');
    return [
      reached
        ? chip(ICON, permalink(parentId), [element('span', {}, [words])])
        : element('span', { class: ICON, part: 'reply-to' }, [words]),
    ];
  }
  const narrow = row.adjacent && row.depth <= Math.min(maxDepth, WIDE_CAP);
  if (row.adjacent && row.depth <= Math.min(maxDepth, NARROW_CAP)) return [];
  return row.replyTo.map((target, index) => {
    const key = index > 0 ? 'andName' : target.certain ? 'inReplyTo' : 'probablyInReplyTo';
    const name = spokenName(target, localizer);
    const shown =
      target.name === null ? element('span', {}, [name]) : element('bdi', { lang: '' }, [name]);
    const look = `${index ? 'reply-to' : ICON}${target.certain ? '' : ' guess'}${narrow ? ' narrow' : ''}`;
    const stop = index > 0 ? '-1' : null;
    return chip(look, permalink(target.id), localizer.parts(key, { name: shown }), stop);
  });
}

const ICON = 'reply-to icon icon-reply';

function chip(
  look: string,
  href: string,
  words: readonly (Node | string)[],
  tabindex: string | null = null,
): HTMLElement {
  return element('a', { class: look, part: 'reply-to', href, tabindex }, words);
}

/** How many who answer are named before "2 more". */
const NAMED_ANSWERS = 3;

/**
 * Who answers a comment, named.
 * @param name of who is answered
 * @param joined whether something before it is the tab stop of both
 */
export function answeredBy(
  { answeredBy: answers }: Row,
  name: string,
  localizer: Localizer,
  joined: boolean,
): HTMLElement {
  const few = answers.length > NAMED_ANSWERS ? NAMED_ANSWERS - 1 : answers.length;
  const links = answers
    .slice(0, few)
    // A direction of its own isolates a name as `bdi` does, and costs no element.
    .map((answer, index) => {
      const tabindex = joined || index > 0 ? '-1' : null;
      const link = { href: permalink(answer.id), dir: 'auto', lang: '', tabindex };
      return element('a', link, [spokenName(answer, localizer)]);
    });
  const rest = answers[few];
  if (rest) {
    const words = localizer.text('more', { count: answers.length - few });
    const all = localizer.text('repliesTo', { count: answers.length, name });
    const link = { href: permalink(rest.id), 'aria-label': `${words}, ${all}`, tabindex: '-1' };
    links.push(element('a', link, [words]));
  }
  const look = { class: 'answered-by', part: 'answered-by' };
  const names = localizer.list(links);
  const words = localizer.parts<'answeredBy', typeof names>('answeredBy', { names });
  return element('p', look, words.flat());
}
