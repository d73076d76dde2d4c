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

/** Figures that belong together, without those that only add up the others. A total that stands alone stays. */
export function withoutTotals(figures: readonly IncidentFigure[]): IncidentFigure[] {
  const named = figures.map((f) =>
    f.unit !== null && isTotal(f.unit) ? { ...f, unit: null, total: true } : { ...f, total: false },
  );
  return named
    .filter((f, i) => {
      const others = named.filter((g, j) => j !== i && !g.total && g.from === f.from && g.to === f.to);
      if (f.total && others.length > 0) return false;
      const parts = (of: (g: IncidentFigure) => boolean) => {
        const counted = others.filter(of);
        return counted.length > 1 && counted.reduce((sum, g) => sum + g.count, 0) === f.count;
      };
      const byUnit = f.unit === null && parts((g) => g.unit !== null && g.type === f.type);
      const byType = f.type === null && parts((g) => g.type !== null && g.unit === f.unit);
      const byBoth = f.unit === null && f.type === null && parts((g) => g.unit !== null && g.type !== null);
      return !(byUnit || byType || byBoth);
    })
    .map(({ total, ...figure }) => (total ? { ...figure, unit: null } : figure));
}
