import type { Row } from '../src/lib/model/tables.ts';

/** An event with everything usual, apart from what the test says. */
export const incident = (change: Partial<Row<'incidents'>>): Row<'incidents'> => ({
  incident_id: '1',
  system: null,
  occurred: '2025-01-15',
  reported: null,
  unit_id: 'skolan',
  concerns: 'employee',
  type: 'accident',
  threat: 'none',
  cause: null,
  serious: null,
  status: 'closed',
  closed: null,
  sent: null,
  sent_on: null,
  absence_days: null,
  period_from: null,
  period_to: null,
  count: 1,
  source: 'a.csv',
  ...change,
});
