import { fold } from './fold.ts';
import words from './words.json' with { type: 'json' };

const totals = new Set(words.totals.map(fold));
const prefixes = words.totalPrefixes.map((w) => `${fold(w)} `);
const suffixes = words.totalSuffixes.map((w) => ` ${fold(w)}`);
const hidden = new Set(words.hidden);
const absent = new Set(words.absent);
const yes = new Set(words.yes.map(fold));
const no = new Set(words.no.map(fold));

/** Says that a row sums up others: "Totalt", "Summa", "Totalt Vuxen", "Vuxen Summa" (a subtotal of a pivot table). */
export function isTotal(text: string): boolean {
  const word = fold(text);
  return totals.has(word) || prefixes.some((p) => word.startsWith(p)) || suffixes.some((s) => word.endsWith(s));
}

/** What a total is of: "Vuxen" of "Summa Vuxen"; nothing of "Totalt". */
export function withoutTotalWords(text: string): string {
  const word = fold(text);
  if (totals.has(word)) return '';
  const prefix = prefixes.find((p) => word.startsWith(p));
  const suffix = suffixes.find((s) => word.endsWith(s));
  return word.slice(prefix?.length ?? 0, word.length - (suffix?.length ?? 0));
}

/** Says that there is a value which may not be shown: "..", "*", "<5". */
export const isHidden = (text: string): boolean => hidden.has(text.toLowerCase()) || /^< ?\d{1,3}$/.test(text);

/** Says that there is no value: nothing, a dash, "uppgift saknas". */
export const isAbsent = (text: string): boolean => text === '' || absent.has(text.toLowerCase());

/** "Ja" and its like is true, "nej" and its like false, anything else null. */
export function readYes(text: string): boolean | null {
  const word = fold(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
