/**
 * The script tag's one Trusted Types policy: for the templates of tools, whose text is ours (Lit's
 * own policy is replaced by this one when the files are built), and for the address of the worker.
 * Null in browsers without Trusted Types, and where the page refuses it or another copy has it.
 */

/** The part of the browser's policy factory that is used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(text: string): string;
      createScriptURL(address: string): string;
    },
  ): Policy;
}

interface Policy {
  /** For what Lit's templates say. */
  createHTML(text: string): string;
  /** For where a worker's code is. */
  createScriptURL(address: string): string;
}

let known: Policy | null | undefined;

/** The policy, made when it is first asked for: pages that are only read have none. */
export function policy(): Policy | null {
  return known === undefined ? (known = createPolicy()) : known;
}

function createPolicy(): Policy | null {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  try {
    return (
      trustedTypes?.createPolicy('colloquy', {
        createHTML: (text) => text,
        createScriptURL: (address) => address,
      }) ?? null
    );
  } catch {
    return null;
  }
}
