import words from './figureWords.json' with { type: 'json' };
import { isCause, namesIncidents, SYSTEM } from './incidentWords.ts';
import { guessUnion } from './organisations.ts';
import { trimEnd } from '../swedish/trimEnd.ts';
import { oneSpace } from '../swedish/oneSpace.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** A unit that a sentence names, and where: with the preposition before it. */
export interface UnitPlace {
  name: string;
  start: number;
  end: number;
}

const AREA =
  '(?:(?:verksamhetsområdet?|avdelningen|enheten|området?|VO|skolan|förskolan|sektionen|förvaltningen)\\s+)?';
const HAPPENED =
  '(?:har|hade|redovisar|redovisade|redovisades|rapporterar|rapporterade|rapporterades|anmälde|anmäldes|gjorde|gjordes|registrerade|registrerades|fick|inkom|finns|fanns|stod|uppgick|visar|skedde|inträffade|noterades|noterade|var|stod|står)';
/** "Inom Barn, unga och familj gjordes": all between the preposition and the verb. */
const LEADING = latin(
  new RegExp(
    `^(?:[•·*–-]\\s*)?(?:Inom|På|Vid|I|För|Hos)\\s+${AREA}(\\p{Lu}[^.;:()]{1,60}?)\\s+${HAPPENED}(?!\\p{L})`,
    'u',
  ),
);
/** "Strandbacken har", "Hemtjänst Norr: 8 tillbud". */
const SUBJECT = latin(
  new RegExp(
    `^(?:[•·*–-]\\s*)?${AREA}(\\p{Lu}[^.;:()]{1,60}?)(?:\\s+${HAPPENED}(?!\\p{L})|\\s*:\\s|\\s[–-]\\s|\\s*\\((?=\\d)|\\s(?=\\d{1,4}\\s\\p{Ll}))`,
    'u',
  ),
);
const PREPOSITION = '(?:[Ii]nom|[Pp]å|[Vv]id|[Ff]ör|[Hh]os|[Ff]rån|[Ii])';
/** "Under kvartal 1 rapporterade Norrgården": the unit after its verb. */
const ACTS = '(?:rapporterade|anmälde|registrerade|hade)';
const AFTER = latin(new RegExp(`(?<!\\p{L})(?:${PREPOSITION}|${ACTS})\\s+(?=${AREA}(\\p{Lu}[^.;:()!?]{1,60}))`, 'gu'));
const { words: known, ends, never, numbered } = words.units;
/** The source of one for a word that workplaces are numbered by: "avdelning", "plan", "hus". */
export const NUMBERED_WORD = `(?<!\\p{L})(?:${numbered.join('|')})`;
/** The source of a regular expression for a workplace by its number or letter: "avdelning 31", "plan 2", "hus B". */
export const NUMBERED = `(?:${numbered.join('|')})\\s+(?:\\d{1,3}[a-zåäöA-ZÅÄÖ]?|[A-ZÅÄÖ]{1,2})(?![\\p{L}\\d])`;
/** The source of one for a workplace in lower case, by its name or what that ends with. */
export const LOWER_NAME = `(?:${NUMBERED}|${known.join('|')}|\\p{Ll}{3,30}(?:${ends.join('|')}))(?!\\p{L})`;
/** "på mellanstadiet", "i köket": workplaces in lower case, by their names or what these end with. */
const LOWER = latin(
  new RegExp(
    `(?<!\\p{L})(?:${PREPOSITION}|${ACTS})\\s+(${LOWER_NAME}(?:\\s+(?:norr|söder|öst|väst|norra|södra|östra|västra|[A-ZÅÄÖ]{1,2}|i\\s+\\p{Lu}\\p{L}+))?)(?!\\p{L})`,
    'gu',
  ),
);
const STOP = latin(
  /\s+(?:under|i|sedan|från|har|hade|som|vid|till|där|varav|jämfört|mellan|på|är|var|gjordes|rapporterades|registrerades|anmäldes|och\s+[\p{Lu}\d]|och\s+(?:på|inom|vid|i|för)|samt|inom|med|för|av|\d{1,4}(?=\s|$))(?!\p{Ll}).*$|,\s(?!\p{Ll}+(?:,\s\p{Ll}+)?\soch\s\p{Ll}+(?!\p{L}|\s+\d)).*$/u,
);
const NO_UNIT = latin(
  /^(?:I|På|Inom|Vid|För|Hos|Från|Efter|Om|Att|När|En|Ett|Två|Tre|Fyra|Fem|Ökningen|Minskningen|Under|Totalt|Sammanlagt|Sammantaget|Det|De|Dessa|Perioden|Antalet|Antal|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Kvartal|Kv|Tertial|Halvår|Av|Sedan|Hittills|Läsåret|Arbetsmiljöverket|Försäkringskassan|HR|[Kk][Ii][Aa]|IA|L(?:ISA|isa)|Stella|Agera|Stratsys|Inga|Inget|Ingen|Vi|Den|Detta|Där|Här|Som|Samma|Bland|Mellan|Även|Förra|Föregående|Första|Andra|Tredje|Fjärde|Q\d|T\d|Tillbud|Olycksfall|Arbetsgivaren|Förvaltningen|Verksamhetschefen|Rektor|Chefen|Skyddsombudet|Huvudskyddsombudet|Statistik(?:en)?|Siffrorna|Rapporterade|Anmälda|Registrerade|Jämfört|Bara|Endast|Hela|Summa|Information|Beslut|Svar|Dialog|I år|AFS|Enligt|Totalantalet)(?!\p{L})/u,
);

