import { latin } from '../swedish/latin.ts';
import words from './figureWords.json' with { type: 'json' };
import { matchesOf } from '../swedish/matchesOf.ts';

/** The sides that a survey of samverkan asks. */
export type Side = 'union' | 'employer';

const whole = (source: string) => latin(new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'iu'));
/** Words for those who were asked, for answers, for the sides: sources of regular expressions. */
export const ASKED = words.asked;
export const ANSWERED = words.answered;
export const SIDES = `${words.unions}|${words.employers}`;

const asked = whole(ASKED);
const answered = whole(ANSWERED);
const unions = whole(words.unions);
const employers = whole(words.employers);
const rate = new RegExp(`%|${whole(words.rate).source}`, 'iu');
/** Below zero: not there. */
const place = (pattern: RegExp, text: string): number => text.search(pattern);

/** True for the head of a column of shares. */
export const isRate = (text: string): boolean => rate.test(text);
/** True for words that name those who were asked, or how many. */
export const isAsked = (text: string): boolean => asked.test(text);
/** True for words that name answers. */
export const isAnswered = (text: string): boolean => answered.test(text);
/** True for the name of a survey, or words of its answers. */
export const isSurvey = (text: string): boolean =>
  /enkät|undersökning|svarsfrekvens|svarsandel|utvärdering|mätning|besvara|inkomna svar|svarande/i.test(text);

/** The side that words name; null for none or both. */
export function sideOf(text: string): Side | null {
  const [union, employer] = [unions.test(text), employers.test(text)];
  return union === employer ? null : union ? 'union' : 'employer';
}

/** Which number of a pair is first, by words such as "utskick/svar" or "svar av antal"; null where they do not tell. */
export function pairOrder(text: string): 'asked' | 'answered' | null {
  if (!/svar/i.test(text) || !isAsked(text) || !isAnswered(text)) return null;
  const pair = /(\p{L}+\.?)\s?(?:\/|av|respektive|resp\.?|och|,)\s?(?:antal |inkomna )?(\p{L}+)/giu;
  for (const m of matchesOf(text, pair)) {
    if (isAsked(m[1]!) && isAnswered(m[2]!)) return 'asked';
    if (isAnswered(m[1]!) && isAsked(m[2]!)) return 'answered';
  }
  const [first, second] = [place(asked, text), place(answered, text)];
  return first < 0 || second < 0 ? null : first < second ? 'asked' : 'answered';
}
