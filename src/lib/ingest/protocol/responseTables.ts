import type { Figure, Warning } from '../../model/record.ts';
import { isTotal } from './incidentWords.ts';
import { isAnswered, isAsked, isRate, isSurvey, pairOrder, sideOf, type Side } from './surveyWords.ts';
import type { TableRow } from './tableRows.ts';
import type { Table } from './tables.ts';
import { warning } from './warning.ts';

type Response = Extract<Figure, { kind: 'response' }>;

/** What a survey's table, or a sentence of it, gives. */
export interface Responses {
  figures: Response[];
  warnings: Warning[];
}

/** Where a pair of numbers stands in a row: in one column, or in two. */
interface Pair {
  side: Side | null;
  asked: number;
  answered: number;
}

const PAIR =
  /^(\d{1,3}(?: \d{3})+|\d{1,6})\s?(\/|av|\()\s?(\d{1,3}(?: \d{3})+|\d{1,6})\)?(?:\s?\(?\d{1,3}(?:,\d)?\s?%\)?)?$/;
const number = (text: string): number | null =>
  /^(?:\d{1,3}(?: \d{3})+|\d{1,6})(?:\s?st\.?)?$/.test(text) ? Number(text.replace(/\D/g, '')) : null;

/** The answers of a survey's table: a group a row, those asked and those who answered in two columns or as a pair, by side or not. */
export function responsesInTable(table: Table): Responses {
  const bySide = table.columns.findIndex((_, i) => isSideColumn(table, i));
  const pairs = pairsOf(table, bySide >= 0 ? null : tableSide(table));
  const responses: Responses = { figures: [], warnings: [] };
  if (pairs.length === 0) return responses;
  const groups = table.rows.filter((r) => !isTotal(r.label));
  const width = Math.max(0, ...groups.map((r) => numbersOf(r, pairs).filter(Boolean).length));
  for (const row of groups.length > 0 ? groups : table.rows) {
    const side = bySide < 0 ? null : sideOf(row.values[bySide]!);
    readRow(row, pairs, width, side, responses);
  }
  return responses;
}

const numbersOf = (row: TableRow, pairs: readonly Pair[]): ([number, number] | null)[] =>
  pairs.map(({ asked, answered }) => {
    const m = asked === answered ? PAIR.exec(row.values[asked] ?? '') : null;
    if (m) return [number(m[1]!)!, number(m[3]!)!];
    const [a, b] =
      asked === answered ? [null, null] : [number(row.values[asked] ?? ''), number(row.values[answered] ?? '')];
    return a === null || b === null ? null : [a, b];
  });

function readRow(row: TableRow, pairs: readonly Pair[], width: number, side: Side | null, to: Responses): void {
  const found = numbersOf(row, pairs);
  const unclear = !row.placed && found.filter(Boolean).length < width;
  const own = /^(.{2,}?)(?:[\s,–-]+|\s?\()(\p{L}+)\)?$/u.exec(row.label);
  const labelled = own && pairs.every((p) => p.side === null) && side === null ? sideOf(own[2]!) : null;
  const group = labelled ? own![1]! : row.label;
  if (unclear) to.warnings.push(warning('response-side-unknown', row.span, { group }));
  found.forEach((numbers, i) => {
    if (!numbers) return;
    const [first, second] = numbers;
    const value = row.values[pairs[i]!.asked] ?? '';
    const swapped = pairs[i]!.asked === pairs[i]!.answered && (/av|\(/.test(value) || answersFirst.has(pairs[i]!));
    const [invited, answered] = swapped ? [second, first] : [first, second];
    const role = unclear ? null : (pairs[i]!.side ?? side ?? labelled);
    to.figures.push({ kind: 'response', group, role, invited, answered, span: row.span });
    if (answered > invited)
      to.warnings.push(warning('response-impossible', row.span, { group, invited, answered, role: role ?? '' }));
  });
}

/** Pairs in one column whose head puts the answers first. */
const answersFirst = new WeakSet<Pair>();

function pairsOf(table: Table, side: Side | null): Pair[] {
  const said = `${table.label} ${table.columns.join(' ')}`;
  const isPair = table.columns.map((_, i) => table.rows.some((r) => PAIR.test(r.values[i] ?? '')));
  const sides = sidesOf(table.columns);
  if (isPair.some(Boolean)) {
    const all = `${table.above} ${said}`;
    const words = isAsked(all) && isAnswered(all);
    const headed = sides.some(Boolean) || table.columns.some((c) => isAnswered(c) || isAsked(c));
    const told =
      words || (isSurvey(all) && (headed || table.rows.some((r) => r.values.some((v) => /\dav|\d av/.test(v)))));
    if (!told) return [];
    const first = pairOrder(said) ?? pairOrder(table.above) ?? orderByNumbers(table);
    return table.columns.flatMap((_, i) => {
      if (!isPair[i]) return [];
      const pair = { side: sides[i] ?? side, asked: i, answered: i };
      if (first === 'answered') answersFirst.add(pair);
      return [pair];
    });
  }
  return columnPairs(table, sides, side);
}

/** Columns of those asked and of answers, each beside its own side's. */
function columnPairs(table: Table, sides: readonly (Side | null)[], side: Side | null): Pair[] {
  const pairs: Pair[] = [];
  const free = table.columns.map((text, i) => ({ text, i })).filter(({ text }) => !isRate(text));
  const askedAt = free.filter(({ text }) => isAsked(text) && !isAnswered(text));
  for (const { i } of askedAt) {
    const answers = free.filter(
      (c) => isAnswered(c.text) && sides[c.i] === sides[i] && !pairs.some((p) => p.answered === c.i),
    );
    const answered = answers.find((c) => c.i > i) ?? answers[0];
    if (answered) pairs.push({ side: sides[i] ?? side, asked: i, answered: answered.i });
  }
  return pairs;
}

/** The side of each column: its own, or that of the column before under the same head. */
function sidesOf(columns: readonly string[]): (Side | null)[] {
  const own = columns.map(sideOf);
  if (!own.some(Boolean)) return own;
  return own.map((side, i) => side ?? (own.slice(0, i).findLast(Boolean) || null));
}

/** A column that names each row's side. */
const isSideColumn = (table: Table, index: number): boolean =>
  table.rows.every((r) => r.values[index] !== '' && sideOf(r.values[index] ?? '') !== null);

/** The only side that the line above a table, which speaks of the survey, names. */
const tableSide = (table: Table): Side | null => {
  const line = table.above.split('\n').findLast((l) => isSurvey(l) || sideOf(l) !== null) ?? '';
  return line.length <= 80 ? sideOf(line) : null;
};

/** Without words: fewer answer than are asked. */
function orderByNumbers(table: Table): 'asked' | 'answered' {
  let more = 0;
  for (const { values } of table.rows)
    for (const m of values.map((v) => PAIR.exec(v))) if (m) more += Math.sign(number(m[1]!)! - number(m[3]!)!);
  return more < 0 ? 'answered' : 'asked';
}
