import { isoDay, lastDay, MONTH, monthNumber } from '../swedish/dates.ts';
import type { Period } from './periods.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** Every period by a name holds this: a year, a part of a year, a month. */
export const MAY_NAME =
  /\d|kvartal|tertial|halvår|termin|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|i år|i fjol|året|årsskifte|sedan|första|förra|föregående|senaste/i;

/** A year after a part of it: "2024", "-24", "i år", "förra året". */
const YEAR =
  "(?:,?\\s*((?:år\\s+)?(?:19|20)\\d\\d(?!-?\\d)|[-–’'/]\\s?(?:20)?\\d\\d(?![\\d/])|i\\s+år|i\\s+fjol|förra\\s+året|föregående\\s+år))?";
/** Or before it: "2024 kv 1", "2024:Q1". */
const BEFORE = '(?:(?<!\\d)((?:19|20)\\d\\d)[\\s:/.-]{1,2})?';
const TO = '\\s?(?:[-–+&/]|och|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?)\\s?';
const ORDINAL = '(första|andra|tredje|fjärde|[1-4]:[ae])';
const MONTHS_TO =
  '\\s*(?:[-–—]|(?:fram\\s+)?till(?:\\s+och\\s+med|\\s+den\\s+sista)?|t\\.?\\s?o\\.?\\s?m\\.?|tom|och)\\s*';

/** A part of the year: its name, and how many months it has. */
const parts: readonly [RegExp, RegExp, number][] = [
  [/kv|[QK]\s?[1-4]/i, part('kvartal(?:et|en)?', 'kv(?:artal(?:et)?)?\\.?', '[QK]', '[1-4]'), 3],
  [/tertial|T\s?[1-3]/i, part('tertial(?:et|en)?', 'tertial(?:et)?', 'T', '[1-3]'), 4],
  [/halvår|H\s?[12]/i, part('halvår(?:et|en)?', 'halvår(?:et)?', 'H', '[12]'), 6],
];
function part(ordinalName: string, name: string, letter: string, digit: string): RegExp {
  return new RegExp(
    `${BEFORE}(?<![\\p{L}\\d])(?:${ORDINAL}(?:\\s(?:och|samt|till)\\s${ORDINAL})?\\s${ordinalName}|` +
      `(?:${name}|${letter})\\s?(${digit})(?![\\d/])(?:${TO}(?:${name}|${letter})?\\s?(${digit})(?![\\d/]))?)(?!\\p{L})${YEAR}`,
    'giu',
  );
}
const LIST = `(?:,\\s${MONTH.replace('(', '(?:')}){0,9}`;
const MONTHS = latin(
  new RegExp(
    `(?<!\\p{L}|\\d\\s|\\d)${MONTH}(?!\\p{L})\\.?${YEAR}${LIST}${MONTHS_TO}${MONTH}(?!\\p{L})\\.?${YEAR}`,
    'giu',
  ),
);
const ONE_MONTH = latin(
  new RegExp(`(?<!\\p{L}|\\d\\s|\\d[.:]\\s|\\d:[ae]\\s|\\d)${MONTH}(?!\\p{L})\\.?(\\s+månad(?!\\p{L}))?${YEAR}`, 'giu'),
);
const MONTHLY = /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/i;
const LEADS_MONTH = /(?:under|i|för|avser|avseende|månad(?:en)?|gäller)\s$/i;
const UNTIL = /(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|tom|fram\s+till|hittills)\s$/i;
const SINCE = /(?:sedan|från\s+och\s+med|fr\.?\s?o\.?\s?m\.?)\s(?:i\s)?$/i;
/** "Tillbud okt: 6 st": the month right before a colon, after the word for what is counted. */
const isHeaded = (text: string, m: RegExpExecArray): boolean =>
  /^\s?:\s?\d/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 4)) &&
  /(?:^|[.,;]\s)(?:[•·*–-]\s*)?\p{L}{2,30}\s$/u.test(text.slice(Math.max(0, m.index - 36), m.index));
