/**
 * Makes elements without a template, for what a thread draws ten thousand times: a template costs
 * several times as much as the elements in it. Only tools draw with Lit.
 */

/**
 * Makes an element. Strings among its children become text.
 * @param attributes null: absent
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key] ?? null;
    if (value !== null) made.setAttribute(key, value);
  }
  if (children.length === 1 && typeof children[0] === 'string') made.textContent = children[0];
  else for (const child of children) made.append(child);
  return made;
}

/**
 * Gives an element an attribute, or takes it away; what it has already stays untouched.
 * @param fresh it has none of the name: asking costs as much as setting
 */
export function setAttribute(
  target: Element,
  name: string,
  value: string | null,
  fresh = false,
): void {
  if (!fresh && target.getAttribute(name) === value) return;
  if (fresh && value === null) return;
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}

/** Gives an element a text; what it says already stays, and with it what is selected there. */
export function setText(target: Element, text: string, fresh = false): void {
  if (fresh || target.textContent !== text) target.textContent = text;
}

/**
 * Makes elements the children of another, in order. Those that stand where they belong are not
 * touched: what is moved loses focus.
 */
export function setChildren(
  parent: Element | DocumentFragment,
  children: readonly Element[],
): void {
  if (!parent.firstChild) {
    parent.append(...children);
    return;
  }
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
