import { expect, test } from 'vitest';
import { draw, placeOf, type Frame } from '../../src/lib/view/charts/draw.ts';
import { healthBars } from '../../src/lib/view/charts/healthBars.ts';
import { benchmarkPoints, benchmarkStrip, type BenchmarkRow } from '../../src/lib/view/charts/benchmarkStrip.ts';
import { indexDots, indexHead, type IndexDotsOptions } from '../../src/lib/view/charts/indexDots.ts';
import { indexHistory, type IndexYear } from '../../src/lib/view/charts/indexHistory.ts';
import {
  foldPlace,
  indexDomain,
  indexHeight,
  indexLayout,
  indexPoints,
  type IndexDot,
  type IndexDotRow,
} from '../../src/lib/view/charts/indexLayout.ts';
import { indexSlope, slopePoints, type IndexSlope } from '../../src/lib/view/charts/indexSlope.ts';
import { sickLeaveLengths } from '../../src/lib/view/charts/sickLeaveLengths.ts';
import { sickLeaveMonths } from '../../src/lib/view/charts/sickLeaveMonths.ts';
import { wastedVisits } from '../../src/lib/view/charts/wastedVisits.ts';
import { svgOf } from './svgOf.ts';

const dot = (panel: string, before: number | null, now: number | null, more: Partial<IndexDot> = {}): IndexDot => ({
  ...{
    panel,
    before,
    now,
    parent: null,
    interval: null,
    others: [],
    value: String(now ?? '–'),
    change: '',
    note: '',
    hidden: false,
  },
  ...{ stands: false, tip: `${panel} ${now}` },
  ...more,
});
const row = (key: string, dots: IndexDot[], more: Partial<IndexDotRow> = {}): IndexDotRow => ({
  ...{ key, label: key, depth: 0, computed: false, chosen: false, faded: false, open: null, dots },
  ...more,
});
const hidden = { hidden: true, note: 'dolt (liten grupp)' };
const rows: IndexDotRow[] = [
  row('Skola', [dot('Hela', 70, 72, { parent: 74, others: [68, 71] }), dot('Styrning', 71, 72)], {
    ...{ computed: true, open: true },
  }),
  row(
    'Faller',
    [
      dot('Hela', 75, 70, { interval: { low: 62, high: 78 } }),
      dot('Styrning', 74, 58, { stands: true, change: '−16' }),
    ],
    { chosen: true },
  ),
  row('Stiger', [dot('Hela', 75, 76), dot('Styrning', 70, 80, { stands: true, change: '+10' })], { depth: 1 }),
  row('Dold', [dot('Hela', null, null, hidden), dot('Styrning', null, null, { ...hidden, note: '–' })]),
  row('Borta', [dot('Hela', 80, null, { note: 'saknas 2025' }), dot('Styrning', null, null, { note: 'saknas 2025' })]),
  row('Ny', [dot('Hela', null, 66), dot('Styrning', null, 67)], { faded: true }),
];
const options: IndexDotsOptions & Pick<Frame, 'lang'> = {
  ...{ lang: 'sv', domain: [50, 90], headings: { now: '2025', change: 'Ändring' } },
  beside: [
    { panel: 'Hela', value: 73, label: 'mitten 73' },
    { panel: 'Styrning', value: null, label: '' },
  ],
};

test.each([
  ['wide', 880],
  ['narrow', 358],
])('units beside each other, %s', async (name, width) => {
  const alone = indexDots(rows, { ...options, width, alone: true });
  await expect(svgOf(alone)).toMatchFileSnapshot(`snapshots/indexDots-${name}.svg`);
});

test('the head by itself stands where the rows are', async () => {
  await expect(svgOf(indexHead(rows, { ...options, width: 880 }))).toMatchFileSnapshot('snapshots/indexHead.svg');
  const [head, body] = [indexHead, indexDots].map((chart) => draw({ ...chart(rows, { ...options, width: 880 }) }));
  for (const scale of ['x', 'fx'] as const) expect(head!.scale(scale)?.range).toEqual(body!.scale(scale)?.range);
});

test('the button that folds stands beside its row', () => {
  expect(foldPlace(rows, 880, 0)).toEqual({ x: -2, y: 16 });
  expect(foldPlace(rows, 880, 2)).toEqual({ x: 10, y: 64 });
});

test('each dot is a point in its own panel', () => {
  const plot = draw({ ...indexDots(rows, { ...options, width: 880 }), width: 880 });
  const places = indexPoints(rows, 50).map((point) => placeOf(plot, point)!);
  expect(places).toHaveLength(12);
  // The same value one panel further on stands one panel's width to the right.
  expect(places[1]!.x - places[0]!.x).toBeGreaterThan(200);
  expect(places[1]!.y).toBe(places[0]!.y);
  expect(places[2]!.y - places[0]!.y).toBeCloseTo(24, 5);
  expect(places.at(-1)!.y).toBeLessThan(indexHeight(rows, 880));
});

test('where panels do not fit the first stands alone; three hundred units keep their rows', () => {
  expect([358, 620, 880].map((width) => indexLayout(rows, width).panels)).toEqual([1, 2, 2]);
  const many = Array.from({ length: 300 }, (_, i) => row(`Enhet ${i}`, [dot('Hela', 70, 71)]));
  expect(indexHeight(many, 880)).toBe(300 * 24 + 8);
});

