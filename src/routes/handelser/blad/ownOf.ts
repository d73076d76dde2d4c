import type { Filters } from '$lib/view/state/filters.svelte.ts';

/** The settings that Händelser and its sheet share: whose events are counted, and in which chart. */
export const ownOf = (filters: Pick<Filters, 'own'>): Record<string, string> => ({
  whom: filters.own('whom'),
  chart: filters.own('chart'),
});
