import type { Issue } from '../../model/issue.ts';
import type { Overlap } from '../../model/overlap.ts';

const rules = { add: 'overlap-newer', replace: 'overlap-replaced', both: 'overlap-both' } as const;

/** Each overlap once, at the older file: how many rows both have, and which hold. */
export const tellOverlaps = (overlaps: readonly Overlap[]): Issue[] =>
  overlaps.map(({ table, newer, older, shared, changed, alone, rule }) => ({
    ...{ source: older, place: null, rule: rules[rule], severity: 'note' },
    values: { table, newer, older, shared, changed, alone },
  }));
