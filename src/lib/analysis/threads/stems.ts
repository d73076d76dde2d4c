import { newStemmer } from 'snowball-stemmers';
import words from './words.json' with { type: 'json' };

const swedish = newStemmer('swedish');

/**
 * Lower case without rings and dots, and with what text recognition gets wrong put right: a full stop or a hyphen at a
 * line's end inside a word, a digit for a letter ("J6nina"). For comparing only; what is shown is the text as it stands.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/(\p{Ll})\.(?=\p{Ll})/gu, '$1')
    .replace(/(\p{L})0(?=\p{L})/gu, '$1o')
    .replace(/(\p{L})6(?=\p{L})/gu, '$1o')
    .replace(/(\p{L})1(?=\p{L})/gu, '$1l')
    .replace(/(\p{L})5(?=\p{L})/gu, '$1s')
    .toLowerCase();

const known = new Map<string, string>();
/** The stem of a folded word; remembered, since a protocol's words recur. */
const stemOf = (word: string): string => {
  let stem = known.get(word);
  if (stem === undefined) known.set(word, (stem = swedish.stem(word)));
  return stem;
};

const stop = new Set(words.stop.map(foldText));
const weak = new Set(words.weak.map((word) => stemOf(foldText(word))));

/** A stem that any agenda could have. */
export const isWeak = (stem: string): boolean => weak.has(stem);

/** What a text is about, as comparing needs it. */
export interface Stems {
  /** Stems in order of first mention, without words that carry no meaning, dates and short numbers. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words with a capital inside a sentence: names of places and units. */
  readonly names: ReadonlySet<string>;
  /** What two neighbouring words would be as one, for a word that recognition broke. */
  readonly joined: ReadonlyMap<string, readonly [string, string]>;
}

const isMeaning = (word: string): boolean => !stop.has(word) && !/^\d{1,3}$/.test(word) && word.length > 1;

/** The stems of a text. Empty for a text without meaning. */
export const stemsOf = (text: string): Stems => {
  const stems = new Set<string>();
  const names = new Set<string>();
  const joined = new Map<string, readonly [string, string]>();
  const undated = text.replace(/\d{4}-\d\d-\d\d/g, ' ');
  let before = '';
  for (const sentence of undated.split(/[.:!?]\s|\n\s*\n/)) {
    let first = true;
    for (const [raw] of sentence.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\.(?=\p{Ll})|-\s*\n\s*(?=\p{Ll}))*/gu)) {
      const word = foldText(raw);
      if (before) joined.set(stemOf(before + word), [stemOf(before), stemOf(word)]);
      before = word;
      if (isMeaning(word)) {
        stems.add(stemOf(word));
        if (!first && /^\p{Lu}/u.test(raw)) names.add(stemOf(word));
      }
      first = false;
    }
  }
  return { stems, names, joined };
};
