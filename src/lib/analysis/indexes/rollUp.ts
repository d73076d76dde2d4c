import type { Unit } from '../unitTree.ts';
import { missing, suppressed, type Cell, type Instrument } from './instrument.ts';

/** Looks up a unit's value in a year, computing it from the units below where the source gives none. */
export type Lookup = (unit: string, year: number, part: string | null) => Cell;

/** Where the next values below a unit are: a unit that the source has a row for counts as it stands, else those below it. */
function* below(unit: string, children: ReadonlyMap<string, readonly string[]>, given: (unit: string) => Cell) {
  const waiting = [...(children.get(unit) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const cell = given(next);
    if (cell.state === 'missing') waiting.push(...(children.get(next) ?? []));
    else yield cell;
  }
}

/**
 * The standard deviation over all answers of several units: within each unit, and the units' means between each other.
 * Null where one unit's is not known.
 */
function pooled(cells: readonly Cell[], mean: number, answers: number): number | null {
  if (answers < 2 || cells.some((c) => c.spread === null)) return null;
  const squares = cells.map((c) => (c.answers! - 1) * c.spread! ** 2 + c.answers! * (c.value! - mean) ** 2);
  return Math.sqrt(squares.reduce((sum, s) => sum + s, 0) / (answers - 1));
}

/** The mean weighted by answers. Hidden when any of them is: a sum over the rest and one over all would give it away. Missing when a count is not known: a mean of means would be another number. */
function meanOf(cells: readonly Cell[]): Cell {
  if (cells.some((c) => c.state === 'suppressed')) return suppressed;
  if (cells.length === 0 || cells.some((c) => c.answers === null)) return missing;
  const answers = cells.reduce((n, c) => n + c.answers!, 0);
  if (answers === 0) return missing;
  const value = cells.reduce((sum, c) => sum + c.value! * c.answers!, 0) / answers;
  return { state: 'computed', answers, value, spread: pooled(cells, value, answers) };
}

/**
 * Values with those of units that the source does not give, computed from the units below, weighted by answers.
 * Source: SKR and RKA, Hållbart medarbetarengagemang: an index of several units rests on all answers.
 */
export function rolledUp(instrument: Instrument, units: readonly Unit[]): Lookup {
  const children = new Map<string, string[]>();
  for (const { unit_id, parent_id } of units)
    if (parent_id !== null) children.set(parent_id, [...(children.get(parent_id) ?? []), unit_id]);
  const known = new Map<string, Cell>();
  return (unit, year, part) => {
    const given = (u: string): Cell => instrument.given(u, year, part);
    const own = given(unit);
    if (own.state !== 'missing') return own;
    const key = JSON.stringify([unit, year, part]);
    const cell = known.get(key) ?? meanOf([...below(unit, children, given)]);
    known.set(key, cell);
    return cell;
  };
}
