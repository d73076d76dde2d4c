export { generalise } from './disclosure/generalise.ts';
export { suppress } from './disclosure/suppress.ts';
export { least, thresholds, type Thresholds } from './disclosure/thresholds.ts';
