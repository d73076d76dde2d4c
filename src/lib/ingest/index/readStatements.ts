import type { Row } from '../../model/tables.ts';
import { countCell, type Read } from '../table/cells.ts';
import { choiceOf } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import { isAbsent } from '../table/markers.ts';
import { readNumber } from '../table/readNumber.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import { genderOf, type Gender } from './genderOf.ts';
import { hmeParts, statementsOfHme } from './hme.ts';
import { Tally } from './tally.ts';
import data from './values.json' with { type: 'json' };
import { yearCell } from './yearCell.ts';

/** Whether a table holds answers to HME's nine statements: a column a statement, or a row a statement. */
export const holdsStatements = ({ has }: TableContext): boolean =>
  (has('q1') && has('q9')) || (has('statement') && (has('a1') || has('alternative') || has('mean')));

/** Answers without a gender are in the sum of all, and in none of the genders. */
type Split = Gender | 'all' | 'unstated';
interface Group {
  readonly unit_id: string;
  readonly year: number;
  readonly line: number;
  readonly tallies: Map<Split, Tally>;
}

/**
 * HME from answers: a row a person with nine answers, a row a unit with nine means, a row an alternative with nine counts, a row a
 * statement with a column an alternative, with a row an alternative, or with a mean. What comes out is each unit's index, parts and number of
 * answers, for all and for each gender; no person's answers. A year that no column says is the one that the file's name
 * or titles say.
 */
export function readStatements(context: TableContext): { read: (row: SheetRow) => void; close: () => void } {
  const [unit, year, split] = [unitCell(context), yearCell(context), context.cell('split')];
  const count = context.has('statement') ? statementRow(context) : statementColumns(context);
  const groups = new Map<string, Group>();
  const read = (row: SheetRow): void => {
    const [unit_id, y] = [unit(row), year(row)];
    if (unit_id === null) return tellIncomplete(context, row, 'unit');
    if (y === null) return tellIncomplete(context, row, 'year');
    const gender = genderOf(split(row));
    if (gender === undefined) return tellUnreadable(context, row, 'split', split(row));
    const key = JSON.stringify([unit_id, y]);
    const group: Group = groups.get(key) ?? { unit_id, year: y, line: row.line, tallies: new Map() };
    groups.set(key, group);
    const one = isAbsent(split(row)) && isPerson(context) && context.has('split') ? 'unstated' : (gender ?? 'all');
    const tally = group.tallies.get(one) ?? new Tally();
    group.tallies.set(one, tally);
    count(row, tally);
  };
  const close = (): void => {
    for (const group of groups.values()) writeGroup(context, group);
  };
  return { read, close };
}

/** A row a person: nine answers, and nothing that says that they are of many. */
export const isPerson = ({ has }: TableContext): boolean => has('q1') && !has('answers') && !has('alternative');

type Count = (row: SheetRow, tally: Tally) => void;

function statementColumns(context: TableContext): Count {
  const cells = Array.from({ length: statementsOfHme }, (_, i) => answerCell(context, `q${i + 1}`));
  if (isPerson(context)) return (row, tally) => tally.person(cells.map((cell) => cell(row)));
  const alternatives = alternativeColumn(context);
  if (alternatives) return alternativeRow(context, alternatives);
  const answers = countCell(context, 'answers');
  return (row, tally) => {
    const n = answers(row);
    if (n === null) return tellIncomplete(context, row, 'answers');
    cells.forEach((cell, i) => {
      const mean = cell(row);
      if (mean !== null) tally.mean(i, mean, n);
    });
  };
}

/** "4 - Stämmer ganska bra": an alternative in words, and no number of answers. */
const worded = /^[1-5]\s*[.:=–-]?\s*\p{L}/u;

/** The column that names the alternative whose answers the nine columns count: where the header does not say so, its values do. */
function alternativeColumn({ has, cell, sample }: TableContext): 'alternative' | 'answers' | null {
  if (has('alternative')) return 'alternative';
  const answers = cell('answers');
  return sample.length > 0 && sample.every((row) => isAbsent(answers(row)) || worded.test(answers(row)))
    ? 'answers'
    : null;
}

