import type { Participant } from '../../model/record.ts';
import { MAX_LINE } from './attendanceLines.ts';
import type { Cell } from './cells.ts';
import { labelOf, type Label } from './labels.ts';
import type { Line } from './layout.ts';
import { readPeople, type Entry } from './people.ts';
import { latin } from '../swedish/latin.ts';

/** A column of a list of people: what a cross in it means, or whose people stand in it. */
export interface Column {
  column: number;
  side: Participant['side'] | null;
  mark: 'present' | 'absent' | 'substitute' | null;
}

/** No list of people has more columns. */
const MAX_COLUMNS = 40;

/** A remark may stand in brackets behind it: "X (Teams)". */
const MARK = /^(\[?[x✓✔☒☑]\]?|ja|nej|n\/a|närv\.?|frånv\.?|närvarande|frånvarande|förhinder)(?:\s*\([^()]{1,40}\))?$/i;
const NO = latin(/^(?:nej|frånv\.?|frånvarande|förhinder)(?!\p{L})/iu);
/** "§ 59" where others have a cross: there for those matters. */
const SOME_MATTERS = /^§{1,2}\s?\d[\d\s,–-]*$/;
const SUBSTITUTE = latin(/^(?:ersättare?|ersätts av|ersattes av|i stället|vikarie|suppleant)(?!\p{L})/iu);
const TABLE_HEAD =
  /^(?:namn|deltagare|ledamöter|företräder|roll|titel|part|organisation|funktion|befattning|ledamot|representant|roll ?\/ ?organisation|förbund|facklig organisation|sida)\b/i;

/** The columns of "Namn | Organisation | Närvarande | Frånvarande"; null if the cells head no such table. */
export function crossColumns(cells: readonly Cell[]): Column[] | null {
  if (cells.length < 2 || cells.length > MAX_COLUMNS) return null;
  const columns = cells.map(({ text, column }): Column => {
    const absent = /^(?:frånvar|frånv|ej närv|förhinder|nej$|f\.?$)/i.test(text);
    if (absent) return { column, side: null, mark: 'absent' };
    if (SUBSTITUTE.test(text)) return { column, side: null, mark: 'substitute' };
    return { column, side: null, mark: /^(?:närv|deltog|ja$|n\.?$)/i.test(text) ? 'present' : null };
  });
  const marked = columns.filter((c) => c.mark === 'present' || c.mark === 'absent').length;
  // "Närv.   Frånv." heads its columns without a name for those of the names.
  if (marked === cells.length)
    return isAfterNames(cells) ? columns.map((c) => ({ ...c, column: c.column + 1 })) : columns;
  return marked > 0 && cells.some((cell) => TABLE_HEAD.test(cell.text)) ? columns : null;
}

/** Cells between tabs are counted, and the empty one above the names is not there to be. */
const isAfterNames = ([first, second]: readonly Cell[]): boolean => first?.column === 0 && second?.column === 1;

/** A table's row: who it names, whether it is marked and how, and who came in that person's stead. */
export interface CrossedRow {
  entries: Entry[];
  marked: boolean;
  absent: boolean;
  substitutes: Entry[];
}

/** The people of a table's row; null if it is no row. */
export function crossedRow(line: Line, cells: readonly Cell[], columns: readonly Column[]): CrossedRow | null {
  const marks = cells.filter((cell) => MARK.test(cell.text));
  if (labelOf(cells[0]!.text) || (marks.length === 0 && cells.length < 2)) return null;
  const inStead = cells.filter(
    (cell, i) => i > 0 && !marks.includes(cell) && nearestColumn(columns, cell.column)?.mark === 'substitute',
  );
  let row = line.text.slice(0, MAX_LINE);
  const blanked = [
    ...marks.map((cell) => ({ ...cell, end: cell.start + MARK.exec(cell.text)![1]!.length })),
    ...inStead,
  ];
  for (const { start, end } of blanked)
    row = row.slice(0, start - line.at) + ' '.repeat(end - start) + row.slice(end - line.at);
  const entries = readPeople(row);
  if (entries.length === 0) return null;
  const absent = marks.some((mark) => NO.test(mark.text) || nearestColumn(columns, mark.column)?.mark === 'absent');
  const substitutes = inStead.flatMap((cell) => standingIn(cell, line, entries[0]!));
  const partly = cells.some((cell) => SOME_MATTERS.test(cell.text));
  return { entries, marked: marks.length > 0 || partly, absent, substitutes };
}

/** A substitute is of the same party as whom the row names. */
const standingIn = (cell: Cell, line: Line, { organisation, side }: Entry): Entry[] =>
  readPeople(cell.text)
    .filter((entry) => entry.name !== null)
    .map((entry) => ({
      ...entry,
      organisation: entry.organisation ?? organisation,
      side: entry.side ?? side,
      start: entry.start + cell.start - line.at,
      end: entry.end + cell.start - line.at,
    }));

/** Two labels side by side head two columns: "Arbetsgivare      Arbetstagarorganisationer". */
export function sideColumns(cells: readonly Cell[]): { columns: Column[]; attendance: Label['attendance'] } | null {
  if (cells.length < 2 || cells.length > MAX_COLUMNS) return null;
  const labels = cells.map((cell) => labelOf(cell.text));
  if (!labels.every((l) => l?.key === 'people' && !l.value && l.side)) return null;
  const columns = cells.map((cell, i): Column => ({ column: cell.column, side: labels[i]!.side, mark: null }));
  return { columns, attendance: labels.find((l) => l!.attendance)?.attendance ?? null };
}

/** The column that begins nearest to a place in the line. */
export const nearestColumn = (columns: readonly Column[], at: number): Column | undefined =>
  [...columns].sort((a, b) => Math.abs(a.column - at) - Math.abs(b.column - at))[0];
