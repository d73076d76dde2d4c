import { fold } from './fold.ts';
import { isAbsent, withoutTotalWords } from './markers.ts';
import { memo } from './memo.ts';
import { readCount, readNumber } from './readNumber.ts';
import type { TableContext } from './tableReader.ts';
import type { SheetRow } from './toSheet.ts';

/** Columns that hold how many of something there are. Shares, means and indexes have no sums, and employees are counted anew each month. */
const COUNTS = [
  'count',
  'invited',
  'answered',
  'union_invited',
  'union_answered',
  'employer_invited',
  'employer_answered',
];
/** Counted at a moment: added up over units, never over months. */
const STOCKS = ['employees'];
/** Columns whose cells say what a sum is about. */
const KEYS = [
  ...['unit', 'group', 'area', 'administration', 'period', 'date', 'year', 'type', 'kind', 'role', 'survey'],
  'survey_label',
];
/** More sums than this by one word are not kept, and more total rows are not checked. */
const MOST_SUMS = 50_000;
const MOST_TOTALS = 2_000;
/** Of broken numbers: what a machine's rounding adds up to. */
const NEAR = 0.006;

/** Adds up what is read, and compares with it what the table's own total rows say. */
export interface TotalsCheck {
  row(row: SheetRow): void;
  total(row: SheetRow): void;
  /** A row that could not be read: no sum is known after it. */
  lost(): void;
  /** Tells of each total that is none of the sums that it could be. */
  close(): void;
}

interface Column {
  header: string;
  stock: boolean;
  cell: (row: SheetRow) => string;
  read: (text: string) => number | null;
  /** So far, and since the last total row. */
  all: number;
  block: number;
  /** Hidden or unreadable somewhere: no sum of it is known. */
  incomplete: boolean;
  by: Map<string, number>;
}

interface Claim {
  column: Column;
  line: number;
  said: number;
  /** What the rows above give. */
  sums: number[];
  /** The words that narrow it down, each alone and all together. */
  keys: string[];
}

/**
 * A total may be of the rows since the last one, of all before it, of all in the table, or of those with its own unit, period or
 * other word. It differs if it is none of these; the nearest is told. Null where a table has nothing to add up.
 */
export function totalsCheck(context: TableContext): TotalsCheck | null {
  const columns = [...COUNTS, ...STOCKS].filter(context.has).map((c) => columnOf(context, c));
  if (columns.length === 0) return null;
  const keys = KEYS.filter(context.has).map((c) => {
    const wordOf = (text: string) => (text === '' ? '' : `${c}=${text}`);
    return {
      cell: context.cell(c),
      whole: memo((t) => wordOf(fold(t))),
      rest: memo((t) => wordOf(withoutTotalWords(t))),
    };
  });
  const claims: Claim[] = [];
  const wordsOf = (row: SheetRow, as: 'whole' | 'rest') => {
    const words: string[] = [];
    for (const key of keys) {
      const word = key[as](key.cell(row));
      if (word !== '') words.push(word);
    }
    return words;
  };
  return {
    row(row) {
      const words = wordsOf(row, 'whole');
      for (const column of columns) add(column, row, words);
    },
    total(row) {
      const words = wordsOf(row, 'rest');
      for (const column of columns) {
        const said = column.read(column.cell(row));
        if (said !== null && claims.length < MOST_TOTALS)
          claims.push({ column, line: row.line, said, sums: [column.all, column.block], keys: words });
        column.block = 0;
      }
    },
    lost: () => columns.forEach((column) => (column.incomplete = true)),
    close: () => claims.forEach((claim) => tell(context, claim)),
  };
}

function columnOf(context: TableContext, name: string): Column {
  const stock = STOCKS.includes(name);
  const known = { header: context.header(name), cell: context.cell(name), read: memo(stock ? readNumber : readCount) };
  return { ...known, stock, all: 0, block: 0, incomplete: false, by: new Map() };
}

function add(column: Column, row: SheetRow, words: readonly string[]): void {
  const text = column.cell(row);
  const value = column.read(text);
  if (value === null) {
    column.incomplete ||= !isAbsent(text);
    return;
  }
  column.all += value;
  column.block += value;
  words.forEach((word, i) => {
    addTo(column, word, value);
    for (let k = i + 1; k < words.length; k++) addTo(column, `${word} ${words[k]}`, value);
  });
}

function addTo(column: Column, word: string, value: number): void {
  const sum = column.by.get(word);
  if (sum !== undefined || column.by.size < MOST_SUMS) column.by.set(word, (sum ?? 0) + value);
  else column.incomplete = true;
}

const pairs = (words: readonly string[]): string[] =>
  words.flatMap((a, i) => words.slice(i + 1).map((b) => `${a} ${b}`));

function tell({ out }: TableContext, { column, line, said, sums, keys }: Claim): void {
  if (column.incomplete) return;
  const narrowed = [...keys, ...pairs(keys)].flatMap((word) => column.by.get(word) ?? []);
  const isOfMoment = keys.some((word) => /^(?:period|date|year)=/.test(word));
  if (column.stock && !isOfMoment) return;
  const possible = [...sums, column.all, ...narrowed];
  if (possible.some((sum) => Math.abs(sum - said) < NEAR)) return;
  const sum = possible.reduce((best, next) => (Math.abs(next - said) < Math.abs(best - said) ? next : best));
  const values = { column: column.header, said, sum: Math.round(sum * 100) / 100 };
  out.issue({ rule: 'total-differs', severity: 'warning', line, column: column.header, values });
}
