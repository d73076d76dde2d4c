import { keyOf, kindNamed, LONGEST } from '../table/columns.ts';
import { fold } from '../table/fold.ts';
import words from '../table/words.json' with { type: 'json' };

/** The columns of which a table with two surveys has one for each. */
const counts = [
  'union_invited',
  'union_answered',
  'employer_invited',
  'employer_answered',
  'union',
  'employer',
  'invited',
  'answered',
];
/** A header that says a column of ours and which of the surveys it is of, and where it stands: "Svar HT" is `answered` of "HT". */
export interface Labelled {
  at: number;
  column: string;
  label: string;
}

const synonyms = new Map(kindNamed('responses').columns.map(([column, headers]) => [column, new Set(headers)]));
const terms = new Set(words.spread.terms.map(fold));
/** A year, a term, a month, a number of a round: not "procent", nor the name of a side. */
const tellsSurvey = (word: string): boolean => /^\D{0,6}\d+$/.test(word) || terms.has(fold(word));
/** No header that says both has more words. */
const MOST_WORDS = 8;

/** A header as a column of a survey; null for one that does not say both. The words of the survey may stand before, after or within those of the column. */
export function labelledHeader(header: string, at: number): Labelled | null {
  if (header.length > LONGEST) return null;
  const tokens = header.split(/\s+/).filter(Boolean);
  const telling = tokens.map(tellsSurvey);
  if (tokens.length < 2 || tokens.length > MOST_WORDS || !telling.includes(true)) return null;
  for (let size = 1; size < tokens.length; size++)
    for (let start = 0; start + size <= tokens.length; start++) {
      if (!telling.slice(start, start + size).every(Boolean)) continue;
      const name = keyOf([...tokens.slice(0, start), ...tokens.slice(start + size)].join(' '));
      const column = counts.find((c) => synonyms.get(c)!.has(name));
      if (column) return { at, column, label: tokens.slice(start, start + size).join(' ') };
    }
  return null;
}
