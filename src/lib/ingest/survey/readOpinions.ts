import type { Row } from '../../model/tables.ts';
import { scoreTopics } from '../protocol/topics.ts';
import { countCell } from '../table/cells.ts';
import { fold } from '../table/fold.ts';
import { isAbsent } from '../table/markers.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { surveyDay, surveyName } from './aboutSurvey.ts';
import { groupCell } from './groupCell.ts';
import { answerDay } from './readAnswerDays.ts';
import { roleCell } from './roleCell.ts';
import { isUnsure, scaleStep } from './scaleStep.ts';
import data from './values.json' with { type: 'json' };

type Opinion = Row<'opinions'>;
type Answer = Pick<Opinion, 'kind' | 'alternative' | 'position' | 'steps'>;
const themeHeaders = new Set(data.themeHeaders.map(fold));
const ownWords = new Set(data.ownWords.map(fold));

/**
 * What a survey's questions were answered: a column a question and a row a person, or a row a question and alternative with how
 * many chose it. Of what people wrote in their own words only the themes are kept, by the words of the protocols' topics, and
 * never a word of the text. A table with days of answers gives those too.
 */
export const readOpinions: TableReader = (context) => {
  const [survey, date] = [surveyName(context), surveyDay(context)];
  const [group, role] = [groupCell(context), roleCell(context)];
  const [question, count, form] = [context.cell('question'), countCell(context, 'count'), context.cell('form')];
  const answers = answersIn(context);
  const person = personReader(context);
  const said = sayOnce(context);
  return (row) => {
    const of = { survey: survey(row), date: date(row), group_name: group(row)?.group_name ?? null };
    if (form(row) === 'answer') return person(row, of.survey);
    const asked = question(row).replace(/\s+/g, ' ');
    if (asked === '') return tellIncomplete(context, row, 'question');
    const number = context.has('count') ? count(row) : 1;
    if (number === null) return tellIncomplete(context, row, 'count');
    const about = { ...of, role: role(row) ?? ('unknown' as const), question: asked };
    const found = answers(row, asked);
    if (found.length === 0) said(row, asked);
    for (const answer of found)
      context.out.row(
        'opinions',
        { ...about, ...answer, answers: number, suppressed: false, source: context.source },
        row.line,
      );
  };
};

/** An answer that is neither on the scale nor beside it is left out and told, a question once: its words may be anything. */
function sayOnce({ out, header }: TableContext): (row: SheetRow, question: string) => void {
  const told = new Set<string>();
  return (row, question) => {
    if (told.has(question)) return;
    told.add(question);
    const column = header('alternative', row);
    out.issue({ rule: 'answer-not-on-scale', severity: 'note', line: row.line, column, values: { question } });
  };
}

/** What a cell answers: a step of the scale, "vet ej", or the themes of a text. */
function answersIn(context: TableContext): (row: SheetRow, question: string) => Answer[] {
  const [alternative, form] = [context.cell('alternative'), context.cell('form')];
  const counted = context.has('count');
  const themes = themeHeaders.has(fold(context.header('alternative')));
  const places = new Map<string, Map<string, number>>();
  return (row, question) => {
    const text = alternative(row).replace(/\s+/g, ' ').trim();
    const type = fold(form(row));
    if (type === 'text') return themesOf(text);
    if (text === '') return [];
    if (themes || ownWords.has(type)) return [{ kind: 'theme', alternative: text, position: null, steps: null }];
    if (isUnsure(text)) return [{ kind: 'unsure', alternative: text, position: null, steps: null }];
    const step = scaleStep(text);
    if (step) return [{ kind: 'scale', alternative: text, ...step }];
    // Alternatives of the survey's own stand in its order where they are counted, a row each.
    return counted && !isAbsent(text)
      ? [{ kind: 'scale', alternative: text, position: placeOf(question, text), steps: null }]
      : [];
  };

  function placeOf(question: string, text: string): number {
    const known = places.get(question) ?? new Map<string, number>();
    places.set(question, known);
    const at = known.get(fold(text)) ?? known.size + 1;
    known.set(fold(text), at);
    return at;
  }
}

/** A text's themes, a row each; one without any counts as a text without a theme. */
function themesOf(text: string): Answer[] {
  const topics = scoreTopics(text).map(({ topic }) => topic);
  return (topics.length ? topics : ['']).map((alternative) => ({
    ...{ kind: 'theme', position: null, steps: null },
    alternative,
  }));
}

/** The person's row itself: the day on which the answer came, where the table has it. */
function personReader(context: TableContext): (row: SheetRow, survey: string) => void {
  if (!context.has('answered_on')) return () => undefined;
  const [answer, group, role] = [answerDay(context), groupCell(context), roleCell(context)];
  return (row, survey) => {
    const came = answer(row);
    const of = group(row) ?? { group_name: null, unit_id: null };
    const { source } = context;
    if (came)
      context.out.row('answer_days', { survey, closes: null, ...of, role: role(row), ...came, source }, row.line);
  };
}
