import firstNames from './first-names.json' with { type: 'json' };

const known = new Set(firstNames.names.map((name) => name.toLowerCase()));
const words = new Set(firstNames.words.map((name) => name.toLowerCase()));

/** One word of a name: a capital and small letters, with hyphens ("Ann-Marie"), apostrophes and capitals inside ("McKay"). */
export const NAME_WORD = "\\p{Lu}[\\p{Ll}’']+(?:(?:-\\p{Lu}?|\\p{Lu})[\\p{Ll}’']+){0,5}";
/** A small word within a name. */
export const PARTICLE = '(?:von|van|af|av|de|del|di|da|der|den|el|al|bin|ben|ibn|la|le|du)';
/** A whole name: two to four words, with particles between. */
export const FULL_NAME = `${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,3}`;

/** Surnames as they are made in Swedish; enough to trust a first name that is a word too. */
const SURNAME =
  /(?:s?son|berg|bergh|ström|gren|lund|qvist|kvist|quist|stedt|städt|dahl|dal|mark|man|ell|én|in|ling|vall|wall|holm|sjö|hed|stad|strand|blad|hagen|löf|löv|feldt|fors|bäck|beck|nder|ius)$/iu;

/** True for a first name borne in Sweden. Double names count by their first half ("Svea-Lisa"). */
export const isFirstName = (word: string): boolean => {
  const name = word.toLowerCase();
  return known.has(name) || known.has(name.split('-')[0]!);
};

/** True for a first name that is an ordinary word, place or product as well. */
export const isAmbiguousName = (word: string): boolean => words.has(word.toLowerCase());

/** True for a surname of a common Swedish form. */
export const isSurname = (word: string): boolean => SURNAME.test(word.replace(/s$/, '')) || SURNAME.test(word);

/** True where words (two or more, capitalised) are most likely a person's name: a first name that is borne, then anything. */
export function isPersonName(name: string): boolean {
  const parts = name.split(/\s+/);
  const first = parts[0] ?? '';
  if (parts.length < 2 || !isFirstName(first)) return false;
  return !isAmbiguousName(first) || isSurname(parts.at(-1)!);
}
