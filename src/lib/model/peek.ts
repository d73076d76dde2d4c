/** A row of a table as its file has it. */
export interface PeekRow {
  line: number;
  cells: string[];
}

/** What stands in a file where something is to be checked: the row, those around it, and what the columns are called. */
export interface Peek {
  /** Empty where the file has no header. */
  header: string[];
  rows: PeekRow[];
  /** Which of the rows it is about, and which cell of it; null for the row as a whole. */
  row: number;
  column: number | null;
}
