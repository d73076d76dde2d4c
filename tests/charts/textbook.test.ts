import { expect, test } from 'vitest';
import type { ChartKind, ControlChart, Reading } from '../../src/lib/analysis/spc/chart.ts';
import { controlChart } from '../../src/lib/analysis/spc/controlChart.ts';
import { funnel, type FunnelUnit } from '../../src/lib/analysis/spc/funnel.ts';
import { runChart } from '../../src/lib/analysis/spc/runChart.ts';
import { controlChart as drawn, type ControlChartOptions } from '../../src/lib/view/charts/controlChart.ts';
import { funnelDots } from '../../src/lib/view/charts/funnelDots.ts';
import { formats } from '../../src/lib/view/format.ts';
import { events as t } from '../../src/lib/view/text/sv/events.ts';
import { leadRows, notesOf } from '../../src/routes/handelser/lead.ts';
import { boards, cans, cloth, hours, spiked } from '../analysis/spc/textbook.ts';
import { months } from '../analysis/spc/readings.ts';
import { standalone } from './standalone.ts';
import { svgOf } from './svgOf.ts';

const f = formats('sv');
const frame = { width: 880, lang: 'sv' } as const;
const level = (n: number): string => (n >= 10 ? f.integer(n) : f.decimal(n));

/** The words at the right of a chart; a lower limit that nothing can lie under is none. */
const words = ({ points }: ControlChart, unit: string, { centre = t.centre } = {}): ControlChartOptions['words'] => {
  const last = points.at(-1)!;
  return {
    ...{ unit, unfinished: t.unfinished },
    centre: centre(level(last.centre ?? 0)),
    upper: t.upper(level(last.upper ?? 0)),
    lower: t.lower(level(last.lower ?? 0)),
  };
};

/** A chart as Händelser draws it. */
function drawing(chart: ControlChart, unit: string, change: Partial<ControlChartOptions> = {}): string {
  const { points } = chart;
  const last = points.at(-1)!;
  const options: ControlChartOptions = {
    limits: { ...last, lower: (last.lower ?? 0) > 0 ? last.lower : null },
    range: [points[0]!.x, last.x],
    chosen: { from: null, to: null },
    notes: notesOf(chart, t.note),
    levels: [],
    words: words(chart, unit),
    month: f.month,
    ...change,
  };
  return standalone(svgOf(drawn(leadRows({ chart, unfinished: [] }), { ...options, ...frame })));
}
const of = (kind: ChartKind, readings: readonly Reading[], laney = false): ControlChart =>
  controlChart(readings, { kind, laney });
const percent = (chart: ControlChart): ControlChart => {
  const times = (n: number | null) => (n === null ? null : 100 * n);
  const points = chart.points.map((p) => ({
    ...p,
    ...{ y: times(p.y), centre: times(p.centre), lower: times(p.lower), upper: times(p.upper) },
    ...{ nearLower: times(p.nearLower), nearUpper: times(p.nearUpper) },
  }));
  return { ...chart, points };
};

test('XmR: the series of the method, its odd month screened out of the limits', async () => {
  const svg = drawing(of('xmr', months(spiked)), 'antal i månaden');
  expect(svg).toContain('utanför gränsen');
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/xmr.svg');
});

test('c: printed circuit boards (Montgomery, 7th ed., table 7.7): samples 6 and 20 outside', async () => {
  const svg = drawing(of('c', months(boards)), 'fel på 100 kretskort');
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/c.svg');
});

test('u: dyed cloth (Montgomery, 7th ed., table 7.10): limits follow the number of units', async () => {
  const chart = of('u', months(cloth.faults, cloth.units));
  const svg = drawing(chart, 'fel per 50 m² tyg', { steps: chart.points, least: 1 });
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/u.svg');
});

test('p: orange juice cans (Montgomery, 7th ed., table 7.1): samples 15 and 23 outside', async () => {
  const chart = percent(
    of(
      'p',
      months(
        cans,
        cans.map(() => 50),
      ),
    ),
  );
  await expect(drawing(chart, 'procent felaktiga av 50')).toMatchFileSnapshot('snapshots/textbook/p.svg');
});

test('t: valve failures (Montgomery, 7th ed., table 7.14): none outside', async () => {
  const chart = of('t', months(hours));
  const svg = drawing(chart, 'timmar sedan felet före', {
    limits: { ...chart.points[0]!, lower: null },
    words: words(chart, 'timmar sedan felet före', { centre: t.usual }),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/t.svg');
});

test('run chart: the circuit boards around their median, without limits', async () => {
  const { centre } = runChart(months(boards));
  const points = of('c', months(boards)).points.map((p) => ({ ...p, signal: null }));
  const bare = { centre, lower: null, upper: null, nearLower: null, nearUpper: null };
  const svg = drawing({ ...of('c', months(boards)), points }, 'fel på 100 kretskort', {
    ...{ limits: bare, notes: [] },
    words: { unit: 'fel på 100 kretskort', centre: t.median(level(centre!)), upper: '', lower: '', unfinished: '' },
  });
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/run.svg');
});

test('funnel: units around their common rate, one far above for its size and one far below', async () => {
  const sizes = [12, 18, 25, 30, 34, 41, 47, 52, 60, 66, 75, 81, 90, 104, 118, 130, 150, 175, 210, 260];
  const events = [1, 1, 3, 2, 4, 3, 6, 19, 5, 7, 6, 9, 8, 9, 13, 11, 16, 15, 5, 27];
  const units = sizes.map((size, i): FunnelUnit => ({ key: `Enhet ${i + 1}`, y: events[i]!, n: size / 100 }));
  const made = funnel(units);
  const dots = made.points.map(({ key, rate, place, n }) => ({
    ...{ key, name: key, rate, place, size: n * 100, chosen: false },
  }));
  expect(dots.filter(({ place }) => place === 'outside-998').map(({ key }) => key)).toEqual(['Enhet 8', 'Enhet 19']);
  const edges = Array.from({ length: 30 }, (_, i) => {
    const size = 273 * ((i + 1) / 30) ** 2;
    return { ...made.limits(size / 100), size };
  });
  const said = {
    ...{ size: t.funnelSize, rate: t.units.u, in95: t.funnel95, in998: t.funnel998 },
    centre: t.centre(level(made.centre!)),
  };
  const svg = standalone(svgOf(funnelDots(dots, { ...frame, centre: made.centre!, edges, words: said })));
  await expect(svg).toMatchFileSnapshot('snapshots/textbook/funnel.svg');
});
