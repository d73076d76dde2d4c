/** What a format was written as, before it is known to make sense. */
export type Older = Record<string, unknown>;
/** Turns what was written in one format into the next one. Pure; may throw on what makes no sense. */
export type Step = (older: Older) => Older;

/** Why what was written is not read: by a newer Samsyn, or it makes no sense. */
export type ClimbProblem = 'newer' | 'damaged';

/**
 * Lifts what was written in an older format, step by step, to the latest one: `steps[0]` leads from format 1 to 2, and so on;
 * the latest is one more than there are steps. The format stands in the field `format`.
 */
export function climb(steps: readonly Step[], written: unknown): { value: Older } | { problem: ClimbProblem } {
  const format = isOlder(written) ? written['format'] : null;
  if (!isOlder(written) || !Number.isInteger(format) || (format as number) < 1) return { problem: 'damaged' };
  if ((format as number) > steps.length + 1) return { problem: 'newer' };
  try {
    const value = steps.slice((format as number) - 1).reduce((older, step) => step(older), written);
    return { value: { ...value, format: steps.length + 1 } };
  } catch {
    return { problem: 'damaged' };
  }
}

const isOlder = (value: unknown): value is Older =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
