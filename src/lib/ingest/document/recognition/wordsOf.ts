import type { Block, Line } from 'tesseract.js';
import type { PageWord } from '../PageWord.ts';
import { withSectionSigns } from './sectionSigns.ts';

/** Shorter lines, in pixels, say little of how a page is turned. */
const LONG = 200;
/** A page that is turned more, as rise over run, is told of no better by its lines' slopes. */
const STEEP = 0.1;

/** The engine tells words apart that touch: a space stands between them all the same, so wide in parts of the letters' size. */
const SPACE = 0.2;

/**
 * The words that tesseract.js found, placed as if the page had been laid straight: a scan turned by half a degree
 * would have the last cell of a row stand a whole line below its first.
 */
export function wordsOf(blocks: readonly Block[] | null): PageWord[] {
  const lines = (blocks ?? []).flatMap((b) => b.paragraphs.flatMap((p) => p.lines));
  const slope = slopeOf(lines);
  return lines.flatMap((line) => {
    const texts = withSectionSigns(line);
    return line.words
      .map(({ confidence, bbox }, i) => {
        const y = baseAt(line, (bbox.x0 + bbox.x1) / 2);
        // The letters' size, the same for all of a line: a word's own box depends on which letters it has.
        const height = line.rowAttributes.rowHeight || bbox.y1 - bbox.y0;
        const next = line.words[i + 1]?.bbox.x0 ?? Infinity;
        return {
          // A dash between digits is often read as two.
          text: texts[i]!.trim().replace(/[-–—]{2,}/g, '–'),
          x: bbox.x0 + slope * y,
          y: y - slope * ((bbox.x0 + bbox.x1) / 2),
          width: Math.max(1, Math.min(bbox.x1, next - SPACE * height) - bbox.x0),
          height,
          confidence,
        };
      })
      .filter((word) => word.text !== '');
  });
}

/** The slope of the page's lines: the median, each weighted by its length; 0 where no line is long. */
function slopeOf(lines: readonly Line[]): number {
  const slopes = lines
    .map(({ baseline: { x0, y0, x1, y1 } }) => ({ run: x1 - x0, slope: (y1 - y0) / (x1 - x0) }))
    .filter(({ run, slope }) => run >= LONG && Math.abs(slope) <= STEEP)
    .sort((a, b) => a.slope - b.slope);
  const half = slopes.reduce((sum, { run }) => sum + run, 0) / 2;
  let sum = 0;
  for (const { run, slope } of slopes) {
    sum += run;
    if (sum >= half) return slope;
  }
  return 0;
}

/** Where a line's base line runs at a place across. */
function baseAt({ baseline: { x0, y0, x1, y1 }, bbox }: Line, x: number): number {
  return x1 > x0 ? y0 + ((x - x0) * (y1 - y0)) / (x1 - x0) : bbox.y1;
}
