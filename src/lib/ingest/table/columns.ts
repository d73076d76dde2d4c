import type { TableKind } from '../../model/tableMapping.ts';
import { fold } from './fold.ts';
import data from './columns.json' with { type: 'json' };
import type { Look } from './looks.ts';

/** Columns that make a table one of a kind: each of `columns` names one, or several between bars of which any will do. */
export interface Form {
  columns: readonly string[];
  /** Only if every header is understood. */
  whole?: boolean;
  /** Only if a cell of the column begins with one of the words. */
  words?: Readonly<Record<string, readonly string[]>>;
  /** Only if a person says that the table is one of the kind. */
  asked?: boolean;
}

/** A kind of table: its columns in the order in which they are looked for, each with its headers (as `keyOf`), and its forms. */
export interface Kind {
  kind: TableKind;
  columns: readonly (readonly [string, readonly string[]])[];
  looks: Readonly<Record<string, Look>>;
  forms: readonly Form[];
  /** Columns that are missed where a table has none. */
  wanted: readonly string[];
  /** Words (folded) in a file's name or titles that speak of the kind. */
  named: readonly string[];
}

/** No header is longer; a longer cell is not looked at. */
export const LONGEST = 100;

/** Folded, and without spaces too: "org.enhet" and "orgenhet", "händelse datum" and "händelsedatum". */
export const keyOf = (header: string): string => fold(header).replaceAll(' ', '');
/** "Sjukfrånvaro (%)" is "sjukfrånvaro" where the whole is no synonym. */
export const withoutBrackets = (header: string): string => header.replace(/[([][^)\]]*[)\]]/g, '');

const never = new Set(data.never.map(keyOf));
/** Whether a header is one of a column that holds persons, which is never read. */
export const isNever = (header: string): boolean =>
  never.has(keyOf(header)) || never.has(keyOf(withoutBrackets(header)));

/** A kind's own columns and the shared ones; what both have is the kind's. */
const withShared = <T extends object>(columns: T): T & typeof data.shared => ({
  ...columns,
  ...data.shared,
  ...columns,
});

export const kinds: readonly Kind[] = Object.entries(data.kinds).map(
  ([kind, { columns, looks, forms, named, wanted }]) => ({
    kind: kind as TableKind,
    columns: Object.entries(withShared(columns)).map(([c, headers]) => [c, headers.map(keyOf)] as const),
    looks: looks as Readonly<Record<string, Look>>,
    forms: forms as readonly Form[],
    wanted,
    named: named.map(fold),
  }),
);
/** A number heads a column only where words beside it say so: it is a cell like others. */
const known = new Set(
  kinds.flatMap((k) => k.columns.flatMap(([, headers]) => headers.filter((h) => !/^\d+$/.test(h)))),
);

/** Whether a cell could be the header of a column of some kind of table. */
export const isHeader = (cell: string): boolean =>
  cell.length <= LONGEST && (known.has(keyOf(cell)) || known.has(keyOf(withoutBrackets(cell))));

/** A kind by its name. */
export const kindNamed = (kind: TableKind): Kind => kinds.find((k) => k.kind === kind)!;

/** Which columns of a form a table lacks. */
export const lacking = (form: Form, has: (column: string) => boolean): string[] =>
  form.columns.filter((any) => !any.split('|').some(has));

/** The header that stands for a column in messages. */
export function headerFor(kind: TableKind, column: string): string {
  const columns: Readonly<Record<string, readonly string[]>> = withShared(data.kinds[kind].columns);
  return columns[column]?.[0] ?? column;
}
