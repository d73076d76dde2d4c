import { sumsOf } from '../src/lib/analysis/cube/sums.ts';
import type { IncidentCell } from '../src/lib/analysis/incidents/incidentCells.ts';
import { incidentCube, incidentDimensions, type IncidentSums } from '../src/lib/analysis/incidents/incidentCube.ts';
import type { Unit } from '../src/lib/analysis/unitTree.ts';
import { fromRows } from '../src/lib/warehouse/columns.ts';

/** Sums of cells that stand as rows in a test. */
export const incidentSums = (cells: readonly IncidentCell[], units: readonly Unit[]): IncidentSums =>
  sumsOf(incidentCube(fromRows(cells, incidentDimensions, ['n']), units), 'month');
