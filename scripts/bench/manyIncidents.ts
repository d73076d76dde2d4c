import type { Unit } from '../../src/lib/analysis/unitTree.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { createTable } from '../../src/lib/warehouse/schema.ts';

const one = (of: readonly string[], by: string): string =>
  `[${of.map((value) => `'${value}'`).join(',')}][1 + floor(${of.length} * ${by})::INTEGER]`;

/** A number in [0, 1) for each row and each purpose, the same each time; squared, so that few values are usual and many rare. */
const drawn = (purpose: number): string => `((hash(i * 16 + ${purpose}) % 1000000)::DOUBLE / 1000000.0)`;
const skewed = (purpose: number): string => `(${drawn(purpose)} * ${drawn(purpose)})`;

const types = ['near-miss', 'accident', 'risk-observation', 'commuting-accident', 'illness', 'other'];
const threat = ['none', 'threat', 'violence', 'unknown', 'both'];
const causes = Array.from({ length: 12 }, (_, i) => `cause ${i}`);
const statuses = ['closed', 'investigation', 'reported', 'measures'];
const concerns = ['employee', 'pupil', 'client', 'unknown', 'other'];
const places = Array.from({ length: 60 }, (_, i) => `unit ${i}`);

/** The last day of the invented events. */
export const asOf = '2025-12-31';

/** Sixty units in six areas under one top. */
export const units: readonly Unit[] = [
  { id: 'top', parent: null, depth: 0 },
  ...Array.from({ length: 6 }, (_, i) => ({ id: `area ${i}`, parent: 'top', depth: 1 })),
  ...places.map((id, i) => ({ id, parent: `area ${i % 6}`, depth: 2 })),
].map(({ id, parent, depth }) => ({
  ...{ unit_id: id, name: id, level: null, parent_id: parent, group_name: null, depth },
}));

/** The units of an area. */
export const unitsOf = (area: string): string[] =>
  units.filter((u) => u.parent_id === area).map(({ unit_id }) => unit_id);

/** Fills the engine's table of incidents with so many invented events of five years. */
export async function fillIncidents(engine: Engine, n: number): Promise<void> {
  await engine.query(createTable('incidents').text);
  await engine.query(`
    INSERT INTO incidents BY NAME
    SELECT i::VARCHAR AS incident_id, 'bench' AS source, 1 AS count, false AS serious,
           DATE '2021-01-01' + floor(1826 * ${drawn(1)})::INTEGER AS occurred,
           occurred + floor(30 * ${skewed(2)})::INTEGER AS reported,
           ${one(places, skewed(3))} AS unit_id, ${one(types, skewed(4))} AS type, ${one(threat, skewed(5))} AS threat,
           ${one(causes, skewed(6))} AS cause, ${one(statuses, skewed(7))} AS status,
           ${one(concerns, skewed(8))} AS concerns, ${drawn(9)} < 0.5 AS sent
    FROM range(${n}) r(i)`);
}
