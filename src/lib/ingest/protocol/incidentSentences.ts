import { NUMBER, readNumber } from '../swedish/numbers.ts';
import { countsWithWords, EARLIER, NO_SUM, PART, type Found } from './incidentCounts.ts';
import type { IncidentType } from './incidentWords.ts';
import type { Period } from './periods.ts';
import { unitsIn, type UnitPlace } from './unitNames.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** A count in a sentence, and what the sentence says of it. */
export interface Count {
  count: number;
  type: IncidentType | null;
  unit: string | null;
  /** Undefined: the sentence names none. */
  period: Period | undefined;
}

/** "17 anmälningar för Äldreomsorg och 9 för Förskola", "och på fritids 8": a number with no word of its own. */
const BARE = latin(new RegExp(`(?:,|;|och|samt|mot)\\s+(${NUMBER})(?:\\s+st\\.?)?\\s+(?=\\p{L})`, 'giu'));
const BARE_AFTER = latin(new RegExp(`^\\s*:?\\s*(${NUMBER})(?=\\s*(?:[,.;]|$|och\\s|samt\\s))`, 'iu'));
/** "totalt tre LISA-anmälningar", "sju tillbud och två olycksfall på Norr". `known`: the period is told above. A lone "ett tillbud" counts only where it is called a total. */
export function countsIn(sentence: string, periods: readonly Period[], known: boolean): Count[] {
  const found = countsWithWords(sentence, periods.length > 0, known);
  if (found.length === 0) return [];
  const units = unitsIn(sentence);
  found.push(...bareCounts(sentence, found, units, periods));
  found.sort((a, b) => a.start - b.start);
  return found.map((c) => ({
    count: c.count,
    type: c.type,
    unit: unitOf(c, units, found, sentence),
    period: periodOf(c, periods, sentence),
  }));
}

/** Numbers before or after a unit or a period, of the same kind as the count before them. */
function bareCounts(
  sentence: string,
  found: readonly Found[],
  units: readonly UnitPlace[],
  periods: readonly Period[],
): Found[] {
  const bare: Found[] = [];
  const places = [...units, ...periods];
  for (const m of matchesOf(sentence, BARE)) {
    const [start, end] = [m.index + m[0].indexOf(m[1]!), m.index + m[0].length];
    if (
      places.some(
        (p) => p.start >= end && p.start <= end + 7 && /^\s*(?:\p{Ll}{1,6}\s)?$/u.test(sentence.slice(end, p.start)),
      )
    )
      addBare(bare, sentence, found, m[1]!, start);
  }
  for (const place of places) {
    const m = BARE_AFTER.exec(sentence.slice(place.end, place.end + 24));
    if (m) addBare(bare, sentence, found, m[1]!, place.end + m[0].length - m[1]!.length);
  }
  return bare;
}

/** Adds the number that stands at `start`, if it is one of the same kind as the count before it. */
function addBare(bare: Found[], sentence: string, found: readonly Found[], number: string, start: number): void {
  const end = start + number.length;
  const like = found.findLast((c) => c.end <= start);
  const count = readNumber(number);
  const before = sentence.slice(0, start);
  if (!like || count === null || (count >= 1900 && count < 2100)) return;
  if ([...found, ...bare].some((c) => c.start < end && start < c.end)) return;
  if (EARLIER.test(before) || PART.test(before) || NO_SUM.test(before)) return;
  bare.push({ count, type: like.type, start, end, part: false });
}

/** The unit right after a count and its word; else the last named before it; else the next. */
function unitOf(count: Found, units: readonly UnitPlace[], counts: readonly Found[], sentence: string): string | null {
  const next = counts.find((c) => c.start > count.start)?.start ?? Infinity;
  const after = units.find((u) => u.start >= count.end && !PART.test(sentence.slice(count.end, u.start)));
  if (after && after.start <= count.end + 1) return after.name;
  const before = units.findLast((u) => u.end <= count.start);
  // "8 tillbud vid A samt 5 tillbud och 1 olycksfall vid B": where the first unit follows its counts, so do the others.
  const follows = units.length > 1 && counts[0] && units[0]!.start >= counts[0].end;
  if (before && !(follows && after)) return before.name;
  if (!after) return null;
  const shared = counts.filter((c) => c.start > count.start && c.start < after.start);
  return after.start < next || shared.length > 0 ? after.name : null;
}

/** The period right after a count, else the last before it, else the next; never one that another time is put beside. */
function periodOf(count: Found, periods: readonly Period[], sentence: string): Period | undefined {
  const own = periods.filter((p) => !EARLIER.test(sentence.slice(0, p.start)) || p.start < 12);
  const after = own.find((p) => p.start >= count.end);
  if (after && /^\s*(?:(?:under|i|för|avseende)\s+)?(?:perioden\s+)?$/iu.test(sentence.slice(count.end, after.start)))
    return after;
  return own.findLast((p) => p.end <= count.start) ?? after;
}
