/** Months of a year that a period's label covers, 1–12: `YYYY`, `YYYY-MM`, `YYYY-Q1`, `YYYY-T1` (four months), `YYYY-H1`. */
interface Span {
  readonly year: string;
  readonly from: number;
  readonly to: number;
}

const lengths: Readonly<Record<string, number>> = { Q: 3, T: 4, H: 6 };

function spanOf(period: string): Span {
  const [year = '', part = ''] = period.split('-');
  const length = lengths[part[0] ?? ''];
  if (length) return { year, from: (Number(part[1]) - 1) * length + 1, to: Number(part[1]) * length };
  return part === '' ? { year, from: 1, to: 12 } : { year, from: Number(part), to: Number(part) };
}

const holds = (a: Span, b: Span): boolean =>
  a.year === b.year && a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;

/** The sums over time among periods: each that holds others, with the longest of those. */
export function sumsOfPeriods(periods: readonly string[]): { total: string; parts: string[] }[] {
  const spans = periods.map((period) => ({ period, span: spanOf(period) }));
  return spans.flatMap(({ period, span }) => {
    const within = spans.filter((other) => holds(span, other.span));
    const parts = within.filter((a) => !within.some((b) => holds(b.span, a.span))).map((a) => a.period);
    return parts.length > 0 ? [{ total: period, parts }] : [];
  });
}
