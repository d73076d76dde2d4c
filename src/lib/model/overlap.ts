import { z } from 'zod';

/**
 * What is to be done with two files that tell of the same. `add`: what both have is the newer one's, and what only the older one
 * has stays. `replace`: of the older one nothing is counted. `both`: they tell of different things, and all is counted.
 */
export const OverlapRule = z.enum(['add', 'replace', 'both']);
export type OverlapRule = z.infer<typeof OverlapRule>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A person's answer for two files, which are known by their content (SHA-256): another file asks anew. */
export const OverlapChoice = z.strictObject({ newer: hash, older: hash, rule: OverlapRule });
export type OverlapChoice = z.infer<typeof OverlapChoice>;

/** Two sources of which both tell of the same, for one table. */
export const Overlap = z.object({
  table: z.string(),
  /** The names of the two files. */
  newer: z.string(),
  older: z.string(),
  /** Rows of the older file that the newer one has too, and of those the rows that say something else there. */
  shared: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  /** Rows that the older file alone has. */
  alone: z.int().nonnegative(),
  rule: OverlapRule,
  /** Whether a person has said so. */
  chosen: z.boolean(),
});
export type Overlap = z.infer<typeof Overlap>;
