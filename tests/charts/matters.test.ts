import { expect, test } from 'vitest';
import { barColumns, barColumnsHeight, barColumnsPoints, barRowOf } from '../../src/lib/view/charts/barColumns.ts';
import { draw, placeOf } from '../../src/lib/view/charts/draw.ts';
import {
  matterOf,
  matterSpanPoints,
  matterSpans,
  matterSpansHeight,
  type MatterSpan,
} from '../../src/lib/view/charts/matterSpans.ts';
import { meetingLine, meetingLinePoints, type MeetingRowMarks } from '../../src/lib/view/charts/meetingLine.ts';
import { monthTicks } from '../../src/lib/view/charts/monthTicks.ts';
import { topicGrid, topicGridPoints, topicOf } from '../../src/lib/view/charts/topicGrid.ts';
import { svgOf } from './svgOf.ts';

const frames = [
  ['wide', 880],
  ['narrow', 358],
] as const;
const month = (m: string): string => m;

const spans: MatterSpan[] = [
  {
    ...{ id: 'action:a', section: 'På balanslistan', title: 'Taket på Förrådet följs upp · FSG Teknik', age: '14 mån' },
    ...{ opened: '2024-10-16', lastSeen: '2025-12-03', seen: ['2024-10-16', '2025-02-01', '2025-12-03'] },
  },
  {
    ...{ id: 'commitment:b', section: 'Åtaganden', title: 'HR återkommer', age: '18 mån', opened: '2024-06-16' },
    ...{ lastSeen: '2024-06-16', seen: ['2024-06-16'] },
  },
];

test.each(frames)('matters on a line of time, %s', async (name, width) => {
  const options = { width, lang: 'sv', asOf: '2025-12-31', chosen: 'commitment:b', now: '31 dec 2025', month } as const;
  await expect(svgOf(matterSpans(spans, options))).toMatchFileSnapshot(`snapshots/matterSpans-${name}.svg`);
});

test('a matter that came up on the very last day still has a place', () => {
  const today = [{ ...spans[0]!, opened: '2025-12-31', lastSeen: '2025-12-31', seen: ['2025-12-31'] }];
  const options = { width: 400, lang: 'sv', asOf: '2025-12-31', chosen: null, now: 'nu', month } as const;
  expect(svgOf(matterSpans(today, options))).not.toMatch(/NaN|Infinity/);
  expect(matterSpansHeight([])).toBeLessThan(matterSpansHeight(today));
});

test('points of matters stand on their lines, and their keys lead back to the matter', () => {
  const plot = draw(matterSpans(spans, { width: 880, lang: 'sv', asOf: '2025-12-31', chosen: null, now: 'nu', month }));
  const points = matterSpanPoints(spans, (span, day) => `${span.title} ${day}`);
  expect(points.map((p) => matterOf(p.key))).toEqual(['action:a', 'action:a', 'action:a', 'commitment:b']);
  const places = points.map((p) => placeOf(plot, p)!);
  expect(places[0]!.y).toBe(places[2]!.y);
  expect(places[3]!.y).toBeGreaterThan(places[0]!.y);
  expect(places[0]!.x).toBeLessThan(places[1]!.x);
});

const dots = ['lokaler', 'it'].flatMap((topic, t) =>
  ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period, i) => ({
    topic,
    period,
    share: i === 1 ? null : (t * i) / 10,
  })),
);
const topics = [
  { topic: 'lokaler', label: 'Lokaler & fysisk miljö', total: '0 %', change: null },
  { topic: 'it', label: 'IT & system', total: '10 % → 30 %', change: 'up' },
] as const;

test.each(frames)('topics over time, %s', async (name, width) => {
  const periods = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period, i) => ({
    period,
    label: i ? null : '2024',
  }));
  const made = topicGrid(dots, { width, lang: 'sv', topics, periods, chosen: [], since: '2024-Q3' });
  await expect(svgOf(made)).toMatchFileSnapshot(`snapshots/topicGrid-${name}.svg`);
  const [first] = topicGridPoints(dots, (d) => d.period);
  expect(topicOf(first!.key)).toBe('lokaler');
});

const cells = ['Vision', 'Sveriges Lärare'].flatMap((row, r) =>
  ['once', 'never'].map((column, c) => ({ row, column, n: r * 12 + c * 3 })),
);

test.each(frames)('parts in columns, %s', async (name, width) => {
  const made = barColumns(cells, {
    ...{ width, lang: 'sv', chosen: ['Vision'], write: String },
    rows: ['Vision', 'Sveriges Lärare'].map((id) => ({ id, label: id })),
    columns: [
      { id: 'once', label: 'Svar på mötet', tone: 'plain' },
      { id: 'never', label: 'Obesvarad', tone: 'concern' },
    ],
  });
  await expect(svgOf(made)).toMatchFileSnapshot(`snapshots/barColumns-${name}.svg`);
  expect(made.height).toBe(barColumnsHeight(2, width));
  const plot = draw(made);
  const [zero, three] = barColumnsPoints(cells, String).map((p) => ({ ...placeOf(plot, p)!, row: barRowOf(p.key) }));
  expect(zero!.row).toBe('Vision');
  expect(three!.x).toBeGreaterThan(zero!.x);
});

const groups: MeetingRowMarks[] = [
  {
    body: 'FSG Barn- och utbildningsförvaltningen',
    meetings: [
      { id: '1', date: '2024-01-10', flawed: false, corrected: false },
      { id: '2', date: '2024-02-10', flawed: true, corrected: true },
      { id: '3', date: '2024-09-10', flawed: false, corrected: false },
    ],
    gaps: [{ from: '2024-02-10', to: '2024-09-10', label: 'glapp, 6 månader', short: 'glapp' }],
  },
  { body: 'CESAM', meetings: [{ id: '4', date: '2024-05-10', flawed: false, corrected: false }], gaps: [] },
];

test.each(frames)('meetings by group, %s', async (name, width) => {
  const options = { width, lang: 'sv', from: '2024-01-10', to: '2024-12-31', chosen: '3', month } as const;
  await expect(svgOf(meetingLine(groups, options))).toMatchFileSnapshot(`snapshots/meetingLine-${name}.svg`);
});

test('one meeting alone has a place on the line', () => {
  const one = [{ ...groups[1]!, gaps: [] }];
  const made = meetingLine(one, { width: 358, lang: 'sv', from: '2024-05-10', to: '2024-05-10', chosen: null, month });
  expect(svgOf(made)).not.toMatch(/NaN|Infinity/);
  const place = placeOf(draw(made), meetingLinePoints(one, () => '')[0]!);
  expect(place!.x).toBeCloseTo(179, 0);
});

test('ticks at months, quarters, halves or years, as many as there is room for', () => {
  const labels = (from: string, to: string, most: number) => monthTicks(from, to, most, month).map((t) => t.label);
  expect(labels('2024-01-01', '2024-03-31', 6)).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(labels('2023-11-15', '2025-02-01', 5)).toEqual(['2024-01', '2024-07', '2025-01']);
  expect(labels('2020-05-01', '2025-05-01', 3)).toEqual(['2022-01', '2024-01']);
  expect(labels('2024-05-10', '2024-05-20', 3)).toEqual(['2024-05']);
});
