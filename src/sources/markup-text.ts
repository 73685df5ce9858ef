/**
 * Writes elements of the page down as HTML again, without attributes but the addresses of links.
 * Which tags mean something is for the text layer to say; nothing here is ever put into a page.
 */

function escape(text: string): string {
  return text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Writes nodes as HTML. An image becomes its alternative text: many pages draw emoji so.
 * @param skipped elements to leave out with all that is in them
 */
export function writeHtml(nodes: Iterable<Node>, skipped: ReadonlySet<Node>): string {
  let html = '';
  const rest: (Node | string)[] = [...nodes].reverse();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') html += next;
    else if (next instanceof Text) html += escape(next.data);
    else if (next instanceof HTMLImageElement) html += escape(next.alt);
    else if (next instanceof Element && !skipped.has(next)) {
      const { localName } = next;
      const href = next instanceof HTMLAnchorElement ? ` href="${escape(next.href)}"` : '';
      html += `<${localName}${href}>`;
      if (localName !== 'br') rest.push(`</${localName}>`);
      for (let child = next.lastChild; child; child = child.previousSibling) rest.push(child);
    }
  }
  return html;
}

/** What an element says, on one line. */
export function lineOf(element: Element | undefined): string {
  return (element?.getAttribute('content') ?? element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
