import { signs } from '../swedish/signs.ts';
import { fold } from '../swedish/fold.ts';
import { endOfLetters, isSpaceCode } from '../swedish/letters.ts';
import { FULL_NAME, PARTICLE } from '../swedish/names.ts';
import { cue, cuesAt } from '../swedish/words.ts';
import type { KnownPersons } from './knownPersons.ts';
import { BEGINS_UNION, UNION, unionName } from './organisations.ts';
import { oneSpace } from '../swedish/oneSpace.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

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

const AND = '\\s*(?:,|/|&|\\boch\\b|\\bsamt\\b)\\s*(?:och\\s+|samt\\s+)?';
const UNIONS = latin(new RegExp(`(?:${UNION})(?:${AND}(?:${UNION}))*`, 'uy'));
const ONE_UNION = latin(new RegExp(UNION, 'gu'));
const JOINT = latin(
  /(?:(?:De|de|Samtliga|samtliga|Alla|alla|Flera|flera|Övriga|övriga)\s+)?(?:[Ff]ackliga|[Ff]acket|[Ff]acken|[Ff]ackförbunden|[Ff]ackförbund|[Pp]ersonalorganisationerna|[Pp]ersonalföreträdarna|[Aa]rbetstagar(?:na|sidan|parten|organisationerna|representanterna|företrädarna)|[Ll]ärarförbunden|[Ll]ärarfacken|[Aa]kademikerförbunden|[Ff]acklig)(?:\s+(?:representant|företräd|organisation|part|ombud|sida|förbund|ledam)\p{L}*)?(?!\p{L})/uy,
);
const SAFETY = latin(
  new RegExp(
    `(?:[Aa]rbetsmiljöombud(?:et|en)?|Huvudskyddsombud(?:et|en)?|huvudskyddsombud(?:et|en)?|Skyddsombud(?:et|en)?|skyddsombud(?:et|en)?)(?![\\p{L}])(?:\\s*(?:[,(]|\\bför\\b|\\bfrån\\b|\\bi\\b)?\\s*(${UNION})\\)?)?`,
    'uy',
  ),
);
const EMPLOYER = latin(
  /(?:(?:Verksamhetens|verksamhetens|Förvaltningens|förvaltningens|Arbetsgivarens|arbetsgivarens)\s+(?:chefer|ledning|representant(?:er)?|företrädare)|[Aa]rbetsgivar(?:en|sidan|parten|representanten|representanterna|företrädaren|företrädarna)|Arbetsgivare|[Ff]örvaltningen|[Ff]örvaltningsledningen|[Ff]öreträdare för arbetsgivaren|[Ll]edningen|[Ss]kolledningen|HR(?:-(?:enheten|avdelningen|staben|funktionen))?|[Pp]ersonalavdelningen|[Pp]ersonalenheten|[Cc]heferna|AG|[Rr]egionen|[Mm]yndigheten|[Kk]ommunledningen|[Bb]olaget)(?![\p{L}-])/uy,
);
const OFFICE = latin(
  /(?:\p{Lu}\p{Ll}+(?:sk|ska|iv|iva)\s+|\p{Lu}\p{Ll}+-\s+och\s+)?(?:(?:[Tt]illförordnad|[Tt]f\.?|[Bb]iträdande|[Bb]itr\.?)\s+)?(?:HR-|IT-)?(?:Chefen|Rektorn?|Direktören|Föreståndaren|\p{L}*(?:chef|chefen|direktör|direktören|rektor|rektorn|ordförande|ordföranden|föreståndare|föreståndaren|[Ss]trategen|[Ss]pecialisten|[Kk]onsulten|partnern|[Cc]ontrollern?|[Ee]konomen|[Dd]ekan|[Dd]ekanen|[Pp]refekt|[Pp]refekten|[Gg]eneralisten|[Ss]amordnaren|[Kk]oordinatorn|[Pp]laneraren|[Ii]ngenjören|[Uu]tredaren|[Jj]uristen|[Pp]rojektledaren|[Rr]ektorerna|Fakulteten|Institutionen|Universitetet|Högskolan|Sjukhuset|Kliniken|Skolan|Enheten|Avdelningen|Kontoret|Kommunen|Räddningstjänsten|Bolaget|EC|VC|VD|Vd))(?:\s+(?:för\s+\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?|(?:på|vid|för)\s+(?:avdelning|enhet|plan|team|område|station)\s+[\p{Lu}\d]{1,3}))?(?![\p{L}\d-])/uy,
);
const PERSON = latin(new RegExp(`${FULL_NAME}(?:\\s*[,(]\\s*(${UNION})\\)?)?`, 'uy'));
const OF_UNION = latin(
  /^\s+(?:lokala\s+)?(?:(?:huvud)?skyddsombud|ombud|representant|företrädare|ordförande)(?:et|en|na)?(?!\p{L})/u,
);
const ORGANISED = latin(new RegExp(`\\s*[,(]\\s*(${UNION})\\s*\\)?`, 'uy'));

