import type { Month } from '../../model/month.ts';

/** One thing that needs a look, with the numbers that its sentence is made from. `weight` orders them: the largest first. */
export type Finding =
  | {
      kind: 'level';
      /** What is counted. */
      what: 'incidents' | 'threats';
      unit: string;
      /** First month of the new level. */
      since: Month;
      /** Events a month before and since. */
      before: number;
      after: number;
      weight: number;
    }
  | {
      kind: 'stuck';
      unit: string;
      open: number;
      mature: number;
      share: number;
      elsewhere: number;
      oldest: string | null;
      weight: number;
    }
  | {
      kind: 'silent';
      group: string;
      unit: string | null;
      invited: number;
      before: number;
      beforeInvited: number;
      others: number;
      weight: number;
    }
  | {
      kind: 'part';
      unit: string;
      instrument: string;
      part: string;
      year: number;
      before: number;
      value: number;
      weight: number;
    }
  | {
      kind: 'matter';
      id: string;
      title: string;
      body: string | null;
      opened: string;
      days: number;
      meetings: number;
      weight: number;
    }
  | { kind: 'commitments'; open: number; title: string; body: string | null; opened: string; weight: number }
  | { kind: 'rounds'; late: number; units: number; of: number; weight: number };

/** What stands out, in order of weight. */
export const byWeight = (a: Finding, b: Finding): number => b.weight - a.weight;
