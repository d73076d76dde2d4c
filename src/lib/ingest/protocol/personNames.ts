import type { ProtocolRecord } from '../../model/record.ts';
import { fold } from '../swedish/fold.ts';
import { isAmbiguousName, isFirstName } from '../swedish/names.ts';
import { phraseSet, type PhraseMention } from '../swedish/phraseSet.ts';
import { fullNames, isThing, nameWords, type NameMention } from './fullNames.ts';
import { findUnions } from './organisations.ts';

/** Finds persons in texts: those that the protocol lists, and any first-plus-last name. Made once for a record. */
export type NameFinder = (text: string) => NameMention[];

/** After a name, these make it a place: "Signe Almgrens gata", "Algot Vadströms gymnasium". */
const PLACE_AFTER =
  /^s?\s+(?:gata|väg|gränd|plats|torg|park|backe|stig|gymnasium|skola|minne|stiftelse|fond|sjukhus|hus|hem)(?!\p{L})/u;
/** Page breaks and tabs are spaces here. */
const flatten = (text: string): string => text.replace(/[\f\t]/g, ' ');

/** A finder for one record: knows its people, and leaves alone what the record calls a group, a unit or a place. */
export function nameFinder(record: ProtocolRecord, others: readonly string[] = []): NameFinder {
  const people = [...record.participants.flatMap((p) => (p.name ? [p.name] : [])), ...others];
  const kept = protectedNames(record);
  const namesIn = (text: string) => {
    const words = nameWords(text);
    return { words, full: fullNames(text, words, kept) };
  };
  const whole = flatten(record.text);
  const wholeNames = namesIn(whole);
  const known = new Set([...people, ...wholeNames.full.map((m) => m.whole)]);
  const singles = singleNames(known, new Set(people), kept);
  const findListed = phraseSet(
    [...known].filter((name) => fold(name).length >= 3),
    true,
  );
  const findKept = phraseSet(kept, false);
  return (text) => {
    const flat = flatten(text);
    const { words, full } = flat === whole ? wholeNames : namesIn(flat);
    const listed = findListed(flat).map(({ phrase, start, end }): NameMention => ({ start, end, whole: phrase }));
    const found = listed.concat(full);
    for (const word of singles.size > 0 ? words : []) {
      const own = singles.get(word.text);
      const name = own ?? (word.text.endsWith('s') ? singles.get(word.text.slice(0, -1)) : undefined);
      if (name) found.push({ start: word.start, end: own ? word.end : word.end - 1, whole: name });
    }
    const outside = found.length > 0 ? outsideOf(findKept(flat)) : () => true;
    return apart(found.filter((m) => !PLACE_AFTER.test(flat.slice(m.end, m.end + 16)) && outside(m)));
  };
}

/** Groups and units that are named like persons ("Algot Vadström") stay. */
function protectedNames(record: ProtocolRecord): Set<string> {
  const named = record.figures.flatMap((f) => (f.kind === 'response' ? [f.group] : f.unit ? [f.unit] : []));
  return new Set([...named, record.body ?? '', record.organisation ?? ''].filter((n) => /\p{Lu}\p{Ll}/u.test(n)));
}

/** Tells whether a mention lies within none of the names that stay; these are in order and apart. */
function outsideOf(kept: readonly PhraseMention[]): (m: NameMention) => boolean {
  return (m) => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.end < m.end) low = middle + 1;
      else high = middle;
    }
    const around = kept[low];
    return !around || around.start > m.start;
  };
}

/** First and last names alone, of people met in full; the first names only of those that the protocol lists. */
function singleNames(
  known: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Map<string, string> {
  const things = new Set([...kept].flatMap((k) => k.split(/\s+/)));
  const singles = new Map<string, string>();
  for (const name of known) {
    const parts = name.split(' ');
    const last = parts.at(-1)!;
    const single = (word: string) =>
      word.length >= 3 &&
      !things.has(word) &&
      !isAmbiguousName(word) &&
      !isThing(word) &&
      findUnions(word).length === 0;
    if (listed.has(name) && parts[0] && isFirstName(parts[0]) && single(parts[0])) singles.set(parts[0], name);
    if (parts.length > 1 && last.length >= 4 && single(last) && /^\p{Lu}/u.test(last)) singles.set(last, name);
  }
  return singles;
}

/** In order; of two that overlap the longer. */
function apart(found: NameMention[]): NameMention[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((m) => m.start >= end && ((end = m.end), true));
}
