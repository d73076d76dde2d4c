import { z } from 'zod';
import type { Issue } from './issue.ts';
import { TableKind } from './tableMapping.ts';
import type { Rows, TableName } from './tables.ts';

/** A file as it came: its name, its bytes, and when it was last changed (milliseconds since 1970; 0 if not known). */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  modified: number;
}

/** What a source turned out to be. `unknown`: nothing in it could be read; its issues say why. */
export const SourceKind = z.enum(['protocol', ...TableKind.options, 'unknown']);
export type SourceKind = z.infer<typeof SourceKind>;

/** A unit that a source names, with the parent and level where the source gives them. Names, not ids: the tree is made later, over all sources. */
export interface UnitMention {
  name: string;
  parent: string | null;
  level: string | null;
  group: string | null;
  /** True where a table of units says it: its word outweighs what rows imply. */
  explicit?: boolean;
  /** Where it is said, for issues. */
  source?: string;
  line?: number;
}

/** A table's header as the file writes it, by the names of its columns; the sheet's name in a workbook. */
export interface SheetHeaders {
  sheet: string | null;
  headers: Readonly<Record<string, string>>;
}

/** For each row of a batch the line on which it begins. */
export interface BatchPlaces extends SheetHeaders {
  lines: { [T in TableName]?: number[] };
}

/** For each row of a source the line on which it begins, and from which row on they stand in which sheet. */
export interface RowPlaces {
  lines: number[];
  sheets: (SheetHeaders & { from: number })[];
}

/** What a reader gives for a piece of a source: rows by table, the units it names, and what to tell the user. */
export interface Batch {
  rows: Rows;
  units: UnitMention[];
  issues: Issue[];
  /** Where the rows of a table stand: they are looked at again when all sources are together. */
  places?: BatchPlaces;
  /** How much of the source has been read with this piece, 0–1, where that is known. */
  done?: number;
  /** The page that is to be read next: a document gives its rows after its last page. */
  page?: PageProgress;
  /** The table that begins, or that has been read to its end with this piece. */
  table?: TableReport;
}

/** Which page of a document is to be read next, from 1, of how many; `recognised` if its text must be recognised in a picture, which takes seconds. */
export interface PageProgress {
  page: number;
  pages: number;
  recognised: boolean;
}

/** What a table in a source was taken for. */
export const TableReport = z.object({
  /** The sheet's name; null where the file is one table. */
  sheet: z.string().nullable(),
  /** What tables of the same report have in common (TableMapping); null for one too wide to be remembered. */
  shape: z.string().nullable(),
  /** Null for one that is not read. */
  kind: TableKind.nullable(),
  /** By its headers, by its values too, as a person said; `ask`: a person must say; `omitted`: a person said that it is not to be read. */
  by: z.enum(['headers', 'values', 'mapping', 'ask', 'omitted']),
  /** How many different words of a column are not understood, for columns whose words can be interpreted. */
  unknown: z.record(z.string(), z.int().positive()),
});
export type TableReport = z.infer<typeof TableReport>;

/** What was read from one source, for the list of sources and a dataset's summary. */
export const SourceReport = z.object({
  name: z.string(),
  kind: SourceKind,
  /** SHA-256 of the bytes, hexadecimal: the same file twice is one source. Empty in a publication. */
  hash: z.string(),
  /** 0 in a publication, which does not say. */
  bytes: z.int().nonnegative(),
  /** When the file was last changed, milliseconds since 1970; 0 if not known. */
  modified: z.number().default(0),
  /** Rows by table. */
  rows: z.record(z.string(), z.int().nonnegative()),
  /** First and last day that the source speaks of, ISO; null if none. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The tables in it. */
  tables: z.array(TableReport).default([]),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  notes: z.int().nonnegative(),
});
export type SourceReport = z.infer<typeof SourceReport>;
