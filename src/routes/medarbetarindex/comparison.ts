import { changesOf, named, type Change } from '$lib/analysis/indexes/changes.ts';
import { comparedUnits, middleOf, type ComparedUnit, type Pair } from '$lib/analysis/indexes/compared.ts';
import { findingsOf, type Finding } from '$lib/analysis/indexes/findings.ts';
import type { Cell, Instrument } from '$lib/analysis/indexes/instrument.ts';
import { rolledUp, type Lookup } from '$lib/analysis/indexes/rollUp.ts';
import type { Unit } from '$lib/analysis/unitTree.ts';
import type { IndexDot, IndexDotRow } from '$lib/view/charts/indexLayout.ts';
import type { Formats } from '$lib/view/format.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

export interface Words {
  readonly t: Text['indexes'];
  readonly f: Formats;
}

/** One instrument in one year, beside the year before. */
export interface Comparison {
  readonly instrument: Instrument;
  readonly lookup: Lookup;
  readonly year: number;
  /** The instrument's year before; null for the first. */
  readonly before: number | null;
  /** All units with a value in either year, in tree order. */
  readonly rows: readonly ComparedUnit[];
  readonly changes: readonly Change[];
  /** Units whose change is more than chance, the surest first. */
  readonly findings: readonly Finding[];
  /** The one unit on top of all that have values; null when there are several. */
  readonly top: string | null;
}

/** The unit that all units with values lie below; null when they have several tops. */
function topOf(instrument: Instrument, units: readonly Unit[]): string | null {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  const topmost = (unit: string): string => {
    const parent = parents.get(unit) ?? null;
    return parent === null ? unit : topmost(parent);
  };
  const tops = new Set([...instrument.units].map(topmost));
  return tops.size === 1 ? [...tops][0]! : null;
}

/** Compares a year with the one before; the latest without another choice. */
export function compare(instrument: Instrument, units: readonly Unit[], wanted: number): Comparison {
  const year = instrument.years.includes(wanted) ? wanted : instrument.years.at(-1)!;
  const before = instrument.years[instrument.years.indexOf(year) - 1] ?? null;
  const lookup = rolledUp(instrument, units);
  const changes = before === null ? [] : changesOf(instrument, before, year);
  return {
    ...{ instrument, lookup, year, before, changes, findings: findingsOf(changes) },
    rows: comparedUnits(instrument, lookup, units, { year, before }),
    top: topOf(instrument, units),
  };
}

/** What a part's values stand beside: the whole organisation where it may be told, else the unit in the middle. */
export function besideOf({ instrument, lookup, year, top }: Comparison, part: string | null, at = year) {
  const whole = top === null ? null : lookup(top, at, part).value;
  return whole === null
    ? ({ kind: 'middle', value: middleOf(instrument, at, part) } as const)
    : ({ kind: 'whole', value: whole } as const);
}

export const partName = (part: string | null, { t }: Words): string => part ?? t.whole;

/** A value in words: the number, hidden, or missing. */
export const cellText = (cell: Cell, year: number, { t, f }: Words): string => {
  if (cell.state === 'suppressed') return t.suppressed;
  return cell.value === null ? t.missing(String(year)) : f.decimal(cell.value);
};

/** A number with the room of a decimal where it has none, so that columns of them stand under each other. */
const aligned = (text: string): string => (/[.,]\d$/.test(text) ? text : `${text}\u2008\u2007`);

const byOf = ({ now, before }: Pair): number | null =>
  now.value === null || before === null || before.value === null ? null : now.value - before.value;

function tipOf(row: ComparedUnit, pair: Pair, stands: boolean, name: string, of: Comparison, words: Words): string {
  const { t, f } = words;
  const by = byOf(pair);
  return [
    name,
    t.tipValue(partName(pair.part, words), String(of.year), cellText(pair.now, of.year, words)),
    pair.before && of.before !== null && pair.before.state !== 'missing'
      ? by === null
        ? t.tipValue(partName(pair.part, words), String(of.before), cellText(pair.before, of.before, words))
        : t.tipBefore(String(of.before), f.decimal(pair.before.value!), f.signed(by))
      : '',
    pair.now.answers === null ? '' : t.tipAnswers(f.integer(pair.now.answers)),
    pair.now.state === 'computed' ? t.tipComputed : '',
    stands ? t.tipStands : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Rows for the chart, the parts in the given order. */
export function dotRows(
  rows: readonly ComparedUnit[],
  parts: readonly (string | null)[],
  of: Comparison,
  how: { name: (unit: string) => string; chosen: string | null; fade: boolean; indent: boolean },
  words: Words,
): IndexDotRow[] {
  const standing = new Set(
    of.changes.filter((c) => c.q !== null && c.q <= named).map((c) => JSON.stringify([c.unit, c.part])),
  );
  const top = Math.min(...rows.map((r) => r.depth));
  const isShown = rows.some((r) => r.unit === how.chosen);
  return rows.map((row) => {
    const label = how.name(row.unit);
    const dots = parts.map((part, i): IndexDot => {
      const pair = row.pairs.find((p) => p.part === part)!;
      const by = byOf(pair);
      const stands = standing.has(JSON.stringify([row.unit, part]));
      const said = cellText(pair.now, of.year, words);
      const hidden = pair.now.state === 'suppressed';
      return {
        ...{ panel: partName(part, words), now: pair.now.value, before: pair.before?.value ?? null, hidden, stands },
        parent: pair.parent,
        value: pair.now.value === null ? '–' : aligned(said),
        change: by === null ? '' : aligned(words.f.signed(by)),
        // The words once a row; the other panels stay empty but for a dash.
        note: pair.now.value !== null ? '' : i === 0 || !hidden ? said : '–',
        tip: tipOf(row, pair, stands, label, of, words),
      };
    });
    return {
      ...{ key: row.unit, label, depth: how.indent ? row.depth - top : 0, computed: row.computed, dots },
      chosen: row.unit === how.chosen,
      faded: how.fade && isShown && row.unit !== how.chosen,
    };
  });
}
