import type { ComparedUnit } from '$lib/analysis/indexes/compared.ts';
import { meanInterval } from '$lib/analysis/indexes/meanInterval.ts';
import { words, type TableColumn } from '$lib/view/components/table.ts';
import { cellText, partName, type Comparison, type Words } from './comparison.ts';

type Column = TableColumn<ComparedUnit>;

const number = (
  label: string,
  value: (r: ComparedUnit) => number | null,
  text: (r: ComparedUnit) => string,
): Column => ({ label, value, text, numeric: true });

/** The table of the units: answers, each part in both years with its change, how far chance reaches, and the parent's value. */
export function unitColumns(
  of: Comparison,
  parts: readonly (string | null)[],
  unit: { name: (unit: string) => string; level: (unit: string) => string },
  say: Words,
): Column[] {
  const { t, f } = say;
  const { year, before } = of;
  const pair = (r: ComparedUnit, part: string | null) => r.pairs.find((p) => p.part === part)!;
  const plain = (
    label: string,
    value: (r: ComparedUnit) => number | null,
    format = (n: number) => f.decimal(n),
  ): Column => number(label, value, (r) => (value(r) === null ? '–' : format(value(r)!)));
  const by = (r: ComparedUnit, part: string | null): number | null => {
    const { now, before: was } = pair(r, part);
    return now.value === null || !was || was.value === null ? null : now.value - was.value;
  };
  const value = (part: string | null, at: number, which: 'now' | 'before'): Column =>
    number(
      t.columns.value(partName(part, say), String(at)),
      (r) => pair(r, part)[which]?.value ?? null,
      (r) => (r.hollow ? '–' : cellText(pair(r, part)[which]!, at, say)),
    );
  const [first = null] = parts;
  return [
    words(t.columns.unit, (r) => unit.name(r.unit)),
    words(t.columns.level, (r) => unit.level(r.unit)),
    plain(t.columns.answers(String(year)), (r) => pair(r, first).now.answers, f.integer),
    ...parts.flatMap((part) =>
      before === null
        ? [value(part, year, 'now')]
        : [
            value(part, before, 'before'),
            value(part, year, 'now'),
            plain(t.columns.by(partName(part, say)), (r) => by(r, part), f.signed),
          ],
    ),
    plain(t.columns.low, (r) => meanInterval(pair(r, first).now)?.low ?? null),
    plain(t.columns.high, (r) => meanInterval(pair(r, first).now)?.high ?? null),
    plain(t.columns.parent, (r) => pair(r, first).parent),
  ];
}
