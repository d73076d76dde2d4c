import { z } from 'zod';

/**
 * How few persons something shown may rest on, where a person wants more than the defaults (warehouse/disclosure). It can
 * only raise them: a smaller number, and what is no such number, is as if nothing was set.
 */
export const Limit = z.strictObject({ of: z.literal('persons'), least: z.int().min(0).max(1_000).catch(0) });
export type Limit = z.infer<typeof Limit>;

/** The number that the limits set; 0 where they set none. */
export const leastOf = (limits: readonly Limit[]): number => Math.max(0, ...limits.map(({ least }) => least));
