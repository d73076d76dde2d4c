import { z } from 'zod';
import { CorrectionOutcome } from './correction.ts';
import { Issue } from './issue.ts';
import { Overlap } from './overlap.ts';
import { JoinedName, UnitHistory, Unplaced } from './unplaced.ts';
import { SourceReport } from './source.ts';

/** What a dataset says of itself beside its tables. */
export const DatasetManifest = z.object({
  /** Shown where the data's source stands: "Exempeldata (påhittad)", "Socialförvaltningen". */
  title: z.string(),
  /** True for invented data, which must always be called so on the page. */
  sample: z.boolean(),
  /** The last day that the data speaks of: ages and "the latest months" count from here, so that a page is the same whenever it is read. Null without data. */
  asOf: z.iso.date().nullable(),
  /** The fewest persons that something shown rests on, where that was raised over the defaults; 0 or less than them otherwise. */
  minGroup: z.int().nonnegative().default(0),
  sources: z.array(SourceReport),
  issues: z.array(Issue),
  /** What a person corrected of what was read, and what became of it. */
  corrections: z.array(CorrectionOutcome).default([]),
  /** Files that tell of the same, and which of them holds. */
  overlaps: z.array(Overlap).default([]),
  /** Names that nobody has placed in the organisation, those of most rows first. */
  unplaced: z.array(Unplaced).default([]),
  /** Names that are counted as another unit's. */
  joined: z.array(JoinedName).default([]),
  /** Units that are others by now. */
  histories: z.array(UnitHistory).default([]),
});
export type DatasetManifest = z.infer<typeof DatasetManifest>;
