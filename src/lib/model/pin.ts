import { z } from 'zod';

/**
 * A note at a day, for a unit and the charts of it: "ny rutin", "flytt". With `rebase` the charts take new limits from that
 * day: what came before was another process.
 */
export const Pin = z.strictObject({
  id: z.string().min(1).max(40),
  /** The unit's id; null: the whole organisation. */
  unit: z.string().max(200).nullable(),
  date: z.iso.date(),
  text: z.string().trim().min(1).max(120),
  rebase: z.boolean(),
});
export type Pin = z.infer<typeof Pin>;
