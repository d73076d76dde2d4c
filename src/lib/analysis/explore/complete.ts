import { columnsOf, tableNames, type TableName } from '../../model/tables.ts';

/** A name that can stand where the caret is. */
export interface Completion {
  readonly name: string;
  readonly kind: 'table' | 'column';
  /** The table that the column is of. */
  readonly table: TableName;
}
/** What stands before the caret, from `start`, and the names that it can become. */
export interface Completions {
  readonly start: number;
  readonly names: readonly Completion[];
}

const none = (caret: number): Completions => ({ start: caret, names: [] });
const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

/** The tables that a text names, with what it calls them: `incidents AS i` gives `i` and `incidents`. */
function named(text: string): Map<string, TableName> {
  const found = new Map<string, TableName>();
  for (const [, word, alias] of text.toLowerCase().matchAll(/\b(?:from|join|,)\s*(\w+)(?:\s+(?:as\s+)?(\w+))?/g)) {
    if (!word || !isTable(word)) continue;
    found.set(word, word);
    if (alias) found.set(alias, word);
  }
  return found;
}

const columns = (table: TableName): Completion[] =>
  columnsOf(table).map(([name]) => ({ name, kind: 'column' as const, table }));

/** The first of each name. */
const unique = (names: readonly Completion[]): Completion[] =>
  names.filter((n, i) => names.findIndex((m) => m.name === n.name) === i);

const allTables: Completion[] = tableNames.map((table) => ({ name: table, kind: 'table', table }));

/** What may stand after `before`, whatever it begins with: only tables after FROM and JOIN. */
function candidates(before: string, owner: string | undefined, tables: ReadonlyMap<string, TableName>): Completion[] {
  if (owner !== undefined) {
    const table = tables.get(owner.toLowerCase());
    return table ? columns(table) : [];
  }
  if (/\b(?:from|join)\s+\w*$/i.test(before)) return allTables;
  if (tables.size === 0) return [...allTables, ...tableNames.flatMap(columns)];
  return [...[...new Set(tables.values())].flatMap(columns), ...allTables];
}

/**
 * The tables and columns that the word before the caret can become, at most `most`: after `i.` the columns of the table
 * that is called `i`; else, from two letters on, the tables after FROM and JOIN, and elsewhere the columns of the tables
 * that the text names and then the tables, or all of them where it names none. Nothing within quotes or when the word is
 * complete.
 */
export function complete(text: string, caret: number, most = 8): Completions {
  const before = text.slice(0, caret);
  const inText = (before.match(/'/g)?.length ?? 0) % 2 === 1;
  const [, owner, typed = ''] = /(?:(\w+)\.)?(\w*)$/.exec(before) ?? [];
  if (inText || (owner === undefined && typed.length < 2)) return none(caret);
  const begins = unique(candidates(before, owner, named(text))).filter((n) => n.name.startsWith(typed.toLowerCase()));
  const names = begins.some((n) => n.name === typed.toLowerCase()) ? [] : begins.slice(0, most);
  return { start: caret - typed.length, names };
}