/** The units that a sentence names, in order: its subject, and those after "inom", "på", "vid". */
export function unitsIn(sentence: string): UnitPlace[] {
  const found: UnitPlace[] = [];
  for (const pattern of [LEADING, SUBJECT]) {
    const m = found.length === 0 ? pattern.exec(sentence) : null;
    const name = tidy(m?.[1]);
    if (m && name) found.push({ name, start: 0, end: sentence.indexOf(m[1]!) + name.length });
  }
  const low = found[0]?.end ?? 0;
  for (const m of matchesOf(sentence, AFTER)) {
    const name = tidy(m[1]);
    if (!name || m.index < low) continue;
    const at = sentence.indexOf(m[1]!, m.index);
    found.push({ name, start: m.index, end: at + name.length });
  }
  for (const m of matchesOf(sentence, LOWER))
    if (m.index >= low && !never.includes(m[1]!.split(' ')[0]!))
      found.push({ name: m[1]!, start: m.index, end: m.index + m[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // "heltidsstationen i Torsberg" is one place.
  return found.filter((u, i) => !found.slice(Math.max(0, i - 3), i).some((before) => u.end <= before.end));
}

/** "Institutionen för teknik", "Enheten för ekonomi": the words after "för" belong to the name. */
const OFFICE = latin(
  /^(\p{Lu}\p{Ll}*(?:institutionen|nstitutionen|avdelningen|enheten|sektionen|kontoret|entrum|fakulteten|kansliet|verksamheten|staben|akademin|högskolan))\s+för\s+(?=\p{Ll})/u,
);
const HELD = '\u0001';

/** A name as a unit's: up to where it ends; null if it is none. */
export function tidy(found: string | undefined): string | null {
  if (!found || NO_UNIT.test(found) || SYSTEM.test(found) || isCause(found)) return null;
  const office = found.includes('för') ? oneSpace(found).replace(OFFICE, `$1${HELD}`) : oneSpace(found);
  const name = trimEnd(office.replace(STOP, '').replace(HELD, ' för '), '.,:;–-');
  if (name.length < 2 || name.split(' ').length > 7 || namesIncidents(name)) return null;
  return guessUnion(name) ? null : name;
}

/** A name that stands alone in a list or a table, as a unit's: in capitals, or a known workplace in lower case. */
export function listedUnit(text: string): string | null {
  const name = oneSpace(text.replace(/^[•·*–-]\s*/, '')).trim();
  if (/^\p{Ll}/u.test(name)) {
    const first = name.split(' ')[0]!;
    const is = known.some((w) => name.startsWith(w)) || (ends.some((e) => first.endsWith(e)) && !never.includes(first));
    return is ? name : null;
  }
  if (!/^[\p{Lu}\d]/u.test(name) || NO_UNIT.test(name) || isCause(name) || namesIncidents(name)) return null;
  return name.split(' ').length <= 9 ? name : null;
}
