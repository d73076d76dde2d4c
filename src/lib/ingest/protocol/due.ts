import { findDates, MONTH, monthNumber, resolveDate } from '../swedish/dates.ts';

const IN_MONTH = new RegExp(
  `(?<!\\p{L})(?:i|under|till|före|innan|senast(?: i)?|i slutet av|i början av|medio|till och med)\\s+(?:slutet av\\s+|början av\\s+|mitten av\\s+)?${MONTH}(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'iu',
);
const NEXT =
  /nästa\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*möte|samverkan\p{L}*|sammanträde|\p{L}*grupp\p{L}*|FSG|VSG|FVG|SVG|LSG|CESAM|gång)/iu;

/**
 * When something is due: a day, a month (`2025-06`), or the next meeting's day; null if the text does not say. Days and months
 * without a year are the first after the meeting.
 */
export function dueIn(sentence: string, date: string | null, next: string | null): string | null {
  const day = findDates(sentence)
    .filter((d) => !d.loose)
    .at(-1);
  const exact = day ? resolveDate(day, date, 'after') : null;
  if (exact && (!date || exact >= date)) return exact;
  const month = IN_MONTH.exec(sentence);
  const due = month ? resolveMonth(monthNumber(month[1]!), month[2], date) : null;
  if (NEXT.test(sentence) && next && (!due || next.startsWith(due))) return next;
  return due;
}

function resolveMonth(month: number, stated: string | undefined, date: string | null): string | null {
  if (!stated && !date) return null;
  const year = stated ? Number(stated) : Number(date!.slice(0, 4)) + (month < Number(date!.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
}
