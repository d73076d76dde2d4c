import { layPage, type PageLine } from '../page/layPage.ts';
import type { Direction } from './wordsOf.ts';

/** Text that runs another way than the page's is beside the text if it is no more than this share of it. */
const ASIDE = 0.3;

/** A page's lines: those of its own direction, then those that run another way, such as a number up the margin. */
export function layDirections(directions: readonly Direction[]): PageLine[] {
  const letters = directions.map(({ words }) => words.reduce((sum, word) => sum + word.text.length, 0));
  return directions.flatMap(({ words }, i) => {
    const lines = layPage(words);
    if (i === 0) return lines;
    if (lines[0]) lines[0].gap = true;
    return lines.map((line) => ({ ...line, aside: letters[i]! <= ASIDE * letters[0]! }));
  });
}
