/** Letters of other languages that use the Latin script, whose capitals and small ones alternate: they count as both. */
const OTHERS = '\\u0100-\\u024f\\u1e00-\\u1eff';
/** What stands for any letter, a capital, a small one, within a class. */
const LETTERS = { L: `A-Za-zÀ-ÖØ-öø-ÿ${OTHERS}`, Lu: `A-ZÀ-ÖØ-Þ${OTHERS}`, Ll: `a-zß-öø-ÿ${OTHERS}` } as const;

/**
 * The pattern with the letters of the Latin script alone in the place of all letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`): the engine looks
 * those of all scripts up in a long list for each sign. For patterns that are tried often, on texts whose words are Latin.
 */
export function latin(pattern: RegExp): RegExp {
  let source = '';
  let inClass = false;
  for (let i = 0; i < pattern.source.length; i++) {
    const letter = /^\\p\{(L|Lu|Ll)\}/.exec(pattern.source.slice(i, i + 7));
    const sign = pattern.source[i]!;
    if (letter) {
      const letters = LETTERS[letter[1] as keyof typeof LETTERS];
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
