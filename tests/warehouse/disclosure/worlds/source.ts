import type { Rows } from '../../../../src/lib/model/tables.ts';
import type { Functional } from './linear.ts';

/** A number of the published tables: known by its key, made of what is unknown; null where it is hidden. */
export interface Cell {
  readonly key: string;
  readonly value: number | null;
}

/** An invented organisation's files about persons, and how their numbers come from what only the source knows. */
export interface Source {
  /** What is unknown, by name, as it is in truth. */
  readonly truth: ReadonlyMap<string, number>;
  /** The least and the most that an unknown can be. */
  readonly range: readonly [number, number];
  /** The files as they would be if the unknown were so. */
  files(unknown: ReadonlyMap<string, number>): Record<string, string>;
  /** What each number of the tables is made of, by its key. */
  readonly functionals: ReadonlyMap<string, Functional>;
  /** The numbers in the published tables. */
  cells(rows: Rows): Cell[];
}

/** The number that a functional gives. */
export const valueOf = (f: Functional, unknown: ReadonlyMap<string, number>): number =>
  [...f].reduce((sum, [name, weight]) => sum + weight * unknown.get(name)!, 0);
