import type { Row } from '../../model/tables.ts';

type Opinion = Row<'opinions'>;
/** The scales of figures that surveys have: 1–5, 1–7, 1–10. */
const SCALES = [5, 7, 10];

const isFigure = (row: Opinion): boolean =>
  row.kind === 'scale' && row.steps === null && /^\d/.test(row.alternative ?? '');

/**
 * Where an answer stands on its scale, and how many steps that has. A scale in words knows it; one in figures is the smallest
 * that holds all figures of the survey (0–10 counts from 1 to 11); a survey's own alternatives are as many as the question has.
 */
export function stepsOf(rows: readonly Opinion[]): (row: Opinion) => Pick<Opinion, 'position' | 'steps'> {
  const reach = new Map<string, { low: number; high: number }>();
  for (const row of rows) {
    if (row.position === null) continue;
    const known = reach.get(keyOf(row)) ?? { low: 1, high: 0 };
    reach.set(keyOf(row), {
      low: Math.min(known.low, row.position),
      high: Math.max(known.high, row.position),
    });
  }
  return (row) => {
    if (row.position === null || row.steps !== null) return { position: row.position, steps: row.steps };
    const { low, high } = reach.get(keyOf(row))!;
    if (!isFigure(row)) return { position: row.position, steps: high };
    const steps = SCALES.find((s) => s >= high) ?? high;
    return low < 1 ? { position: row.position + 1, steps: steps + 1 } : { position: row.position, steps };
  };
}

const keyOf = (row: Opinion): string =>
  JSON.stringify(isFigure(row) ? [row.survey, row.date] : [row.survey, row.date, row.question]);
