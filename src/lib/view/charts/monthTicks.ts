/** Places on a time axis and what stands there. */
export interface Tick {
  readonly at: Date;
  readonly label: string;
}

const utc = (year: number, month: number): Date => new Date(Date.UTC(year, month, 1));

/** Steps in months that read well, the finest first. */
const steps = [1, 3, 6, 12, 24, 60];

/**
 * Ticks at the beginnings of months, quarters, halves or years between two ISO days, as many as `most`; each is written by
 * `write`, which gets the month as `YYYY-MM`. A stretch that holds no such beginning has one tick at its first day.
 */
export function monthTicks(from: string, to: string, most: number, write: (month: string) => string): Tick[] {
  const [y0, m0, y1, m1] = [from.slice(0, 4), from.slice(5, 7), to.slice(0, 4), to.slice(5, 7)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const span = (y1 - y0) * 12 + m1 - m0 + 1;
  const step = steps.find((s) => Math.ceil(span / s) <= most) ?? 120;
  const ticks: Tick[] = [];
  for (let i = y0 * 12 + m0 - 1; i <= y1 * 12 + m1 - 1; i++) {
    const at = utc(Math.floor(i / 12), i % 12);
    const inside = at >= new Date(from) && at <= new Date(to);
    if (i % step === 0 && inside) ticks.push({ at, label: write(at.toISOString().slice(0, 7)) });
  }
  return ticks.length > 0 ? ticks : [{ at: new Date(from), label: write(from.slice(0, 7)) }];
}
