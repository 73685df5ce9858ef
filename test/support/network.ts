/** A page that loses its network and gets it back. */

/** Takes the network away or gives it back, as far as the page can tell; it is back after the test. */
export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

afterEach(() => {
  // What the browser itself says stands under it.
  delete (navigator as { onLine?: boolean }).onLine;
});
