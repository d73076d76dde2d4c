import { purposes, wasted, type HealthCount } from './healthYears.ts';

/** How a year's visits to the occupational health service were spread. */
export interface HealthYear {
  readonly year: number;
  /** Promoting, preventive, after the fact; other kinds of the sources last. Null when one of them is hidden: the others' shares would give it away. */
  readonly visits: readonly { kind: string; count: number; share: number }[] | null;
  /** Missed and cancelled too late; null where hidden. They are in no share. */
  readonly wasted: readonly { kind: string; count: number | null }[];
}

/** The years in order, with shares of the visits that were made. */
export function healthMix(counts: readonly HealthCount[]): HealthYear[] {
  const kinds = [...new Set(counts.map((c) => c.kind))].filter((k) => !isWasted(k));
  const order = [...purposes, ...kinds.filter((k) => !(purposes as readonly string[]).includes(k))];
  return [...new Set(counts.map((c) => c.year))].map((year) => {
    const of = (kind: string) => counts.find((c) => c.year === year && c.kind === kind);
    const visits = order.map((kind) => ({ kind, count: of(kind)?.count ?? 0 }));
    const total = visits.reduce((n, v) => n + v.count, 0);
    const hidden = order.some((kind) => of(kind)?.hidden);
    return {
      year,
      visits: hidden ? null : visits.map((v) => ({ ...v, share: total === 0 ? 0 : v.count / total })),
      wasted: wasted.map((kind) => ({ kind, count: of(kind)?.hidden ? null : (of(kind)?.count ?? 0) })),
    };
  });
}

const isWasted = (kind: string): boolean => (wasted as readonly string[]).includes(kind);
