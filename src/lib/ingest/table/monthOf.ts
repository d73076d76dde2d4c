import { fold } from './fold.ts';
import words from './words.json' with { type: 'json' };

const names = words.months.map((spellings) => spellings.map(fold));

/**
 * The number of the month, 1-12, by its name in Swedish or English or the first three letters or more of it; else null.
 */
export function monthOf(name: string): number | null {
  const start = fold(name);
  if (start.length < 3) return null;
  const at = names.findIndex((spellings) => spellings.some((s) => s.startsWith(start)));
  return at < 0 ? null : at + 1;
}
