/** What stands for any letter, a capital, a small one: within a class and alone. */
const LETTERS = { L: 'A-Za-zÀ-ÖØ-öø-ɏ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zß-öø-ÿ' } as const;

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
