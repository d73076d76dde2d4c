import type { Cell } from '$lib/analysis/indexes/instrument.ts';
import type { View } from '$lib/view/state/view.svelte.ts';

/** A value of an index in whole numbers, or why there is none. */
export const cellText = (cell: Cell, { t, f }: View): string =>
  cell.state === 'suppressed' ? t.values.suppressed : cell.value === null ? t.values.none : f.decimal(cell.value, 0);
