const DAY = 86_400_000;
const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
] as const;
const weekdays = ['söndagen', 'måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen'] as const;

/** The first month of the sample. */
export const firstMonth = '2023-01';

/** `count` months from January 2023, `YYYY-MM`. */
export const monthList = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);

/** The month's number in the sample, from 1: `2024-07` is 19. */
export const monthNumber = (month: string): number =>
  (Number(month.slice(0, 4)) - 2023) * 12 + Number(month.slice(5, 7));

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** The days of the longest sample, made once: a million incidents ask for three days each. */
const days = Array.from({ length: 13 * 366 }, (_, i) => iso(Date.UTC(2021, 0, 1) + i * DAY));
const places = new Map(days.map((day, i) => [day, i]));

/** The ISO day `count` days after `day`. */
export const addDays = (day: string, count: number): string =>
  days[(places.get(day) ?? NaN) + count] ?? iso(Date.parse(day) + count * DAY);

/** 0 is Sunday; 1 January 2021 was a Friday. */
export const weekday = (day: string): number => {
  const place = places.get(day);
  return place === undefined ? new Date(day).getUTCDay() : (place + 5) % 7;
};

export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

export const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);

export const lastDay = (month: string): string => addDays(`${nextMonth(month)}-01`, -1);

export const monthName = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? '';

/** "14 mars". */
export const dayAndMonth = (day: string): string => `${Number(day.slice(8))} ${monthName(day)}`;

/** "14 mars 2024". */
export const longDate = (day: string): string => `${dayAndMonth(day)} ${day.slice(0, 4)}`;

/** "torsdagen den 14 mars 2024". */
export const fullDate = (day: string): string => `${weekdays[weekday(day)]} den ${longDate(day)}`;

/** The three months before the quarter that `day` lies in: what a meeting looks back on. */
export const quarterBefore = (day: string): { from: string; to: string } => {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  const to = addDays(`${day.slice(0, 4)}-${String(first + 1).padStart(2, '0')}-01`, -1);
  return { from: `${addDays(`${to.slice(0, 7)}-01`, -45).slice(0, 7)}-01`, to };
};
