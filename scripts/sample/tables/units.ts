import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';

/** The tree: each unit with the one above it, its level in the municipality's own words, its samverkansgrupp. */
export const unitRows = (units: readonly Unit[]): Cell[][] => [
  ['Enhet', 'Överordnad', 'Nivå', 'Grupp'],
  ...units.map(({ name, parent, level, group }): Cell[] => [name, parent, level, group]),
];
