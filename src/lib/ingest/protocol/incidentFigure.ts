import type { Figure } from '../../model/record.ts';
import { isTotal, type IncidentType } from './incidentWords.ts';
import type { Period } from './periods.ts';

export type IncidentFigure = Extract<Figure, { kind: 'incidents' }>;

/** What was said above a count: the system, the period, the unit and the type that it is of. */
export interface IncidentContext {
  system: string | null;
  period: Period | null;
  unit: string | null;
  type: IncidentType | null;
}

type Parts = Partial<Pick<IncidentFigure, 'system' | 'unit' | 'type'>> & { count: number; period?: Period | null };

/** A figure: what its place says, else what was said above it. */
export function incidentFigure(context: IncidentContext, parts: Parts, span: [number, number]): IncidentFigure {
  const period = parts.period === undefined ? context.period : parts.period;
  return {
    kind: 'incidents',
    system: parts.system ?? context.system,
    unit: parts.unit === undefined ? context.unit : parts.unit,
    type: parts.type === undefined ? context.type : parts.type,
    count: parts.count,
    from: period?.from ?? null,
    to: period?.to ?? null,
    span,
  };
}

/** How many figures add up to what. */
class Sums {
  private readonly sums = new Map<string, [count: number, sum: number]>();
  add(key: string, count: number): void {
    const [n, sum] = this.sums.get(key) ?? [0, 0];
    this.sums.set(key, [n + 1, sum + count]);
  }
  /** True where two figures or more add up to the count. */
  make(key: string, count: number): boolean {
    const [n, sum] = this.sums.get(key) ?? [0, 0];
    return n > 1 && sum === count;
  }
  has(key: string): boolean {
    return this.sums.has(key);
  }
}

/** Figures that belong together, without those that only add up the others. A total that stands alone stays. */
export function withoutTotals(figures: readonly IncidentFigure[]): IncidentFigure[] {
  if (figures.length < 2) return figures.map(unmarked);
  const sums = new Sums();
  const at = (f: IncidentFigure) => `${f.from} ${f.to}`;
  for (const f of figures) {
    if (isMarked(f)) continue;
    sums.add(at(f), f.count);
    if (f.unit !== null) sums.add(`${at(f)} type ${f.type}`, f.count);
    if (f.type !== null) sums.add(`${at(f)} unit ${f.unit}`, f.count);
    if (f.unit !== null && f.type !== null) sums.add(`${at(f)} both`, f.count);
  }
  return figures
    .filter((f) => {
      if (isMarked(f)) return !sums.has(at(f));
      const byUnit = f.unit === null && sums.make(`${at(f)} type ${f.type}`, f.count);
      const byType = f.type === null && sums.make(`${at(f)} unit ${f.unit}`, f.count);
      return !(byUnit || byType || (f.unit === null && f.type === null && sums.make(`${at(f)} both`, f.count)));
    })
    .map(unmarked);
}

/** A figure whose unit's name says that it is a total. */
const isMarked = (figure: IncidentFigure): boolean => figure.unit !== null && isTotal(figure.unit);
const unmarked = (figure: IncidentFigure): IncidentFigure => (isMarked(figure) ? { ...figure, unit: null } : figure);
