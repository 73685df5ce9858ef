/**
 * How what tools draw comes into the page. Comments are shown without templates: only tools bring
 * Lit's, and fetch this with themselves.
 */
import { html, nothing, render } from 'lit/html.js';

let answer: boolean | undefined;

/**
 * Tries a template out, once. Where the page enforces Trusted Types and refuses the policy that Lit
 * needs (`colloquy` in the script-tag file, `lit-html` in the npm package), there are no tools.
 */
export function canRender(): boolean {
  return (answer ??= tryOut());
}

function tryOut(): boolean {
  try {
    render(html`<b></b>`, document.createDocumentFragment());
    return true;
  } catch (failure) {
    console.error(
      'Colloquy can show comments in this page and little else: allow its Trusted Types policy with ' +
        '"Content-Security-Policy: trusted-types colloquy" (npm package: lit-html).',
      failure,
    );
    return false;
  }
}

/** Draws before one of the children of a parent, or at its end. */
export function fill(parent: HTMLElement, renderBefore: HTMLElement | null, drawn: unknown): void {
  render(drawn ?? nothing, parent, { renderBefore });
}
