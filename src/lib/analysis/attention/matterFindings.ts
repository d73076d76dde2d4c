import { daysBetween, monthsOf } from '../matters/age.ts';
import type { Finding } from './finding.ts';
import type { OpenThread } from './openThreads.ts';

/** Over so many days a matter is named. */
const old = 180;

/** The oldest point on a balanslista, where it is older than half a year. */
export function matterFinding(threads: readonly OpenThread[], asOf: string): Finding | null {
  const actions = threads.filter((t) => t.kind === 'action' && t.state === 'open' && t.opened !== null);
  const first = actions.map((t) => ({ t, age: daysBetween(t.opened!, asOf) })).sort((a, b) => b.age - a.age)[0];
  if (!first || first.age < old) return null;
  const { t, age } = first;
  return {
    kind: 'matter',
    id: t.thread_id,
    title: t.title,
    body: t.body,
    months: monthsOf(t.opened!, asOf),
    meetings: t.meetings,
    weight: 40 + Math.min(age / 60, 15),
  };
}

/** Younger undertakings may still be kept at the next meeting: a safety committee meets at least every third month. */
const fresh = 90;

/** Undertakings over 90 days old that nothing has been heard of, the oldest named. */
export function commitmentFinding(threads: readonly OpenThread[], asOf: string): Finding | null {
  const open = threads.filter(
    (t) => t.kind === 'commitment' && t.state === 'open' && t.opened !== null && daysBetween(t.opened, asOf) > fresh,
  );
  const first = open[0];
  if (!first) return null;
  return {
    kind: 'commitments',
    open: open.length,
    title: first.title,
    body: first.body,
    opened: first.opened!,
    weight: 30 + Math.min(open.length / 10, 5),
  };
}
