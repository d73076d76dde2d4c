/** A side of a group as the survey counts it; `unknown` where the source does not say. */
export type Side = 'union' | 'employer' | 'other' | 'unknown';

/** The order in which sides are told. */
export const sides: readonly Side[] = ['union', 'employer', 'other', 'unknown'];
