import type { TableKind } from '../../model/tableMapping.ts';
import { kindNamed, lacking } from './columns.ts';
import { isNothingOf } from './looks.ts';
import { meanDay } from './means.ts';

/** Fewer values than these prove nothing. */
const FEW = 3;

/**
 * False where what the headers say cannot be: a column that the kind needs holds nothing that it can hold, or what is
 * taken for the day on which it happened comes after the day of its report.
 */
export function isPlausible(
  kind: TableKind,
  columns: ReadonlyMap<string, number>,
  sample: readonly (readonly string[])[],
): boolean {
  const { forms, looks } = kindNamed(kind);
  const needed = new Set(
    forms
      .filter((f) => !f.asked && lacking(f, (c) => columns.has(c)).length === 0)
      .flatMap((f) => f.columns.flatMap((any) => any.split('|'))),
  );
  const valuesOf = (at: number): string[] => sample.map((cells) => cells[at] ?? '');
  for (const [column, at] of columns) {
    const look = Object.hasOwn(looks, column) && needed.has(column) ? looks[column]! : null;
    if (look && isNothingOf(look, valuesOf(at), FEW)) return false;
  }
  const [occurred, reported] = [columns.get('occurred'), columns.get('reported')];
  if (kind !== 'incidents' || occurred === undefined || reported === undefined) return true;
  return !isMostlyAfter(valuesOf(occurred), valuesOf(reported));
}

function isMostlyAfter(days: readonly string[], others: readonly string[]): boolean {
  const pairs = days
    .map((day, i) => [meanDay([day]), meanDay([others[i] ?? ''])] as const)
    .filter(([a, b]) => a > 0 && b > 0);
  return pairs.length >= FEW && pairs.filter(([a, b]) => a > b).length > pairs.length / 2;
}
