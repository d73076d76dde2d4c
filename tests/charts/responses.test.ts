import { expect, test } from 'vitest';
import { wilson } from '../../src/lib/analysis/stats/wilson.ts';
import type { Side } from '../../src/lib/analysis/responses/side.ts';
import { draw, placeOf } from '../../src/lib/view/charts/draw.ts';
import { responseDots } from '../../src/lib/view/charts/responseDots.ts';
import {
  noteSide,
  responseHeight,
  responseLayout,
  responsePoints,
  type ResponseDotRow,
  type ResponseMark,
} from '../../src/lib/view/charts/responseLayout.ts';
import { roundShares, type RoundShare } from '../../src/lib/view/charts/roundShares.ts';
import { svgOf } from './svgOf.ts';

const headings = { union: 'Fackliga', employer: 'Chefer', other: 'Övriga', unknown: 'Okänd sida' };
const mark = (side: Side, answered: number, invited: number, more: Partial<ResponseMark> = {}): ResponseMark => ({
  ...{ side, answered, invited, rate: invited === 0 ? null : answered / invited, fault: null },
  ...{ count: `${answered} av ${invited}`, note: '', interval: null, earlier: [], below: null },
  tip: `${headings[side]} ${answered} av ${invited}`,
  ...more,
});
const row = (key: string, kind: ResponseDotRow['kind'], marks: ResponseMark[], more: Partial<ResponseDotRow> = {}) => ({
  ...{ key, label: key, depth: 0, kind, faded: false, marks },
  ...more,
});
const rows: ResponseDotRow[] = [
  row('Fackliga, alla', 'total', [mark('union', 6, 11, { interval: wilson(6, 11), note: '54,5 % (28–78,7 %)' })]),
  row('Enhet (4 grupper)', 'level', [mark('union', 6, 11), mark('employer', 1, 3)]),
  row('FSG', 'group', [mark('union', 5, 7, { earlier: [0.5, 0.25], below: 0.6 }), mark('employer', 0, 2)]),
  row('Okänd', 'group', [mark('unknown', 1, 2, { fault: 'unknown-side', note: '1 av 2, okänd sida' })], { depth: 1 }),
  row('Omöjlig', 'group', [
    mark('union', 6, 4, { fault: 'impossible', note: 'omöjligt: fler svar än skickade' }),
    mark('employer', 0, 0, { fault: 'none-invited', note: 'inga skickade' }),
  ]),
  row('En grupp med ett så långt namn att det inte får plats', 'group', [mark('union', 1, 4)], { faded: true }),
];
const options = { lang: 'sv', headings, careful: 'under 50 %: tolka med försiktighet' } as const;

test.each([
  ['wide', 880],
  ['narrow', 358],
])('who has answered, %s', async (name, width) => {
  const drawn = responseDots(rows, { ...options, width });
  await expect(svgOf(drawn)).toMatchFileSnapshot(`snapshots/responseDots-${name}.svg`);
});

test('every mark is a point within the drawing, an impossible one outside the axis but not the drawing', () => {
  for (const width of [358, 880]) {
    const plot = draw({ ...responseDots(rows, { ...options, width }), width });
    const places = responsePoints(rows).map((point) => placeOf(plot, point)!);
    expect(places).toHaveLength(8 + 1);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(responseHeight(rows, width, headings));
    }
    const axisEnd = placeOf(plot, { key: '', series: '', label: '', x: 1, y: 0 })!.x;
    expect(places[6]!.x).toBeGreaterThan(axisEnd);
    // The two sides of a row stand apart, so that the same share hides neither.
    expect(places[4]!.y - places[3]!.y).toBeCloseTo(12, 5);
  }
});

test('three hundred groups: rows keep their height', () => {
  const many = Array.from({ length: 300 }, (_, i) => row(`Grupp ${i}`, 'group', [mark('union', 1, 2)]));
  expect(responseHeight(many, 880, headings)).toBe(44 + 300 * 28 + 30);
  expect(responseHeight([], 880, headings)).toBe(74);
});

const share = (round: string, side: Side, answered: number, invited: number): RoundShare => ({
  ...{ round, side, answered, invited, groups: 1, rate: answered / invited, interval: wilson(answered, invited)! },
});

test('rounds: a line a side with its interval; names at the ends keep apart', async () => {
  const shares = [
    share('2023', 'union', 10, 20),
    share('2023', 'employer', 8, 10),
    share('2024', 'union', 14, 20),
    share('2024', 'employer', 7, 10),
  ];
  const rounds = ['2023', '2024'].map((key) => ({ key, label: key }));
  const drawn = roundShares(shares, { ...options, width: 480, height: 220, rounds, chosen: '2024' });
  await expect(svgOf(drawn)).toMatchFileSnapshot('snapshots/roundShares.svg');
});

test("a sum's words lie on neither the row's name nor its numbers, whatever the share and however wide its interval", () => {
  const side = (answered: number, invited: number, axis: number) => {
    const note = '25,0 % (14,6–69,9 %)';
    return noteSide(mark('union', answered, invited, { interval: wilson(answered, invited), note }), axis);
  };
  expect([side(1, 4, 700), side(1, 4, 356)]).toEqual(['after', 'after-mark']);
  expect([side(3, 4, 700), side(3, 4, 356)]).toEqual(['before', 'before-mark']);
  expect([side(30, 100, 700), side(90, 100, 700)]).toEqual(['after', 'before']);
  expect(side(2, 4, 700)).toBe('before-mark');
  const total = [
    row('Fackliga, alla', 'total', [mark('union', 1, 4, { interval: wilson(1, 4), note: '25,0 % (4,6–69,9 %)' })]),
  ];
  for (const width of [358, 880, 1100]) {
    const drawn = draw({ ...responseDots(total, { ...options, width }), width });
    const { marginLeft, marginRight } = responseLayout(total, width, headings);
    const note = [...drawn.querySelectorAll('text')].find((t) => t.textContent?.startsWith('25,0'))!;
    const group = note.closest('[text-anchor]') ?? note;
    const shift = (of: Element): number =>
      Number(/translate\(([-\d.]+)/.exec(of.getAttribute('transform') ?? '')?.[1] ?? 0);
    const start = shift(note) + (group === note ? 0 : shift(group));
    expect(group.getAttribute('text-anchor') ?? 'start').toBe('start');
    expect(start).toBeGreaterThan(marginLeft);
    expect(start + 19 * 6.2).toBeLessThan(width - marginRight);
  }
});
