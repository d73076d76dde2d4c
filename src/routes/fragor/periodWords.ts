import type { View } from '$lib/view/state/view.svelte.ts';

/** A month or a quarter (`2025-Q1`) in words. */
export const periodWords = (period: string, view: View): string => {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  return quarter ? view.t.matters.quarter(quarter[2]!, quarter[1]!) : view.f.month(period);
};
