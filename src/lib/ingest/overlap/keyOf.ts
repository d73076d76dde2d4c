import { unitId } from '../../model/unit.ts';
import type { Row, TableName } from '../../model/tables.ts';

const joined = (...parts: readonly (string | number | null)[]): string => parts.join('\n');

/**
 * What a row tells of, apart from what it says of it, for tables that have one answer to that: two files with the same key
 * tell of the same. A round is known by the day by which it was to be done: the day on which it was comes later.
 */
export const keyOf = {
  responses: (r: Row<'responses'>) => joined(unitId(r.survey), r.date, unitId(r.group_name), r.role),
  answer_days: (r: Row<'answer_days'>) => joined(unitId(r.survey), r.date, unitId(r.group_name ?? ''), r.role),
  opinions: (r: Row<'opinions'>) =>
    joined(unitId(r.survey), r.date, unitId(r.group_name ?? ''), r.role, r.question, r.kind, r.alternative),
  seats: (r: Row<'seats'>) => joined(unitId(r.group_name), r.organisation),
  indexes: (r: Row<'indexes'>) => joined(r.instrument, r.year, r.unit_id, r.part, r.gender),
  benchmarks: (r: Row<'benchmarks'>) => joined(r.instrument, r.year, unitId(r.municipality), r.part, r.gender),
  headcount: (r: Row<'headcount'>) => joined(r.unit_id, r.period),
  absence: (r: Row<'absence'>) => joined(r.unit_id, r.period, r.measure),
  health: (r: Row<'health'>) => joined(r.unit_id, r.period, r.kind),
  rounds: (r: Row<'rounds'>) => joined(r.unit_id, unitId(r.kind), r.due ?? r.period),
} as const satisfies { [T in TableName]?: (row: Row<T>) => string };
