import { cellReader, type Read } from '../table/cells.ts';
import { fold } from '../table/fold.ts';
import { readDay } from '../table/readDay.ts';
import { readPeriod } from '../table/readPeriod.ts';
import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { dayWithin } from './dayWithin.ts';
import data from './values.json' with { type: 'json' };

/** Which survey a row is of, and the survey's day. */
export interface About {
  survey: string;
  date: string | null;
}

const printed = data.printed.map(fold);
/** Says when or by whom the file was made, not what it is about. */
const isPrint = (title: string): boolean => {
  const words = fold(title).split(' ');
  return printed.some((w) => words.includes(w));
};

/** What stands above the table and says what it is about. */
const titlesOf = ({ titles }: TableContext): string[] => titles.filter((title) => !isPrint(title));

/** The survey's name: its column, else what stands above the table, else the file's name. One of several in a table is named by its round too. */
export function surveyName(context: TableContext): (row: SheetRow) => string {
  const [survey, label] = [context.cell('survey'), context.cell('survey_label')];
  const unnamed = titlesOf(context)[0] ?? context.stem;
  return (row) => {
    const [name, part] = [survey(row) || unnamed, label(row)];
    return part && !fold(name).includes(fold(part)) ? `${name} ${part}` : name;
  };
}

/**
 * The survey's name and its day: of its column, else what the name or the title says. A month, a term or a year stands for its
 * first day, which is told once.
 */
export function aboutSurvey(context: TableContext): (row: SheetRow) => About {
  const name = surveyName(context);
  const [survey, label] = [context.cell('survey'), context.cell('survey_label')];
  const date = surveyDay(context);
  const inWords = wordsReader(context, titlesOf(context));
  return (row) => ({
    survey: name(row),
    date: context.has('date') ? date(row) : inWords(row, label(row), survey(row)),
  });
}

/** The day in the survey's column; null without one. */
export function surveyDay(context: TableContext): Read<string> {
  const read = cellReader(context, 'date', (text) => readDay(text) ?? readPeriod(text)?.from ?? null);
  const cell = context.cell('date');
  const tell = teller(context);
  return (row) => {
    const [value, day] = [cell(row), read(row)];
    if (day !== null && readDay(value) === null) tell(row.line, value, day);
    return day;
  };
}

/** The day that a title or the survey's own name says, where no column does; "HT" of a title that says "2024" is the autumn of 2024. */
function wordsReader(context: TableContext, titles: readonly string[]) {
  const above = titles.join(' ');
  const tell = teller(context);
  return (row: SheetRow, label: string, name: string): string | null => {
    const found =
      label === '' ? (dayWithin(name) ?? dayWithin(above)) : (dayWithin(label) ?? dayWithin(`${label} ${above}`));
    if (found?.rounded) tell(row.line, found.text, found.day);
    return found?.day ?? null;
  };
}

/** A period that stands for its first day is told once. */
function teller({ out }: TableContext): (line: number, value: string, day: string) => void {
  const told = new Set<string>();
  return (line, value, day) => {
    if (told.has(value)) return;
    told.add(value);
    out.issue({ rule: 'date-from-period', severity: 'note', line, values: { value, day } });
  };
}
