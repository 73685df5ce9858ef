/**
 * Tells when a thread is about to be needed, so that nothing is fetched for it before: no code and
 * no comments. Also part of the script-tag file: imports only what weighs nothing.
 */
import { idFromHash } from './permalink.js';

/** Pixels from the edge of the screen: far enough to be there in time at the speed people scroll. */
const DISTANCE = 600;

/** Whether readers asked their browser to save data: then nothing is fetched on trust. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}

function distance(): number {
  return savesData() ? 0 : DISTANCE;
}

function isClose(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= innerHeight + distance() && bottom >= -distance();
}

/**
 * Calls back once, when the element is near the screen, when the address names a comment, or when
 * the page is about to be printed. At once where that is so already, or where the page is `eager`.
 * Never while the element is not displayed: readers who hide comments do not pay for them.
 * @returns a function that stops waiting
 */
export function whenNear(element: Element, eager: boolean, near: () => void): () => void {
  const isDisplayed = (): boolean => element.checkVisibility();
  const isNamed = (): boolean => idFromHash(location.hash) !== null;
  if (isDisplayed() && (eager || isNamed() || isClose(element))) {
    near();
    return () => {};
  }
  const stop = (): void => {
    observer.disconnect();
    window.removeEventListener('hashchange', onHash);
    window.removeEventListener('beforeprint', onPrint);
  };
  const go = (): void => {
    stop();
    near();
  };
  const onPrint = (): void => {
    if (isDisplayed()) go();
  };
  const onHash = (): void => {
    if (isDisplayed() && isNamed()) go();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) go();
    },
    { rootMargin: `${distance()}px` },
  );
  observer.observe(element);
  window.addEventListener('hashchange', onHash);
  window.addEventListener('beforeprint', onPrint);
  return stop;
}
