/**
 * Which language an element is in, and whether that is usual English. Knows tags and nothing of messages; `match-locale.ts` finds what
 * serves one. Tags are those of the page: untrusted, and perhaps nonsense.
 */

const ENGLISH = 'en';

/**
 * The language of an element: its nearest `lang`, through shadow hosts; for one outside the
 * document, that of the document.
 * @returns the tag as written, or `en` where none is.
 */
export function resolveLanguage(element: Element): string {
  let current: Element | null = element;
  while (current) {
    const holder: Element | null = current.closest('[lang]');
    // An empty lang says that the language is unknown, and hides what is further out.
    if (holder) return holder.getAttribute('lang') || ENGLISH;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return element.ownerDocument.documentElement.lang || ENGLISH;
}

/**
 * Whether a language is English as most pages write it: to ask Intl what it knows of it takes 16 ms
 * when a page begins. Other countries write dates in other ways.
 */
export function isPlainEnglish(tag: string): boolean {
  return /^en(?:-(?:US|GB))?$/.test(tag);
}
