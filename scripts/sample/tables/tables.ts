import { lastDay, monthList } from '../calendar.ts';
import { toCsv, type Cell, type Dialect } from '../encode.ts';
import type { Incident } from '../incidents.ts';
import type { Options } from '../options.ts';
import type { Unit } from '../organisation.ts';
import { answerDayRows } from './answer-days.ts';
import { healthRows } from './health.ts';
import { incidentRows } from './incidents.ts';
import { ami, hme, indexRows } from './indexes.ts';
import { koladaRows } from './kolada.ts';
import { periodReport } from './period-report.ts';
import { responseRows, surveyDay } from './responses.ts';
import { roundRows } from './rounds.ts';
import { seatRows } from './seats.ts';
import { sickLeaveRows } from './sick-leave.ts';
import { staffRows } from './staff.ts';
import { surveyAnswerRows } from './survey-answers.ts';
import { unitRows } from './units.ts';

/** As most Swedish systems write; the others differ from it in the ways that exports do. */
const swedish: Dialect = { separator: ';', newline: '\r\n', decimal: ',', encoding: 'utf-8' };
const marked: Dialect = { ...swedish, encoding: 'utf-8-bom' };
const old: Dialect = { ...swedish, encoding: 'windows-1252' };
const tabbed: Dialect = { ...swedish, separator: '\t', newline: '\n' };
/** Comma between fields and in numbers too, which are quoted then. */
const quoted: Dialect = { ...swedish, separator: ',', newline: '\n' };
const english: Dialect = { separator: ',', newline: '\n', decimal: '.', encoding: 'utf-8' };

/** Every table as a file, each in its own dialect. */
export const tableFiles = (
  options: Options,
  units: readonly Unit[],
  incidents: readonly Incident[],
): Map<string, Uint8Array> => {
  const { seed } = options;
  const months = monthList(options.months);
  const end = lastDay(months.at(-1) ?? '2023-01');
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const surveyed = years.filter((year) => surveyDay(year) <= end);
  const whole = years.filter((year) => `${year}-12-31` <= end);
  const files: [string, Iterable<readonly Cell[]>, Dialect][] = [
    ['units.csv', unitRows(units), swedish],
    ['responses.csv', responseRows(seed, units, surveyed), marked],
    ['answer-days.csv', answerDayRows(seed, units, surveyed), swedish],
    ['survey-answers.csv', surveyAnswerRows(seed, units, surveyed), marked],
    ['seats.csv', seatRows(seed, units), swedish],
    ['incidents.csv', incidentRows(incidents), old],
    ['incidents-2022.csv', periodReport(seed, units), swedish],
    ['hme.csv', indexRows(seed, units, hme, surveyed), old],
    ['ami.csv', indexRows(seed, units, ami, surveyed), english],
    ['kolada.csv', koladaRows(seed, surveyed), marked],
    ['staff.csv', staffRows(seed, units, months), swedish],
    ['sick-leave.csv', sickLeaveRows(seed, units, months), quoted],
    ['occupational-health.csv', healthRows(seed, units, months), tabbed],
    ['safety-rounds.csv', roundRows(seed, units, whole), marked],
  ];
  return new Map(files.map(([name, rows, dialect]) => [name, toCsv(rows, dialect)]));
};
