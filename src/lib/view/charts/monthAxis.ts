import * as Plot from '@observablehq/plot';
import { formats } from '../format.ts';
import { monthTicks } from './monthTicks.ts';

/** A time axis under whole months, in order: quarters, halves or years as there is room for, and never a month after the last one. */
export function monthAxis(months: readonly string[], width: number, lang: 'sv' | 'en'): Plot.Markish {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(2, Math.floor(width / 90));
  const ticks = monthTicks(`${first}-01`, `${last}-01`, most, (m) => formats(lang).month(m));
  const labels = new Map(ticks.map((t) => [t.at.getTime(), t.label]));
  return Plot.axisX(
    ticks.map((t) => t.at),
    { tickSize: 4, color: 'var(--ink-2)', tickFormat: (d: Date) => labels.get(d.getTime()) ?? '' },
  );
}
