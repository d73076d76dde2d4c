import type { Month } from '../../model/month.ts';

/** One thing that needs a look, with the numbers that its sentence is made from. `weight` orders them: the largest first. */
export type Finding = { weight: number } & (
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
    }
  | {
      kind: 'stuck';
      unit: string;
      /** Reports over 90 days old, and how many of them are not closed. */
      mature: number;
      open: number;
      /** The share at all other units, 0–1. */
      elsewhere: number;
    }
  | {
      kind: 'silent';
      group: string;
      unit: string | null;
      invited: number;
      /** Answers and invited in the round before. */
      before: number;
      beforeInvited: number;
      /** How many more groups fell silent. */
      others: number;
    }
  | {
      kind: 'part';
      unit: string;
      instrument: string;
      part: string;
      year: number;
      value: number;
      beforeYear: number;
      before: number;
    }
  | { kind: 'matter'; id: string; title: string; body: string | null; months: number; meetings: number }
  | { kind: 'commitments'; open: number; title: string; body: string | null; opened: string }
  | {
      kind: 'rounds';
      /** Rounds and follow-ups that are missing or late, at how many units, of how many. */
      late: number;
      units: number;
      of: number;
    }
);

/** The weightiest first. */
export const byWeight = (a: Finding, b: Finding): number => b.weight - a.weight;
