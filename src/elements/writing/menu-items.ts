/** Which items the menu of a comment has: by what the source can, and what the reader may. */
import { type SVGTemplateResult, svg } from 'lit';
import type { Comment } from '../../model/comment.js';
import { displayName } from '../../text/names.js';
import type { ToolParts } from '../tools/tool.js';

export interface MenuItem {
  readonly action: 'copy' | 'share' | 'conversation' | 'edit' | 'remove' | 'mute' | 'report';
  readonly label: string;
  readonly icon: SVGTemplateResult;
  /** A line stands before it. */
  readonly apart?: boolean;
}

const MINUTE = 60_000;

const ICONS = {
  copy: svg`<path d="M8.25 11.75a3 3 0 0 0 4.25 0l2.75-2.75A3 3 0 0 0 11 4.75l-1 1"/><path d="M11.75 8.25a3 3 0 0 0-4.25 0L4.75 11A3 3 0 0 0 9 15.25l1-1"/>`,
  share: svg`<path d="M10 12.5V3.5m-3 3 3-3 3 3"/><path d="M6 9H4.75v7.25h10.5V9H14"/>`,
  conversation: svg`<path d="M4 4.75h8.25A1.75 1.75 0 0 1 14 6.5v3A1.75 1.75 0 0 1 12.25 11.25H8l-3 2.5v-2.5H4A1.75 1.75 0 0 1 2.25 9.5v-3A1.75 1.75 0 0 1 4 4.75Z"/><path d="M16.25 8.25A1.5 1.5 0 0 1 17.75 9.75v2.5a1.5 1.5 0 0 1-1.5 1.5h-.5v2l-2.5-2h-2.5"/>`,
  mute: svg`<circle cx="10" cy="7" r="2.75"/><path d="M4.75 16.25c.5-2.75 2.5-4.25 5.25-4.25s4.75 1.5 5.25 4.25M3.5 3.5l13 13"/>`,
  report: svg`<path d="M5.25 17V3.75M5.25 4.5h9.5l-2 3.25 2 3.25h-9.5"/>`,
  edit: svg`<path d="m4 16 .75-3.25L13 4.5a1.41 1.41 0 0 1 2 0l.5.5a1.41 1.41 0 0 1 0 2L7.25 15.25 4 16ZM11.5 6l2.5 2.5"/>`,
  remove: svg`<path d="M4.5 6h11M8 6V4.25h4V6M6 6l.75 10.25h6.5L14 6"/>`,
};

/** The items, in order. What may be done for a time only is offered while it lasts. */
export function menuItems(comment: Comment, parts: ToolParts): readonly MenuItem[] {
  const { thread, locale, clock, canWrite } = parts;
  const { text } = locale.localizer;
  const { source } = thread;
  const { own, can, author } = comment;
  const left = can.until === undefined ? null : Date.parse(can.until) - clock.read();
  const inTime = canWrite() && (left === null || left > 0);
  const name = displayName(author.name) || text('anonymous');
  const items: MenuItem[] = [{ action: 'copy', label: text('copyLink'), icon: ICONS.copy }];
  const add = (action: keyof typeof ICONS, label: string, apart = false): void => {
    items.push({ action, label, icon: ICONS[action], apart });
  };
  if ('share' in navigator) add('share', text('share'));
  add('conversation', text('onlyConversation'));
  if (source?.edit && can.edit && inTime) {
    const count = left === null ? null : Math.ceil(left / MINUTE);
    add('edit', count === null ? text('edit') : text('editFor', { count }), true);
  }
  if (source?.remove && can.remove && inTime) add('remove', text('delete'), !can.edit);
  if (!own && author.name) add('mute', text('mute', { name }));
  if (!own && source?.report && canWrite()) add('report', text('report'), true);
  return items;
}
