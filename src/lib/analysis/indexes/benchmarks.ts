import { z } from 'zod';
import { unitId } from '../../model/unit.ts';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A municipality's value of a year, from Kolada. */
export const Benchmark = z.object({
  instrument: z.string(),
  year: z.int(),
  municipality: z.string(),
  part: z.string().nullable(),
  gender: z.enum(['women', 'men', 'other']).nullable(),
  value: z.number().nullable(),
});
export type Benchmark = z.infer<typeof Benchmark>;

/** All values of other municipalities: they are of whole municipalities, so no unit narrows them. */
export const benchmarks = (): Question<Benchmark> => ({
  name: 'benchmarks',
  sql: sql`SELECT instrument, year, municipality, part, gender, value FROM benchmarks
    ORDER BY instrument, year, municipality, part NULLS FIRST, gender NULLS FIRST, rowid`,
  row: Benchmark,
});

/** What stands in a list of municipalities and is none: the country, a group's mean. */
const group = /^(?:alla |liknande |riket\b|sverige\b|genomsnitt|kommungrupp|.*\b(?:o?vägt medel|median)\b)/i;
const bare = (name: string): string =>
  unitId(name)
    .replace(/ (?:kommun|stad|region|kommuner)$/, '')
    .replace(/^region /, '');

/** Which municipality the shown organisation is: the one of its name, "Björkvik" of "Björkviks kommun" too; null where none is. */
export function ownMunicipality(rows: readonly Benchmark[], tops: readonly string[]): string | null {
  const names = [...new Set(rows.map((r) => r.municipality))].filter((n) => !group.test(n));
  const wanted = new Set(tops.flatMap((top) => [bare(top), bare(top).replace(/s$/, '')]));
  const found = names.filter((name) => wanted.has(bare(name)));
  return found.length === 1 ? found[0]! : null;
}

/** The municipalities that may be chosen as the own one. */
export const municipalitiesOf = (rows: readonly Benchmark[]): string[] => [
  ...new Set(rows.map((r) => r.municipality).filter((name) => !group.test(name))),
];

/** One part of an index among municipalities in a year. */
export interface Standing {
  readonly part: string | null;
  /** Municipalities with a value, the highest first. Groups of municipalities are not among them. */
  readonly others: readonly { readonly municipality: string; readonly value: number }[];
  readonly median: number;
  /** The own municipality's value in Kolada, and its place from the top, 1 for the highest; null where it has none. */
  readonly own: { readonly value: number; readonly place: number } | null;
}

/** How municipalities stand in each part of an instrument in a year; parts without a value are left out, the whole first. */
export function standings(
  rows: readonly Benchmark[],
  of: { instrument: string; year: number; gender: Benchmark['gender'] },
  own: string | null,
): Standing[] {
  const here = rows.filter(
    (r) =>
      r.instrument === of.instrument && r.year === of.year && r.gender === of.gender && !group.test(r.municipality),
  );
  const parts = [...new Set(here.map((r) => r.part))].sort((a, b) => Number(a !== null) - Number(b !== null));
  return parts.flatMap((part): Standing[] => {
    const values = new Map<string, number>();
    for (const r of here)
      if (r.part === part && r.value !== null && !values.has(r.municipality)) values.set(r.municipality, r.value);
    const others = [...values]
      .map(([municipality, value]) => ({ municipality, value }))
      .sort((a, b) => b.value - a.value);
    if (others.length === 0) return [];
    const value = own === null ? undefined : values.get(own);
    const half = others.length / 2;
    const median = Number.isInteger(half)
      ? (others[half - 1]!.value + others[half]!.value) / 2
      : others[Math.floor(half)]!.value;
    const place = value === undefined ? 0 : 1 + others.filter((o) => o.value > value).length;
    return [{ part, others, median, own: value === undefined ? null : { value, place } }];
  });
}

/** The years that an instrument has values of, the latest first. */
export const benchmarkYears = (rows: readonly Benchmark[], instrument: string): number[] =>
  [...new Set(rows.filter((r) => r.instrument === instrument).map((r) => r.year))].sort((a, b) => b - a);
