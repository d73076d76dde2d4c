import { numberCell } from '../table/cells.ts';
import type { TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import { placeCells } from './placeCells.ts';

/** Employees (or full-time equivalents, which may be broken numbers) by unit and month. */
export const readHeadcount: TableReader = (context) => {
  const place = placeCells(context);
  const number = numberCell(context, 'employees');
  return (row) => {
    const [at, employees] = [place(row), number(row)];
    if (!at) return;
    if (employees === null) return tellIncomplete(context, row, 'employees');
    context.out.row('headcount', { ...at, employees, source: context.source }, row.line);
  };
};
