export { assembleUnits, type UnitTree } from './unit/assembleUnits.ts';
export { groupUnits } from './unit/groupUnits.ts';
export { placeGroups } from './unit/placeGroups.ts';
export { placeUnits, type PlacedUnits, type UnitSource } from './unit/placeUnits.ts';
