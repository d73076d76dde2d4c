import { monthsBetween, type Month } from '../../model/month.ts';
import type { TopicMeeting } from './topicMeetings.ts';

/** A topic in a month (`2025-03`) or a quarter (`2025-Q1`). */
export interface TopicCell {
  readonly topic: string;
  readonly period: string;
  readonly items: number;
  /** Items of the period that are about any topic; 0 where there was no meeting. */
  readonly total: number;
  /** items / total; null where there was no meeting. */
  readonly share: number | null;
}
export interface TopicPeriods {
  readonly by: 'month' | 'quarter';
  readonly periods: readonly string[];
  /** The commonest first. */
  readonly topics: readonly { topic: string; items: number; share: number }[];
  /** Every topic in every period: topics in their order, periods in theirs. */
  readonly cells: readonly TopicCell[];
}

const quarterOf = (month: Month): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

const addTo = <K>(sums: Map<K, number>, key: K, n: number): void => void sums.set(key, (sums.get(key) ?? 0) + n);

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
};

/** Items of each meeting that are about any topic, counted once. */
const totalsBy = (rows: readonly TopicMeeting[], periodOf: (date: string) => string): Map<string, number> => {
  const seen = new Set<string>();
  const totals = new Map<string, number>();
  for (const { meeting_id, date, total } of rows) {
    if (seen.has(meeting_id)) continue;
    seen.add(meeting_id);
    addTo(totals, periodOf(date), total);
  }
  return totals;
};

const itemsBy = (rows: readonly TopicMeeting[], keyOf: (row: TopicMeeting) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) addTo(sums, keyOf(row), row.items);
  return sums;
};

const commonestFirst = (rows: readonly TopicMeeting[]): [string, number][] =>
  [...itemsBy(rows, (r) => r.topic)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** Thin months become quarters: when a topic has under three items in the median month, unless there are six months or fewer. */
const isThin = (rows: readonly TopicMeeting[], months: readonly Month[], topics: readonly string[]): boolean => {
  if (months.length <= 6) return false;
  const sums = itemsBy(rows, (r) => `${r.topic} ${r.date.slice(0, 7)}`);
  return median(topics.flatMap((topic) => months.map((m) => sums.get(`${topic} ${m}`) ?? 0))) < 3;
};

/** How large a part of the items each topic was, over time. Null when no meeting has a topic. */
export function topicPeriods(rows: readonly TopicMeeting[]): TopicPeriods | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const months = monthsBetween(first.date.slice(0, 7), last.date.slice(0, 7));
  const ranked = commonestFirst(rows);
  const thin = isThin(
    rows,
    months,
    ranked.map(([topic]) => topic),
  );
  const periodOf = (date: string): string => (thin ? quarterOf(date.slice(0, 7)) : date.slice(0, 7));
  const periods = [...new Set(months.map((m) => (thin ? quarterOf(m) : m)))];
  const totals = totalsBy(rows, periodOf);
  const all = [...totals.values()].reduce((sum, n) => sum + n, 0);
  const items = itemsBy(rows, (r) => `${r.topic} ${periodOf(r.date)}`);
  return {
    by: thin ? 'quarter' : 'month',
    periods,
    topics: ranked.map(([topic, n]) => ({ topic, items: n, share: n / all })),
    cells: ranked.flatMap(([topic]) =>
      periods.map((period): TopicCell => {
        const [n, total] = [items.get(`${topic} ${period}`) ?? 0, totals.get(period) ?? 0];
        return { topic, period, items: n, total, share: total ? n / total : null };
      }),
    ),
  };
}
