/** The first words of a text, by which a reader knows it again when they hear them. */

/** Letters that are heard in a moment. */
const MOST = 40;

/** The beginning of a text in one line, cut between two words where it has such. */
export function firstWords(text: string): string {
  const letters = [
    ...text
      .slice(0, 4 * MOST)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  if (letters.length <= MOST) return letters.join('');
  const end = letters.lastIndexOf(' ', MOST);
  return `${letters.slice(0, end > MOST / 2 ? end : MOST).join('')}…`;
}
