import { expect, test } from 'vitest';
import { barPoints, bars, barsHeight, type Bar } from '../../src/lib/view/charts/bars.ts';
import {
  controlChart,
  controlHeight,
  controlMargins,
  controlPoints,
  type ControlChartOptions,
  type ControlPoint,
} from '../../src/lib/view/charts/controlChart.ts';
import { dayColumnPoints, dayColumns, type DayColumn } from '../../src/lib/view/charts/dayColumns.ts';
import { draw, placeOf } from '../../src/lib/view/charts/draw.ts';
import { placeNames } from '../../src/lib/view/charts/placeNames.ts';
import { funnelDots, funnelPoints, type FunnelDot } from '../../src/lib/view/charts/funnelDots.ts';
import { mirrorBars, mirrorHeight, mirrorPoints, type Mirror } from '../../src/lib/view/charts/mirrorBars.ts';
import { periodMiddle, periodSpan } from '../../src/lib/view/charts/periodSpan.ts';
import { placeNotes } from '../../src/lib/view/charts/placeNotes.ts';
import { smallMultiples, tilePoints, tilesHeight, type Tile } from '../../src/lib/view/charts/smallMultiples.ts';
import { spread } from '../../src/lib/view/charts/spread.ts';
import { waitPoints, waitRanges, type WaitRange } from '../../src/lib/view/charts/waitRanges.ts';
import { svgOf } from './svgOf.ts';

const frame = (width: number) => ({ width, lang: 'sv' }) as const;

const point = (x: string, y: number | null, change: Partial<ControlPoint> = {}): ControlPoint => ({
  ...{ x, y, signal: null, verdict: null, unfinished: false },
  ...change,
});
const months = [
  point('2025-01', 4),
  point('2025-02', 5),
  point('2025-03', null),
  point('2025-04', 6, { signal: 'two-of-three', verdict: 'neutral' }),
  point('2025-05', 3, { signal: 'trend', verdict: 'improvement' }),
  point('2025-06', 9, { signal: 'shift', verdict: 'concern' }),
  point('2025-07', 12, { signal: 'outside', verdict: 'concern' }),
  point('2025-08', 2, { unfinished: true }),
];
const control: ControlChartOptions = {
  limits: { centre: 5.2, lower: 0, upper: 10.4, nearLower: 1.7, nearUpper: 8.7 },
  range: ['2025-01', '2025-08'],
  chosen: { from: '2025-06', to: null },
  notes: [{ x: '2025-07', side: 'high', text: 'utanför gränsen' }],
  levels: [{ from: '2025-01', to: '2025-05', value: 4.5, verdict: 'concern', text: 'förut 4,5' }],
  words: { unit: 'antal i månaden', centre: 'medel 5,2', lower: 'undre 0', upper: 'övre 10', unfinished: 'inte hel' },
  month: (m) => m,
};

test.each([
  ['wide', 880],
  ['narrow', 358],
])('a control chart: limits, signals by shape, a gap, an unfinished month, %s', async (name, width) => {
  await expect(svgOf(controlChart(months, { ...control, ...frame(width) }))).toMatchFileSnapshot(
    `snapshots/controlChart-${name}.svg`,
  );
});

test('a control chart of nothing and of one month without limits can be drawn', () => {
  const limits = { centre: null, lower: null, upper: null, nearLower: null, nearUpper: null };
  const bare = { ...control, limits, chosen: { from: null, to: null }, notes: [], levels: [] };
  expect(svgOf(controlChart([], { ...bare, ...frame(400) }))).not.toContain('NaN');
  const one = { ...bare, range: ['2025-01', '2025-01'] as const };
  expect(svgOf(controlChart([point('2025-01', 0)], { ...one, ...frame(400) }))).not.toContain('NaN');
});

test('every period of a control chart can be reached where it is drawn', () => {
  const plot = draw(controlChart(months, { ...control, ...frame(880) }));
  const points = controlPoints(months, (row) => row.x);
  expect(points.map((p) => p.key)).toEqual(months.map((m) => m.x));
  const { left, right } = controlMargins(880);
  const places = points.map((p) => placeOf(plot, p)!);
  expect(places.every(({ x, y }) => x > left && x < 880 - right && y > 0 && y < controlHeight)).toBe(true);
  expect(places.map((p) => p.x)).toEqual([...places.map((p) => p.x)].sort((a, b) => a - b));
});

