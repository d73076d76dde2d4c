import type { Layout } from './layout.ts';
import { numberedCandidates } from './numberedCandidates.ts';

/** A numbered heading: "§ 7. Title", "7. Title", "7 Title", "7.1 Title", "Punkt 7: Title". */
export interface Numbered {
  number: string;
  title: string;
  line: number;
  body: number;
  start: number;
  bodyStart: number;
}

/** A line that may be one; the heavier the likelier. */
export interface Candidate extends Numbered {
  style: 'section' | 'point' | 'bare' | 'decimal' | 'cell' | 'roman' | 'letter';
  major: number;
  minor: number;
  weight: number;
}

/** How many make a run, where it is not three: a § is hardly anything else, letters are often initials. */
const LEAST: Partial<Record<Candidate['style'], number>> = { section: 2, letter: 4 };

/** How far back a run looks for the heading before: attachments full of numbers must not make it slow. */
const WINDOW = 150;

/** The run of numbered headings that is the agenda; empty if there is none. Numbers may jump, never fall. */
export function chooseNumbered(layout: Layout): Numbered[] {
  const all = numberedCandidates(layout);
  const styles = ['section', 'point', 'bare', 'cell', 'roman', 'letter'] as const;
  let best: Candidate[] = [];
  let most = 0;
  for (const style of styles) {
    const run = longestRun(all.filter((c) => c.style === style));
    const least = LEAST[style] ?? 3;
    const weight = run.reduce((sum, c) => sum + c.weight, 0) * (style === 'section' ? 2 : 1);
    if (run.length >= least && weight > most) [best, most] = [run, weight];
  }
  if (best.length === 0) best = longestRun(all.filter((c) => c.style === 'decimal'));
  else return withDecimals(best, all);
  return best.length >= 3 ? best : [];
}

/** The heaviest run of rising numbers; a jump costs a little, so that a list inside a matter does not lead astray. */
function longestRun(list: readonly Candidate[]): Candidate[] {
  const best = list.map((c) => c.weight);
  const from = list.map(() => -1);
  list.forEach((c, i) => {
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      const step = stepBetween(list[j]!, c);
      if (step === null) continue;
      const total = best[j]! + c.weight - step;
      if (total >= best[i]!) [best[i], from[i]] = [total, j];
    }
  });
  let end = -1;
  best.forEach((weight, i) => {
    if (end < 0 || weight >= best[end]!) end = i;
  });
  const run: Candidate[] = [];
  for (let i = end; i >= 0; i = from[i]!) run.push(list[i]!);
  return run.reverse();
}

function stepBetween(a: Candidate, b: Candidate): number | null {
  if (b.major === a.major) return b.minor === a.minor + 1 && b.minor > 0 ? 0 : null;
  if (b.major < a.major || b.major > a.major + 12) return null;
  return 0.3 * (b.major - a.major - 1);
}

/** "7.1" and "7.2" under "7", in order. */
function withDecimals(run: Candidate[], all: readonly Candidate[]): Candidate[] {
  if (run.length === 0) return [];
  const decimals = all.filter((c) => c.style === 'decimal');
  if (decimals.length === 0) return run;
  let next = 0;
  return run.flatMap((head, i) => {
    const end = run[i + 1]?.line ?? Infinity;
    const under: Candidate[] = [];
    while (next < decimals.length && decimals[next]!.line < end) {
      const d = decimals[next++]!;
      if (d.line > head.line && d.major === head.major && d.minor === under.length + 1) under.push(d);
    }
    return [head, ...under];
  });
}
