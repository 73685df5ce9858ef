/** Gives a thread the styles of the tools, once. */
import type { LitElement } from 'lit';
import { toolStyles } from '../../styles/tools.js';
import { adoptStyles } from './adopt-styles.js';

export function addStyles(host: LitElement): void {
  adoptStyles(host, toolStyles);
}
