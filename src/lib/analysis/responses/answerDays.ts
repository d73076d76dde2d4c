import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** How many answers to a survey came on a day; `closes` where a source says the last day to answer. */
export const AnswerDayRow = z.object({
  survey: z.string(),
  closes: z.iso.date().nullable(),
  date: z.iso.date(),
  answers: z.int(),
});
export type AnswerDayRow = z.infer<typeof AnswerDayRow>;

/** The answers day by day of each survey, in order of time. The period is that of the rounds: a round's days go with it. */
export const answerDays = (filter: Filter): Question<AnswerDayRow> => ({
  name: 'answerDays',
  sql: sql`SELECT survey, max(closes) AS closes, date, sum(answers)::INTEGER AS answers FROM answer_days
    WHERE ${inUnit(sql`unit_id`, filter)}
    GROUP BY survey, date ORDER BY survey, date`,
  row: AnswerDayRow,
});
