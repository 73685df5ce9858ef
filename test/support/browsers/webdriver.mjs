/**
 * As much of the W3C WebDriver protocol as the tests need, in the shape of a Playwright page, so
 * that Web Test Runner's own commands (sendKeys, sendMouse, setViewport) can drive it. Starting
 * drivers is the launcher's business.
 */
import { setTimeout as delay } from 'node:timers/promises';

/** Code points for keys that write nothing: https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Insert', '\uE016'],
  ['Delete', '\uE017'],
  ['Meta', '\uE03D'],
]);

/** In the order of their numbers. */
const BUTTONS = ['left', 'middle', 'right'];

const down = (/** @type {string} */ key) => ({ type: 'keyDown', value: KEYS.get(key) ?? key });
const up = (/** @type {string} */ key) => ({ type: 'keyUp', value: KEYS.get(key) ?? key });

/** @typedef {{ button?: string }} MouseOptions */

/**
 * @typedef {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} Call
 */

/**
 * @param {string} address where a driver or a session of it answers
 * @returns {Call} rejects with what the driver says went wrong
 */
export function webdriver(address) {
  return async (method, path, body = {}) => {
    const response = await fetch(address + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

/** @param {Call} session */
export function webdriverPage(session) {
  /**
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  const act = (type, actions) =>
    session('POST', '/actions', {
      actions: [
        {
          type,
          id: type,
          actions,
          ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }),
        },
      ],
    });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
  });
  const buttonDown = (/** @type {MouseOptions} */ { button = 'left' } = {}) => ({
    type: 'pointerDown',
    button: BUTTONS.indexOf(button),
  });
  const buttonUp = (/** @type {MouseOptions} */ { button = 'left' } = {}) => ({
    type: 'pointerUp',
    button: BUTTONS.indexOf(button),
  });

  return {
    keyboard: {
      type: (/** @type {string} */ text) =>
        act(
          'key',
          [...text].flatMap((character) => [down(character), up(character)]),
        ),
      press: (/** @type {string} */ combination) => {
        const keys = combination.length > 1 ? combination.split('+') : [combination];
        return act('key', [...keys.map(down), ...keys.reverse().map(up)]);
      },
      down: (/** @type {string} */ key) => act('key', [down(key)]),
      up: (/** @type {string} */ key) => act('key', [up(key)]),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => act('pointer', [move(x, y)]),
      click: (
        /** @type {number} */ x,
        /** @type {number} */ y,
        /** @type {MouseOptions} */ options,
      ) => act('pointer', [move(x, y), buttonDown(options), buttonUp(options)]),
      down: (/** @type {MouseOptions} */ options) => act('pointer', [buttonDown(options)]),
      up: (/** @type {MouseOptions} */ options) => act('pointer', [buttonUp(options)]),
    },
    setViewportSize: (/** @type {{ width: number, height: number }} */ size) =>
      resizeViewport(session, size),
    emulateMedia: () => Promise.reject(new Error('WebDriver cannot emulate media features.')),
    screenshot: async () => Buffer.from(await session('GET', '/screenshot'), 'base64'),
  };
}

/**
 * WebDriver sizes windows, not viewports, and a window manager may take its time.
 * @param {Call} session
 * @param {{ width: number, height: number }} wanted
 */
async function resizeViewport(session, { width, height }) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [innerWidth, innerHeight] = await session('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    if (innerWidth === width && innerHeight === height) return;
    const window = await session('GET', '/window/rect');
    await session('POST', '/window/rect', {
      width: window.width + width - innerWidth,
      height: window.height + height - innerHeight,
    });
    await delay(50);
  }
  throw new Error(
    `The window cannot show ${width} × ${height} px: set the size of the element's container.`,
  );
}
