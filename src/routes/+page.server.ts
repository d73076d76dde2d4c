import { everything } from '$lib/analysis/filter.ts';
import { latestIndexes } from '$lib/analysis/attention/latestIndexes.ts';
import { latestRounds } from '$lib/analysis/attention/latestRounds.ts';
import { openThreads } from '$lib/analysis/attention/openThreads.ts';
import { sickLeave } from '$lib/analysis/attention/sickLeave.ts';
import { stuckReports } from '$lib/analysis/attention/stuckReports.ts';
import { unitMonths } from '$lib/analysis/attention/unitMonths.ts';
import { responseRows } from '$lib/analysis/responses/responseRows.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  return {
    answers: await answersTo([
      unitMonths(),
      ...(asOf ? [stuckReports(asOf)] : []),
      responseRows(everything),
      latestIndexes(),
      openThreads(),
      sickLeave(),
      latestRounds(),
    ]),
  };
};
