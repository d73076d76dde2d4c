import * as Plot from '@observablehq/plot';
import type { Side } from '../../analysis/responses/side.ts';
import type { Total } from '../../analysis/responses/totals.ts';
import { formats } from '../format.ts';
import type { Chart } from './draw.ts';
import { sideColours, sideSymbols } from './sideMarks.ts';

/** The sum of a side in a round. */
export interface RoundShare extends Total {
  /** The round's key. */
  readonly round: string;
}

export interface RoundSharesOptions {
  /** The rounds from left to right: key and what stands on the axis. */
  readonly rounds: readonly { key: string; label: string }[];
  readonly headings: Readonly<Record<Side, string>>;
  /** The round that the page shows. */
  readonly chosen: string;
  readonly height: number;
}

/** Sides stand beside each other, so that their intervals do not cover each other. CSS pixels. */
const beside: Partial<Record<Side, number>> = { union: -4, employer: 4 };

/** The share that answered round by round, a line a side with its 95 % interval, the side's name at the line's end. */
export const roundShares: Chart<RoundShare, RoundSharesOptions> = (
  rows,
  { width, height, lang, rounds, headings, chosen },
) => {
  const keys = rounds.map((r) => r.key);
  const label = new Map(rounds.map((r) => [r.key, r.label]));
  const sides = [...new Set(rows.map((r) => r.side))];
  return {
    ...{ width, height, marginLeft: 48, marginRight: 84, marginTop: 14, marginBottom: 30 },
    x: { type: 'point', domain: keys, padding: 0.3, label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.ruleX([chosen], { stroke: 'var(--paper-3)', strokeWidth: 44 }),
      Plot.gridY([0, 0.25, 0.5, 0.75, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY([0, 0.25, 0.5, 0.75, 1], {
        tickFormat: (d: number) => formats(lang).percent(d),
        tickSize: 0,
        color: 'var(--ink-2)',
      }),
      Plot.axisX({ tickFormat: (key: string) => label.get(key) ?? key, tickSize: 0, color: 'var(--ink-2)' }),
      ...sides.flatMap((side) => {
        const own = rows.filter((r) => r.side === side);
        const [dx, stroke] = [beside[side] ?? 0, sideColours[side]];
        return [
          Plot.ruleX(own, {
            x: 'round',
            y1: (d: RoundShare) => d.interval.lower,
            y2: (d: RoundShare) => d.interval.upper,
            ...{ dx, stroke, strokeWidth: 3, strokeOpacity: 0.35 },
          }),
          Plot.line(own, { x: 'round', y: 'rate', dx, stroke, strokeWidth: 1.5 }),
          Plot.dot(own, {
            ...{ x: 'round', y: 'rate', dx, r: 5, symbol: sideSymbols[side] },
            ...{ fill: stroke, stroke: 'var(--paper)' },
          }),
        ];
      }),
      Plot.text(ends(rows), {
        ...{ x: 'round', y: 'at', text: (d: End) => headings[d.side], dx: 14, textAnchor: 'start', fontWeight: 600 },
        fill: { value: (d: End) => sideColours[d.side], scale: null },
      }),
    ],
  };
};

interface End extends RoundShare {
  at: number;
}

/** The last share of each side, with a place for its name that leaves room for the others'. */
function ends(rows: readonly RoundShare[]): End[] {
  const last = [...new Map(rows.map((r) => [r.side, r])).values()].sort((a, b) => a.rate - b.rate);
  const placed: End[] = [];
  for (const row of last) placed.push({ ...row, at: Math.max(row.rate, (placed.at(-1)?.at ?? -1) + 0.09) });
  return placed;
}
