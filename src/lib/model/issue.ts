import { z } from 'zod';

/** Where in a source something stands. Lines count from 1; offsets are UTF-16 units into the document's normalised text. */
export const Place = z.object({
  line: z.int().positive().nullable(),
  column: z.string().nullable().default(null),
  span: z.tuple([z.int(), z.int()]).nullable().default(null),
  /** The sheet's name, in a workbook; the line is the row's number there. */
  sheet: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** One thing to tell the user about a source. Its words are in view/text, by `rule`. */
export const Issue = z.object({
  source: z.string(),
  place: Place.nullable(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Issue = z.infer<typeof Issue>;
