/**
 * What a page says about a thread: its attributes and properties as they are given, and `checked`,
 * where each has been tested and wrong ones have fallen back with a warning.
 */
import {
  type ComplexAttributeConverter,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { DEFAULT_CERTAINTY } from '../conversation/row.js';
import type { KnownPerson, LinkOverride } from '../conversation/reply-linker.js';
import type { Messages } from '../i18n/messages.js';
import type { CommentSource, Viewer } from '../model/source.js';
import { type Linking, REPLY_LINKS } from '../store/conversation.js';
import type { ThreadSettings } from './controllers/thread.js';
import type { ToolSettings } from './controllers/tools.js';
import { oneOf, warnOnce, wholeNumber } from './warn.js';

const LOADING = ['lazy', 'eager'] as const;
/** More are not reserved for: nobody scrolls past as many to see what moves. */
const MOST_EXPECTED = 1_000_000;
const THEMES = ['auto', 'light', 'dark'] as const;
const VISITS = ['on', 'off'] as const;
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;
const DRAFTS = ['on', 'off'] as const;
const DEEPEST = 5;

/** Whether another site shows the page, and a click may not be meant (SEC-18). */
function isFramed(): boolean {
  try {
    return window.top !== window && window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** A list written as JSON. */
const jsonList: ComplexAttributeConverter<readonly never[] | null> = {
  fromAttribute(value) {
    try {
      const list: unknown = JSON.parse(value ?? 'null');
      if (Array.isArray(list)) return list as never[];
    } catch {
      // The warning below says it.
    }
    warnOnce(`<colloquy-thread> people must be a JSON list like [{"name": "…"}]. Using none.`);
    return null;
  },
};

export abstract class ThreadAttributes extends ReactiveElement {
  /** Where the comments live: the name of a registered source, or a source itself. */
  @property()
  source: string | CommentSource | null = null;

  /** Address of the comments, for sources that read one; relative to the page. */
  @property({ reflect: true })
  src: string | null = null;

  /** The article's id, where a source serves several. */
  @property({ reflect: true })
  article: string | null = null;

  /** IANA name of the time zone of times without an offset, for sources of legacy data. */
  @property({ reflect: true })
  timezone: string | null = null;

  /** `threaded` or `timeline`, until the reader chooses. */
  @property()
  view: string | null = null;

  /** `oldest`, `newest`, `recommended` or `answered`, until the reader chooses. */
  @property()
  sort: string | null = null;

  /** Comments to load at a time, 1 to 1,000. Default: as the source likes. */
  @property({ type: Number, attribute: 'page-size' })
  pageSize: number | null = null;

  /** `lazy`: nothing is fetched until the thread is near the screen; or `eager`: at once. */
  @property({ reflect: true })
  loading: string | null = null;

  /** Comments to expect: keeps their room free until they are there. */
  @property({ type: Number })
  count: number | null = null;

  /** Levels of indentation at most, 0 to 5. Default: 5, and 3 in narrow containers. */
  @property({ type: Number, attribute: 'max-depth' })
  maxDepth: number | null = null;

  /** Level of the thread's heading, 1 to 5; comments are one below. Default: 2. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel: number | null = null;

  /** What the thread is called for those who hear it, in a page with several. Default: "Comments". */
  @property()
  label: string | null = null;

  /** `light`, `dark` or `auto`: as the page. */
  @property({ reflect: true })
  theme: string | null = null;

  /** Shows counts without a way to recommend. */
  @property({ type: Boolean })
  readonly = false;

  /** Keys for readers: next and previous comment, search and others; `?` lists them. */
  @property({ type: Boolean })
  keys = false;

  /**
   * Whether readers are told what is new since they were last here: `on`, which remembers a visit
   * once a reader has scrolled the thread, or `off`, which remembers nothing.
   */
  @property()
  visits: string | null = null;
  /** Follows the thread while it is read, where the source can tell of changes. */
  @property({ type: Boolean })
  live = false;

  /** `off`: what is being written is kept nowhere. Default: `on`, in this browser. */
  @property()
  draft: string | null = null;

  /** Lets people write in a page that another site shows in a frame, where clicks can be stolen. */
  @property({ type: Boolean, attribute: 'allow-framed' })
  allowFramed = false;

  /** Who is signed in, where the page knows; otherwise the source is asked. */
  @property({ attribute: false })
  viewer: Viewer | null = null;

  /**
   * Gives sources a token of the one who is signed in, or null; asked again when one is refused. Kept
   * in memory only.
   */
  @property({ attribute: false })
  getToken: GetToken | null = null;

  /** The publisher's own words in place of single messages. */
  @property({ attribute: false })
  messages: Partial<Messages> | null = null;

  /**
   * Which links between comments are shown: `infer` finds them in the text too, `explicit` shows
   * those of the source alone, `off` none.
   */
  @property({ attribute: 'reply-links' })
  replyLinks: string | null = null;

  /** Links less certain than this, from 0 to 1, are called probable. Default: 0.8. */
  @property({ type: Number })
  certainty: number | null = null;

  /**
   * People who may be named without having written: the article's author, the staff. As a JSON list
   * in the attribute: `[{"name": "Nadia Vell", "aliases": ["the author"], "role": "author"}]`.
   */
  @property({ converter: jsonList })
  people: readonly KnownPerson[] | null = null;

  /** The publisher's word on what a comment answers, `to: null` for nothing. */
  @property({ attribute: false })
  corrections: readonly LinkOverride[] | null = null;

  /** What the thread is made from as far as the page says, or null while nobody has said. */
  protected get settings(): ThreadSettings | null {
    const { source, src, article } = this;
    const name = source ?? (src ? 'json' : null);
    if (name === null) {
      if (this.isConnected) warnOnce(`<${this.localName}> needs a source: source="json" src="…".`);
      return null;
    }
    const pageSize = this.checked.pageSize;
    return {
      key: JSON.stringify([src, article, this.timezone, pageSize]),
      source: name,
      article: article ?? '',
      ...(pageSize !== undefined && { pageSize }),
      place: JSON.stringify([
        typeof name === 'string' ? name : null,
        src,
        article ?? location.pathname,
      ]),
    };
  }

  /** The same, tested: as of the last update. */
  protected checked!: CheckedAttributes;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.checked = this.#check();
  }

  #check(): CheckedAttributes {
    oneOf(this, 'loading', this.loading, LOADING, 'lazy');
    oneOf(this, 'theme', this.theme, THEMES, 'auto');
    oneOf(this, 'draft', this.draft, DRAFTS, 'on');
    const { certainty } = this;
    const fits = certainty !== null && certainty >= 0 && certainty <= 1;
    if (certainty !== null && !fits) {
      warnOnce(
        `<${this.localName}> certainty must be a number from 0 to 1. Using ${DEFAULT_CERTAINTY}.`,
      );
    }
    return {
      pageSize: wholeNumber(this, 'page-size', this.pageSize, [1, 1000], undefined),
      count: wholeNumber(this, 'count', this.count, [0, MOST_EXPECTED], 0),
      maxDepth: wholeNumber(this, 'max-depth', this.maxDepth, [0, DEEPEST], DEEPEST),
      headingLevel: wholeNumber(this, 'heading-level', this.headingLevel, [1, 5], 2),
      certainty: fits ? certainty : DEFAULT_CERTAINTY,
      readonly:
        this.readonly ||
        (!this.allowFramed && isFramed()) ||
        // Fields in a shadow root are none of the fieldset's own (A11Y-19).
        this.matches('fieldset:disabled *'),
      direction: DIRECTIONS.find((each) => each === this.dir),
      tools: {
        keys: this.keys,
        visits: oneOf(this, 'visits', this.visits, VISITS, 'on') === 'on',
      },
      linking: {
        replyLinks: oneOf(this, 'reply-links', this.replyLinks, REPLY_LINKS, 'infer'),
        people: this.people,
        overrides: this.corrections,
      },
    };
  }
}

/** Gives a token, or null where nobody is signed in. */
export type GetToken = (options: { readonly signal: AbortSignal }) => Promise<string | null>;

/** Attributes that have been tested. */
export interface CheckedAttributes {
  readonly pageSize: number | undefined;
  readonly count: number;
  readonly maxDepth: number;
  readonly headingLevel: number;
  readonly certainty: number;
  readonly readonly: boolean;
  readonly direction: (typeof DIRECTIONS)[number] | undefined;
  readonly tools: ToolSettings;
  readonly linking: Linking;
}
