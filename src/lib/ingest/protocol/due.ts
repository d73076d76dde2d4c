import { findDates, MONTH, monthNumber, resolveDate } from '../swedish/dates.ts';
import { readNumber } from '../swedish/numbers.ts';
import { latin } from '../swedish/latin.ts';

const IN_MONTH = latin(
  new RegExp(
    `(?<!\\p{L})(?:i|under|till|före|innan|senast(?: i| under)?|i slutet av|i början av|medio|ultimo|till och med|mötet i|utgången av)\\s+(?:slutet av\\s+|början av\\s+|mitten av\\s+|utgången av\\s+|hela\\s+)?${MONTH}(?!\\p{L})(?:\\s+(\\d{4}))?`,
    'iu',
  ),
);
/** "på aprilmötet", "april månads möte". */
const MONTH_MEETING = latin(new RegExp(`(?<!\\p{L})${MONTH}(?:mötet|s\\s+möte|\\s+månads\\s+möte)`, 'iu'));
const MEETING_IN =
  /(?:mötet|möte|sammanträdet|sammanträde|träffen|samverkan|FSG|VSG|FVG|SVG|LSG|CSG|CESAM)\s+(?:i|under)\s/iu;
const NEXT = latin(
  /(?:nästa|nästkommande|kommande)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*möte|samverkan\p{L}*|sammanträde|träff|tillfälle|\p{L}*grupp\p{L}*|FSG|VSG|FVG|SVG|LSG|CSG|AVG|CESAM|gång)(?!\s+(?:med|mellan)\s)/iu,
);
/** Another body's meeting, or another kind of meeting than this group's. */
const OTHER_MEETING = /nästa\s+(?:hyresgäst|projekt|personal|styr|nämnd|lednings|chefs|bygg|avstämnings|arbetsplats)/iu;
/** A day without a year, written as two numbers, counts where a deadline stands before it. */
const BY = /(?:senast|före|innan|till|den|klart?|deadline|dock|omkring)\s*:?\s*(?:den\s+)?$/iu;
const THIS_MONTH = latin(/(?<!\p{L})(?:denna|innevarande|den här)\s+månad/iu);
const NEXT_MONTH = latin(/(?<!\p{L})nästa\s+månad/iu);
const IN_TIME = latin(/(?<!\p{L})(?:om|inom)\s+(\d{1,2}|\p{L}+)\s+(dag|veck|månad)\p{L}*/iu);
const WEEK = latin(/(?<!\p{L})(?:v\.?|vecka)\s?(\d{1,2})(?![\d/-])/iu);

/** Every month is named so. */
const MONTHLY = /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/i;
/** Every distance in time holds this. */
const DISTANT = /månad|dag|veck|v\.?\s?\d/i;
/** Whatever tells when something is due holds this. */
const MAY_BE =
  /\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|nästa|kommande|möte|sammanträde|träffen|samverkan|[FVSLC][SV]G|CESAM|månad|veck|dag/i;

/**
 * When something is due: a day, a month (`2025-06`), or the next meeting's day; null if the text does not say. Days, weeks and
 * months without a year are the first after the meeting; a week is known by its month, if it lies in one.
 */
export function dueIn(sentence: string, date: string | null, next: string | null): string | null {
  if (!MAY_BE.test(sentence)) return null;
  const day = findDates(sentence)
    .filter((d) => !d.loose || BY.test(sentence.slice(Math.max(0, d.start - 24), d.start)))
    .at(-1);
  const exact = day ? resolveDate(day, date, 'after') : null;
  if (exact && (!date || exact >= date)) return exact;
  const monthly = MONTHLY.test(sentence);
  const meeting = monthly ? MONTH_MEETING.exec(sentence) : null;
  const month = meeting ?? (monthly ? IN_MONTH.exec(sentence) : null);
  const due = month ? resolveMonth(monthNumber(month[1]!), month[2], date) : null;
  const ours = NEXT.test(sentence) && !OTHER_MEETING.test(sentence);
  if (next && (ours || meeting || MEETING_IN.test(sentence)) && (!due || next.startsWith(due))) return next;
  return due ?? (date ? relative(sentence, date) : null);
}

function resolveMonth(month: number, stated: string | undefined, date: string | null): string | null {
  if (!stated && !date) return null;
  const year = stated ? Number(stated) : Number(date!.slice(0, 4)) + (month < Number(date!.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What is told by its distance from the meeting's day: "om två veckor", "nästa månad", "vecka 14". */
function relative(sentence: string, date: string): string | null {
  if (!DISTANT.test(sentence)) return null;
  if (THIS_MONTH.test(sentence)) return date.slice(0, 7);
  if (NEXT_MONTH.test(sentence)) return monthsAfter(date, 1);
  const time = IN_TIME.exec(sentence);
  const count = time && (Number(time[1]) || readNumber(time[1]!));
  if (count && count <= 60) {
    const unit = time[2]!.toLowerCase();
    return unit === 'månad' ? monthsAfter(date, count) : iso(Date.parse(date) + count * (unit === 'dag' ? 1 : 7) * DAY);
  }
  const week = Number(WEEK.exec(sentence)?.[1] ?? NaN);
  return week >= 1 && week <= 53 ? monthOfWeek(week, date) : null;
}

const monthsAfter = (date: string, months: number): string => {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/** The month of the first such ISO week that ends on or after the meeting's day; null where its working days lie in two. */
function monthOfWeek(week: number, date: string): string | null {
  const year = Number(date.slice(0, 4));
  for (const y of [year, year + 1]) {
    const fourth = Date.UTC(y, 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
    const [first, last] = [iso(monday), iso(monday + 4 * DAY)];
    if (last >= date) return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : null;
  }
  return null;
}
