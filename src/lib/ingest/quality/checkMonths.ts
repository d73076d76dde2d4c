import { monthsBetween } from '../../model/month.ts';
import type { Rows } from '../../model/tables.ts';
import type { Fault } from '../table/issueLog.ts';

/** So many months are needed before one of them can look odd, and so many events or units in a usual one. */
const MONTHS = 6;
const USUAL = 8;
/** A month of events is odd this many times the usual spread (of counts, the root of the mean) below the usual. */
const SPREADS = 3.5;
/** A month of figures is odd with fewer than this share of the units that usually have one. */
const SHARE = 0.7;

/**
 * Months that look incomplete: gaps inside, and a last month far below the others, as when an export was made before the
 * month had ended. The month that is not over yet is never told of.
 */
export function checkMonths(rows: Rows, today: string): Pick<Fault, 'rule' | 'values'>[] {
  const events = new Map<string, number>();
  for (const { occurred } of rows.incidents ?? [])
    if (occurred !== null && occurred <= today) add(events, occurred.slice(0, 7), 1);
  const units = (of: readonly { period: string; unit_id: string }[] = []): Map<string, number> => {
    const pairs = new Set(of.flatMap((r) => (/^\d{4}-\d\d$/.test(r.period) ? `${r.period} ${r.unit_id}` : [])));
    const months = new Map<string, number>();
    for (const pair of pairs) add(months, pair.slice(0, 7), 1);
    return months;
  };
  const few = (n: number, usual: number) => n < usual * SHARE;
  const rare = (n: number, usual: number) => n < usual - SPREADS * Math.sqrt(usual);
  return [
    ...oddMonths('incidents', events, today, rare),
    ...oddMonths('headcount', units(rows.headcount), today, few),
    ...oddMonths('absence', units(rows.absence), today, few),
  ];
}

const add = (to: Map<string, number>, month: string, n: number): void => void to.set(month, (to.get(month) ?? 0) + n);

function oddMonths(
  table: string,
  counts: ReadonlyMap<string, number>,
  today: string,
  isOdd: (n: number, usual: number) => boolean,
): Pick<Fault, 'rule' | 'values'>[] {
  const known = [...counts.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < MONTHS || first < '1990-01') return [];
  const usual = median([...counts.values()]);
  if (usual < USUAL && table === 'incidents') return [];
  return monthsBetween(first, last).flatMap((month) => {
    const n = counts.get(month) ?? 0;
    if (month === today.slice(0, 7) || !isOdd(n, usual)) return [];
    const rule = n === 0 ? 'month-missing' : 'month-incomplete';
    // Months differ: only one that is empty, or at an end, where an export is cut off, is odd by its number alone.
    if (n > 0 && table === 'incidents' && month !== first && month !== last) return [];
    return [{ rule, values: { table, month, n, usual: Math.round(usual) } }];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
