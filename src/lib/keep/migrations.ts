import type { Step } from './climb.ts';

/**
 * From each older format of what is kept to the next. Format 1 is the first: the next change of `Kept` adds a step here, and a
 * store of today beside the tests that read it.
 */
export const migrations: readonly Step[] = [];

/** The format that is written. */
export const format = migrations.length + 1;
