import type { ProtocolRecord } from '../../model/record.ts';
import { fold } from '../swedish/fold.ts';
import { isAmbiguousName, isFirstName, isPersonName, isSurname, NAME_WORD } from '../swedish/names.ts';
import { findUnions, UNION } from './organisations.ts';
import { isOfficeWord } from './roles.ts';

/** Where a person is named. `whole` is the name as first met, to find the person's role by. */
export interface NameMention {
  start: number;
  end: number;
  whole: string;
}

/** Finds persons in texts: those that the protocol lists, and any first-plus-last name. Made once for a record. */
export type NameFinder = (text: string) => NameMention[];

/** Words that make a capitalised word part of a place, a group or a system rather than a name. */
const THING =
  /(?:skolan?|skola|förskolan?|gymnasi(?:um|et)|enheten|avdelningen|förvaltningen?|kontoret|staben|nämnden|vägen|gatan|torget?|platsen|parken|gården|huset|hallen|hemmet|boendet?|centrum|kyrkan|kommun|region|stad|stads|län|sjukhuset?|universitetet?|campus|museet|biblioteket|bolaget|förbundet?|verket|myndigheten|ligan|torg|gruppen|teamet?|projektet|modellen|planen|avtalet|lagen|basen|dagen|möte|mötet)$/i;
/** What follows an office where no name does: its field or place ("avdelningschef Boende Norr"). */
const FIELD =
  /torg|utbildning|vård|omsorg|barn|familj|stöd|hem(?!m)|skol|tjänst|boende|drift|teknik|service|kost|fastighet|park|gat[au]|kultur|fritid|bibliotek|ekonomi|personal|kommunikation|administration|mottagning|utred|behandling|försörjning|arbets|resurs|insats|^(?:norr|söder|öster|väster|syd|öst|väst)|centrum|city|stockholm|göteborg|malmö|område|enhet|grupp|vux|äldre|funktion|miljö|bygg|plan|hälsa|upphandling|juridik|lön|digital|säkerhet|myndighet|avdelning|kansli|nämnd|styrelse|stadsdel|region|kommun/i;
const PLACE =
  /^(?:Stockholms?|Göteborgs?|Malmö|Uppsala|Sveriges?|Norra|Södra|Östra|Västra|Stora|Lilla|Nya|Gamla|Campus|Lex|Team|Microsoft|Office|Teams|Skype|Zoom|Stella|Agera|Stratsys|Feelgood|Previa|Saco|Sankt|Sankta|Min|Mitt|Vård|Omsorg|Barn|Hållbart|Region|Kommun|Kommunal|Vision|Svenska|Svensk|Ny|Trygg|Nordiska|Statens)$/;
/** After a name, these make it a place: "Signe Almgrens gata", "Algot Vadströms gymnasium". */
const PLACE_AFTER =
  /^s?\s+(?:gata|väg|gränd|plats|torg|park|backe|stig|gymnasium|skola|minne|stiftelse|fond|sjukhus|hus|hem)(?!\p{L})/u;
const WORD = new RegExp(`${NAME_WORD}(?![\\p{L}\\d])`, 'gu');
const PARTICLE = /^\s+(?:von|van|af|de|del|di|da|der|den|el|al|bin|ibn|la|le)(?:\s+(?:der|den|la))?\s+$/;
const CONTEXT_AFTER = new RegExp(
  `^s?\\s*(?:[,(]\\s*(?:${UNION}|[\\p{L}-]*(?:chef|rektor|ombud|direktör|ordförande|sekreterare|justerare|strateg|specialist|handläggare|samordnare)))`,
  'u',
);

