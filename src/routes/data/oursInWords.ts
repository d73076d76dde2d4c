import type { TableKind } from '$lib/model/tableMapping.ts';
import type { View } from '$lib/view/state/view.svelte.ts';

/** A value of ours, of a column of a kind of table, in the user's words; as it stands where it is the source's own. */
export function oursInWords(kind: TableKind, column: string, value: string, t: View['t']): string {
  const values: Readonly<Record<string, unknown>> = t.values;
  const own = t.tables.words[`${kind}.${column}`];
  const words = own ?? (Object.hasOwn(values, column) ? values[column] : undefined);
  const known = typeof words === 'object' && words !== null ? (words as Readonly<Record<string, string>>) : {};
  return Object.hasOwn(known, value) ? known[value]! : value;
}
