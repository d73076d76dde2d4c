import { addMonths, type Month } from '../../model/month.ts';
import type { IncidentCube } from '../incidents/incidentCube.ts';
import type { Round } from '../responses/round.ts';
import { totalsOf } from '../responses/totals.ts';
import type { Unit } from '../unitTree.ts';
import { courses, monthsOf } from './courses.ts';
import type { LatestIndex } from './latestIndexes.ts';
import type { OpenThread } from './openThreads.ts';
import type { SickLeave } from './sickLeave.ts';
import { stuckReports } from './stuck.ts';

/** What the first page asks for, as it was answered. */
export interface Answers {
  units: readonly Unit[];
  cube: IncidentCube;
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
  /** The whole index of the latest year, as the source gives it for the unit. */
  index: { value: number | null; before: number | null; suppressed: boolean } | null;
  /** Mean of the latest twelve months, percent, as the source gives it for the unit. */
  sickLeave: number | null;
  openMatters: number;
  /** Reports over 90 days old that are not closed. */
  stuck: number | null;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

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

/** The instrument that most units have in the latest year, HME before others that have as many; null without any. HME and AMI never share a column. */
export function mainInstrument(indexes: readonly LatestIndex[]): string | null {
  const units = new Map<string, number>();
  for (const i of indexes) if (i.part === null) units.set(i.instrument, (units.get(i.instrument) ?? 0) + 1);
  const order = [...units].sort(
    ([a, x], [b, y]) => y - x || Number(b === 'HME') - Number(a === 'HME') || (a < b ? -1 : 1),
  );
  return order[0]?.[0] ?? null;
}

/** Mean sick leave of the twelve months up to the last that any unit has; null for a unit without. */
function yearlySickLeave(rows: readonly SickLeave[]): Map<string, number> {
  const last = rows.reduce((latest, s) => (s.period > latest ? s.period : latest), '');
  const from = last && addMonths(last, -11);
  const rates = new Map<string, number[]>();
  for (const { unit_id, period, rate } of rows)
    if (period >= from && rate !== null) rates.set(unit_id, [...(rates.get(unit_id) ?? []), rate]);
  return new Map([...rates].map(([unit, of]) => [unit, sum(of) / of.length]));
}

/** A row a unit, in tree order, over the months given (all that the page shows, in order). */
export function unitRows(answers: Answers, shown: readonly Month[]): UnitRow[] {
  const { units, cube, indexes } = answers;
  const inside = below(units);
  const all = { incidents: courses(cube, 'incidents'), threats: courses(cube, 'threats') };
  const places = monthsOf(cube).flatMap((m, i) => (shown.includes(m) ? [i] : []));
  const stuck = new Map(stuckReports(cube).map((s) => [s.unit_id, s.open]));
  const instrument = mainInstrument(indexes);
  const whole = indexes.filter((i) => i.instrument === instrument && i.part === null);
  const index = new Map(whole.map((i) => [i.unit_id, i]));
  const sick = yearlySickLeave(answers.sickLeave);
  const groups = answers.rounds.at(-1)?.groups ?? [];
  const any = cube.n.length > 0;

  return units.map((unit): UnitRow => {
    const set = inside.get(unit.unit_id)!;
    const counts = (what: 'incidents' | 'threats') => places.map((i) => all[what].get(unit.unit_id)?.[i] ?? 0);
    const totals = totalsOf(groups.filter((g) => g.unit !== null && set.has(g.unit)));
    const i = index.get(unit.unit_id);
    const trend = any ? counts('incidents') : [];
    return {
      unit,
      trend,
      incidents: any ? sum(trend) : null,
      threats: any ? sum(counts('threats')) : null,
      invited: totals.length ? sum(totals.map((t) => t.invited)) : null,
      answered: totals.length ? sum(totals.map((t) => t.answered)) : null,
      index: i ? { value: i.value, before: i.before, suppressed: i.suppressed } : null,
      sickLeave: sick.get(unit.unit_id) ?? null,
      openMatters: answers.threads.filter((t) => t.unit_id !== null && set.has(t.unit_id)).length,
      stuck: any ? sum([...set].map((u) => stuck.get(u) ?? 0)) : null,
    };
  });
}
