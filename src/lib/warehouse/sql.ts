/** A value that DuckDB can bind. Dates are bound as ISO text and cast in the statement. */
export type Param = string | number | boolean | null;

/** A statement as text with `?` where values are bound. Made by `sql`, never by pasting strings. */
export class Sql {
  constructor(
    readonly text: string,
    readonly params: readonly Param[],
  ) {}
}

/** Tagged template: pieces of `Sql` are spliced in, every other value is bound. */
export const sql = (strings: TemplateStringsArray, ...values: (Param | Sql)[]): Sql =>
  values.reduce<Sql>(
    (made, value, i) => {
      const piece = value instanceof Sql ? value : new Sql('?', [value]);
      return new Sql(made.text + piece.text + strings[i + 1], [...made.params, ...piece.params]);
    },
    new Sql(strings[0]!, []),
  );

/** A quoted identifier: a column's or a table's name that comes from data. */
export const ident = (name: string): Sql => new Sql(`"${name.replaceAll('"', '""')}"`, []);

/** Pieces joined by a separator that is our own text, such as `', '` or `' AND '`. */
export const join = (pieces: readonly Sql[], separator: string): Sql =>
  new Sql(
    pieces.map((p) => p.text).join(separator),
    pieces.flatMap((p) => p.params),
  );

/** `column IN (?, ?)`: DuckDB-Wasm binds no arrays. An empty list matches nothing. */
export const isIn = (column: Sql, values: readonly Param[]): Sql =>
  values.length === 0
    ? sql`FALSE`
    : sql`${column} IN (${join(
        values.map((v) => sql`${v}`),
        ', ',
      )})`;

/** All conditions; true when there are none. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`TRUE` : join(conditions, ' AND ');
