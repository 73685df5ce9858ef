/** Whether this page lets templates be drawn at all. */
import { html, render } from 'lit';

let answer: boolean | undefined;

/**
 * Tries a template out, once. Where the page enforces Trusted Types and refuses the policy that Lit
 * needs (`colloquy` in the script-tag file, `lit-html` in the npm package), nothing can be drawn, and
 * what stands in the page is better left as it is.
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
      'Colloquy cannot draw in this page: allow its Trusted Types policy with ' +
        '"Content-Security-Policy: trusted-types colloquy" (npm package: lit-html).',
      failure,
    );
    return false;
  }
}
