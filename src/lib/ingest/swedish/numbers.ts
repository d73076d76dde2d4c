const ONES =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

const words = new Map<string, number>([
  ['en', 1],
  ['ett', 1],
  ['ettusen', 1000],
]);
ONES.forEach((word, n) => words.set(word, n));
TENS.forEach((ten, i) => {
  words.set(ten, 20 + 10 * i);
  for (let n = 1; n < 10; n++) words.set(ten + ONES[n], 20 + 10 * i + n);
  words.set(`${ten}en`, 21 + 10 * i);
});

/** The source of a regular expression for a number in digits ("1 204", "21") or words ("tjugoen"), longest first. */
export const NUMBER = `(?:\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,6}|${[...words.keys()].sort((a, b) => b.length - a.length).join('|')}|hundra)`;

/** A whole number in digits or Swedish words up to 199; null if it is none. */
export function readNumber(text: string): number | null {
  const word = text.toLowerCase().replace(/[\s\u00a0]/g, '');
  if (/^\d{1,9}$/.test(word)) return Number(word);
  const plain = words.get(word);
  if (plain !== undefined) return plain;
  const rest = /^(?:ett)?hundra(.*)$/.exec(word)?.[1];
  if (rest === undefined) return null;
  return rest === '' ? 100 : words.has(rest) ? 100 + words.get(rest)! : null;
}
