import { countCell, dayCell } from '../table/cells.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { surveyName } from './aboutSurvey.ts';
import { groupCell } from './groupCell.ts';
import { roleCell } from './roleCell.ts';

/** The day on which a row's answers came, and how many: one where each answer has its row. Null where the day is not understood. */
export function answerDay(context: TableContext): (row: SheetRow) => { date: string; answers: number } | null {
  const counted = context.has('answers');
  const column = context.has('answered_on') ? 'answered_on' : 'day';
  const [date, answers] = [dayCell(context, column), countCell(context, 'answers')];
  return (row) => {
    const day = date(row);
    if (day === null) return null;
    return { date: day, answers: counted ? (answers(row) ?? 0) : 1 };
  };
}

/**
 * When the answers to a survey came: a row an answer with its day, or a row a day with how many. The clock is left out: a day and a
 * side say nothing of who. A row without a day is one who has not answered, and gives nothing.
 */
export const readAnswerDays: TableReader = (context) => {
  const survey = surveyName(context);
  const [group, role, closes] = [groupCell(context), roleCell(context), dayCell(context, 'closes')];
  const answer = answerDay(context);
  const dayColumn = context.cell(context.has('answered_on') ? 'answered_on' : 'day');
  return (row) => {
    const came = answer(row);
    if (came === null) {
      // In a list of all who were asked, who has not answered has no day.
      if (dayColumn(row) === '' && context.has('answers')) tellIncomplete(context, row, 'day');
      return;
    }
    const of = group(row) ?? { group_name: null, unit_id: null };
    const about = { survey: survey(row), closes: closes(row), ...of, role: role(row) };
    context.out.row('answer_days', { ...about, ...came, source: context.source }, row.line);
  };
};