test('a month and a quarter as days', () => {
  const days = (x: string) => periodSpan(x).map((d) => d.toISOString().slice(0, 10));
  expect(days('2024-12')).toEqual(['2024-12-01', '2025-01-01']);
  expect(days('2025-Q4')).toEqual(['2025-10-01', '2026-01-01']);
  expect(periodMiddle('2025-02').toISOString()).toBe('2025-02-15T00:00:00.000Z');
});

test('labels that are too close move apart about their middle, the others stay', () => {
  expect(spread([10, 100], 16)).toEqual([10, 100]);
  expect(spread([10, 12], 16)).toEqual([3, 19]);
  expect(spread([12, 10, 11, 90], 16)).toEqual([27, -5, 11, 90]);
  // The pair that was moved apart now reaches the third.
  expect(spread([10, 12, 30], 16)).toEqual(
    [10 + 4 / 3 - 10, 10 + 4 / 3 + 6, 10 + 4 / 3 + 22].map((n) => expect.closeTo(n, 9)),
  );
  expect(spread([], 16)).toEqual([]);
});

test('a note stands clear of the line, turns at the edge, and yields to a later one', () => {
  const line = [0, 20, 40, 60, 80].map((x, i) => ({ x, y: [50, 30, 60, 40, 55][i]! }));
  const room = { right: 100, floor: 200 };
  const at = (text: string, x: number, side: 'high' | 'low' = 'high') => ({ text, x, side });
  expect(placeNotes([at('12345', 0)], line, room)).toEqual([{ ...at('12345', 0), left: -6, y: 30, below: false }]);
  expect(placeNotes([at('12345', 0, 'low')], line, room)).toMatchObject([{ y: 50, below: true }]);
  expect(placeNotes([at('12345', 0, 'low')], line, { right: 100, floor: 70 })).toEqual([]);
  expect(placeNotes([at('1234567890', 80)], line, room)).toMatchObject([{ left: 34, y: 40 }]);
  expect(placeNotes([at('aaaaa', 0), at('bbbbb', 20)], line, room).map((n) => n.text)).toEqual(['bbbbb']);
});

const rows: Bar[] = [
  { key: 'near-miss', label: 'Tillbud', n: 40, text: '40 (80 %)', chosen: true },
  { key: 'accident', label: 'Olycksfall', n: 10, text: '10 (20 %)', chosen: false },
  { key: 'other', label: 'En mycket lång rubrik som inte får plats på en telefon', n: 0, text: '0', chosen: false },
];

test('bars: what is chosen is filled and checked, the others are outlines, zero is zero', async () => {
  await expect(svgOf(bars(rows, { choosing: true, ...frame(358) }))).toMatchFileSnapshot('snapshots/bars.svg');
});

test('bars with a part of the whole', async () => {
  const parts = [
    { key: 'a', label: 'Skolan', n: 20, part: 5, text: '5 av 20 (25 %)', chosen: false },
    { key: 'b', label: 'Parken', n: 0, part: 0, text: '0 av 0', chosen: false },
  ];
  await expect(svgOf(bars(parts, { choosing: false, ...frame(358) }))).toMatchFileSnapshot('snapshots/bars-parts.svg');
});

test('the points of bars stand in their rows', () => {
  const plot = draw(bars(rows, { choosing: false, ...frame(358) }));
  const places = barPoints(rows).map((p) => placeOf(plot, p)!.y);
  expect(places).toEqual([21, 63, 105]);
  expect(barsHeight(rows.length)).toBe(126);
  expect(svgOf(bars([], { choosing: false, ...frame(358) }))).not.toContain('NaN');
});

test('mirrored bars: two counts from one zero', async () => {
  const mirrors: Mirror[] = [
    { key: 'a', label: 'Parken', left: 2, right: 40, text: '20 för varje olycksfall', chosen: true },
    { key: 'b', label: 'Skolan', left: 0, right: 0, text: 'inga olycksfall', chosen: false },
  ];
  const options = { words: { left: 'olycksfall', right: 'tillbud' }, write: String, ...frame(358) };
  await expect(svgOf(mirrorBars(mirrors, options))).toMatchFileSnapshot('snapshots/mirrorBars.svg');
  const plot = draw(mirrorBars(mirrors, options));
  expect(mirrorPoints(mirrors, (r) => r.label).map((p) => placeOf(plot, p)!.y)).toEqual([46, 90]);
  expect(mirrorHeight(2)).toBe(112);
});

