/**
 * Where well-known pages keep the parts of a comment. Data alone: `markup.ts` knows how to look.
 * Of several selectors in a list the first that finds anything in a comment is taken.
 */

/** A CSS selector, or several in order of preference. */
export type Lookup = string | readonly string[];

/** Selectors by what they find. `comment` looks inside the root, the others inside a comment. */
export interface MarkupSelectors {
  readonly comment: Lookup;
  readonly author: Lookup;
  readonly time: Lookup;
  readonly text: Lookup;
  /** The number of recommendations, with any words round it; never part of the text. */
  readonly recommendations?: Lookup;
  /** Something that only comments awaiting approval have. */
  readonly held?: Lookup;
  /** Something that only comments by the article's author have, or these comments themselves. */
  readonly byAuthor?: Lookup;
  /** Furniture in texts. Buttons and fields are left out in any case. */
  readonly ignore?: Lookup;
}

/** Selectors, and what no selector can find. */
export interface MarkupShape extends MarkupSelectors {
  /** Words of a recommend button. As the last line of a text they are none of it. */
  readonly control?: RegExp;
}

export type MarkupPreset = 'wordpress' | 'microdata' | 'newspaper';

export const MARKUP_PRESETS: Readonly<Record<MarkupPreset, MarkupShape>> = {
  /** What WordPress prints by default (class-walker-comment.php), in HTML5 and XHTML themes. */
  wordpress: {
    comment: ['li.comment', '.comment[id*="comment-"]'],
    author: ['.fn', '.comment-author'],
    time: ['time', '.comment-metadata a,.commentmetadata a'],
    text: ['.comment-content', '.comment-body>:is(p,ul,ol,pre,blockquote)'],
    held: '.comment-awaiting-moderation',
    byAuthor: '.bypostauthor',
  },
  /** https://schema.org/Comment as microdata. */
  microdata: {
    comment: '[itemtype$="schema.org/Comment"]',
    author: ['[itemprop~=author] [itemprop~=name]', '[itemprop~=author]'],
    time: ['[itemprop~=dateCreated]', '[itemprop~=datePublished]'],
    text: '[itemprop~=text]',
    recommendations: '[itemprop~=upvoteCount]',
  },
  /** A flat list of name, "Sep 17, 2016 - 12:45PM", text and "Recommend". */
  newspaper: {
    comment: ['.comment', 'article', ':scope>li,:scope>ol>li,:scope>ul>li,:scope>div'],
    author: ['.author', '.name', 'cite', 'b,strong'],
    time: ['.date', '.time', 'time', 'small'],
    text: ['.text', '.comment-text', 'p,blockquote,pre'],
    recommendations: '[class*=recommend i]',
    ignore: 'a[href="#"],a[href^="javascript:"]',
    control: /^[\W\d]*Recommend(?:ed|s|ations?)?[\W\d]*$/i,
  },
};
