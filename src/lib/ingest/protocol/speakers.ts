import { fold } from '../swedish/fold.ts';
import { endOfLetters } from '../swedish/letters.ts';
import { FULL_NAME } from '../swedish/names.ts';
import { remember } from '../swedish/remember.ts';
import { beginsUnion, UNION, unionName } from './organisations.ts';

/** Who speaks. `party`: the employer or a union as such; `office`: an office-holder, who speaks for the employer only when answering. */
export interface Speaker {
  side: 'employer' | 'union';
  organisation: string | null;
  kind: 'party' | 'office';
  /** What the text calls the speaker, for undertakings; null where that is a person's name. */
  called: string | null;
  start: number;
  end: number;
}

/** The side of persons by their names, as the list of those present gives it. */
export type KnownPersons = ReadonlyMap<string, { side: 'employer' | 'union'; organisation: string | null }>;

const AND = '\\s*(?:,|/|&|\\boch\\b|\\bsamt\\b)\\s*(?:och\\s+|samt\\s+)?';
const UNIONS = new RegExp(`(?:${UNION})(?:${AND}(?:${UNION}))*`, 'uy');
const ONE_UNION = new RegExp(UNION, 'gu');
const JOINT =
  /(?:(?:De|de|Samtliga|samtliga|Alla|alla|Flera|flera|Övriga|övriga)\s+)?(?:[Ff]ackliga|[Ff]acket|[Ff]acken|[Ff]ackförbunden|[Ff]ackförbund|[Pp]ersonalorganisationerna|[Pp]ersonalföreträdarna|[Aa]rbetstagar(?:na|sidan|parten|organisationerna|representanterna|företrädarna)|[Ll]ärarförbunden|[Ll]ärarfacken|[Aa]kademikerförbunden|[Ff]acklig)(?:\s+(?:representant|företräd|organisation|part|ombud|sida|förbund|ledam)\p{L}*)?(?!\p{L})/uy;
const SAFETY = new RegExp(
  `(?:Huvudskyddsombud(?:et|en)?|huvudskyddsombud(?:et|en)?|Skyddsombud(?:et|en)?|skyddsombud(?:et|en)?)(?![\\p{L}])(?:\\s*(?:[,(]|\\bför\\b|\\bfrån\\b|\\bi\\b)?\\s*(${UNION})\\)?)?`,
  'uy',
);
const EMPLOYER =
  /(?:(?:Verksamhetens|verksamhetens|Förvaltningens|förvaltningens|Arbetsgivarens|arbetsgivarens)\s+(?:chefer|ledning|representant(?:er)?|företrädare)|[Aa]rbetsgivar(?:en|sidan|parten|representanten|representanterna|företrädaren|företrädarna)|Arbetsgivare|[Ff]örvaltningen|[Ff]örvaltningsledningen|[Ff]öreträdare för arbetsgivaren|[Ll]edningen|[Ss]kolledningen|HR(?:-(?:enheten|avdelningen|staben|funktionen))?|[Pp]ersonalavdelningen|[Pp]ersonalenheten|[Cc]heferna|AG|[Rr]egionen|[Mm]yndigheten|[Kk]ommunledningen|[Bb]olaget)(?![\p{L}-])/uy;
const OFFICE =
  /(?:\p{Lu}\p{Ll}+(?:sk|ska|iv|iva)\s+|\p{Lu}\p{Ll}+-\s+och\s+)?(?:(?:[Tt]illförordnad|[Tt]f\.?|[Bb]iträdande|[Bb]itr\.?)\s+)?(?:HR-|IT-)?(?:Chefen|Rektorn?|Direktören|Föreståndaren|\p{L}*(?:chef|chefen|direktör|direktören|rektor|rektorn|ordförande|ordföranden|föreståndare|föreståndaren|[Ss]trategen|specialisten|konsulten|partnern|controllern?|ekonomen))(?:\s+för\s+\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?)?(?![\p{L}-])/uy;
const PERSON = new RegExp(`${FULL_NAME}(?:\\s*[,(]\\s*(${UNION})\\)?)?`, 'uy');
const OF_UNION =
  /^\s+(?:lokala\s+)?(?:(?:huvud)?skyddsombud|ombud|representant|företrädare|ordförande)(?:et|en|na)?(?!\p{L})/u;
const ORGANISED = new RegExp(`\\s*[,(]\\s*(${UNION})\\s*\\)?`, 'uy');

/** The speaker that stands at `at`, for the text to be attributed to; null if none does. */
export function speakerAt(text: string, at: number, persons: KnownPersons): Speaker | null {
  const word = text.slice(at, endOfLetters(text, at));
  if (word === '') return null;
  const found =
    (word.endsWith('s') ? ofUnion(text, at, word.slice(0, -1)) : null) ??
    (beginsUnion(word) ? union(text, at) : null) ??
    (beginsParty(word) ? party(text, at) : null) ??
    (/^\p{Lu}/u.test(word) ? person(text, at, persons) : null) ??
    (beginsOffice(word) || /^- och /.test(text.slice(at + word.length, at + word.length + 6))
      ? office(text, at, persons)
      : null);
  return found && !joinsOther(text, found.end) ? found : null;
}

