declare module 'snowball-stemmers' {
  /** A stemmer for a language by its English name; throws for one it does not have. */
  export function newStemmer(language: string): { stem(word: string): string };
}
