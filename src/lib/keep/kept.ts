import { z } from 'zod';
import { Correction } from '../model/correction.ts';
import { Decisions, undecided } from '../model/decisions.ts';

/** SHA-256, hexadecimal. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A source that is kept: its content by hash, and the name that it has here. Its original lies beside, and what was read of it. */
export const KeptSource = z.strictObject({
  hash: Hash,
  name: z.string().min(1).max(1_000),
  /** When the file was last changed, milliseconds since 1970; 0 if not known. */
  modified: z.number().nonnegative(),
  bytes: z.int().nonnegative(),
});
export type KeptSource = z.infer<typeof KeptSource>;

/** What a person has put in and made of it: all but the originals themselves. */
export const Content = z.strictObject({
  sources: z.array(KeptSource).max(100_000),
  corrections: z.array(Correction).max(20_000),
  /** A list that has come since it was written is empty. */
  decisions: z.preprocess((lists) => ({ ...undecided, ...(lists as object) }), Decisions),
});
export type Content = z.infer<typeof Content>;

/** Nothing is put in yet. */
export const nothing: Content = { sources: [], corrections: [], decisions: undecided };

/** What was last chosen on each page: the URL's fragment by the page's path. It is nobody's work, so the latest holds, whoever wrote it. */
export const Views = z.record(z.string().max(200), z.string().max(10_000));
export type Views = z.infer<typeof Views>;

/** A workspace as it is kept between visits. */
export const Kept = z.strictObject({
  /** How it is written: see migrations.ts. */
  format: z.int().positive(),
  /** Counts the writings: whoever writes must have seen the one before. */
  revision: z.int().positive(),
  /** The day of the last writing, ISO. */
  saved: z.iso.date(),
  ...Content.shape,
});
export type Kept = z.infer<typeof Kept>;
