import { expect, test } from 'vitest';
import { answerCourse, coursePoints, type CourseDay } from '../../src/lib/view/charts/answerCourse.ts';
import { draw, placeOf } from '../../src/lib/view/charts/draw.ts';
import { opinionBars, opinionHeight, opinionPoints, type OpinionBar } from '../../src/lib/view/charts/opinionBars.ts';
import { outcomeBars, outcomeHeight, outcomePoints, type OutcomePiece } from '../../src/lib/view/charts/outcomeBars.ts';
import { svgOf } from './svgOf.ts';

const day = (round: string, before: number, part: number, sum: number): CourseDay => ({
  ...{ round, before, date: `2025-10-${31 + before}`, part, sum, label: `${before}: ${sum}` },
});
const days = [
  ...[day('2024', -12, 0, 0), day('2024', -11, 0.2, 0.2), day('2024', -3, 0.3, 0.5), day('2024', 0, 0.1, 0.6)],
  ...[day('2025', -12, 0, 0), day('2025', -11, 0.25, 0.25), day('2025', -9, 0.05, 0.3), day('2025', -2, 0.3, 0.6)],
];
const course = {
  ...{ round: '2025', names: { 2024: '2024', 2025: '2025' }, shares: true, height: 300, lang: 'sv' as const },
  dateOf: (before: number) => `${31 + before} oktober`,
} as const;
const end = { low: 0.4, high: 0.7, middle: 0.55, label: '40–70' };

test.each([
  ['open-wide', 880, { at: -9, end }],
  ['open-narrow', 358, { at: -9, end: { ...end, middle: null } }],
  ['closed', 880, { at: 0, end: null }],
] as const)('answers day by day, %s', async (name, width, more) => {
  await expect(svgOf(answerCourse(days, { ...course, ...more, width }))).toMatchFileSnapshot(
    `snapshots/answerCourse-${name}.svg`,
  );
});

test('the points are the days up to the one that is told of, and what is expected', () => {
  const points = coursePoints(days, { round: '2025', at: -9, end });
  expect(points.map((p) => [p.x, p.y])).toEqual([
    ...[
      [-12, 0],
      [-11, 0.25],
      [-9, 0.3],
      [0, 0.55],
    ],
  ]);
  const plot = draw({ ...answerCourse(days, { ...course, at: -9, end, width: 880 }), width: 880 });
  for (const point of points) {
    const place = placeOf(plot, point)!;
    expect(place.x).toBeGreaterThanOrEqual(40);
    expect(place.x).toBeLessThanOrEqual(880);
  }
});

const bar = (question: string, side: string, shares: readonly number[] | null): OpinionBar => ({
  ...{ key: `${question} ${side}`, question, side, shares, count: shares ? '40 svar' : 'dolt (liten grupp)' },
  ...{ hidden: 'dolt (liten grupp)', label: `${question} ${side}` },
});
const bars = [
  bar('Vi får underlag i god tid före mötet', 'Fackliga', [0.1, 0.3, 0.2, 0.3, 0.1]),
  bar('Vi får underlag i god tid före mötet', 'Chefer', null),
  bar(
    'En fråga som är så lång att den inte får plats på en rad i en smal webbläsare men ändå ska gå att läsa hel',
    'Alla',
    [0, 0.25, 0.5, 0.25],
  ),
];

test.each([
  ['wide', 880],
  ['narrow', 358],
])('what was answered, %s', async (name, width) => {
  const drawn = opinionBars(bars, { lang: 'sv', low: 'lågt', high: 'högt', width });
  await expect(svgOf(drawn)).toMatchFileSnapshot(`snapshots/opinionBars-${name}.svg`);
  expect(drawn.height).toBe(opinionHeight(bars, width));
  const plot = draw({ ...drawn, width });
  const places = opinionPoints(bars, width).map((point) => placeOf(plot, point)!.y);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.max(...places)).toBeLessThan(opinionHeight(bars, width));
});

test('the middle of the scale stands on the zero line, and each bar is as long as its answers', () => {
  const plot = draw({ ...opinionBars(bars, { lang: 'sv', low: 'a', high: 'b', width: 880 }), width: 880 });
  const x = plot.scale('x')!.apply as (n: number) => number;
  const rects = [...plot.querySelectorAll('g[aria-label=rect] rect')].map((r) => ({
    x: Number(r.getAttribute('x')),
    width: Number(r.getAttribute('width')),
  }));
  const middle = rects[2]!;
  expect(middle.x + middle.width / 2).toBeCloseTo(x(0), 0);
  const whole = rects.slice(0, 5).reduce((sum, r) => sum + r.width, 0);
  expect(whole).toBeCloseTo(x(1) - x(0), 0);
});

const piece = (name: string, rank: number, outcome: string, count: number, of: number): OutcomePiece => ({
  ...{ key: `${name} ${outcome}`, name, rank, outcome, count, of, label: `${name} ${outcome} ${count} av ${of}` },
});
const pieces = [
  ...[
    piece('Vård- och omsorgsförvaltningen', 0, 'Klara i tid', 12, 17),
    piece('Vård- och omsorgsförvaltningen', 1, 'Klara för sent', 3, 17),
  ],
  ...[
    piece('Vård- och omsorgsförvaltningen', 4, 'Försenade', 2, 17),
    piece('Kultur', 2, 'Kvar', 1, 2),
    piece('Kultur', 3, 'Saknas', 1, 2),
  ],
];

test.each([
  ['wide', 880],
  ['narrow', 358],
])('who has done it, %s', async (name, width) => {
  const drawn = outcomeBars(pieces, { lang: 'sv', width });
  await expect(svgOf(drawn)).toMatchFileSnapshot(`snapshots/outcomeBars-${name}.svg`);
  expect(drawn.height).toBe(outcomeHeight(pieces, width));
  const plot = draw({ ...drawn, width });
  for (const point of outcomePoints(pieces)) expect(placeOf(plot, point)!.x).toBeLessThan(width);
});
