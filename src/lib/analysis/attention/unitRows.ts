import { addMonths, type Month } from '../../model/month.ts';
import type { IncidentCube } from '../incidents/incidentCube.ts';
import type { Instrument } from '../indexes/instrument.ts';
import { rolledUp } from '../indexes/rollUp.ts';
import type { Round } from '../responses/round.ts';
import { totalsOf } from '../responses/totals.ts';
import type { Unit } from '../unitTree.ts';
import { courses, monthsOf } from './courses.ts';
import type { OpenThread } from './openThreads.ts';
import type { SickLeave } from './sickLeave.ts';
import { stuckReports } from './stuck.ts';

/** What the first page asks for, as it was answered. */
export interface Answers {
  units: readonly Unit[];
  cube: IncidentCube;
  /** Rounds of the survey of the groups, the oldest first. */
  rounds: readonly Round[];
  /** Each index by itself, HME first. */
  instruments: readonly Instrument[];
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
  /** The first instrument's whole in its latest year, as the source gives it or weighed together from the units below. */
  index: { value: number | null; suppressed: boolean } | null;
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
  const { units, cube } = answers;
  const inside = below(units);
  const all = { incidents: courses(cube, 'incidents'), threats: courses(cube, 'threats') };
  const places = monthsOf(cube).flatMap((m, i) => (shown.includes(m) ? [i] : []));
  const stuck = new Map(stuckReports(cube).map((s) => [s.unit_id, s.open]));
  const instrument = answers.instruments[0];
  const index = instrument && rolledUp(instrument, units);
  const year = instrument?.years.at(-1);
  const sick = yearlySickLeave(answers.sickLeave);
  const groups = answers.rounds.at(-1)?.groups ?? [];
  const any = cube.n.length > 0;

  return units.map((unit): UnitRow => {
    const set = inside.get(unit.unit_id)!;
    const counts = (what: 'incidents' | 'threats') => places.map((i) => all[what].get(unit.unit_id)?.[i] ?? 0);
    const totals = totalsOf(groups.filter((g) => g.unit !== null && set.has(g.unit)));
    const cell = index && year !== undefined ? index(unit.unit_id, year, null) : null;
    const trend = any ? counts('incidents') : [];
    return {
      unit,
      trend,
      incidents: any ? sum(trend) : null,
      threats: any ? sum(counts('threats')) : null,
      invited: totals.length ? sum(totals.map((t) => t.invited)) : null,
      answered: totals.length ? sum(totals.map((t) => t.answered)) : null,
      index: cell && cell.state !== 'missing' ? { value: cell.value, suppressed: cell.state === 'suppressed' } : null,
      sickLeave: sick.get(unit.unit_id) ?? null,
      openMatters: answers.threads.filter((t) => t.unit_id !== null && set.has(t.unit_id)).length,
      stuck: any ? sum([...set].map((u) => stuck.get(u) ?? 0)) : null,
    };
  });
}
