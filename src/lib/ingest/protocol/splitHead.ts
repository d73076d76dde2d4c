import { MONTH } from '../swedish/dates.ts';
import words from './figureWords.json' with { type: 'json' };
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

const kinds = words.kinds.map(([, source]) => source).join('|');
const sides = `${words.unions}|${words.employers}`;
const whole = (source: string) => latin(new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'));
/** What may head a column of its own. */
const TERM = whole(
  `(?:antal )?(?:${kinds})|(?:kv(?:artal)?\\.? ?|tertial ?|[QKTH])[1-4](?:[ -]+(?:20)?\\d\\d)?|(?:19|20)\\d\\d|${MONTH.replace('(', '(?:')}\\.?|` +
    `(?:antal |inkomna )?(?:${words.asked})|(?:antal |inkomna )?(?:${words.answered})|${words.rate}|${words.total}|antal`,
);
const SIDE = whole(sides);
const PAIR = latin(/(?:\p{L}{3,}\.?)\s?\/\s?(?:\p{L}{3,}\.?)/gu);

/**
 * A head whose cells stand apart by single spaces, cut into its label and `width` columns by the words that columns are called;
 * null where they are not as many.
 */
export function splitHead(text: string, width: number): string[] | null {
  if (width < 1 || text.length > 160) return null;
  const pairs = matchesOf(text, PAIR).length;
  if (pairs > 0) return splitAt(text, matchesOf(text, SIDE), width, text.search(PAIR));
  const terms = matchesOf(text, TERM).filter((m, i) => i > 0 || m.index > 0 || width > 1);
  return splitAt(text, terms.length === width + 1 ? terms.slice(1) : terms, width, terms[0]?.index ?? 0);
}

/** Cut before each mark, or after each where the last ends the text. */
function splitAt(text: string, marks: readonly RegExpExecArray[], width: number, first: number): string[] | null {
  if (marks.length !== width) return null;
  const last = marks.at(-1)!;
  const after = first < marks[0]!.index && last.index + last[0].length >= text.trimEnd().length;
  if (!after) {
    const starts = marks.map((m) => m.index);
    return [text.slice(0, starts[0]), ...starts.map((s, i) => text.slice(s, starts[i + 1]))].map((t) => t.trim());
  }
  const ends = marks.map((m) => m.index + m[0].length);
  return [text.slice(0, first), ...ends.map((e, i) => text.slice(i === 0 ? first : ends[i - 1], e))].map((t) =>
    t.trim(),
  );
}
