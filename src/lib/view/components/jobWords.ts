import type { Formats } from '../format.ts';
import type { Job } from '../state/workspace.svelte.ts';
import type { View } from '../state/view.svelte.ts';

type Words = Pick<View['t'], 'frame' | 'data'>;

/** Whether a file is still on its way in. */
export const isOnItsWay = ({ state }: Job): boolean => state === 'waiting' || state === 'reading';

/** What is being done with a file that is on its way in: which page, how many rows, how long it takes; empty before anything is known. */
export function jobProgress(job: Job, t: Words, f: Formats): string {
  if (job.state === 'waiting') return t.frame.waits;
  const { page, rows, left } = job;
  return [
    page &&
      (page.recognised ? t.frame.recognisingPage : t.frame.readingPage)(f.integer(page.page), f.integer(page.pages)),
    rows > 0 && t.frame.readingRows(f.integer(rows)),
    left !== null && t.frame.minutesLeft(left),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a screen reader is told of all files: it changes with every tenth of a file, and when one is done. */
export function spokenJobs(jobs: readonly Job[], t: Words, done: (job: Job) => string): string {
  const reading = jobs.find((job) => job.state === 'reading');
  const waiting = jobs.filter((job) => job.state === 'waiting').length;
  const last = jobs.findLast((job) => !isOnItsWay(job));
  return [
    last && done(last),
    reading && t.frame.readingShare(reading.name, Math.floor((reading.done ?? 0) * 10) * 10),
    waiting > 0 && t.frame.filesWait(waiting),
  ]
    .filter(Boolean)
    .join(' ');
}
