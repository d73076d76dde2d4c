import type { Template } from '../scene.ts';
import { cooperation } from './cooperation.ts';
import { management } from './management.ts';
import { operations } from './operations.ts';
import { premises } from './premises.ts';
import { safety } from './safety.ts';
import { staffing } from './staffing.ts';

/** Every kind of matter. */
export const templates: readonly Template[] = [
  ...premises,
  ...safety,
  ...staffing,
  ...management,
  ...cooperation,
  ...operations,
];

/** How much more often than usual a topic comes up, by year: what the trend of topics is to find. Later years go on as the last. */
const drift: Record<string, readonly number[]> = {
  lokaler: [1, 1, 5],
  pandemi: [1.6, 0.3, 0.05],
  it: [0.7, 1.5, 1.5],
  sekretess_sakerhet: [0.6, 1, 1.4],
};

/** The weight of a template in a year; 0 where it does not belong. */
export const weightOf = ({ topic, fields, months }: Template, field: string, date: string): number => {
  if (fields && !(fields as readonly string[]).includes(field)) return 0;
  if (months && !months.includes(Number(date.slice(5, 7)))) return 0;
  const years = drift[topic] ?? [1];
  return years[Math.min(Number(date.slice(0, 4)) - 2023, years.length - 1)] ?? 1;
};