test('the axis holds all values, in tens, at least thirty wide, within 0–100', () => {
  expect(indexDomain([58.5, 89, null])).toEqual([50, 90]);
  expect(indexDomain([75, 76])).toEqual([50, 80]);
  expect(indexDomain([99.8])).toEqual([70, 100]);
  expect(indexDomain([2])).toEqual([0, 30]);
  expect(indexDomain([null])).toEqual([0, 100]);
});

const year = (panel: string, at: number, value: number | null): IndexYear => ({
  ...{ panel, year: at, value, margin: value === null ? null : 3, beside: 75 },
  ...{ text: String(value ?? ''), note: value === null ? 'saknas' : '', tip: '' },
});

test('a unit year by year: a gap stays a gap', async () => {
  const panels = ['Hela', 'Styrning'];
  const years = panels.flatMap((p) => [year(p, 2023, 76), year(p, 2024, null), year(p, 2025, p === 'Hela' ? 70 : 58)]);
  const drawn = indexHistory(years, {
    ...{ lang: 'sv', width: 640, height: 230, domain: [50, 90], panels, years: [2023, 2024, 2025] },
  });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/indexHistory.svg');
});

test('sick leave: hidden and preliminary months look unlike others and unlike zero', async () => {
  const month = (at: string, rate: number | null, rolling: number | null, preliminary = false) => ({
    ...{ month: at, rate, rolling, preliminary, hidden: rate === null },
  });
  const months = [
    ...[month('2025-01', 7, 6.5), month('2025-02', null, null), month('2025-03', 0, 6.4), month('2025-04', 6, 6.3)],
    ...[month('2025-05', 6.5, 6.2, true), month('2025-06', 5, 6.1, true)],
  ];
  const words = { rolling: 'tolv månader', monthly: 'månad för månad', preliminary: 'preliminärt', hidden: 'dolt' };
  const drawn = sickLeaveMonths(months, { lang: 'sv', width: 640, height: 260, words });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/sickLeaveMonths.svg');
});

test('visits: shares a year, a hidden year in words; those that never came to be as counts', async () => {
  const piece = (label: string, rank: number, share: number) => ({ year: 2025, label, rank, share, count: 10 });
  const pieces = [piece('Främjande', 0, 0.25), piece('Förebyggande', 1, 0.25), piece('Efterhjälpande', 2, 0.5)];
  const years = [2024, 2025];
  const bars = healthBars(pieces, { lang: 'sv', width: 640, years, hidden: [2024], hiddenText: 'dolt (liten grupp)' });
  await expect(svgOf(bars)).toMatchFileSnapshot('snapshots/healthBars.svg');
  const wasted = [
    { year: 2024, label: 'Uteblivna', count: null, text: 'dolt (liten grupp)' },
    { year: 2025, label: 'Uteblivna', count: 0, text: '0' },
    { year: 2025, label: 'Sent avbokade', count: 12, text: '12' },
  ];
  const counts = wastedVisits(wasted, { lang: 'sv', width: 400, years, labels: ['Uteblivna', 'Sent avbokade'] });
  await expect(svgOf(counts)).toMatchFileSnapshot('snapshots/wastedVisits.svg');
});

test('between two years: those that moved are named and coloured, the others are grey', async () => {
  const line = (key: string, before: number, now: number, more: Partial<IndexSlope> = {}): IndexSlope => ({
    ...{ key, label: key, before, now, value: String(now), change: String(now - before), tip: key },
    ...{ stands: false, chosen: false },
    ...more,
  });
  const many = Array.from({ length: 14 }, (_, i) => line(`Enhet ${i}`, 70 + i / 2, 71 + i / 3));
  const slopes = [line('Faller', 76, 58, { stands: true }), line('Vald', 75, 76, { chosen: true }), ...many];
  const drawn = indexSlope(slopes, { lang: 'sv', width: 520, height: 300, domain: [50, 90], years: ['2024', '2025'] });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/indexSlope.svg');
  expect(
    slopePoints(slopes, '2025')
      .map((p) => p.key)
      .at(-1),
  ).toBe('Faller');
});

test('municipalities beside each other: the own one named, the middle one a line, the own data a ring', async () => {
  const others = [82, 79, 76, 70].map((value, i) => ({ municipality: `K${i}`, value, tip: `K${i}` }));
  const of: BenchmarkRow[] = [
    {
      label: 'Hela indexet',
      others,
      median: 77.5,
      medianText: 'mitten 77,5',
      own: { value: 79, text: 'K1 79' },
      here: 78,
    },
    { label: 'Styrning', others, median: 77.5, medianText: 'mitten 77,5', own: null, here: null },
  ];
  const drawn = benchmarkStrip(of, { lang: 'sv', width: 640, domain: [68, 84], unit: '' });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/benchmarkStrip.svg');
  expect(benchmarkPoints(of)).toHaveLength(8);
});

test('short and long sick leave: a line each, told apart without colour, preliminary months thin', async () => {
  const line = (length: string, values: (number | null)[]) =>
    values.map((rolling, i) => ({ month: `2025-0${i + 1}`, length, rolling, preliminary: i > 3 }));
  const months = [...line('Kort', [2.1, 2.2, null, 2.3, 2.2, 2.2]), ...line('Lång', [4.4, 4.5, 4.5, 4.6, 4.7, 4.8])];
  const drawn = sickLeaveLengths(months, { lang: 'sv', width: 640, height: 230, lengths: ['Kort', 'Lång'] });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/sickLeaveLengths.svg');
});