const tile = (key: string, change: Partial<Tile> = {}): Tile => ({
  key,
  ...{ title: `Enheten ${key}`, note: '4 i månaden', signalled: false, verdict: 'neutral', chosen: false },
  ...{ lower: 1, centre: 4, upper: 7 },
  points: [
    { x: '2025-01', y: 4, marked: false },
    { x: '2025-02', y: null, marked: false },
    { x: '2025-03', y: 5, marked: false },
  ],
  ...change,
});
const range = ['2024-11', '2025-03'] as const;

test('small multiples on one scale: signals are marked and written', async () => {
  const named = tile('b', {
    ...{ signalled: true, verdict: 'concern', note: 'sedan feb 2025: 9 mot 4' },
    points: [
      { x: '2025-01', y: 4, marked: false },
      { x: '2025-02', y: 9, marked: true },
    ],
  });
  const bare = tile('c', { lower: null, centre: null, upper: null, points: [], note: 'inga händelser', chosen: true });
  await expect(svgOf(smallMultiples([named, tile('a'), bare], { range, ...frame(560) }))).toMatchFileSnapshot(
    'snapshots/smallMultiples.svg',
  );
});

test('every period of every tile can be reached in its own tile', () => {
  const tiles = [tile('a'), tile('b'), tile('c')];
  const plot = draw(smallMultiples(tiles, { range, ...frame(560) }));
  const points = tilePoints(tiles, 560, (t, x) => `${t.title} ${x}`);
  expect(points.map((p) => p.key)).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c']);
  const [a, b, c] = [points[0]!, points[3]!, points[6]!].map((p) => placeOf(plot, p)!);
  expect(b!.x - a!.x).toBeGreaterThan(200);
  expect(b!.y).toBe(a!.y);
  expect(c!.x).toBe(a!.x);
  expect(c!.y - a!.y).toBeGreaterThan(100);
  expect(tilesHeight(3, 560)).toBeGreaterThan(tilesHeight(2, 560));
  expect(svgOf(smallMultiples([], { range, ...frame(358) }))).not.toContain('NaN');
});

const dot = (key: string, size: number, rate: number, place: FunnelDot['place'], chosen = false): FunnelDot => ({
  ...{ key, name: `Enhet ${key}`, size, rate, place, chosen },
});
const dots = [dot('a', 40, 9, 'outside-95'), dot('b', 400, 4, 'within', true), dot('c', 380, 8, 'outside-998')];
const funnelOptions = {
  centre: 4.5,
  edges: [50, 200, 420].map((size) => ({
    ...{ size, lower95: 4.5 - 40 / size, upper95: 4.5 + 60 / size, lower998: 0, upper998: 4.5 + 120 / size },
  })),
  words: { size: 'anställda', rate: 'per 100', centre: 'medel 4,5', in95: '95 av 100', in998: '998 av 1 000' },
};

test.each([
  ['wide', 880],
  ['narrow', 358],
])('a funnel: units by size, limits by size, those outside by shape and name, %s', async (name, width) => {
  await expect(svgOf(funnelDots(dots, { ...funnelOptions, ...frame(width) }))).toMatchFileSnapshot(
    `snapshots/funnelDots-${name}.svg`,
  );
  expect(funnelPoints(dots, ({ name }) => name).map((p) => p.key)).toEqual(['a', 'c', 'b']);
});

test('in a crowded funnel no name covers another: the farthest out has its name, and one without room has none', () => {
  const crowd = Array.from({ length: 300 }, (_, i) =>
    dot(String(i), 20 + ((i * 37) % 400), (i * 7.3) % 40, 'outside-998'),
  );
  const far = dot('längst ut', 300, 40, 'outside-998');
  const at = (d: FunnelDot) => ({ name: d.name, x: d.size, y: 340 - d.rate * 8 });
  const placed = placeNames([far, ...crowd].map(at), crowd.map(at), { left: 0, right: 440, top: 0, bottom: 340 });
  expect(placed[0]!.of.name).toBe('Enhet längst ut');
  expect(placed.length).toBeLessThan(301);
  const boxes = placed.map(({ of, left, middle }) => ({ left, right: left + of.name.length * 6.6, middle }));
  const covering = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => a.left < b.right && a.right > b.left && Math.abs(a.middle - b.middle) < 16),
  );
  expect(covering).toEqual([]);
  expect(boxes.every((b) => b.left >= 0 && b.right <= 440 && b.middle >= 8 && b.middle <= 332)).toBe(true);
});