const WHOLE_YEAR =
  /(?:under|för|helåret|året|kalenderåret|verksamhetsåret|år|åren|hela|statistik(?:en)?|tillbud|olycksfall|arbetsskador|anmälningar|händelser|skador|perioden|avser|KIA|IA|LISA|Stella)\s((?:19|20)\d\d)(?![\d-]|\s?[-–]\s?(?:20)?\d)|^((?:19|20)\d\d)$/gi;
const YEARS = /(?:under|för|åren|perioden|år)\s((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)(?!\d)/gi;
const SCHOOL_YEAR = latin(/(?<!\p{L})(?:läsåret|läsår|lå)\s?((?:20)?\d\d)\s?[-–/]\s?((?:20)?\d\d)(?!\d)/giu);
const TERM = latin(
  /(?<!\p{L})(?:(höst)|(vår))?(?:terminen|termin|(h|v)\.?t\.?)(?!\p{L})(?:\s?[-’']?((?:20)?\d\d)(?!\d))?/giu,
);
const TO_DATE = latin(
  /(?:hittills\s+|så\s+(?:här\s+)?långt\s+)?(?<![\p{L}])i\s+år(?!\p{L})|(?:hittills|under)\s+(?:innevarande|detta)\s+år|(?<!under\s)hittills\s+under\s+året|sedan\s+(?:årsskiftet|nyår(?:et)?|årets\s+början)/giu,
);
const LAST_YEAR = latin(/(?:under\s+)?(?:förra|föregående)\s+året?(?!\p{L})|(?<!\p{L})i\s+fjol(?!\p{L})/giu);
const SINCE_MEETING = latin(
  /sedan\s+(?:vårt\s+|det\s+)?(?:(?:förra|förr|senaste|föregående|sista|sist)(?:\s+(?:mötet?|sammanträdet?|samverkan\p{L}*|gång(?:en)?|protokoll(?:et)?|skyddskommitt\p{L}*|[A-ZÅÄÖ]{2,6}(?:-möte\p{L}*)?))?)(?!\p{L}|\s+(?:år|kvartal|månad|tertial|halvår|vecka))/giu,
);
const NUMBERED = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva'];
const FIRST_MONTHS = new RegExp(
  `(?:årets|de)\\s(?:(${NUMBERED.join('|')})\\sförsta|första\\s(${NUMBERED.join('|')}))\\smånader(?:na)?${YEAR}`,
  'gi',
);
const LAST_PART = latin(/(?:förra|föregående|senaste)\s(kvartalet?|tertialet?|halvåret?|månad(?:en)?)(?!\p{L})/giu);

/** What has been found in a text, whose meeting was on `date`; what lacks a year is of `year`. */
interface Told {
  readonly found: Period[];
  readonly date: string | null;
  readonly year: number | null;
}

/** Adds whole months: `to` is the year of the last, if the text tells it, `from` that of the first. */
function addMonths(
  { found, date, year }: Told,
  { index, 0: { length } }: RegExpExecArray,
  first: number,
  last: number,
  to: number | null,
  from: number | null = null,
): void {
  const end = to ?? year ?? lastEnded(last, date);
  if (end === null) return;
  const start = from ?? (first > last ? end - 1 : end);
  if (first > last || start <= end)
    found.push({ from: isoDay(start, first, 1), to: lastDay(end, last), start: index, end: index + length });
}

function addDays({ found }: Told, m: RegExpExecArray, from: string | null, to: string): void {
  found.push({ from, to, start: m.index, end: m.index + m[0].length });
}

/** The periods that a text that holds `MAY_NAME` gives by name. See `findPeriods`. */
export function periodsByName(text: string, date: string | null, year: number | null): Period[] {
  const told: Told = { found: [], date, year };
  for (const [sign, pattern, months] of parts)
    for (const m of sign.test(text) ? matchesOf(text, pattern) : []) {
      const first = ordinal(m[2] ?? m[4]!);
      const last = m[3] || m[5] ? ordinal((m[3] ?? m[5])!) : first;
      if (last >= first) addMonths(told, m, months * (first - 1) + 1, months * last, statedYear(m[6] ?? m[1], date));
    }
  const months = MONTHLY.test(text);
  for (const m of months ? matchesOf(text, MONTHS) : [])
    addMonths(told, m, monthNumber(m[1]!), monthNumber(m[3]!), statedYear(m[4], date), statedYear(m[2], date));
  for (const m of months ? matchesOf(text, ONE_MONTH) : []) {
    const [month, before] = [monthNumber(m[1]!), text.slice(Math.max(0, m.index - 18), m.index)];
    if (UNTIL.test(before)) addMonths(told, m, 1, month, statedYear(m[3], date));
    else if (date && SINCE.test(before)) {
      const from = isoDay(statedYear(m[3], date) ?? lastEnded(month, date)!, month, 1)!;
      if (from < date) addDays(told, m, from, date);
    } else if (m[2] || m[3] || LEADS_MONTH.test(before) || m[0].length === text.length || isHeaded(text, m))
      addMonths(told, m, month, month, statedYear(m[3], date));
  }
  const years = /(?:19|20)\d\d/.test(text);
  for (const m of years ? matchesOf(text, YEARS) : []) addMonths(told, m, 1, 12, Number(m[2]), Number(m[1]));
  for (const m of years ? matchesOf(text, WHOLE_YEAR) : []) addMonths(told, m, 1, 12, Number(m[1] ?? m[2]));
  for (const m of /läs|lå/i.test(text) ? matchesOf(text, SCHOOL_YEAR) : [])
    addMonths(told, m, 8, 6, full(m[2]!), full(m[1]!));
  for (const m of /termin|[hv]\.?t/i.test(text) ? matchesOf(text, TERM) : []) {
    const autumn = (m[1] ?? m[3] ?? '').toLowerCase().startsWith('h');
    if (m[1] || m[2] || m[3])
      addMonths(told, m, autumn ? 8 : 1, autumn ? 12 : 6, m[4] ? full(m[4]) : lastEnded(autumn ? 8 : 1, date));
  }
  for (const m of text.includes('månader') ? matchesOf(text, FIRST_MONTHS) : [])
    addMonths(told, m, 1, NUMBERED.indexOf((m[1] ?? m[2])!.toLowerCase()) + 2, statedYear(m[3], date));
  if (date && /år|sedan|senaste|förra|föregående|fjol/i.test(text)) {
    const now = Number(date.slice(0, 4));
    for (const m of matchesOf(text, TO_DATE)) addDays(told, m, `${now}-01-01`, date);
    for (const m of matchesOf(text, LAST_YEAR)) addMonths(told, m, 1, 12, now - 1);
    for (const m of matchesOf(text, SINCE_MEETING)) addDays(told, m, null, date);
    for (const m of matchesOf(text, LAST_PART)) addDays(told, m, ...lastPart(m[1]!.toLowerCase(), date));
  }
  return told.found;
}

const ordinal = (word: string): number =>
  /^\d/.test(word) ? Number(word[0]) : ['första', 'andra', 'tredje', 'fjärde'].indexOf(word.toLowerCase()) + 1;

const full = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The year that words after a part of a year give. */
function statedYear(words: string | undefined, date: string | null): number | null {
  const digits = /(?:19|20)?\d\d$/.exec(words ?? '')?.[0];
  if (digits) return full(digits);
  if (!words || !date) return null;
  return Number(date.slice(0, 4)) - (/^i\s+år/i.test(words) ? 0 : 1);
}

/** The year whose `month` had ended, or was going on, by the meeting. */
function lastEnded(month: number, date: string | null): number | null {
  if (!date) return null;
  const year = Number(date.slice(0, 4));
  return month <= Number(date.slice(5, 7)) ? year : year - 1;
}

/** The last whole part of a year before the meeting's own. */
function lastPart(word: string, date: string): [string, string] {
  const months = word.startsWith('kvartal') ? 3 : word.startsWith('tertial') ? 4 : word.startsWith('halv') ? 6 : 1;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const last = months * Math.floor((month - 1) / months);
  const [endYear, endMonth] = last === 0 ? [year - 1, 12] : [year, last];
  return [isoDay(endYear, endMonth - months + 1, 1)!, lastDay(endYear, endMonth)];
}