/** A finder for one record: knows its people, and leaves alone what the record calls a group, a unit or a place. */
export function nameFinder(record: ProtocolRecord, others: readonly string[] = []): NameFinder {
  const people = [...record.participants.flatMap((p) => (p.name ? [p.name] : [])), ...others];
  const kept = protectedNames(record);
  const known = new Set(people);
  for (const { whole } of fullNames(record.text.replace(/[\f\t]/g, ' '), kept)) known.add(whole);
  const singles = singleNames(known, new Set(people), kept);
  const literal = literalPattern([...known]);
  return (text) => {
    const flat = text.replace(/[\f\t]/g, ' ');
    const listed = literal
      ? [...flat.matchAll(literal)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
          whole: m[0].replace(/\s+/g, ' '),
        }))
      : [];
    const found = listed.concat(fullNames(flat, kept));
    if (singles.size > 0)
      for (const m of flat.matchAll(WORD)) {
        const whole = singles.get(m[0]) ?? singles.get(m[0].replace(/s$/, ''));
        if (whole)
          found.push({ start: m.index, end: m.index + (singles.has(m[0]) ? m[0].length : m[0].length - 1), whole });
      }
    return apart(
      found.filter((m) => !PLACE_AFTER.test(flat.slice(m.end, m.end + 16)) && !kept.some((k) => covers(flat, k, m))),
    );
  };
}

/** Groups and units that are named like persons ("Algot Vadström") stay. */
function protectedNames(record: ProtocolRecord): string[] {
  const named = record.figures.flatMap((f) => (f.kind === 'response' ? [f.group] : f.unit ? [f.unit] : []));
  return [...new Set([...named, record.body ?? '', record.organisation ?? ''])].filter((n) => /\p{Lu}\p{Ll}/u.test(n));
}

const covers = (text: string, kept: string, m: NameMention): boolean => {
  const from = Math.max(0, m.end - kept.length);
  const at = text.slice(from, m.start + kept.length).indexOf(kept);
  return at >= 0 && from + at <= m.start;
};

/** Each first-plus-last name: a first name that is borne with capitalised words after it, or two that an office or a union explains. */
function fullNames(text: string, kept: readonly string[]): NameMention[] {
  const words = [...text.matchAll(WORD)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  const unions = findUnions(text);
  const found: NameMention[] = [];
  let union = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i]!;
    while (union < unions.length && unions[union]!.end <= first.start) union++;
    if (isThing(first.text) || (unions[union] && unions[union]!.start <= first.start)) continue;
    let last = i;
    while (
      last + 1 < words.length &&
      last < i + 3 &&
      joins(text, words[last]!, words[last + 1]!) &&
      follows(words[last + 1]!.text, last - i) &&
      !(unions[union] && unions[union]!.start < words[last + 1]!.end)
    )
      last++;
    if (last === i) continue;
    const end = words[last]!.end;
    const whole = text.slice(first.start, end).replace(/\s+/g, ' ');
    if (kept.includes(whole) || !isName(text, whole, first.start, end)) continue;
    found.push({ start: first.start, end, whole });
    i = last;
  }
  return found;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const joins = (text: string, a: Word, b: Word): boolean => {
  const gap = text.slice(a.end, b.start);
  if (gap === ' ' || PARTICLE.test(gap)) return true;
  // A name broken over two lines; otherwise a line's end parts words that have nothing to do with each other.
  return /^ ?\n ?$/.test(gap) && isFirstName(a.text) && !isFirstName(b.text);
};

/** A third word belongs to the name unless it is a first name: then the next person's name begins. */
const follows = (word: string, taken: number): boolean =>
  !isThing(word) && (taken < 1 || !isFirstName(word) || isSurname(word));

const isThing = (word: string): boolean =>
  THING.test(word) || PLACE.test(word) || (isOfficeWord(word) && !isFirstName(word));

function isName(text: string, whole: string, start: number, end: number): boolean {
  if (isPersonName(whole)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const office = /([\p{L}-]+)\s+$/u.exec(before)?.[1];
  const explained = (office !== undefined && isOfficeWord(office)) || CONTEXT_AFTER.test(text.slice(end, end + 60));
  return explained && !whole.split(' ').some((word) => FIELD.test(word));
}

/** First and last names alone, of people met in full; the first names only of those that the protocol lists. */
function singleNames(
  known: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  kept: readonly string[],
): Map<string, string> {
  const things = new Set(kept.flatMap((k) => k.split(/\s+/)));
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

function literalPattern(names: readonly string[]): RegExp | null {
  const usable = names.filter((n) => fold(n).length >= 3).sort((a, b) => b.length - a.length);
  if (usable.length === 0) return null;
  const source = usable.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}])(?:${source})(?=s?(?![\\p{L}]))`, 'gu');
}

/** In order; of two that overlap the longer. */
function apart(found: NameMention[]): NameMention[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((m) => m.start >= end && ((end = m.end), true));
}
