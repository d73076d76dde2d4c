import { fold } from '../table/fold.ts';
import data from './values.json' with { type: 'json' };

/** A place on a scale, 1 the lowest. `steps` null for a number, whose scale is known when all answers are. */
export interface ScaleStep {
  position: number;
  steps: number | null;
}

const known = new Map<string, ScaleStep>(
  data.scales.flatMap((scale) =>
    scale.flatMap((spellings, i) =>
      spellings.map((word) => [fold(word), { position: i + 1, steps: scale.length }] as const),
    ),
  ),
);
const unsure = new Set(data.unsure.map(fold));
/** "4", "4 - Instämmer", "4 (instämmer)": a figure and at most its words. */
const NUMBERED = /^(10|\d)(?:$|[.,]0$|\s*[-–—=:.)(]\s*\p{L})/u;

/** Where on a scale an answer stands, by its words or its figure (0–10); null for what is none. */
export function scaleStep(text: string): ScaleStep | null {
  const worded = known.get(fold(text)) ?? known.get(fold(text.replace(/^\d+\s*[-–—=:.)(]\s*/, '')));
  if (worded) return worded;
  const figure = NUMBERED.exec(text.trim())?.[1];
  return figure === undefined ? null : { position: Number(figure), steps: null };
}

/** "Vet ej" and its like: an answer, but none on the scale. */
export const isUnsure = (text: string): boolean => unsure.has(fold(text));
