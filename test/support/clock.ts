/** Stops the clock for the tests of a file: importing this is enough. Timers run on. */
import { NOW } from './comments.js';

const { now } = Date;

before(() => {
  Date.now = () => NOW;
});

after(() => {
  Date.now = now;
});
