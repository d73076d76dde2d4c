import { labelledHeader } from '../survey/labelledHeader.ts';
import { isHeader } from './columns.ts';

/** Whether a cell could be the header of a column of ours, also of one that a table has for each of several surveys ("Svar HT"). */
export const isHeaderCell = (cell: string): boolean => isHeader(cell) || labelledHeader(cell, 0) !== null;
