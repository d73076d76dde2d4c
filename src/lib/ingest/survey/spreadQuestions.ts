import { isHeader, isNever } from '../table/columns.ts';
import { fold } from '../table/fold.ts';
import { isAbsent } from '../table/markers.ts';
import { readDay } from '../table/readDay.ts';
import { readNumber } from '../table/readNumber.ts';
import { headerKeys } from '../table/shapeOf.ts';
import type { Sheet, SheetRow } from '../table/toSheet.ts';
import words from '../table/words.json' with { type: 'json' };
import { countHeaders } from './countHeaders.ts';
import { isUnsure, scaleStep } from './scaleStep.ts';

/** How a question is answered: on a scale, or in one's own words. `answer`: the person's row itself, once. */
export type QuestionForm = 'scale' | 'text' | 'answer';

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 100;
/** Fewer answers say nothing of a column, and fewer questions on a scale are no survey. */
const FEW = 2;
/** Own words are longer than this on the whole, and no question has more than the longest. */
const TEXT = 12;
/** So long on the whole they are own words, however often they come again. */
const SENTENCE = 30;
const LONGEST = 300;

/**
 * A survey with a column a question and a row a person, as the table that it means: a row an answer, with the question and
 * the answer in columns of their own (`#question`, `#answer`, `#form`), and one row for the person, so that the day of the
 * answer is counted once. Null for a table that is none.
 */
export function spreadQuestions(sheet: Sheet): Sheet | null {
  const sample = take(sheet.rows(), SAMPLE);
  const forms = new Map<number, QuestionForm>();
  const counts = countHeaders(sheet.header);
  sheet.header.forEach((header, i) => {
    if (counts.has(i)) return;
    const form = formOf(
      header,
      sample.map((row) => row.cells[i] ?? ''),
    );
    if (form) forms.set(i, form);
  });
  if ([...forms.values()].filter((form) => form === 'scale').length < FEW) return null;
  const kept = sheet.header.map((_, i) => i).filter((i) => !forms.has(i));
  const keys = headerKeys(sheet.header);
  return {
    ...sheet,
    header: [...words.spread.question, ...kept.map((i) => sheet.header[i]!)],
    keys: ['#question', '#answer', '#form', ...kept.map((i) => keys[i]!)],
    rows: () => spreadRows(sheet, kept, forms),
  };
}

/** A column's header asks or states something, and what stands below it answers. */
function formOf(header: string, values: readonly string[]): QuestionForm | null {
  if (header === '' || header.length > LONGEST || isNever(header) || isHeader(header)) return null;
  const answers = values.filter((v) => v !== '' && (isUnsure(v) || !isAbsent(v)));
  if (answers.length < FEW) return null;
  const steps = answers.map((v) => (isUnsure(v) ? null : scaleStep(v)));
  const onScale = steps.filter((s, i) => s !== null || isUnsure(answers[i]!)).length >= 0.9 * answers.length;
  const worded = steps.some((s) => s !== null && s.steps !== null);
  if (onScale && steps.some((s) => s !== null) && (worded || asks(header))) return 'scale';
  return asks(header) && isOwnWords(answers) ? 'text' : null;
}

/** A header of three words or more, or one with a question mark or a question's number. */
const asks = (header: string): boolean =>
  fold(header).split(' ').length >= 3 || header.includes('?') || /^(?:q|f|fråga|question)\s?\d+/i.test(header);

function isOwnWords(answers: readonly string[]): boolean {
  const long = answers.reduce((sum, v) => sum + v.length, 0) / answers.length;
  const differ = new Set(answers.map(fold)).size * 2 > answers.length;
  return (
    answers.every((v) => readNumber(v) === null && readDay(v) === null) && (long > SENTENCE || (long > TEXT && differ))
  );
}

function* spreadRows(sheet: Sheet, kept: readonly number[], forms: ReadonlyMap<number, QuestionForm>) {
  for (const row of sheet.rows()) {
    if (row.problem) {
      yield row;
      continue;
    }
    const own = kept.map((i) => row.cells[i] ?? '');
    if (own.every((cell) => cell === '') && row.cells.every((cell) => cell === '')) continue;
    yield { ...row, cells: ['', '', 'answer', ...own] };
    for (const [i, form] of forms) {
      const text = row.cells[i] ?? '';
      if (text !== '') yield { ...row, cells: [sheet.header[i]!, text, form, ...own], from: sheet.header[i]! };
    }
  }
}

function take(rows: Iterable<SheetRow>, most: number): SheetRow[] {
  const taken: SheetRow[] = [];
  for (const row of rows) {
    if (row.problem === null) taken.push(row);
    if (taken.length === most) break;
  }
  return taken;
}
