import { z } from 'zod';
import type { Column } from '../../model/column.ts';

/** The values that a column of a closed set can hold, in the tables' own spelling; none for a column that holds anything. */
export function codesOf({ schema }: Column): readonly string[] {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
