import type { Month } from '../../model/month.ts';
import { latestMonth, rollingYear, settledYear } from '../absence/rollingYear.ts';
import type { IncidentSummary } from '../incidents/incidentSummary.ts';
import type { Instrument } from '../indexes/instrument.ts';
import { rolledUp } from '../indexes/rollUp.ts';
import type { Round } from '../responses/round.ts';
import { totalsOf } from '../responses/totals.ts';
import type { Unit } from '../unitTree.ts';
import type { OpenThread } from './openThreads.ts';
import type { SickLeave } from './sickLeave.ts';

/** What the first page asks for, as it was answered. */
export interface Answers {
  units: readonly Unit[];
  incidents: IncidentSummary;
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
  /** Mean of the latest twelve settled months, percent, as the source gives it or weighed together from the units below. */
  sickLeave: { value: number | null; suppressed: boolean } | null;
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

/** Sick leave of each unit over its latest settled year; null for a unit without. Hidden where a month of that year is. */
function yearlySickLeave(rows: readonly SickLeave[], asOf: string | null): Map<string, UnitRow['sickLeave']> {
  const latest = latestMonth(rows, asOf);
  const byUnit = new Map<string, SickLeave[]>();
  for (const row of rows) byUnit.set(row.unit_id, [...(byUnit.get(row.unit_id) ?? []), row]);
  return new Map(
    [...byUnit].map(([unit, points]) => {
      const months = rollingYear(points, 'total', latest);
      const year = settledYear(months);
      const suppressed = months
        .filter((m) => !m.preliminary)
        .slice(-12)
        .some((m) => m.hidden);
      return [unit, suppressed || year ? { value: suppressed ? null : year!.rate, suppressed } : null];
    }),
  );
}

/** A row a unit, in tree order, over the months given (all that the page shows, in order). `asOf` is the last day of the data. */
export function unitRows(answers: Answers, shown: readonly Month[], asOf: string | null): UnitRow[] {
  const { units, incidents: events } = answers;
  const inside = below(units);
  const places = events.months.flatMap((m, i) => (shown.includes(m) ? [i] : []));
  const stuck = new Map(events.stuck.map((s) => [s.unit_id, s.open]));
  const instrument = answers.instruments[0];
  const index = instrument && rolledUp(instrument, units);
  const year = instrument?.years.at(-1);
  const sick = yearlySickLeave(answers.sickLeave, asOf);
  const groups = answers.rounds.at(-1)?.groups ?? [];
  const any = events.months.length > 0;

  return units.map((unit): UnitRow => {
    const set = inside.get(unit.unit_id)!;
    const counts = (what: 'incidents' | 'threats') => places.map((i) => events[what].get(unit.unit_id)?.[i] ?? 0);
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
