import { randomBinomial, randomPoisson } from 'd3';
import { expect, test } from 'vitest';
import { findings } from '../../../src/lib/analysis/incidents/findings.ts';
import { judge } from '../../../src/lib/analysis/incidents/judge.ts';
import { isSeasonal, likeWithLike } from '../../../src/lib/analysis/incidents/seasonal.ts';
import { trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { monthsBetween } from '../../../src/lib/model/month.ts';

const months = monthsBetween('2023-01', '2025-12');
const asOf = '2025-12-31';
/** What a school has of its usual month in the summer. */
const summer: Record<string, number> = { '06': 0.6, '07': 0.08, '08': 0.6 };

/** Three hundred units of 0.3 to 16 events a month without any change; of every third the year has a summer. */
function municipality(seed: number) {
  const next = random(seed);
  const poisson = randomPoisson.source(next);
  const incidents = new Map<string, number[]>();
  const threats = new Map<string, number[]>();
  for (let unit = 0; unit < 300; unit++) {
    const rate = Math.exp(4 * next() - 1.2);
    const season = (month: string) => (unit % 3 === 0 ? (summer[month.slice(5)] ?? 1.15) : 1);
    const all = months.map((month) => poisson(rate * season(month))());
    incidents.set(`unit ${unit}`, all);
    threats.set(
      `unit ${unit}`,
      all.map((n) => (n === 0 ? 0 : randomBinomial.source(next)(n, 0.3)())),
    );
  }
  return { months, missing: [], incidents, threats, reporting: [...incidents.keys()], stuck: [] };
}

// Where nothing has changed every discovery is false: the share of municipalities with any is the false discovery rate,
// held at 10 %. Over thirty, three standard errors are 16 %.
const most = 0.1 + 3 * Math.sqrt((0.1 * 0.9) / 30);
const share = (any: (seed: number) => boolean): number =>
  Array.from({ length: 30 }, (_, seed) => any(seed + 1)).filter(Boolean).length / 30;

test('the list of Översikt and Händelser: 300 units by months and quarters, in all and in threats, schools among them', () => {
  expect(share((seed) => findings(municipality(seed), asOf).length > 0)).toBeLessThan(most);
}, 300_000);

test('the areas beside each other on Händelser', () => {
  const named = (seed: number) => {
    const { incidents } = municipality(100 + seed);
    const areas = [...incidents].map(([unit_id, n]) => ({
      unit_id,
      n: Float64Array.from(n),
      absent: new Set<string>(),
    }));
    const lead = { n: new Float64Array(36), direction: 'neutral' as const, absent: new Set<string>() };
    return judge({ months, missing: [], asOf, lead, areas, direction: 'neutral' }).named;
  };
  expect(share((seed) => named(seed).length > 0)).toBeLessThan(most);
}, 300_000);

const trend = (counts: readonly number[]) =>
  trendOf(
    counts.map((y, i) => ({ x: months[i]!, y })),
    asOf,
    'neutral',
  );
const school = months.map((month, i) => Math.round(15 * (summer[month.slice(5)] ?? 1)) + (i % 3));

test('a stretch that holds all summers is no shift; a change at a school is one all the same', () => {
  // From May 2023 to August 2025: three summers within, none in the rest.
  const { chart } = trend(school);
  const stretch = { since: '2023-05', until: '2025-08', kind: 'shift', side: 'low', before: 16, after: 12 } as const;
  const signal = { ...stretch, points: 28, verdict: 'neutral' } as const;
  expect(Math.abs(likeWithLike(chart, signal)!)).toBeLessThan(1);
  expect(isSeasonal(chart, signal)).toBe(true);
  const doubled = trend(school.map((n, i) => (i < 20 ? n : 2 * n)));
  expect(doubled.signal).toMatchObject({ kind: 'shift', side: 'high' });
  expect(isSeasonal(doubled.chart, doubled.signal!)).toBe(false);
});

test('where the months have no like on the other side nothing is said of the season', () => {
  const year = trend([...Array<number>(6).fill(4), ...Array<number>(8).fill(12)].map((n, i) => n + (i % 2)));
  expect(year.signal).toMatchObject({ kind: 'shift', since: '2023-07' });
  expect(likeWithLike(year.chart, year.signal!)).toBeNull();
  expect(isSeasonal(year.chart, year.signal!)).toBe(false);
});
