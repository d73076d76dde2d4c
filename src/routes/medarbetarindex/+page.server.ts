import { healthYears } from '$lib/analysis/absence/healthYears.ts';
import { sickLeave } from '$lib/analysis/absence/sickLeave.ts';
import { everything } from '$lib/analysis/filter.ts';
import { indexValues } from '$lib/analysis/indexes/indexValues.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({
  answers: await answersTo([indexValues(), sickLeave(everything), healthYears(everything)]),
});
