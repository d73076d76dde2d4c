/** A column of a result: its name and whether it holds numbers. */
export interface ResultField {
  readonly name: string;
  readonly numeric: boolean;
}
/** A result as bars: what names them and which column measures them. */
export interface Bars {
  readonly label: string;
  readonly measure: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

/** A longer chart is no quick look. */
const most = 40;

type Rows = readonly Record<string, unknown>[];

const numbersOf = (rows: Rows, name: string): number[] =>
  rows.flatMap((row) => {
    const value = row[name];
    return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
  });

/** True for a column that only falls or only rises: what the result is sorted by. */
function isSorted(rows: Rows, name: string): boolean {
  const numbers = numbersOf(rows, name);
  const steps = numbers.slice(1).map((n, i) => Math.sign(n - numbers[i]!));
  return steps.some((s) => s !== 0) && (steps.every((s) => s <= 0) || steps.every((s) => s >= 0));
}

/** The columns that tell the rows apart: the first that is no number where it does, else the first two. */
function labelsOf(fields: readonly ResultField[], rows: Rows): string[] {
  const names = fields.filter((f) => !f.numeric).map((f) => f.name);
  const alone = new Set(rows.map((row) => row[names[0] ?? ''])).size === rows.length;
  return names.slice(0, alone ? 1 : 2);
}

/**
 * A result as a bar chart when it is one: one or two columns that are no numbers name the bars; the number that the rows
 * are sorted by measures them, else the last one. The first 40 rows; those without a name or a number are left out. Null
 * for any other shape, or with fewer than two bars.
 */
export function barsOf(fields: readonly ResultField[], rows: Rows): Bars | null {
  const shown = rows.slice(0, most);
  const labels = labelsOf(fields, shown);
  const numeric = fields.filter((f) => f.numeric).map((f) => f.name);
  const measure = numeric.find((name) => isSorted(shown, name)) ?? numeric.at(-1);
  if (labels.length === 0 || measure === undefined) return null;
  const bars = shown.flatMap((row) => {
    const named = labels.flatMap((name) => (row[name] == null ? [] : [String(row[name])]));
    return named.length === 0 ? [] : numbersOf([row], measure).map((value) => ({ label: named.join(' · '), value }));
  });
  return bars.length < 2 ? null : { label: labels.join(' · '), measure, rows: bars };
}
