import { addMonths, type Month } from '../../model/month.ts';
import type { Unit } from '../unitTree.ts';
import type { LatestIndex } from './latestIndexes.ts';
import type { Round } from '../responses/round.ts';
import type { OpenThread } from './openThreads.ts';
import type { SickLeave } from './sickLeave.ts';
import type { StuckReports } from './stuckReports.ts';
import type { UnitMonth } from './unitMonths.ts';

/** What the first page asks for, as it was answered. */
export interface Answers {
  units: readonly Unit[];
  months: readonly UnitMonth[];
  stuck: readonly StuckReports[];
  /** Rounds of the survey of the groups, the oldest first. */
  rounds: readonly Round[];
  indexes: readonly LatestIndex[];
  threads: readonly OpenThread[];
  sickLeave: readonly SickLeave[];
}

/** One unit with everything below it, across all sources. Null where no source speaks of it. */
export interface UnitRow {
  unit: Unit;
  /** Events by month over the chosen period, zeros too; empty where the organisation has no events at all. */
  trend: readonly number[];
  incidents: number | null;
  threats: number | null;
  invited: number | null;
  answered: number | null;
  /** The whole index of the latest year. */
  index: { value: number | null; before: number | null; suppressed: boolean } | null;
  /** Mean of the latest twelve months, percent. */
  sickLeave: number | null;
  openMatters: number;
  stuck: number | null;
}

const groupBy = <T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const k = key(row);
    if (k !== null) groups.set(k, [...(groups.get(k) ?? []), row]);
  }
  return groups;
};

/** For each unit the ids of itself and everything below it. */
export function below(units: readonly Unit[]): Map<string, Set<string>> {
  const found = new Map(units.map((u) => [u.unit_id, new Set([u.unit_id])]));
  const parent = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  for (const { unit_id } of units)
    for (let up = parent.get(unit_id) ?? null; up !== null; up = parent.get(up) ?? null) {
      const set = found.get(up);
      // A unit that is in already has been carried up before: this also ends a circle.
      if (!set || set.has(unit_id)) break;
      set.add(unit_id);
    }
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: readonly number[]): number | null => (numbers.length ? sum(numbers) / numbers.length : null);

/** The instrument that most units have in the latest year; null without any. HME and AMI never share a column. */
export function mainInstrument(indexes: readonly LatestIndex[]): string | null {
  const units = groupBy(
    indexes.filter((i) => i.part === null),
    (i) => i.instrument,
  );
  return [...units].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** A row a unit, in tree order, over the months given (all that the page shows, in order). */
export function unitRows(answers: Answers, months: readonly Month[]): UnitRow[] {
  const { units } = answers;
  const inside = below(units);
  const byMonth = groupBy(answers.months, (m) => m.unit_id);
  const stuck = new Map(answers.stuck.map((s) => [s.unit_id, s.open]));
  const instrument = mainInstrument(answers.indexes);
  const index = new Map(
    answers.indexes.filter((i) => i.instrument === instrument && i.part === null).map((i) => [i.unit_id, i]),
  );
  const sick = groupBy(answers.sickLeave, (s) => s.unit_id);
  const lastSick = answers.sickLeave.reduce((last, s) => (s.period > last ? s.period : last), '');
  const groups = answers.rounds.at(-1)?.groups ?? [];
  const any = answers.months.length > 0;

  return units.map((unit): UnitRow => {
    const set = inside.get(unit.unit_id)!;
    const counts = new Map((byMonth.get(unit.unit_id) ?? []).map((m) => [m.month, m]));
    // Of the pairs with a fault (an unknown side, more answers than asked) none is in a sum.
    const own = groups
      .filter((g) => g.unit !== null && set.has(g.unit))
      .flatMap((g) => g.tallies.filter((t) => t.fault === null));
    const i = index.get(unit.unit_id);
    const year = lastSick && addMonths(lastSick, -11);
    return {
      unit,
      trend: any ? months.map((m) => counts.get(m)?.incidents ?? 0) : [],
      incidents: any ? sum(months.map((m) => counts.get(m)?.incidents ?? 0)) : null,
      threats: any ? sum(months.map((m) => counts.get(m)?.threats ?? 0)) : null,
      invited: own.length ? sum(own.map((r) => r.invited)) : null,
      answered: own.length ? sum(own.map((r) => r.answered)) : null,
      index: i ? { value: i.value, before: i.before, suppressed: i.suppressed } : null,
      sickLeave: mean(
        (sick.get(unit.unit_id) ?? []).flatMap((s) => (s.period >= year && s.rate !== null ? [s.rate] : [])),
      ),
      openMatters: answers.threads.filter((t) => t.unit_id !== null && set.has(t.unit_id)).length,
      stuck: stuck.get(unit.unit_id) ?? (any ? 0 : null),
    };
  });
}
