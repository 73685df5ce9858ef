/** Draws the preview card: (what is known) -> template. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TreeNode } from '../../conversation/tree.js';
import { duration } from '../../i18n/duration.js';
import type { Localizer } from '../../i18n/localize.js';
import type { Comment } from '../../model/comment.js';
import type { SourceError } from '../../model/errors.js';
import type { ReplyLink } from '../../model/reply-link.js';
import { bodyOf } from '../../store/conversation.js';
import { displayName } from '../../text/names.js';
import { permalink } from '../permalink.js';
import { badge } from '../templates/name-line.js';

/** What is there to show: a comment, or why there is none. */
export type CardContent =
  { readonly comment: Comment } | { readonly error: SourceError } | 'loading' | 'missing';

export interface CardModel {
  readonly id: string;
  readonly content: CardContent;
  /** The link between the two comments, whichever of them it starts from. */
  readonly link: ReplyLink | undefined;
  readonly nodes: ReadonlyMap<string, TreeNode> | undefined;
  /** Links below this are guesses. */
  readonly certainty: number;
  /** Going there can load what is not here. */
  readonly canLoad: boolean;
  readonly localizer: Localizer;
  readonly now: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onGo: (event: MouseEvent) => void;
  /** Shows the conversation that the link is a part of. */
  readonly onConversation: () => void;
  readonly onRetry: () => void;
}

/** More than four lines hold in any script. */
const LONGEST = 600;

export function cardTemplate(model: CardModel): TemplateResult {
  const { id, content, localizer, onEnter, onLeave, onGo, onRetry, onConversation, canLoad } =
    model;
  const { text } = localizer;
  const failed = typeof content === 'object' && 'error' in content;
  const there = typeof content === 'object' && 'comment' in content;
  return html`<div
    class="raised card"
    part="preview"
    id="preview"
    role="group"
    aria-label=${text('preview')}
    popover="manual"
    @pointerenter=${onEnter}
    @pointerleave=${onLeave}
  >
    ${there ? commentTemplate(content.comment, model) : message(content, localizer)}
    <div class="card-foot">
      ${
        there || failed || canLoad
          ? html`<a class="action" href=${permalink(id)} @click=${onGo}>${text('goToComment')}</a>`
          : nothing
      }
      ${
        there
          ? html`<button class="action" type="button" @click=${onConversation}>
              ${text('onlyConversation')}
            </button>`
          : nothing
      }
      ${
        failed && content.error.code !== 'unsupported'
          ? html`<button class="action" type="button" @click=${onRetry}>${text('retry')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function message(
  content: Exclude<CardContent, { readonly comment: Comment }>,
  { text }: Localizer,
): TemplateResult {
  if (content === 'loading') return html`<p class="card-why">${text('previewLoading')}</p>`;
  if (content === 'missing') return html`<p class="card-why">${text('previewMissing')}</p>`;
  const { code } = content.error;
  const words =
    code === 'unsupported'
      ? text('previewElsewhere')
      : text('previewFailed', { reason: text(`reason-${code}`) });
  return html`<p class="card-why" role="alert">${words}</p>`;
}

function commentTemplate(comment: Comment, model: CardModel): TemplateResult {
  const { localizer, now } = model;
  if (comment.status === 'removed') {
    return html`<p class="card-why">${localizer.text('removed')}</p>`;
  }
  const { author, createdAt, lang } = comment;
  const name = displayName(author.name) || localizer.text('anonymous');
  const time = localizer.relativeTime(createdAt, now);
  return html`<div class="by">
      <span class="author"><bdi lang=${lang ?? ''}>${name}</bdi></span>
      ${author.role || comment.own ? badge(author.role, localizer) : nothing}
      ${createdAt ? html`<time class="time" datetime=${createdAt}>${time}</time>` : nothing}
    </div>
    <div class="comment-body" dir="auto" lang=${lang ?? ''}>
      ${bodyOf(comment).plain.slice(0, LONGEST)}
    </div>
    ${reason(model)}`;
}

/** Why a link that is not certain was drawn: what the answer says, and when it came. */
function reason({ link, nodes, certainty, localizer }: CardModel): unknown {
  if (!link || link.evidence === 'explicit' || link.confidence >= certainty) return nothing;
  const from = nodes?.get(link.from)?.comment;
  const to = nodes?.get(link.to ?? '')?.comment;
  if (!from || !to) return nothing;
  const { plain } = bodyOf(from);
  const end = /^[,.:;!?،；，。：]/u.test(plain.slice(link.end)) ? link.end + 1 : link.end;
  const words = plain.slice(link.start, end).replace(/\s+/g, ' ').trim();
  const elapsed = Date.parse(from.createdAt ?? '') - Date.parse(to.createdAt ?? '');
  const begins = plain.slice(0, link.start).trim() === '';
  const time = elapsed >= 0 ? duration(elapsed, localizer.lang) : null;
  const said =
    time === null
      ? localizer.text('guessUndated', { words })
      : localizer.text(begins ? 'guessBegins' : 'guessNames', { words, time });
  return html`<p class="card-why">${said}</p>`;
}
