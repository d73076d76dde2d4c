import { remember } from '../swedish/remember.ts';
import { isFirstName, isPersonName, isSurname, NAME_WORD } from '../swedish/names.ts';
import { findUnions, UNION } from './organisations.ts';
import { isOfficeWord } from './roles.ts';
import { oneSpace } from '../swedish/oneSpace.ts';

/** Where a person is named. `whole` is the name as first met, to find the person's role by. */
export interface NameMention {
  start: number;
  end: number;
  whole: string;
}

/** Words that make a capitalised word part of a place, a group or a system rather than a name. */
const THING =
  /(?:skolan?|skola|förskolan?|gymnasi(?:um|et)|enheten|avdelningen|förvaltningen?|kontoret|staben|nämnden|vägen|gatan|torget?|platsen|parken|gården|huset|hallen|hemmet|boendet?|centrum|kyrkan|kommun|region|stad|stads|län|sjukhuset?|universitetet?|campus|museet|biblioteket|bolaget|förbundet?|verket|myndigheten|ligan|torg|gruppen|teamet?|projektet|modellen|planen|avtalet|lagen|basen|dagen|möte|mötet)$/i;
/** What follows an office where no name does: its field or place ("avdelningschef Boende Norr"). */
const FIELD =
  /torg|utbildning|vård|omsorg|barn|familj|stöd|hem(?!m)|skol|tjänst|boende|drift|teknik|service|kost|fastighet|park|gat[au]|kultur|fritid|bibliotek|ekonomi|personal|kommunikation|administration|mottagning|utred|behandling|försörjning|arbets|resurs|insats|^(?:norr|söder|öster|väster|syd|öst|väst)|centrum|city|stockholm|göteborg|malmö|område|enhet|grupp|vux|äldre|funktion|miljö|bygg|plan|hälsa|upphandling|juridik|lön|digital|säkerhet|myndighet|avdelning|kansli|nämnd|styrelse|stadsdel|region|kommun/i;
const PLACE =
  /^(?:Stockholms?|Göteborgs?|Malmö|Uppsala|Sveriges?|Norra|Södra|Östra|Västra|Stora|Lilla|Nya|Gamla|Campus|Lex|Team|Microsoft|Office|Teams|Skype|Zoom|Stella|Agera|Stratsys|Feelgood|Previa|Saco|Sankt|Sankta|Min|Mitt|Vård|Omsorg|Barn|Hållbart|Region|Kommun|Kommunal|Vision|Svenska|Svensk|Ny|Trygg|Nordiska|Statens)$/;
const WORD = new RegExp(`${NAME_WORD}(?![\\p{L}\\d])`, 'uy');
const PARTICLE = /^\s+(?:von|van|af|de|del|di|da|der|den|el|al|bin|ibn|la|le)(?:\s+(?:der|den|la))?\s+$/;
const CONTEXT_AFTER = new RegExp(
  `^s?\\s*(?:[,(]\\s*(?:${UNION}|[\\p{L}-]*(?:chef|rektor|ombud|direktör|ordförande|sekreterare|justerare|strateg|specialist|handläggare|samordnare)))`,
  'u',
);

/** A capitalised word with where it stands. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text that may be a name, or a part of one. */
export function nameWords(text: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!mayBeCapital(text.charCodeAt(i))) continue;
    WORD.lastIndex = i;
    const word = WORD.exec(text)?.[0];
    if (!word) continue;
    words.push({ text: word, start: i, end: i + word.length });
    i += word.length - 1;
  }
  return words;
}

/** A quick look before the pattern: true for the capitals of Western Europe, and for all that is of other alphabets. */
const mayBeCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code >= 0x100;

/** Each first-plus-last name: a first name that is borne with capitalised words after it, or two that an office or a union explains. */
export function fullNames(text: string, words: readonly Word[], kept: ReadonlySet<string>): NameMention[] {
  const unions = findUnions(text);
  const found: NameMention[] = [];
  let union = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i]!;
    if (!joins(text, first, words[i + 1]!)) continue;
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
    const whole = oneSpace(text.slice(first.start, end));
    if (kept.has(whole) || !isName(text, whole, first.start, end)) continue;
    found.push({ start: first.start, end, whole });
    i = last;
  }
  return found;
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

/** True for a word that makes no name: a place, a group, a system, an office. */
export const isThing: (word: string) => boolean = remember(
  (word) => THING.test(word) || PLACE.test(word) || (isOfficeWord(word) && !isFirstName(word)),
);

function isName(text: string, whole: string, start: number, end: number): boolean {
  if (isPersonName(whole)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const office = /([\p{L}-]+)\s+$/u.exec(before)?.[1];
  const explained = (office !== undefined && isOfficeWord(office)) || CONTEXT_AFTER.test(text.slice(end, end + 60));
  return explained && !whole.split(' ').some((word) => FIELD.test(word));
}
