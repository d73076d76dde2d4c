import type { z } from 'zod';
import type { Sql } from './sql.ts';

/** A question to the warehouse: SQL and the shape that every row must have. The name is the place in the queue: a newer question of the same name replaces one that waits. */
export interface Question<Row> {
  readonly name: string;
  readonly sql: Sql;
  readonly row: z.ZodType<Row>;
}

/** The key under which a question's answer is kept: the same text with the same values has the same answer on the same data. */
export const questionKey = (question: Question<unknown>): string =>
  `${question.sql.text}\u0000${JSON.stringify(question.sql.params)}`;
