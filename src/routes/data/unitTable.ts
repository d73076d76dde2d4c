import type { Unit } from '$lib/analysis/unitTree.ts';
import type { CsvColumn } from '$lib/view/csv.ts';

/** A unit with the name of the one above it. */
export type NamedUnit = Pick<Unit, 'name' | 'level' | 'group_name'> & { parent: string | null };

/** The organisation as a table of units, which is read as one when it comes back corrected. */
export const unitTable = (words: {
  unit: string;
  parent: string;
  level: string;
  group: string;
}): CsvColumn<NamedUnit>[] => [
  { label: words.unit, value: (u) => u.name },
  { label: words.parent, value: (u) => u.parent },
  { label: words.level, value: (u) => u.level },
  { label: words.group, value: (u) => u.group_name },
];
