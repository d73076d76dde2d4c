import type { Decisions } from './decisions.ts';
import { unitId } from './unit.ts';

/** Decisions with more of them: of two about the same shape, name or files the one of `more` counts. */
export function joinDecisions(decisions: Decisions, more: Partial<Decisions>): Decisions {
  return {
    mappings: join(decisions.mappings, more.mappings, (m) => m.shape),
    placements: join(decisions.placements, more.placements, (p) => unitId(p.name)),
    overlaps: join(decisions.overlaps, more.overlaps, (o) => `${o.newer} ${o.older}`),
    limits: join(decisions.limits, more.limits, (l) => l.of),
    pins: join(decisions.pins, more.pins, (p) => p.id),
  };
}

function join<T>(items: readonly T[], more: readonly T[] = [], key: (item: T) => string): T[] {
  const fresh = new Set(more.map(key));
  return [...items.filter((item) => !fresh.has(key(item))), ...more];
}
