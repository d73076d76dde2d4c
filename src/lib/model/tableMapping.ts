import { z } from 'zod';

/** The kinds of source that are tables. */
export const TableKind = z.enum([
  'responses',
  'incidents',
  'indexes',
  'headcount',
  'absence',
  'health',
  'rounds',
  'units',
]);
export type TableKind = z.infer<typeof TableKind>;

const word = z.string().max(200);

/**
 * How tables of one shape are read. `shape` is their headers, folded and in order, so that next month's file of the same report
 * fits. `columns` gives for each column of ours the folded header that holds it; `values` for each of them the words of the file
 * (folded) and ours. `kind` null: such tables are left out.
 */
export const TableMapping = z.strictObject({
  shape: z.string().min(1).max(20_000),
  kind: TableKind.nullable(),
  columns: z.record(word, word),
  values: z.record(word, z.record(word, word)),
});
export type TableMapping = z.infer<typeof TableMapping>;
