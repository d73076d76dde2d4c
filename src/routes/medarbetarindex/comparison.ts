import { changesOf, named, type Change } from '$lib/analysis/indexes/changes.ts';
import { comparedUnits, middleOf, type ComparedUnit, type Pair } from '$lib/analysis/indexes/compared.ts';
import { findingsOf, type Finding } from '$lib/analysis/indexes/findings.ts';
import type { Cell, Instrument } from '$lib/analysis/indexes/instrument.ts';
import { meanInterval } from '$lib/analysis/indexes/meanInterval.ts';
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
  /** The year that it is compared with: the instrument's year before, or an earlier one; null for the first. */
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

/** What is wanted to be compared: years that the instrument has not are not taken. */
export interface Wanted {
  readonly year: number;
  readonly before: number;
  /** The last year of the chosen period; null for the latest. */
  readonly until: number | null;
}

/**
 * Compares a year with an earlier one: the latest that the period reaches with the one before, without another choice. A
 * period narrows what year is shown, never what it is measured against.
 */
export function compare(instrument: Instrument, units: readonly Unit[], wanted: Wanted): Comparison {
  const reached = instrument.years.filter((y) => wanted.until === null || y <= wanted.until);
  const year = instrument.years.includes(wanted.year) ? wanted.year : (reached.at(-1) ?? instrument.years[0]!);
  const earlier = instrument.years.filter((y) => y < year);
  const before = earlier.includes(wanted.before) ? wanted.before : (earlier.at(-1) ?? null);
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

/** "95 %: 62,1–78,3"; empty where it is not known. */
export function intervalText(cell: Cell, { t, f }: Words): string {
  const interval = meanInterval(cell);
  return interval ? t.tipInterval(f.decimal(interval.low), f.decimal(interval.high)) : '';
}

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
    intervalText(pair.now, words),
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
  how: {
    name: (unit: string) => string;
    chosen: string | null;
    fade: boolean;
    indent: boolean;
    /** Whether a unit's rows below are shown; null where there are none, or rows are not a tree. */
    open: (unit: string) => boolean | null;
  },
  words: Words,
): IndexDotRow[] {
  const standing = new Set(
    of.changes.filter((c) => c.q !== null && c.q <= named).map((c) => JSON.stringify([c.unit, c.part])),
  );
  const top = Math.min(...rows.map((r) => r.depth));
  const isShown = rows.some((r) => r.unit === how.chosen);
  return rows.map((row) => {
    const label = how.name(row.unit);
    const firstHidden = row.pairs.find((p) => p.part === parts[0])?.now.state === 'suppressed';
    const dots = parts.map((part, i): IndexDot => {
      const pair = row.pairs.find((p) => p.part === part)!;
      const by = byOf(pair);
      const stands = standing.has(JSON.stringify([row.unit, part]));
      const said = cellText(pair.now, of.year, words);
      const hidden = pair.now.state === 'suppressed';
      return {
        ...{ panel: partName(part, words), now: pair.now.value, before: pair.before?.value ?? null, hidden, stands },
        ...{ interval: meanInterval(pair.now), others: pair.others, parent: pair.parent },
        value: pair.now.value === null ? (row.hollow ? '' : '–') : aligned(said),
        change: by === null ? '' : aligned(words.f.signed(by)),
        // The words once a row; the other panels have a dash, or the short word where the first has its value.
        note: row.hollow
          ? i === 0
            ? words.t.hollow
            : ''
          : pair.now.value !== null
            ? ''
            : i === 0 || !hidden
              ? said
              : firstHidden
                ? '–'
                : words.t.hiddenShort,
        tip: row.hollow ? `${label}\n${words.t.hollow}` : tipOf(row, pair, stands, label, of, words),
      };
    });
    return {
      ...{ key: row.unit, label, depth: how.indent ? row.depth - top : 0, computed: row.computed, dots },
      chosen: row.unit === how.chosen,
      ...{ open: how.open(row.unit), faded: how.fade && isShown && row.unit !== how.chosen },
    };
  });
}
