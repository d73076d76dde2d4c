import type { TableKind } from '../model/tableMapping.ts';
import { readIncidents } from './incident/readIncidents.ts';
import { readBenchmarks } from './index/readBenchmarks.ts';
import { readIndexes } from './index/readIndexes.ts';
import { readAbsence } from './staff/readAbsence.ts';
import { readHeadcount } from './staff/readHeadcount.ts';
import { readHealth } from './staff/readHealth.ts';
import { readRounds } from './staff/readRounds.ts';
import { readUnits } from './staff/readUnits.ts';
import { readAnswerDays } from './survey/readAnswerDays.ts';
import { readOpinions } from './survey/readOpinions.ts';
import { readResponses } from './survey/readResponses.ts';
import { readSeats } from './survey/readSeats.ts';
import type { TableReader } from './table/tableReader.ts';

/** The reader of each kind of table. */
export const readers: Readonly<Record<TableKind, TableReader>> = {
  responses: readResponses,
  answer_days: readAnswerDays,
  opinions: readOpinions,
  seats: readSeats,
  incidents: readIncidents,
  indexes: readIndexes,
  benchmarks: readBenchmarks,
  headcount: readHeadcount,
  absence: readAbsence,
  health: readHealth,
  rounds: readRounds,
  units: readUnits,
};
