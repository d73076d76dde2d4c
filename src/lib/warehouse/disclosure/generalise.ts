import type { Rows } from '../../model/tables.ts';

/**
 * For a publication: a union, a role and a small group name a person together, so attendance keeps the union and the
 * side alone.
 */
export const generalise = (rows: Rows): Rows => ({
  ...rows,
  ...(rows.attendance
    ? { attendance: rows.attendance.map((row) => (row.side === 'union' ? { ...row, role: null } : row)) }
    : {}),
});
