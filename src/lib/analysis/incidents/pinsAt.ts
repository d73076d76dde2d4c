import type { Pin } from '../../model/pin.ts';

/** The notes that stand on a unit's charts in the order of their days: its own, and those of the units above it and of the whole. */
export const pinsAt = (pins: readonly Pin[], path: readonly string[]): Pin[] =>
  pins
    .filter(({ unit }) => unit === null || path.includes(unit))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));

/** The days from which a unit's own charts take new limits: its own notes', not those of the units above. */
export const rebaseAt = (pins: readonly Pin[], unit: string | null): string[] =>
  pins.filter((pin) => pin.rebase && pin.unit === unit).map(({ date }) => date);