function alternativeRow(context: TableContext, column: 'alternative' | 'answers'): Count {
  const alternative = answerCell(context, column);
  const counts = Array.from({ length: statementsOfHme }, (_, i) => countCell(context, `q${i + 1}`));
  return (row, tally) => {
    const answer = alternative(row);
    if (answer === null) return;
    counts.forEach((count, i) => tally.alternative(i, answer, count(row) ?? 0));
  };
}

const statements = choiceOf(Object.fromEntries(data.statements.map((words, i) => [String(i), words])));
const numbered = /^(?:hme |fraga |pastaende |statement )?([1-9])$/;

/** The statement that a cell names, by its words or its number, from 0; null for another. */
function statementOf(text: string): number | null {
  const named = statements(text.replace(/^\s*[1-9]\s*[.):]\s*/, '')) ?? statements(text);
  const number = numbered.exec(fold(text))?.[1];
  return named !== null ? Number(named) : number ? Number(number) - 1 : null;
}

function statementRow(context: TableContext): Count {
  const cell = context.cell('statement');
  const count = context.has('a1') ? alternativeColumns(context) : oneAlternative(context);
  return (row, tally) => {
    const statement = statementOf(cell(row));
    if (statement === null) return tellUnreadable(context, row, 'statement', cell(row));
    count(row, tally, statement);
  };
}

function alternativeColumns(context: TableContext): (row: SheetRow, tally: Tally, statement: number) => void {
  const counts = [1, 2, 3, 4, 5].map((answer) => ({ answer, read: countCell(context, `a${answer}`) }));
  return (row, tally, statement) => {
    for (const { answer, read } of counts) tally.alternative(statement, answer, read(row) ?? 0);
  };
}

function oneAlternative(context: TableContext): (row: SheetRow, tally: Tally, statement: number) => void {
  if (context.has('alternative')) {
    const [answer, count] = [answerCell(context, 'alternative'), countCell(context, 'count')];
    return (row, tally, statement) => {
      const [a, n] = [answer(row), count(row)];
      if (a !== null && n !== null) tally.alternative(statement, a, n);
    };
  }
  const [mean, answers] = [answerCell(context, 'mean'), countCell(context, 'answers')];
  return (row, tally, statement) => {
    const [value, n] = [mean(row), answers(row)];
    if (n === null) return tellIncomplete(context, row, 'answers');
    if (value !== null) tally.mean(statement, value, n);
  };
}

const noAnswer = new Set(data.noAnswer.map(fold));

/** An answer or a mean of answers, 1–5: "4", "3,7", "5 – stämmer mycket bra". Null for none; what is neither is told. */
function answerCell(context: TableContext, column: string): Read<number> {
  const cell = context.cell(column);
  return (row) => {
    const text = cell(row);
    if (isAbsent(text) || noAnswer.has(fold(text))) return null;
    const value = readNumber(text) ?? readNumber(/^([1-5])(?:\s|[.:=–-])/.exec(text)?.[1] ?? '');
    if (value !== null && value >= 1 && value <= 5) return value;
    tellUnreadable(context, row, column, text);
    return null;
  };
}

type Index = Row<'indexes'>;

/** The rows of a unit's year: of all, which is the sum where the source has the parts alone, and of each gender. */
function writeGroup(context: TableContext, { unit_id, year, line, tallies }: Group): void {
  const all = tallies.get('all') ?? joined([...tallies.values()]);
  const splits: [Gender | null, Tally][] = [[null, all]];
  for (const gender of ['women', 'men', 'other'] as const) {
    const tally = tallies.get(gender);
    if (tally) splits.push([gender, tally]);
  }
  for (const [gender, tally] of splits) {
    const values = tally.values();
    if (gender === null && values.length < hmeParts.length + 1)
      context.out.issue({ rule: 'hme-incomplete', severity: 'warning', line, values: { year } });
    for (const { part, value, answers, spread } of values) {
      const row: Index = { instrument: 'HME', year, unit_id, part, gender, value, answers, spread, ...given(context) };
      context.out.row('indexes', row, line);
    }
  }
}

const given = ({ source }: TableContext) => ({ suppressed: false, source });

function joined(tallies: readonly Tally[]): Tally {
  const all = new Tally();
  for (const tally of tallies) all.join(tally);
  return all;
}
