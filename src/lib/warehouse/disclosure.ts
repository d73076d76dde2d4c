export { countsOf } from './disclosure/countsOf.ts';
export { generalise } from './disclosure/generalise.ts';
export { impliedTotals } from './disclosure/impliedTotals.ts';
export { liftIncidents } from './disclosure/liftIncidents.ts';
export { nearMissesTogether } from './disclosure/nearMissesTogether.ts';
export { suppress } from './disclosure/suppress.ts';
export { least, thresholds, type Thresholds } from './disclosure/thresholds.ts';
export { treeOf } from './disclosure/tree.ts';
export { withoutCells } from './disclosure/withoutCells.ts';
