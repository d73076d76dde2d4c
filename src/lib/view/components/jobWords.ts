import type { SourceReport } from '../../model/source.ts';
import type { Formats } from '../format.ts';
import { isRead } from '../isRead.ts';
import { finished } from '../state/job.ts';
import type { Job } from '../state/workspace.svelte.ts';
import type { View } from '../state/view.svelte.ts';

type Words = Pick<View['t'], 'frame' | 'data'>;

/** What came of a file, in a sentence. */
export function jobOutcome({ name, state, why }: Job, t: Pick<View['t'], 'data' | 'keep'>): string {
  if (state === 'refused') return t.keep.refused[why ?? 'cut'](name);
  if (state === 'too-large' && name.toLowerCase().endsWith('.samsyn')) return t.keep.backupTooLarge(name);
  return t.data.job[state]?.(name) ?? name;
}

/** Whether a file is still on its way in. */
export const isOnItsWay = (job: Job): boolean => !finished(job);

/** So many files that are done are named one by one. */
const few = 12;

/** Of more than a few files, those that were read and gave nothing to look over are counted; the rest are named, lest they are lost among them. */
export function foldJobs(
  jobs: readonly Job[],
  sources: readonly SourceReport[],
  most = few,
): { read: number; rest: readonly Job[] } {
  const fine = new Set(
    sources.filter((s) => isRead(s) && s.errors + s.warnings + s.notes === 0).map((source) => source.name),
  );
  const counted = new Set(jobs.filter((job) => job.state === 'read' && fine.has(job.name)));
  if (counted.size <= most) return { read: 0, rest: jobs };
  return { read: counted.size, rest: jobs.filter((job) => !counted.has(job)) };
}

/** What is being done with a file that is on its way in: which page, how many rows, how long it takes; empty before anything is known. */
export function jobProgress(job: Job, t: Words, f: Formats): string {
  if (job.state === 'waiting') return t.frame.waits;
  if (job.state === 'joining') return t.frame.joins;
  const { page, rows, left } = job;
  return [
    page &&
      (page.recognised ? t.frame.recognisingPage : t.frame.readingPage)(f.integer(page.page), f.integer(page.pages)),
    rows > 0 && t.frame.readingRows(f.integer(rows)),
    left !== null && t.frame.minutesLeft(left),
    // Before the first of several scanned pages is done nothing is known of the others.
    left === null && page?.recognised && page.page === 1 && page.pages > 1 && t.frame.timeLater,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a screen reader is told of all files: it changes with every tenth of a file, and when one is done; at last it says what came of each. */
export function spokenJobs(
  jobs: readonly Job[],
  sources: readonly SourceReport[],
  t: Words,
  f: Formats,
  done: (job: Job) => string,
): string {
  if (!jobs.some(isOnItsWay)) {
    const { read, rest } = foldJobs(jobs, sources, 2);
    return [...(read > 0 ? [t.data.readFine(f.integer(read))] : []), ...rest.map(done)].join(' ');
  }
  const reading = jobs.find((job) => job.state === 'reading');
  const waiting = jobs.filter((job) => job.state === 'waiting').length;
  const last = jobs.findLast((job) => !isOnItsWay(job));
  return [
    last && done(last),
    reading && t.frame.readingShare(reading.name, Math.floor((reading.done ?? 0) * 10) * 10),
    !reading && jobs.some((job) => job.state === 'joining') && t.frame.joins,
    waiting > 0 && t.frame.filesWait(waiting),
  ]
    .filter(Boolean)
    .join(' ');
}
