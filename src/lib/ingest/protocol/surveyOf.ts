import type { ProtocolRecord } from '../../model/record.ts';
import { findDates, isoDay, MONTH, monthNumber, resolveDate } from '../swedish/dates.ts';
import { latin } from '../swedish/latin.ts';

const SURVEY = /enkät|undersökning|utvärdering|mätning/i;
const IN_MONTH = latin(new RegExp(`(?<!\\p{L})${MONTH}\\s+((?:19|20)\\d\\d)`, 'iu'));
/** How far above a table its survey may be named. */
const REACH = 1200;

/**
 * The survey that a table of responses belongs to: the first line above it that names one, and the day given there (the first of
 * its month, if only that is given); else the meeting's own day.
 */
export function surveyOf(record: ProtocolRecord, at: number): { survey: string; date: string | null } {
  const block = record.blocks.find(({ span }) => span[0] <= at && at < span[1]);
  const above = record.text.slice(Math.max(block?.span[0] ?? 0, at - REACH), at);
  const lines = above.split(/[\n\f]/).map((l) => l.trim());
  const named = lines.filter((l) => SURVEY.test(l) && l.length <= 120 && !/[.!?]$/.test(l));
  const meeting = record.date ?? record.inferred?.date ?? null;
  const survey = (named[0] ?? lines.find((l) => /svarsfrekvens/i.test(l)) ?? 'Enkät')
    .replace(/^(?:§\s*)?\d+[.)]?\s+/, '')
    .replace(/\s+/g, ' ');
  return { survey, date: dayIn(lines.join('\n'), meeting) ?? meeting };
}

function dayIn(text: string, meeting: string | null): string | null {
  const month = IN_MONTH.exec(text);
  const day = findDates(text).find((d) => !d.loose && d.year !== null);
  if (day) return resolveDate(day, meeting, 'before');
  return month ? isoDay(Number(month[2]), monthNumber(month[1]!), 1) : null;
}
