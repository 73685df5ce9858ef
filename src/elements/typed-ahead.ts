/**
 * What is typed before the field it is meant for is there, because what draws the field is on its way.
 * Whoever types into another field meanwhile does, and whoever points at something has turned to that.
 */

/** Ends it. @returns what was typed since */
export type TypedAhead = () => string;

/** Keeps what is typed from now on from doing anything else. */
export function typeAhead(): TypedAhead {
  const listening = new AbortController();
  const { signal } = listening;
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    const { key, type } = event;
    const isCharacter = [...key].length === 1;
    if (isElsewhere(event) || !(isCharacter || key === 'Backspace' || key === 'Enter')) return;
    if (type === 'keydown' && isCharacter) typed += key;
    if (type === 'keydown' && key === 'Backspace') typed = typed.slice(0, -1);
    // Some would press the button that has focus, others may be keys of the page's.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
  const leave = (): void => {
    listening.abort();
  };
  window.addEventListener('pointerdown', leave, { capture: true, signal });
  return () => {
    leave();
    return typed;
  };
}

/** Whether it is a command, or goes into a field. */
function isElsewhere(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.isComposing ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select')))
  );
}
