import type { Question } from '../../warehouse/question.ts';
import { everything } from '../filter.ts';
import { indexValues } from '../indexes/indexValues.ts';
import { incidentCells } from '../incidents/incidentCells.ts';
import { responseRows } from '../responses/responseRows.ts';
import { latestRounds } from './latestRounds.ts';
import { openThreads } from './openThreads.ts';
import { sickLeave } from './sickLeave.ts';

/** All that the first page and a unit's report ask. */
export const attentionQuestions = (asOf: string | null): Question<unknown>[] => [
  incidentCells(asOf),
  responseRows(everything),
  indexValues(),
  openThreads(),
  sickLeave(),
  latestRounds(),
];
