import { healthYears } from '$lib/analysis/absence/healthYears.ts';
import { sickLeave } from '$lib/analysis/absence/sickLeave.ts';
import { everything } from '$lib/analysis/filter.ts';
import { benchmarks } from '$lib/analysis/indexes/benchmarks.ts';
import { indexValues } from '$lib/analysis/indexes/indexValues.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({
  answers: await answersTo([indexValues(), benchmarks(), sickLeave(everything), healthYears(everything)]),
});
