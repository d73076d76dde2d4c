import { z } from 'zod';
import { Placement } from './placement.ts';

/** Why a name is taken for another unit's. */
export const LikenessReason = z.enum(['form', 'short', 'initials', 'spelling', 'rows']);
export type LikenessReason = z.infer<typeof LikenessReason>;

/** A name that sources use and nobody has placed: it is no unit of the organisation's own table, or likely another name of one. */
export const Unplaced = z.object({
  unit_id: z.string(),
  name: z.string(),
  /** Rows that bear it, in all tables, and the files that they stand in. */
  rows: z.int().nonnegative(),
  sources: z.array(z.string()),
  /** What it most likely is, for a person to say yes or no to; null where nothing is likely. */
  proposed: Placement.nullable(),
  /** Why that is likely. */
  why: LikenessReason.nullable(),
});
export type Unplaced = z.infer<typeof Unplaced>;

/** A name that is counted as another unit's without asking; a person may say otherwise. */
export const JoinedName = z.object({
  name: z.string(),
  unit: z.string(),
  rows: z.int().nonnegative(),
  why: LikenessReason,
});
export type JoinedName = z.infer<typeof JoinedName>;

/** A unit that became another: rows before the day `from` stay with it, under the one that it became; later ones are that one's. */
export const UnitHistory = z.object({
  unit_id: z.string(),
  name: z.string(),
  into_id: z.string(),
  into: z.string(),
  from: z.string(),
  /** Rows of later days that bear the old name and were moved. */
  moved: z.int().nonnegative(),
});
export type UnitHistory = z.infer<typeof UnitHistory>;