/** What a party's or an office's name may begin with, remembered by the word: most words are neither. */
const PARTY_WORD =
  /^(?:de|samtliga|alla|flera|övriga|fackl?\p{L}*|personal\p{L}*|arbets?tagar\p{L}*|lärarf\p{L}*|akademikerförbunden|huvudskyddsombud\p{L}*|skyddsombud\p{L}*|verksamhetens|förvaltning\p{L}*|arbetsgivar\p{L}*|företrädare|ledningen|skolledningen|hr|cheferna|ag|regionen|myndigheten|kommunledningen|bolaget)$/iu;
const OFFICE_WORD =
  /^(?:tillförordnad|tf|biträdande|bitr|hr|it|\p{Lu}\p{Ll}+(?:sk|ska|iv|iva))$|(?:chef|direktör|rektor|ordförande|föreståndare|strategen|specialisten|konsulten|partnern|controllern?|ekonomen|chefen|direktören|rektorn|ordföranden|föreståndaren)$/iu;
const beginsParty = remember((word) => PARTY_WORD.test(word), 20_000);
const beginsOffice = remember((word) => OFFICE_WORD.test(word), 20_000);

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function union(text: string, at: number): Speaker | null {
  const m = match(UNIONS, text, at);
  if (!m) return null;
  const names = [...new Set([...m[0].matchAll(ONE_UNION)].map((u) => unionName(u[0])))];
  const organisation = names.length === 1 ? names[0]! : null;
  return {
    side: 'union',
    organisation,
    kind: 'party',
    called: m[0].replace(/\s+/g, ' '),
    start: at,
    end: afterRemark(text, at + m[0].length),
  };
}

/** "Kommunals skyddsombud": a union's representative speaks for it. */
function ofUnion(text: string, at: number, name: string): Speaker | null {
  const organisation = unionName(name);
  const rest = organisation && OF_UNION.exec(text.slice(at + name.length + 1, at + name.length + 60));
  if (!rest) return null;
  const end = at + name.length + 1 + rest[0].length;
  return { side: 'union', organisation, kind: 'party', called: text.slice(at, end), start: at, end };
}

/** "Vision (skyddsombud)", "Vision genom huvudskyddsombudet": what stands in brackets after the name is passed over. */
function afterRemark(text: string, end: number): number {
  const m = /^\s*(?:\([^()]{1,60}\)|genom (?:huvud)?skyddsombudet)/.exec(text.slice(end, end + 80));
  return m ? end + m[0].length : end;
}

function party(text: string, at: number): Speaker | null {
  const base = { kind: 'party' as const, start: at };
  const joint = match(JOINT, text, at);
  if (joint && !/^[Ff]acklig$/.test(joint[0]))
    return { ...base, side: 'union', organisation: null, called: joint[0], end: at + joint[0].length };
  const safety = match(SAFETY, text, at);
  if (safety) {
    const organisation = safety[1] ? unionName(safety[1]) : null;
    return { ...base, side: 'union', organisation, called: safety[0].replace(/\s+/g, ' '), end: at + safety[0].length };
  }
  const employer = match(EMPLOYER, text, at);
  if (employer && !(employer[0] === 'HR' && /^\s+och\s/.test(text.slice(at + 2, at + 8)))) {
    return {
      ...base,
      side: 'employer',
      organisation: null,
      called: employer[0].replace(/\s+/g, ' '),
      end: afterRemark(text, at + employer[0].length),
    };
  }
  return null;
}

/** A person by name: of the union in the same breath ("Anna Berg, Vision, frågade"), or of the side that the list of those present gives. */
function person(text: string, at: number, persons: KnownPersons): Speaker | null {
  const m = /\p{Lu}/u.test(text[at] ?? '') ? match(PERSON, text, at) : null;
  if (!m) return known(text, at, persons);
  const end = at + m[0].length;
  if (m[1])
    return { side: 'union', organisation: unionName(m[1]), kind: 'party', called: unionName(m[1]), start: at, end };
  return known(text, at, persons);
}

/** A name of the list of those present, whole or (if nobody shares it) the first name alone. */
function known(text: string, at: number, persons: KnownPersons): Speaker | null {
  const words =
    /^\p{Lu}[\p{L}’'-]+(?:[ \t]+(?:\p{Lu}|von|af|de)[\p{L}’'-]*){0,3}/u
      .exec(text.slice(at, at + 80))?.[0]
      .split(/\s+/) ?? [];
  for (let n = words.length; n > 0; n--) {
    const key = fold(words.slice(0, n).join(' '));
    const found = persons.get(key);
    if (!found) continue;
    let end = at + words.slice(0, n).join(' ').length;
    const organised = match(ORGANISED, text, end);
    if (organised) end += organised[0].length;
    const kind = found.side === 'union' ? 'party' : 'office';
    return { ...found, kind, called: found.organisation, start: at, end };
  }
  return null;
}

function office(text: string, at: number, persons: KnownPersons): Speaker | null {
  const m = match(OFFICE, text, at);
  if (!m) return null;
  let end = at + m[0].length;
  const name = /^\s+\p{Lu}/u.test(text.slice(end, end + 3)) ? known(text, end + 1, persons) : null;
  if (name) end = name.end;
  return { side: 'employer', organisation: null, kind: 'office', called: m[0].replace(/\s+/g, ' '), start: at, end };
}

/** "Arbetsgivaren och de fackliga är överens": both sides, so neither's statement. */
function joinsOther(text: string, end: number): boolean {
  return /^\s*(?:,|och|samt|&)\s+(?:de\s+)?(?:fackliga|facken|arbetsgivaren|förvaltningen|arbetstagar|berörda|medarbetar)/i.test(
    text.slice(end, end + 40),
  );
}
