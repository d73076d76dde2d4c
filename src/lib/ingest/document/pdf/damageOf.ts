/** How often each letter comes in Swedish print, in a thousand: measured over protocols, names and all. */
const LETTERS: Readonly<Record<string, number>> = {
  ...{ a: 93, b: 14, c: 13, d: 45, e: 98, f: 21, g: 32, h: 20, i: 57, j: 7, k: 33, l: 53, m: 35, n: 85, o: 46 },
  ...{ p: 19, q: 0.5, r: 86, s: 66, t: 76, u: 19, v: 24, w: 1.5, x: 2, y: 7, z: 1, å: 14, ä: 18, ö: 14, é: 1 },
};

/** Marks that stand in and round words and numbers. */
const EDGES = /^[("'”“’‘«»[{§*•–—-]+|[)"'”“’‘«»\]}.,:;!?…*–—-]+$/gu;
/** Words as they are written: with hyphens, slashes and points between parts, small, with a capital, or in capitals. */
const PART =
  /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+(?:s|:\p{Ll}+)?|\d+[.,:]?\d*(?::?\p{L}{1,3})?|\p{Lu}{1,4}\d{1,4}|\d{1,3}\p{L})$/u;
const VOWEL = /[aeiouyåäöéüæøáíóúàèáêôœ]/iu;
const HARD = /[bcdfghjklmnpqrstvwxz]{6}|(?:[bcdfghjklmnpqrstvwxz]{4}){2}|[aeiouyåäö]{5}/iu;
/** Fewer letters tell nothing. */
const FEW = 120;

/** How little a text looks like writing, 0–1: the share of its letters that stand in what is no word, or 1 where its letters are not those of a language. 0 for short texts. */
export function damageOf(text: string): number {
  const letters = text.match(/[^\s\d\p{P}]/gu) ?? [];
  if (letters.length < FEW) return 0;
  if (fitOf(letters) < -5.3) return 1;
  let [bad, all] = [0, 0];
  for (const word of text.split(/\s+/)) {
    all += word.length;
    if (!isWord(word)) bad += word.length;
  }
  return all === 0 ? 0 : bad / all;
}

/** The mean of the letters' information in Swedish, in bits, negative: some -4.3 for Swedish, -4.6 for English, -4.9 for a table of abbreviations, -5.2 to -6.5 for letters exchanged for others. */
export function fitOf(letters: readonly string[]): number {
  let sum = 0;
  for (const letter of letters) sum += Math.log2((LETTERS[letter.toLowerCase()] ?? 0.3) / 1000);
  return sum / letters.length;
}

function isWord(word: string): boolean {
  const bare = word.replace(EDGES, '');
  if (bare === '') return !/[|~^_\\<>=`´¨¬]/.test(word);
  if (/^(?:https?:|www\.)|@/.test(bare)) return true;
  return bare.split(/[-–—/.,:&+%§']+/).every((part) => part === '' || (PART.test(part) && isPronounced(part)));
}

/** Small letters without a vowel are an abbreviation if they are few. */
const isPronounced = (part: string): boolean =>
  (part.length < 4 || VOWEL.test(part) || part === part.toUpperCase()) && !HARD.test(part);
