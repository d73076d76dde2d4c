import type { TableLook, WordLook } from '../model/tableLook.ts';
import type { TableKind } from '../model/tableMapping.ts';
import { choiceFor } from './table/choices.ts';
import { isAbsent, isTotal } from './table/markers.ts';
import { wordKey } from './table/shapeOf.ts';
import type { Sheet } from './table/toSheet.ts';
import { keysOf } from './table/understand.ts';

const LONGEST = 60;
/** More different words than these in a column are texts, or persons: they are not shown to be interpreted. */
const MOST_WORDS = 100;

/** The words of the columns that have words of ours, with what the readers take them for. Their order does not hang on what a person says of them. */
export function wordsOf(sheet: Sheet, kind: TableKind, { columns }: TableLook['draft']): Record<string, WordLook[]> {
  const keys = keysOf(sheet);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, key]) => {
      const [choice, at] = [choiceFor(kind, column), keys.indexOf(key)];
      if (!choice || at < 0) return [];
      const words = countWords(sheet, at).map(({ word, count }): WordLook => {
        return { word, key: wordKey(word), count, ours: choice.read(word) ?? choice.besides?.(word) ?? null };
      });
      if (words.filter((w) => w.ours === null).length > MOST_WORDS) return [];
      words.sort((a, b) => Number(a.ours !== null) - Number(b.ours !== null) || b.count - a.count);
      return [[column, words.slice(0, MOST_WORDS)]];
    }),
  );
}

function countWords(sheet: Sheet, at: number): { word: string; count: number }[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { cells, problem } of sheet.rows()) {
    const word = cells[at] ?? '';
    if (problem || isAbsent(word) || isTotal(word)) continue;
    const known = counts.get(wordKey(word));
    if (known) known.count++;
    else counts.set(wordKey(word), { word: word.slice(0, LONGEST), count: 1 });
  }
  return [...counts.values()];
}
