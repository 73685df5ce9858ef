/** The styles of a thread, in the order in which they build on each other. */
import { base } from './base.js';
import { frame } from './frame.js';
import { icons } from './icons.js';
import { rows } from './rows.js';
import { states } from './states.js';
import { tokens } from './tokens.js';

export const threadStyles = [tokens, base, frame, icons, rows, states];
