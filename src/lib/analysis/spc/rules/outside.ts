import type { Rule } from './placed.ts';

/** Rule 1: a point strictly outside a limit. */
export const outside: Rule = (points) => points.map((point) => (point.outside ? (point.side ?? 0) : 0));
