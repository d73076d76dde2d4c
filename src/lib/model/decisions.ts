import { z } from 'zod';
import { Limit } from './limit.ts';
import { OverlapChoice } from './overlap.ts';
import { Pin } from './pin.ts';
import { Placement } from './placement.ts';
import { TableMapping } from './tableMapping.ts';

/**
 * What a person has decided where the readers alone could not tell: how tables of a shape are read, where in the organisation a
 * name belongs, which of two files holds, how small a group may be, and what is to be noted
 * at a day of a unit's charts. It lies beside the sources, holds for all files that it fits, and can be given to a colleague.
 */
export const Decisions = z.strictObject({
  mappings: z.array(TableMapping).max(1_000),
  placements: z.array(Placement).max(20_000),
  overlaps: z.array(OverlapChoice).max(10_000).default([]),
  limits: z.array(Limit).max(10).catch([]).default([]),
  pins: z.array(Pin).max(5_000).default([]),
});
export type Decisions = z.infer<typeof Decisions>;

/** The file that decisions travel in: what it is stands first. */
export const DecisionsFile = z.strictObject({
  samsyn: z.literal('decisions'),
  version: z.literal(1),
  ...Decisions.shape,
});

/** Nothing is decided yet. */
export const undecided: Decisions = { mappings: [], placements: [], overlaps: [], limits: [], pins: [] };
