import { z } from 'zod';

/** A unit's name as a source or a person writes it. */
const name = z.string().trim().min(1).max(200);

/**
 * Where a name belongs. `same`: another name of the unit `unit`. `below`: a unit of its own, under `unit`, or at the top (null).
 * `became`: from the day `from` on it is `unit` (renamed or merged); what came before stays with the old one and is told as its history.
 * Names are compared as `unitId` does.
 */
export const Placement = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('same'), name, unit: name }),
  z.strictObject({ as: z.literal('below'), name, unit: name.nullable() }),
  z.strictObject({ as: z.literal('became'), name, unit: name, from: z.iso.date() }),
]);
export type Placement = z.infer<typeof Placement>;
