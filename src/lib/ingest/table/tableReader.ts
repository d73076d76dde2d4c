import type { Collector } from './collector.ts';
import type { SheetRow } from './toSheet.ts';

/** A cell of a row by the column it stands for; '' where the table has no such column. */
export type Cell = (row: SheetRow) => string;

/** What a reader knows of a table before its first row. */
export interface TableContext {
  /** The file's name. */
  source: string;
  /** The name of the sheet in a workbook; null in a file that is one table. */
  sheet: string | null;
  /** The file's name without folders and extension: a name for what it holds when nothing else says. */
  stem: string;
  /** What stands above the header. */
  titles: readonly string[];
  /** The first rows, for what only values can tell. */
  sample: readonly SheetRow[];
  has: (column: string) => boolean;
  /** The header of a column as the file writes it; of a row of a spread table, where its value stands. */
  header: (column: string, row?: SheetRow) => string;
  /** In our words where a person has said what the file's mean. */
  cell: (column: string) => Cell;
  /** As the file writes it. */
  written: (column: string) => Cell;
  out: Collector;
}

/** Reads a row; `close` writes what only the last row makes whole. */
export interface RowReader {
  (row: SheetRow): void;
  close?: () => void;
}

/**
 * Reads one kind of table: looks at the context once, then reads row by row into `context.out`. Total: bad content
 * becomes issues.
 */
export type TableReader = (context: TableContext) => RowReader;
