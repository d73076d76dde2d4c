import { foldText } from './stems.ts';

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a text holds one of the phrases of words.json, from the start of a word on; case and accents folded. */
export const isSaid = (text: string, phrases: readonly string[]): boolean => {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    pattern = new RegExp(`(?<!\\p{L})(?:${phrases.map(foldText).join('|')})`, 'u');
    patterns.set(phrases, pattern);
  }
  return pattern.test(foldText(text));
};
