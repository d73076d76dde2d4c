import type { Cube, Selection, Selections } from './cube.ts';

/** Which values of one dimension a selection lets through. */
const passes = (
  selection: Selection,
  below: ReadonlyMap<string, Uint8Array> | undefined,
): ((value: string | null, at: number) => boolean) => {
  if ('among' in selection) {
    const chosen = new Set(selection.among);
    return (value) => chosen.has(value);
  }
  if ('within' in selection) {
    const masks = selection.within.map((unit) => below?.get(unit));
    const units = new Set<string | null>(selection.within);
    return (value, at) => (below ? masks.some((mask) => mask?.[at] === 1) : units.has(value));
  }
  const { from, to } = selection;
  return (value) => value !== null && (from === null || value >= from) && (to === null || value <= to);
};

/** The filters as the summing loops need them: 1 for each code that passes, and the dimensions that filter at all. */
export const masksOf = <Name extends string>(
  cube: Cube<Name>,
  selections: Selections<Name>,
): { mask: Uint8Array; active: number[] } => {
  const mask = new Uint8Array(cube.offsets.at(-1)!).fill(1);
  const active: number[] = [];
  cube.names.forEach((name, d) => {
    const selection = selections[name];
    if (!selection) return;
    active.push(d);
    const passing = passes(selection, cube.below[name]);
    cube.values[name].forEach((value, i) => (mask[cube.offsets[d]! + i] = passing(value, i) ? 1 : 0));
  });
  return { mask, active };
};
