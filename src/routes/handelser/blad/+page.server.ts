import { everything } from '$lib/analysis/filter.ts';
import { incidentCells } from '$lib/analysis/incidents/incidentCells.ts';
import { incidentPeriods } from '$lib/analysis/incidents/incidentPeriods.ts';
import { employees } from '$lib/analysis/incidents/incidentSummary.ts';
import { openReports } from '$lib/analysis/incidents/openReports.ts';
import { openSaid } from '$lib/analysis/incidents/openSaid.ts';
import { topicsOf } from '$lib/analysis/incidents/saidAbout.ts';
import { staffMonths } from '$lib/analysis/incidents/staffMonths.ts';
import { found, judged } from '$lib/server/found.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  return {
    built: { found: await found(), judged: await judged() },
    answers: await answersTo([
      incidentCells(asOf),
      incidentPeriods(),
      staffMonths({ unit: null }),
      openReports(everything, employees, asOf),
      openSaid(everything, topicsOf(false)),
    ]),
  };
};
