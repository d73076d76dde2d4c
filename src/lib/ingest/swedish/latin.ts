/** Letters of other languages that use the Latin script, whose capitals and small ones alternate: they count as both. */
const OTHERS = '\\u0100-\\u024f\\u1e00-\\u1eff';
/**
 * Those of them for patterns that take capitals for small letters: to each letter of a class the engine adds its other forms,
 * and it tests a class of more than a dozen ranges by a call for each sign. These have theirs among themselves.
 */
const OTHERS_FOLDED = '\\u0100-\\u017f\\u01cd-\\u01dc\\u0218-\\u021b\\u1e00-\\u1eff';
/** What stands for any letter, a capital, a small one, within a class. */
const letters = (others: string) =>
  ({ L: `A-Za-zÀ-ÖØ-öø-ÿ${others}`, Lu: `A-ZÀ-ÖØ-Þ${others}`, Ll: `a-zß-öø-ÿ${others}` }) as const;
const LETTERS = letters(OTHERS);
const LETTERS_FOLDED = letters(OTHERS_FOLDED);

/**
 * The pattern with the letters of the Latin script alone in the place of all letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`): the engine looks
 * those of all scripts up in a long list for each sign. For patterns that are tried often, on texts whose words are Latin.
 */
export function latin(pattern: RegExp): RegExp {
  const classes = pattern.ignoreCase ? LETTERS_FOLDED : LETTERS;
  let source = '';
  let inClass = false;
  for (let i = 0; i < pattern.source.length; i++) {
    const letter = /^\\p\{(L|Lu|Ll)\}/.exec(pattern.source.slice(i, i + 7));
    const sign = pattern.source[i]!;
    if (letter) {
      const letters = classes[letter[1] as keyof typeof LETTERS];
      source += inClass ? letters : `[${letters}]`;
      i += letter[0].length - 1;
    } else if (sign === '\\') source += sign + pattern.source[++i]!;
    else {
      inClass = sign === '[' || (inClass && sign !== ']');
      source += sign;
    }
  }
  return new RegExp(source, pattern.flags);
}
