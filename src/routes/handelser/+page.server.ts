import { areaStaff } from '$lib/analysis/incidents/areaStaff.ts';
import { closedMonths } from '$lib/analysis/incidents/closedMonths.ts';
import { everything } from '$lib/analysis/filter.ts';
import { eventWeekdays } from '$lib/analysis/incidents/eventWeekdays.ts';
import { incidentCells } from '$lib/analysis/incidents/incidentCells.ts';
import { incidentPeriods } from '$lib/analysis/incidents/incidentPeriods.ts';
import { employees } from '$lib/analysis/incidents/incidentSummary.ts';
import { leftOut } from '$lib/analysis/incidents/leftOut.ts';
import { saidAbout, topicsOf } from '$lib/analysis/incidents/saidAbout.ts';
import { staffMonths } from '$lib/analysis/incidents/staffMonths.ts';
import { unitTree } from '$lib/analysis/unitTree.ts';
import { waitTimes } from '$lib/analysis/incidents/waitTimes.ts';
import { found, judged } from '$lib/server/found.ts';
import { answersTo, ask, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  const units = await ask(unitTree());
  const tops = units.filter((unit) => unit.parent_id === null);
  const top = tops.length === 1 ? tops[0]!.unit_id : null;
  const areas = units.filter((unit) => unit.parent_id === top).map((unit) => unit.unit_id);
  return {
    built: { found: await found(), judged: await judged() },
    answers: await answersTo([
      incidentCells(asOf),
      closedMonths(everything, employees, asOf),
      eventWeekdays(everything, employees, asOf),
      incidentPeriods(),
      leftOut(everything, employees, asOf),
      staffMonths({ unit: null }),
      areaStaff(top),
      saidAbout(everything, topicsOf(false)),
      waitTimes(everything, employees, asOf, areas),
    ]),
  };
};
