import { newStemmer } from 'snowball-stemmers';

const swedish = newStemmer('swedish');

/** The Snowball stem of a Swedish word, lower case: "skyddsronderna" and "skyddsronder" have one. */
export const stem = (word: string): string => swedish.stem(word.toLowerCase());
