import type { Figure, ProtocolRecord } from '../../model/record.ts';
import type { UnitMention } from '../../model/source.ts';
import type { Row } from '../../model/tables.ts';
import { unitId } from '../../model/unit.ts';
import { surveyOf } from './surveyOf.ts';

/** Rows of one table stand no further apart. */
const MAX_APART = 200;

/** The answers of a survey's table, a row a group and side. All rows of a table are of the survey that its first row is of. */
export function responseRows(record: ProtocolRecord, source: string): Row<'responses'>[] {
  let table = { survey: '', date: null as string | null, end: -Infinity };
  return record.figures.flatMap((f) => {
    if (f.kind !== 'response') return [];
    if (f.span[0] > table.end + MAX_APART) table = { ...surveyOf(record, f.span[0]), end: 0 };
    table.end = f.span[1];
    const { survey, date } = table;
    return [
      {
        survey,
        date,
        group_name: f.group,
        unit_id: null,
        role: f.role,
        invited: f.invited,
        answered: f.answered,
        source,
      },
    ];
  });
}

/** Sums for a unit and a period: no day, and nothing known of whom they concern. */
export function incidentRows(record: ProtocolRecord, id: string, source: string): Row<'incidents'>[] {
  return record.figures.flatMap((f, i) => {
    if (f.kind !== 'incidents') return [];
    return [
      {
        incident_id: `${id}#f${i + 1}`,
        system: f.system,
        occurred: null,
        reported: null,
        unit_id: f.unit === null ? null : unitId(f.unit),
        concerns: 'unknown' as const,
        type: typeOf(f),
        threat: 'unknown' as const,
        cause: null,
        serious: null,
        status: null,
        closed: null,
        sent: null,
        sent_on: null,
        absence_days: null,
        period_from: f.from,
        period_to: f.to,
        count: f.count,
        source,
      },
    ];
  });
}

const TYPES = ['accident', 'commuting-accident', 'illness', 'near-miss', 'risk-observation'] as const;
const typeOf = (f: Extract<Figure, { kind: 'incidents' }>): Row<'incidents'>['type'] =>
  TYPES.find((t) => t === f.type) ?? 'other';

/** The units that incident figures name. */
export function unitsOf(figures: readonly Figure[]): UnitMention[] {
  const names = new Set(figures.flatMap((f) => (f.kind === 'incidents' && f.unit ? [f.unit] : [])));
  return [...names].map((name) => ({ name, parent: null, level: null, group: null }));
}
