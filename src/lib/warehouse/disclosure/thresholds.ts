/**
 * The fewest persons that something shown may rest on: the one home of the thresholds. A result is the whole of an index,
 * visits in a year, a unit's sick leave; a part is a part of an index; text is free text.
 */
export const least = { result: 5, part: 7, text: 10 } as const;

export type Thresholds = Readonly<Record<keyof typeof least, number>>;

/** The thresholds with `atLeast` as the smallest: raised, never lowered. What is no number changes nothing. */
export function thresholds(atLeast = 0): Thresholds {
  const raised = (k: number): number => (atLeast > k ? Math.ceil(atLeast) : k);
  return { result: raised(least.result), part: raised(least.part), text: raised(least.text) };
}