/** What a party's or an office's name may begin with: most words are neither. */
const PARTY_WORD = latin(
  /^(?:de|samtliga|alla|flera|övriga|fackl?\p{L}*|personal\p{L}*|arbets?tagar\p{L}*|lärarf\p{L}*|akademikerförbunden|huvudskyddsombud\p{L}*|skyddsombud\p{L}*|arbetsmiljöombud\p{L}*|verksamhetens|förvaltning\p{L}*|arbetsgivar\p{L}*|företrädare|ledningen|skolledningen|hr|cheferna|ag|regionen|myndigheten|kommunledningen|bolaget)$/iu,
);
const OFFICE_WORD = latin(
  /^(?:tillförordnad|tf|biträdande|bitr|hr|it|ec|vc|vd|\p{Lu}\p{Ll}+(?:sk|ska|iv|iva))$|(?:chef|direktör|rektor|ordförande|föreståndare|strategen|specialisten|konsulten|partnern|controllern?|ekonomen|dekan|dekanen|prefekt|prefekten|generalisten|samordnaren|koordinatorn|planeraren|ingenjören|utredaren|juristen|projektledaren|rektorerna|chefen|direktören|rektorn|ordföranden|föreståndaren)$|^(?:fakulteten|institutionen|universitetet|högskolan|sjukhuset|kliniken|skolan|enheten|avdelningen|kontoret|kommunen|räddningstjänsten)$/iu,
);
const OF_A_UNION = cue((word) => word.endsWith('s') && unionName(word.slice(0, -1)) !== null);
const BEGINS_PARTY = cue((word) => PARTY_WORD.test(word));
const BEGINS_OFFICE = cue((word) => OFFICE_WORD.test(word));
/** A capitalised word. */
export const CAPITAL = cue((word) => /^\p{Lu}/u.test(word));
/** One that begins the name of somebody who is present: no word by itself, see `withCue`. */
export const NAMES_PERSON = cue(() => false);
const BEGINS_SPEAKER = OF_A_UNION | BEGINS_UNION | BEGINS_PARTY | BEGINS_OFFICE;
/** "Service- och stadschefen": an office whose first half is cut off. */
const HALF_OFFICE = '- och ';

/** False where no word of a sentence, whose cues are given, can begin a speaker's name. */
export const mayNameSpeaker = (sentence: string, cues: number): boolean =>
  (cues & (BEGINS_SPEAKER | NAMES_PERSON)) !== 0 || sentence.includes(HALF_OFFICE);

