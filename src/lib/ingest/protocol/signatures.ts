import { FULL_NAME, isFirstName } from '../swedish/names.ts';
import type { Layout } from './layout.ts';
import { guessUnion } from './organisations.ts';
import { isOfficeWord } from './roles.ts';

const NAME = new RegExp(`^${FULL_NAME}$`, 'u');
const GAPS = /\s{2,}|\t|,\s*|\s*\|\s*|\s+[-–]\s+/;
/** A signer's part in the meeting, or a place to sign at. */
const PART =
  /^(?:(?:mötes)?ordförande|(?:mötes)?sekreterare|justerare|protokollförare|för \p{L}+|vid protokollet|[_.]{4,})$/iu;

/**
 * Where the names that close a meeting's text begin when no word announces them: short lines of persons, their offices and unions, after
 * an empty line. `to` if there are none.
 */
export function signaturesBefore(layout: Layout, from: number, to: number): number {
  let first = to;
  let named = false;
  for (let i = to - 1; i > from; i--) {
    const line = layout.lines[i]!;
    if (line.furniture || !line.text) continue;
    if (line.text.length > 120 || /[.!?;:]$/.test(line.text)) break;
    const parts = line.text.split(GAPS).filter(Boolean);
    if (!parts.every((part) => isPerson(part) || isPart(part))) break;
    named ||= parts.some(isPerson);
    first = i;
  }
  return named && !layout.lines[first - 1]?.text ? first : to;
}

const isPerson = (part: string): boolean => NAME.test(part) && isFirstName(part.split(/[\s-]/)[0]!);

const isPart = (part: string): boolean =>
  PART.test(part) || guessUnion(part) !== null || (part.split(' ').length <= 3 && part.split(' ').some(isOfficeWord));
