import * as Plot from '@observablehq/plot';
import type { Chart } from './draw.ts';

/** One of a few bars: what it is, how long, and the number in words at its end. */
export interface PairBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** The bar that the sentence is about. */
  readonly lead: boolean;
}

/** The height of the drawing for so many bars, in pixels. */
export const pairHeight = (bars: number): number => 44 * bars + 4;

/** Two or three bars on one scale from zero, each under its name: a comparison that a sentence makes. */
export const pairChart: Chart<PairBar, { most?: number }> = (rows, { width, most }) => ({
  width,
  height: pairHeight(rows.length),
  marginLeft: 0,
  marginRight: 110,
  marginTop: 2,
  marginBottom: 2,
  x: { axis: null, domain: [0, most ?? Math.max(1, ...rows.map((r) => r.value))] },
  y: { axis: null, domain: rows.map((r) => r.label), padding: 0 },
  marks: [
    Plot.text(rows, { x: 0, y: 'label', text: 'label', textAnchor: 'start', dx: 4, dy: -11, fill: 'var(--ink-2)' }),
    Plot.barX(rows, {
      x1: 0,
      x2: 'value',
      y: 'label',
      insetTop: 22,
      insetBottom: 6,
      fill: (r: PairBar) => (r.lead ? 'var(--concern)' : 'var(--grey-mark)'),
    }),
    ...rows.map((row) =>
      Plot.text([row], {
        x: 'value',
        y: 'label',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        dy: 8,
        fontWeight: row.lead ? 650 : 400,
        fill: 'var(--ink)',
      }),
    ),
    Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
  ],
});
