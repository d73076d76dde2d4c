import type { Cube, Selections } from '../cube/cube.ts';
import { makeCube } from '../cube/makeCube.ts';
import type { Sums } from '../cube/sums.ts';
import type { Filter } from '../filter.ts';
import type { Unit } from '../unitTree.ts';
import { monthsBetween } from '../../model/month.ts';
import type { Columns } from '../../warehouse/columns.ts';
import { ages } from './incidentCells.ts';

/** The ways to look at the events. */
export const incidentDimensions = [
  'month',
  'unit_id',
  'type',
  'threat',
  'cause',
  'status',
  'concerns',
  'sent',
  'age',
] as const;
export type IncidentDimension = (typeof incidentDimensions)[number];
export type IncidentCube = Cube<IncidentDimension>;
export type IncidentSelections = Selections<IncidentDimension>;
/** Sums of the events, along the months. */
export type IncidentSums = Sums<IncidentDimension>;

/** The order in which the values stand, also when no event has them. */
export const order = {
  type: ['near-miss', 'accident', 'risk-observation', 'commuting-accident', 'illness', 'other'],
  threat: ['threat', 'violence', 'both', 'none', 'unknown'],
  status: ['reported', 'investigation', 'measures', 'closed'],
} as const;

/** What counts as threat or violence. */
export const threats: readonly string[] = ['threat', 'violence', 'both'];

/** Every unit with itself and every unit above it. */
function* ancestry(units: readonly Unit[]): Generator<{ unit_id: string; ancestor_id: string }> {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  for (const { unit_id } of units)
    for (let at: string | null = unit_id; at !== null; at = parents.get(at) ?? null) yield { unit_id, ancestor_id: at };
}

/** The cube of the answer to `incidentCells`: months from the first event to the last without holes, units with everything below them. */
export function incidentCube(cells: Columns, units: readonly Unit[]): IncidentCube {
  const months = cells.text['month']!.values.filter((month) => month !== null).sort();
  const [first, last] = [months[0], months.at(-1)];
  const values: Partial<Record<IncidentDimension, readonly string[]>> = {
    ...order,
    month: first && last ? monthsBetween(first, last) : [],
    age: ages,
    sent: ['yes', 'no', 'unknown'],
  };
  const tree = [...ancestry(units)];
  return makeCube<IncidentDimension>(
    cells,
    incidentDimensions.map((name) => ({
      name,
      ...(values[name] ? { values: values[name] } : {}),
      ...(name === 'unit_id' ? { tree } : {}),
    })),
  );
}

/** The filter as the cube takes it; `concerned`: the values of `concerns` that are counted. */
export function incidentSelections(filter: Filter, concerned: readonly string[]): IncidentSelections {
  const { unit, from, to, marks } = filter;
  const among = (dimension: IncidentDimension) =>
    marks[dimension] ? { [dimension]: { among: marks[dimension] } } : {};
  return {
    concerns: { among: concerned },
    ...(unit === null ? {} : { unit_id: { within: [unit] } }),
    ...(from === null && to === null ? {} : { month: { from, to } }),
    ...among('type'),
    ...among('threat'),
    ...among('cause'),
    ...among('status'),
  };
}