test('a name stands above its point, below where another is above, and inside the frame', () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 200 };
  const [a, b] = [
    { name: 'Första', x: 100, y: 100 },
    { name: 'Andra', x: 108, y: 104 },
  ];
  expect(placeNames([a, b], [a, b], frame).map(({ of, middle }) => [of.name, middle])).toEqual([
    ['Första', 84],
    ['Andra', 120],
  ]);
  expect(placeNames([{ name: 'Vid kanten', x: 198, y: 100 }], [], frame)[0]!.left).toBeCloseTo(134, 6);
  expect(placeNames([{ name: 'Alldeles för lång för att rymmas i det här', x: 100, y: 100 }], [], frame)).toEqual([]);
});

test('a control chart whose limits follow the periods, with notes at days', async () => {
  const steps = months.map(({ x }, i) => ({ x, centre: 5, lower: 1 + i / 10, upper: 9 + i / 5 }));
  const pins = [{ date: '2025-04-12', number: 1 }];
  await expect(svgOf(controlChart(months, { ...control, steps, pins, ...frame(880) }))).toMatchFileSnapshot(
    'snapshots/controlChart-steps.svg',
  );
  const days = [point('2025-03-04', 3), point('2025-03-04', 0), point('2025-05-01', 58)];
  expect(controlPoints(days, ({ x }) => x).map((p) => p.key)).toEqual(['2025-03-04', '2025-03-04/1', '2025-05-01']);
  expect(svgOf(controlChart(days, { ...control, steps, band: true, ...frame(400) }))).not.toContain('NaN');
});

const waits: WaitRange[] = [
  { key: '', label: 'Kommunen', median: 28, ninety: 70, text: '28 dagar, nio av tio 70', chosen: false },
  { key: 'a', label: 'Skolan', median: 12, ninety: null, text: '12 dagar, nio av tio inte än', chosen: true },
  { key: 'b', label: 'Köket', median: null, ninety: null, text: 'färre än hälften klara', chosen: false },
];

test('how long steps take: a dot for half, a line to nine in ten, dashes where it is not reached', async () => {
  const options = { ...frame(420), axis: 'dagar' };
  await expect(svgOf(waitRanges(waits, options))).toMatchFileSnapshot('snapshots/waitRanges.svg');
  const none = svgOf(waitRanges([], options));
  expect(none).not.toContain('NaN');
  const drawn = draw(waitRanges(waits, options));
  const points = waitPoints(waits, (row) => row.label);
  expect(points.map((p) => Math.round(placeOf(drawn, p)!.y))).toEqual([21, 63, 105]);
});

test('what is done on the same day everywhere has an axis too', () => {
  const same = { key: '', label: 'Kommunen', median: 0, ninety: 0, text: 'samma dag', chosen: false };
  expect(svgOf(waitRanges([same], { ...frame(358), axis: 'dagar' }))).not.toContain('NaN');
});

const days: DayColumn[] = [12, 30, 14, 13, 11, 0, 2].map((n, i) => ({
  ...{ key: String(i + 1), label: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'][i]!, n },
  ...{ lower: 5, upper: 21 },
}));

test('days of the week: each with the field that chance gives it, filled where it lies beyond', async () => {
  const svg = svgOf(dayColumns(days, { write: String, ...frame(358) }));
  expect(svg.match(/fill="var\(--accent\)"/g)).toHaveLength(3);
  await expect(svg).toMatchFileSnapshot('snapshots/dayColumns.svg');
  const plot = draw(dayColumns(days, { write: String, ...frame(358) }));
  const places = dayColumnPoints(days, (d) => d.label).map((p) => placeOf(plot, p)!.x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(svgOf(dayColumns([], { write: String, ...frame(358) }))).not.toContain('NaN');
});
