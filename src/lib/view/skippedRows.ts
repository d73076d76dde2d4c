import type { Issue } from '../model/issue.ts';

/** The rules of rows that are not read, each of which is told where it stands. */
const skipping = new Set([
  ...['total-rows', 'row-incomplete', 'row-invalid', 'row-repeated', 'row-aside'],
  ...['line-broken', 'line-quote-open'],
]);

/** How many rows of a source were left out, by the rule that says why, the commonest first. */
export function skippedRows(issues: readonly Issue[]): [rule: string, rows: number][] {
  const counts = new Map<string, number>();
  for (const { rule, values } of issues) {
    const of = rule === 'more-alike' ? String(values['of']) : rule;
    if (!skipping.has(of)) continue;
    const n = rule === 'more-alike' || rule === 'total-rows' ? Number(values['count']) : 1;
    counts.set(of, (counts.get(of) ?? 0) + n);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
