import { isWeak, type Stems } from './stems.ts';

/** How much a stem tells matters apart, from 0.02 to 1. */
export type Weigh = (stem: string) => number;

/**
 * Weights by how rare a stem is among the texts given: the inverse document frequency, log((N + 10) / (n + 1)) over
 * log(N + 10) so that a few texts weigh nearly alike; a quarter of it for the words of any agenda.
 * Source: K. Spärck Jones, Journal of Documentation 28 (1972) 11-21.
 */
export const weights = (texts: readonly Stems[]): Weigh => {
  const counts = new Map<string, number>();
  for (const { stems } of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const whole = Math.log(texts.length + 10);
  return (stem) => {
    const rarity = Math.max(0.08, Math.log((texts.length + 10) / ((counts.get(stem) ?? 0) + 1)) / whole);
    return isWeak(stem) ? rarity / 4 : rarity;
  };
};
