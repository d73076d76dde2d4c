import type { Row, Rows } from '../../model/tables.ts';

type Incident = Row<'incidents'>;

/**
 * For a publication: what would name a person together with a small group is dropped. Attendance keeps the side and the
 * union alone; an event loses the system's own id, by which its report could be found.
 */
export const generalise = (rows: Rows): Rows => ({
  ...rows,
  ...(rows.attendance ? { attendance: rows.attendance.map((row) => ({ ...row, role: null })) } : {}),
  ...(rows.incidents ? { incidents: rows.incidents.map(withoutId) } : {}),
});

const withoutId = (row: Incident, i: number): Incident => ({ ...row, incident_id: String(i + 1) });
