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

const folded = new Map<string, string>();
/** A word folded; remembered. */
const foldWord = (raw: string): string => {
  let fold = folded.get(raw);
  if (fold === undefined) folded.set(raw, (fold = foldText(raw)));
  return fold;
};

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
  /** All its words in order, folded. */
  readonly words: readonly string[];
}

const isMeaning = (word: string): boolean => word.length > 1 && !stop.has(word) && !/^\d{1,3}$/.test(word);

/** A word, with what recognition puts inside one: a full stop, a hyphen at a line's end. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\.(?=\p{Ll})|-\s*\n\s*(?=\p{Ll}))*/gu;

/** The stems of a text. Empty for a text without meaning. */
export const stemsOf = (text: string): Stems => {
  const stems = new Set<string>();
  const names = new Set<string>();
  const inOrder: string[] = [];
  const undated = text.replace(/\d{4}-\d\d-\d\d/g, ' ');
  for (const sentence of undated.split(/[.:!?]\s|\n\s*\n|\n(?=\s*(?:[-•*–]|\p{Lu}))/u)) {
    let first = true;
    for (const [raw] of sentence.matchAll(word)) {
      const plain = foldWord(raw);
      inOrder.push(plain);
      if (isMeaning(plain)) {
        stems.add(stemOf(plain));
        if (!first && /^\p{Lu}/u.test(raw)) names.add(stemOf(plain));
      }
      first = false;
    }
  }
  return { stems, names, words: inOrder };
};

const made = new WeakMap<object, Stems>();

/** The stems of a row's text, made once: a row is compared with many others. */
export const stemsOfRow = (row: { readonly text: string }): Stems => {
  let stems = made.get(row);
  if (!stems) made.set(row, (stems = stemsOf(row.text)));
  return stems;
};

/** What a text's neighbouring words would be as one, with their stems: for a word that recognition broke. */
export const joinedStems = ({ words: inOrder }: Stems): Map<string, readonly [string, string]> =>
  new Map(
    inOrder.slice(1).map((second, i) => {
      const first = inOrder[i]!;
      // Not remembered: pairs hardly recur.
      return [swedish.stem(first + second), [stemOf(first), stemOf(second)]];
    }),
  );
