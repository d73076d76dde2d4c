import { tableSizes } from '$lib/analysis/explore/tableSizes.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({ answers: await answersTo([tableSizes()]) });
