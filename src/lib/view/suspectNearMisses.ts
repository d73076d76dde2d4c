import type { Issue } from '../model/issue.ts';

/** Near misses whose rows look like something else: with absence or an injury, or marked as serious. */
export interface SuspectNearMisses {
  readonly injury: number;
  readonly serious: number;
}

/** How many near misses the sources were told of, in all their rows: one by one, or counted together. */
export function suspectNearMisses(issues: readonly Issue[]): SuspectNearMisses {
  const of = (asked: string): number =>
    issues.reduce((n, { rule, values }) => {
      const own = rule === 'more-alike' ? values['of'] : rule;
      return own === asked ? n + Number(values['count'] ?? 1) : n;
    }, 0);
  return { injury: of('near-miss-injury'), serious: of('near-miss-serious') };
}
