/**
 * Makes the two lines of src/conversation/mentions/confusables.ts from a confusables.txt of UTS 39:
 * `node test/support/build/confusables.mjs confusables.txt`. The file is at
 * https://www.unicode.org/Public/security/latest/confusables.txt.
 */
import { readFileSync } from 'node:fs';

const FIRST = 0x370;
const LAST = 0x52f;

const [file = ''] = process.argv.slice(2);
const twins = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => /^([\dA-F]+) ;\t([\dA-F]+) ;/.exec(line))
  .flatMap((match) => (match ? [match.slice(1).map((code) => parseInt(code, 16))] : []))
  .filter(([code = 0]) => code >= FIRST && code <= LAST)
  .map((codes) => codes.map((code) => String.fromCharCode(code)))
  .filter(([letter = '', twin = '']) => /[\p{Lu}\p{Ll}]/u.test(letter) && /[a-z]/i.test(twin))
  .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

console.log(twins.map(([letter]) => letter).join(''));
console.log(
  twins
    .map(([letter = '', twin]) => (twin === 'l' && /\p{Lu}/u.test(letter) ? 'I' : twin))
    .join(''),
);
