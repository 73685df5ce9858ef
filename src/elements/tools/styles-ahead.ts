/**
 * The styles of all tools, for threads of so many comments that they had better come before the rows: with
 * every sheet that comes later a browser asks each element there is whether it is meant.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import { composerStyles } from '../../styles/composer.js';
import { toolStyles } from '../../styles/tools.js';
import { writingStyles } from '../../styles/writing.js';
import { adoptStyles } from './adopt-styles.js';

/** Gives a host the styles of its tools, whether or not they will be used. */
export function adoptAhead(host: ReactiveElement): void {
  for (const styles of [toolStyles, writingStyles, composerStyles]) adoptStyles(host, styles);
}
