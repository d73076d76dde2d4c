import type { Row } from '../../model/tables.ts';

type Incident = Row<'incidents'>;

/**
 * Counts of events are shown; how long someone was away after one, and how serious it was, tells of the person hurt. It
 * is hidden in every event, however many there are: with its day and unit a colleague knows whose it is.
 */
export const hideInjuries = (rows: readonly Incident[]): Incident[] =>
  rows.map((row) =>
    row.absence_days === null && row.serious === null ? row : { ...row, absence_days: null, serious: null },
  );
