import { kindNamed, LONGEST } from '../table/columns.ts';
import { fold } from '../table/fold.ts';
import { labelledHeader } from './labelledHeader.ts';

/** The words, one each, for how many were asked and for how many answered. */
const wordsFor = (column: 'invited' | 'answered'): ReadonlySet<string> =>
  new Set(kindNamed('responses').columns.find(([name]) => name === column)![1]);
const [invited, answered] = [wordsFor('invited'), wordsFor('answered')];

/**
 * Which columns hold counts of people, small ones looking like steps of a scale: a number of a survey ("Fackliga svar 2024"), and
 * two columns whose headers differ only in that one says how many were asked and the other how many answered.
 */
export function countHeaders(header: readonly string[]): ReadonlySet<number> {
  const rests = header.map((h) => ({ asked: without(h, invited), came: without(h, answered) }));
  const [asked, came] = [new Set(rests.map((r) => r.asked)), new Set(rests.map((r) => r.came))];
  const isCount = (h: string, at: number): boolean => {
    const rest = rests[at]!;
    if (labelledHeader(h, at)) return true;
    return (rest.asked !== null && came.has(rest.asked)) || (rest.came !== null && asked.has(rest.came));
  };
  return new Set(header.flatMap((h, at) => (isCount(h, at) ? [at] : [])));
}

/** What a header says beside its one word of the count; null for a header without one. */
function without(header: string, words: ReadonlySet<string>): string | null {
  if (header.length > LONGEST) return null;
  const tokens = fold(header).split(' ');
  const rest = tokens.filter((word) => !words.has(word));
  return rest.length === tokens.length - 1 ? rest.join(' ') : null;
}
