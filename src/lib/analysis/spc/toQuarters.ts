import { median } from 'd3';
import { sum } from '../stats/sum.ts';
import type { Reading } from './chart.ts';
import { monthsOf } from './period.ts';

/** A median month under this many events says too little by itself. */
const thin = 3;

/** True when months are too thin to chart one by one: median count under 3. False without any count. */
export const areThin = (readings: readonly Reading[]): boolean => {
  const middle = median(readings.map(({ y }) => y).filter((y) => y !== null));
  return middle !== undefined && middle < thin;
};

/**
 * Months of counts to quarters (`2025-Q1`), counts summed; `n` is the mean of the months' (employees stay employees).
 * A quarter that lacks a month or holds a gap is a gap; at either end it is left out, being no whole quarter.
 */
export const toQuarters = (readings: readonly Reading[]): Reading[] => {
  const quarters = new Map<string, Reading[]>();
  for (const reading of readings) {
    const months = monthsOf(reading.x);
    if (!months || months.first !== months.last) continue;
    const x = `${reading.x.slice(0, 4)}-Q${Math.floor((months.first % 12) / 3) + 1}`;
    quarters.set(x, [...(quarters.get(x) ?? []), reading]);
  }
  const all = [...quarters].map(([x, months]): Reading => {
    const whole = months.length === 3 && months.every(({ y }) => y !== null);
    const exposed = months.map(({ n }) => n ?? null).filter((n) => n !== null);
    return {
      x,
      y: whole ? sum(months.map(({ y }) => y!)) : null,
      n: exposed.length === months.length ? sum(exposed) / exposed.length : null,
    };
  });
  const isWhole = ({ x }: Reading): boolean => quarters.get(x)!.length === 3;
  const first = all.findIndex(isWhole);
  return first < 0 ? [] : all.slice(first, all.findLastIndex(isWhole) + 1);
};
