import type { PageProgress } from '../../model/source.ts';

/** So many of the latest pages tell how long the next ones take: a document may begin with text, which is quick, and go on with scans. */
const LATEST = 5;
/** An estimate that is this many minutes longer than the one before it is believed; a smaller rise is a page slower than the others. */
const RISE = 2;
/** Less than so many milliseconds are not worth an estimate. */
const SOON = 10_000;

/** How long the rest of a document takes, by its pages so far. Times are milliseconds on any clock that only goes forward. */
export class Pace {
  #page = 0;
  #since = 0;
  #took: number[] = [];
  #minutes: number | null = null;

  /** Whole minutes that are left when a page begins: 0 for less than one; null where it is not known yet, or soon done. */
  left({ page, pages }: PageProgress, now: number): number | null {
    if (page > this.#page) {
      if (this.#page > 0) this.#took.push((now - this.#since) / (page - this.#page));
      this.#page = page;
      this.#since = now;
    }
    const latest = this.#took.slice(-LATEST);
    if (latest.length === 0) return null;
    const left = (latest.reduce((sum, t) => sum + t, 0) / latest.length) * (pages - page + 1);
    if (left < SOON && this.#minutes === null) return null;
    const minutes = rounded(left / 60_000);
    if (this.#minutes === null || minutes < this.#minutes || minutes >= this.#minutes + RISE) this.#minutes = minutes;
    return this.#minutes;
  }
}

/** 0 under three quarters of a minute; whole minutes; from ten on, fives. */
function rounded(minutes: number): number {
  if (minutes < 0.75) return 0;
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : 5 * Math.round(minutes / 5);
}
