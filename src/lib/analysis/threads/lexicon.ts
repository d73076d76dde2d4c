import { isWeak, type Stems } from './stems.ts';

/** What a body of texts knows of its words. */
export interface Lexicon {
  /** How much a stem tells matters apart, from 0.02 to 1. */
  weigh(stem: string): number;
  /** Whether a stem is mostly written as a name, so that it is one at the head of a sentence too. */
  isName(stem: string): boolean;
}

/**
 * Weights by how rare a stem is among the texts given: the inverse document frequency, log((N + 10) / (n + 1)) over
 * log(N + 10) so that a few texts weigh nearly alike; a quarter of it for the words of any agenda.
 * Source: K. Spärck Jones, Journal of Documentation 28 (1972) 11-21.
 */
export const lexiconOf = (texts: readonly Stems[]): Lexicon => {
  const counts = new Map<string, number>();
  const named = new Map<string, number>();
  for (const { stems, names } of texts) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of names) named.set(stem, (named.get(stem) ?? 0) + 1);
  }
  const whole = Math.log(texts.length + 10);
  return {
    weigh: (stem) => {
      const rarity = Math.max(0.08, Math.log((texts.length + 10) / ((counts.get(stem) ?? 0) + 1)) / whole);
      return isWeak(stem) ? rarity / 4 : rarity;
    },
    isName: (stem) => (named.get(stem) ?? 0) * 2 >= (counts.get(stem) ?? Infinity),
  };
};
