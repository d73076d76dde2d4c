/** A column of a result: its name and whether it holds numbers. */
export interface ResultField {
  readonly name: string;
  readonly numeric: boolean;
}
/** A result as bars: which column names them and which measures them. */
export interface Bars {
  readonly label: string;
  readonly measure: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

/** A longer chart is no quick look. */
const most = 40;

/**
 * A result as a bar chart when it is one: the first column that is no number names the bars, the first that is one
 * measures them. The first 40 rows; rows without a number are left out. Null for any other shape, or with fewer than two bars.
 */
export function barsOf(fields: readonly ResultField[], rows: readonly Record<string, unknown>[]): Bars | null {
  const label = fields.find((f) => !f.numeric)?.name;
  const measure = fields.find((f) => f.numeric)?.name;
  if (label === undefined || measure === undefined) return null;
  const bars = rows.slice(0, most).flatMap((row) => {
    const [name, value] = [row[label], row[measure]];
    return name != null && typeof value === 'number' && Number.isFinite(value) ? [{ label: String(name), value }] : [];
  });
  return bars.length < 2 ? null : { label, measure, rows: bars };
}
