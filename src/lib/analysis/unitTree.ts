import { z } from 'zod';
import type { Question } from '../warehouse/question.ts';
import { sql } from '../warehouse/sql.ts';

/** A unit in tree order: each parent before its children. */
export const Unit = z.object({
  unit_id: z.string(),
  name: z.string(),
  level: z.string().nullable(),
  parent_id: z.string().nullable(),
  group_name: z.string().nullable(),
  depth: z.int(),
});
export type Unit = z.infer<typeof Unit>;

/** All units, in tree order. */
export const unitTree = (): Question<Unit> => ({
  name: 'unitTree',
  sql: sql`SELECT unit_id, name, level, parent_id, group_name, depth FROM units ORDER BY position`,
  row: Unit,
});
