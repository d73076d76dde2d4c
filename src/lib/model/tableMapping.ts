import { z } from 'zod';

/** The kinds of source that are tables. */
export const TableKind = z.enum([
  'responses',
  'answer_days',
  'opinions',
  'seats',
  'incidents',
  'indexes',
  'benchmarks',
  'headcount',
  'absence',
  'health',
  'rounds',
  'units',
]);
export type TableKind = z.infer<typeof TableKind>;

const word = z.string().max(200);
/** No table of ours has so many columns, nor a column so many words that mean something of ours. */
const few = (most: number) => (of: object) => Object.keys(of).length <= most;

/**
 * How tables of one shape are read. `shape` is their headers, folded and in order, so that next month's file of the same report
 * fits: a header that no other has is its folded words, the second of its name has " (2)" after it, one without a name its place "(3)".
 * `columns` gives for each column of ours the folded header that holds it; `values` for each of them the words of the file
 * (folded) and ours. `kind` null: such tables are left out.
 */
export const TableMapping = z.strictObject({
  shape: z.string().min(1).max(20_000),
  kind: TableKind.nullable(),
  columns: z.record(word, word).refine(few(100)),
  values: z.record(word, z.record(word, word).refine(few(1_000))).refine(few(100)),
});
export type TableMapping = z.infer<typeof TableMapping>;
