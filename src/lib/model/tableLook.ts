import type { Issue } from './issue.ts';
import type { TableKind, TableMapping } from './tableMapping.ts';

/** How a table might be read, before it is decided: `columns` null asks for a guess for the kind, `kind` null for one of that too. */
export interface TableDraft {
  kind: TableKind | null;
  columns: TableMapping['columns'] | null;
  values: TableMapping['values'];
}

/** A header of a table: the word by which it is remembered, how the file writes it, and some of its values. */
export interface HeaderLook {
  key: string;
  header: string;
  /** The first different values; none of a column that holds persons, which is never read. */
  samples: string[];
  personal: boolean;
}

/** A column of ours that a table of the kind may have. */
export interface ColumnLook {
  column: string;
  /** One of those by which the kind is known: asked for first. */
  main: boolean;
  /** One that is missed where a table has none. */
  wanted: boolean;
  /** Our words, where its values are such; null for days, numbers, names. */
  ours: readonly string[] | null;
}

/** A word of a column, how often it stands there, and what it is taken for by itself; null where it is not understood. */
export interface WordLook {
  word: string;
  key: string;
  count: number;
  ours: string | null;
}

/** A row as it will be read: each field by its name. */
export type RowLook = Readonly<Record<string, string | number | boolean | null>>;

/** What a person must see of a table to say how it is to be read, and what comes of what is said. */
export interface TableLook {
  source: string;
  sheet: string | null;
  shape: string;
  headers: HeaderLook[];
  /** What is tried here: as was asked for, what is guessed, or what is decided already. */
  draft: { kind: TableKind | null; columns: TableMapping['columns']; values: TableMapping['values'] };
  /** The columns of the draft's kind. */
  columns: ColumnLook[];
  /** The words of each column that has words of ours, those that are not understood first, the most frequent first. */
  words: Readonly<Record<string, WordLook[]>>;
  /** Why it cannot be read so; null if it can. */
  problem: { problem: 'incomplete' | 'header' | 'values'; column: string; header: string; value: string } | null;
  /** How many rows were looked at, whether these are all, and how many of them give something. */
  rows: number;
  whole: boolean;
  read: number;
  /** The first rows as they will be read. */
  preview: RowLook[];
  /** What there is to tell of these rows. */
  issues: Issue[];
}
