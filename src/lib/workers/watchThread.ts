import type { PdfThread } from '../ingest/document/effects.ts';
import { ThreadLost } from '../ingest/document/pdf/ThreadLost.ts';

/** How long a step of reading may take, in milliseconds: the slowest, unpacking a large scan, takes some seconds. */
const STEP_IN = 30_000;

/** A thread that is watched: it is lost when it dies (`lose`), is ended, or has not done what it was asked for in time. */
export function watchThread(
  port: PdfThread['port'],
  end: () => void,
  within = STEP_IN,
): PdfThread & { lose(): void; readonly isLost: boolean } {
  let isLost = false;
  let waiting = 0;
  let tell: () => void;
  const lost = new Promise<never>((_, reject) => (tell = () => reject(new ThreadLost())));
  lost.catch(() => undefined);
  const lose = (): void => {
    isLost = true;
    tell();
  };
  return {
    port,
    lose,
    get isLost() {
      return isLost;
    },
    async within(work) {
      const timer = setTimeout(lose, within);
      waiting++;
      // What is lost is not waited for, but may still fail.
      work.catch(() => undefined);
      try {
        return await Promise.race([lost, work]);
      } finally {
        clearTimeout(timer);
        waiting--;
      }
    },
    end() {
      // What works at something that nobody waits for can do nothing else.
      isLost ||= waiting > 0;
      end();
      lose();
    },
  };
}
