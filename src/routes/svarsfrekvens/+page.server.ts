import { everything } from '$lib/analysis/filter.ts';
import { responseRows } from '$lib/analysis/responses/responseRows.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({ answers: await answersTo([responseRows(everything)]) });
