import type { Units } from '../state/units.svelte.ts';
import type { View } from '../state/view.svelte.ts';
import type { Workspace } from '../state/workspace.svelte.ts';

/** What is chosen, in words: the line on top of each page, and what stands on each picture and file. */
export interface ChosenWords {
  readonly unit: string;
  readonly period: string;
  /** The chosen marks, by dimension and value. */
  readonly marks: readonly { dimension: string; value: string; text: string }[];
  /** Whose data it is. */
  readonly source: string;
}

/** The filters and the source of the shown data in words. */
export function chosenWords(view: View, units: Units, workspace: Workspace): ChosenWords {
  const t = view.t.frame;
  const { filter } = view.filters;
  const periodOf = (): string => {
    const { from, to } = filter;
    if (from && to) return view.f.span(from, to);
    if (from) return `${t.periodFrom} ${view.f.month(from)}`;
    return to ? `${t.periodTo} ${view.f.month(to)}` : t.wholePeriod;
  };
  const wordOf = (dimension: string, value: string): string => {
    const known = (view.t.values as unknown as Record<string, Record<string, string> | string>)[dimension];
    return (typeof known === 'object' ? known[value] : undefined) ?? value;
  };
  const { own, manifest } = workspace;
  return {
    unit: filter.unit === null ? t.wholeOrganisation : units.name(filter.unit),
    period: periodOf(),
    marks: Object.entries(filter.marks).flatMap(([dimension, chosen]) =>
      chosen.map((value) => ({ dimension, value, text: wordOf(dimension, value) })),
    ),
    source: own ? t.ownData(manifest.sources.length) : manifest.sample ? t.sampleData : manifest.title,
  };
}
