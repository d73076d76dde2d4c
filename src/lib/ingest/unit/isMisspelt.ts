/** A shorter word that differs is another word: "Norr" and "Norra", "Björken" and "Björnen". */
const ONE_OFF = 8;
const TWO_OFF = 12;

/**
 * Whether two names may be one, misspelt: all words the same but one long one, in which a letter is wrong, missing, too
 * many or changed with the next (two in a very long word). Never where a number or a word's first letter differs.
 */
export function isMisspelt(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return false;
  const differing = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]));
  const [pair, ...more] = differing;
  if (!pair || more.length > 0 || pair.some((word) => /\d/.test(word)) || pair[0][0] !== pair[1][0]) return false;
  const shortest = Math.min(pair[0].length, pair[1].length);
  if (shortest < ONE_OFF) return false;
  return distance(pair[0], pair[1]) <= (shortest < TWO_OFF ? 1 : 2);
}

/** Letters that are wrong, missing, too many or changed with the next. Source: optimal string alignment. */
function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, older[j - 2]! + 1);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
