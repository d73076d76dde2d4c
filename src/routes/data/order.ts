import type { Issue } from '$lib/model/issue.ts';

const severities: Issue['severity'][] = ['error', 'warning', 'note'];
/** Compares by how grave issues are. */
export const gravest = (a: Issue, b: Issue): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);
/** The rule that an issue is about: a count of more is about the rule that it counts. */
const about = (issue: Issue): string => (issue.rule === 'more-alike' ? String(issue.values['of']) : issue.rule);

/** Issues as they are read: the gravest first, those of one rule, sheet and column together in the order of lines, the count of the rest after them. */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, number>();
  const key = (issue: Issue) => `${about(issue)}\n${issue.place?.sheet ?? ''}\n${issue.place?.column ?? ''}`;
  issues.forEach((issue, i) => first.set(key(issue), first.get(key(issue)) ?? i));
  return [...issues].sort(
    (a, b) =>
      gravest(a, b) ||
      first.get(key(a))! - first.get(key(b))! ||
      Number(a.rule === 'more-alike') - Number(b.rule === 'more-alike') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0),
  );
}
