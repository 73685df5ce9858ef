/** Where one may cut a text without tearing what readers see as one character. */

let segmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of a text (UAX 29), found as they are asked for. */
export function graphemesOf(text: string): Intl.Segments {
  return (segmenter ??= new Intl.Segmenter('en')).segment(text);
}
