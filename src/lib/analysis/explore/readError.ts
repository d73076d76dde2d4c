import { linesBefore } from './statement.ts';

/** What went wrong with a statement, as far as DuckDB's message tells. The words are in view/text, by `kind`. */
export interface StatementError {
  readonly kind:
    | 'syntax'
    | 'end'
    | 'quote'
    | 'several'
    | 'table'
    | 'column'
    | 'function'
    | 'value'
    | 'group'
    | 'file'
    | 'missing'
    | 'other';
  /** Line of the user's text, from 1; null when the message names none, or none of the user's. */
  readonly line: number | null;
  /** What is not known: the table, column or function. */
  readonly name: string | null;
  /** Names that DuckDB thinks were meant. */
  readonly meant: readonly string[];
  /** DuckDB's own words, English, without the lines that it quotes and its advice on extensions. */
  readonly detail: string;
}

type Kind = StatementError['kind'];
/** In order: the first that fits names the error; its group, where it has one, the thing that is not known. */
const patterns: readonly (readonly [RegExp, Kind])[] = [
  [/Cannot prepare multiple statements|syntax error at or near ";"/, 'several'],
  [/unterminated/, 'quote'],
  [/at end of input/, 'end'],
  [/^Parser Error/, 'syntax'],
  [/not in the catalog, but it exists in the/, 'missing'],
  [/Table with name "?([^"\s]+)"? does not exist|Referenced table "([^"]+)" not found/, 'table'],
  [/Referenced column "([^"]+)" not found|does not have a column named "([^"]+)"/, 'column'],
  [/Function with name "?([^"\s]+)"? does not exist/, 'function'],
  [/must appear in the GROUP BY/, 'group'],
  [/Permission Error|disabled by configuration|disabled through configuration/, 'file'],
  [/^Conversion Error|Could not convert/, 'value'],
];

const quoted = (text: string | undefined): string[] => [...(text ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1]!);

/**
 * Reads DuckDB's message about a statement that was wrapped by `describe` or `limited`. `statement` is the user's own
 * text: what is wrong beyond its last line is wrong at its end.
 */
export function readError(message: string, statement: string): StatementError {
  const detail = message.split(/\n\n(?:LINE \d+:|Please try installing)/)[0]!.trim();
  const at = /\nLINE (\d+):/.exec(message)?.[1];
  const line = at === undefined ? null : Number(at) - linesBefore;
  const beyond = line !== null && line > statement.split('\n').length;
  const found = patterns.flatMap(([pattern, kind]) => {
    const match = pattern.exec(detail);
    return match ? [{ kind, name: match.slice(1).find((group) => group !== undefined) ?? null }] : [];
  })[0];
  const kind = found?.kind ?? 'other';
  return {
    kind: kind === 'syntax' && beyond ? 'end' : kind,
    line: beyond ? null : line,
    name: found?.name ?? null,
    meant: quoted(/(?:Did you mean|Candidate bindings:)([^\n]*)/.exec(detail)?.[1]),
    detail,
  };
}