/** The speaker that stands at `at`, for the text to be attributed to; null if none does. */
export function speakerAt(text: string, at: number, persons: KnownPersons): Speaker | null {
  const end = endOfLetters(text, at);
  if (end === at) return null;
  const word = text.slice(at, end);
  const cues = cuesAt(text, at);
  const found =
    (cues & OF_A_UNION ? ofUnion(text, at, word.slice(0, -1)) : null) ??
    (cues & BEGINS_UNION ? union(text, at) : null) ??
    (cues & BEGINS_PARTY ? party(text, at, persons) : null) ??
    (cues & CAPITAL ? person(text, at, word, persons) : null) ??
    (cues & BEGINS_OFFICE || text.startsWith(HALF_OFFICE, end) ? office(text, at, persons) : null);
  return found && !joinsOther(text, found.end) ? found : null;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function union(text: string, at: number): Speaker | null {
  const m = match(UNIONS, text, at);
  if (!m) return null;
  const one = unionName(m[0]);
  const names = one ? [one] : [...new Set(matchesOf(m[0], ONE_UNION).map((u) => unionName(u[0])))];
  const organisation = names.length === 1 ? names[0]! : null;
  return {
    side: 'union',
    organisation,
    kind: 'party',
    called: oneSpace(m[0]),
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

/** "Hasse (skyddsombud, Kommunal)", "Bo Al, huvudskyddsombud,": what a person is, after the name, is passed over. */
function afterApposition(text: string, end: number): number {
  const m = /^\s?\([^()]{1,60}\)|^,\s(?:\p{L}[\p{L}-]*\s){0,3}\p{L}[\p{L}-]*,(?=\s)/u.exec(text.slice(end, end + 80));
  return m ? end + m[0].length : end;
}

/** The person named right after an office. */
function namedAfter(text: string, at: number, persons: KnownPersons): Speaker | null {
  const first = /^\s\p{Lu}[\p{L}-]*/u.exec(text.slice(at, at + 40))?.[0].trim();
  return first ? person(text, at + 1, first, persons) : null;
}

const ofSide = (
  side: Speaker['side'],
  organisation: string | null,
  called: string,
  start: number,
  end: number,
): Speaker => ({ side, organisation, kind: 'party', called, start, end });

function party(text: string, at: number, persons: KnownPersons): Speaker | null {
  const joint = match(JOINT, text, at);
  if (joint && !/^[Ff]acklig$/.test(joint[0])) return ofSide('union', null, joint[0], at, at + joint[0].length);
  const safety = match(SAFETY, text, at);
  if (safety) {
    const organisation = safety[1] ? unionName(safety[1]) : null;
    const end = at + safety[0].length;
    const called = oneSpace(safety[0]);
    // "Huvudskyddsombudet Nils Ek, DIK, lyfte": the name tells the union.
    const named = organisation ? null : namedAfter(text, end, persons);
    return named?.side === 'union'
      ? ofSide('union', named.organisation, called, at, named.end)
      : ofSide('union', organisation, called, at, end);
  }
  const employer = match(EMPLOYER, text, at);
  if (!employer || (employer[0] === 'HR' && /^\s+och\s/.test(text.slice(at + 2, at + 8)))) return null;
  return ofSide('employer', null, oneSpace(employer[0]), at, afterRemark(text, at + employer[0].length));
}

/** A second word of a name after the first: a quick look before the pattern. */
const NAMED_ON = latin(new RegExp(`(?:\\p{Lu}|${PARTICLE} )`, 'uy'));

/** True for what may stand within the first word of a name, among letters: a hyphen, an apostrophe, a letter of other alphabets. */
const mayGoOn = (code: number): boolean => code >= 0x250 || code === 0x2d || code === 0x27;

/** A person by name: of the union in the same breath ("Anna Berg, Vision, frågade"), or of the side that the list of those present gives. */
function person(text: string, at: number, first: string, persons: KnownPersons): Speaker | null {
  const next = at + first.length;
  const m =
    mayGoOn(text.charCodeAt(next)) || (text[next] === ' ' && match(NAMED_ON, text, next + 1))
      ? match(PERSON, text, at)
      : null;
  if (m?.[1]) {
    const organisation = unionName(m[1]);
    return { side: 'union', organisation, kind: 'party', called: organisation, start: at, end: at + m[0].length };
  }
  return persons.mayBegin(text, at, next) ? known(text, at, persons) : null;
}

/** A name of the list of those present, whole or (if nobody shares it) the first name alone. */
function known(text: string, at: number, persons: KnownPersons): Speaker | null {
  const words =
    /^\p{Lu}[\p{L}’'-]+(?:[ \t]+(?:\p{Lu}|von|af|de)[\p{L}’'-]*){0,3}/u
      .exec(text.slice(at, at + 80))?.[0]
      .split(/\s+/) ?? [];
  for (let n = words.length; n > 0; n--) {
    const key = fold(words.slice(0, n).join(' '));
    const found = persons.byName.get(key);
    if (!found) continue;
    let end = at + words.slice(0, n).join(' ').length;
    const organised = match(ORGANISED, text, end);
    end = organised ? end + organised[0].length : afterApposition(text, end);
    const kind = found.side === 'union' ? 'party' : 'office';
    return {
      side: found.side,
      organisation: found.organisation,
      kind,
      called: found.organisation ?? found.role,
      start: at,
      end,
    };
  }
  return null;
}

function office(text: string, at: number, persons: KnownPersons): Speaker | null {
  const m = match(OFFICE, text, at);
  if (!m) return null;
  let end = at + m[0].length;
  const name = /^\s+\p{Lu}/u.test(text.slice(end, end + 3)) ? known(text, end + 1, persons) : null;
  if (name) end = name.end;
  return { side: 'employer', organisation: null, kind: 'office', called: oneSpace(m[0]), start: at, end };
}

const mayJoin = signs(',&oOsS');

/** "Arbetsgivaren och de fackliga är överens": both sides, so neither's statement. */
function joinsOther(text: string, end: number): boolean {
  const sign = text.charCodeAt(isSpaceCode(text.charCodeAt(end)) ? end + 1 : end);
  if (!mayJoin(sign) && !isSpaceCode(sign)) return false;
  return /^\s*(?:,|och|samt|&)\s+(?:de\s+)?(?:fackliga|facken|arbetsgivaren|förvaltningen|arbetstagar|berörda|medarbetar)/i.test(
    text.slice(end, end + 40),
  );
}
