import { fold } from '../table/fold.ts';
import { headerKeys } from '../table/shapeOf.ts';
import type { Sheet, SheetRow } from '../table/toSheet.ts';
import { labelledHeader, type Labelled } from './labelledHeader.ts';
import words from '../table/words.json' with { type: 'json' };

/** Those that make a survey's numbers whole. */
const wholes = [
  ['invited', 'answered'],
  ['union_invited', 'union_answered'],
  ['employer_invited', 'employer_answered'],
  ['union'],
  ['employer'],
];

/**
 * A table with two surveys or more beside each other ("Skickade HT", "Svar HT", "Skickade VT", "Svar VT"; "HT 2024 Fackliga" ...),
 * as the table that it means: a row for each of them, which of them in a column of its own (`#survey`). Null for a table that has
 * one, and for one in which the surveys do not have the same columns.
 */
export function spreadSurveys(sheet: Sheet): Sheet | null {
  const parts = new Map<string, Labelled[]>();
  for (const found of sheet.header.flatMap((h, at) => labelledHeader(h, at) ?? []))
    parts.set(fold(found.label), [...(parts.get(fold(found.label)) ?? []), found]);
  const columns = columnsOf([...parts.values()]);
  if (parts.size < 2 || columns === null) return null;
  const taken = new Set([...parts.values()].flat().map(({ at }) => at));
  const kept = sheet.header.map((_, i) => i).filter((i) => !taken.has(i));
  const keys = headerKeys(sheet.header);
  return {
    ...sheet,
    header: [words.spread.survey, ...columns.map((c) => headerOf(c)), ...kept.map((i) => sheet.header[i]!)],
    keys: ['#survey', ...columns.map((c) => `#${c}`), ...kept.map((i) => keys[i]!)],
    rows: () => spreadRows(sheet, kept, [...parts.values()], columns),
  };
}

/** The columns that each of the surveys has; null where they differ, one has a column twice, or the numbers are not whole. */
function columnsOf(parts: readonly (readonly Labelled[])[]): string[] | null {
  const [first, ...others] = parts.map((part) => part.map(({ column }) => column).sort());
  if (!first || new Set(first).size < first.length) return null;
  if (others.some((columns) => columns.join() !== first.join())) return null;
  return wholes.some((whole) => whole.every((c) => first.includes(c))) ? first : null;
}

/** The header that stands for a column where the sheet is read as one of several. */
const headerOf = (column: string): string => words.spread.counts[column as keyof typeof words.spread.counts];

function* spreadRows(
  sheet: Sheet,
  kept: readonly number[],
  parts: readonly (readonly Labelled[])[],
  columns: readonly string[],
): Generator<SheetRow> {
  for (const row of sheet.rows()) {
    if (row.problem) {
      yield row;
      continue;
    }
    const own = kept.map((i) => row.cells[i] ?? '');
    for (const part of parts) {
      const numbers = columns.map((c) => row.cells[part.find(({ column }) => column === c)!.at] ?? '');
      // A group that one of the surveys did not have yet.
      if (numbers.some((n) => n !== '')) yield { ...row, cells: [part[0]!.label, ...numbers, ...own] };
    }
  }
}
