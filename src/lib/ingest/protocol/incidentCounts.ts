import { NUMBER, readNumber } from '../swedish/numbers.ts';
import { incidentType, INCIDENTS, namesIncidents, REPORTED, SYSTEMS, type IncidentType } from './incidentWords.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** A number with its word, and where the two stand. */
export interface Found {
  count: number;
  type: IncidentType | null;
  start: number;
  end: number;
  /** After "varav": a part of the count before. */
  part: boolean;
}

/** Last year's may stand in brackets behind it: "30 (27) tillbud". */
const COUNT = latin(
  new RegExp(
    `(?<![\\p{L}\\d/.,§-])(${NUMBER}|inga|inget)(?:\\s*\\(\\d{1,6}\\))?\\s+(?:${REPORTED})(${INCIDENTS})(?![\\p{L}-])`,
    'giu',
  ),
);
const SUBJECT = latin(
  new RegExp(
    `(?<!\\p{L})(?:antal(?:et)?\\s+${REPORTED}${INCIDENTS}|tillbuden|olycksfallen|olyckorna|händelserna|anmälningarna)(?!\\p{L})`,
    'iu',
  ),
);
const STATED = latin(
  new RegExp(
    `(?:(?<!\\p{L})(?:var|är|blev|(?:uppgick|uppgår|ökade|ökat|minskade|minskat|steg|sjönk)[^.;,]{0,30}?\\s(?:till|är))\\s+|:\\s*)(?:totalt\\s+|sammanlagt\\s+|nu\\s+)?(${NUMBER})(?=\\s*(?:[.,;(]|$|st|och\\s|under\\s|för\\s|i\\s|jämfört|på\\s|inom\\s))`,
    'iu',
  ),
);
/** "23 anmälningar om tillbud". */
const OF_WHAT = latin(new RegExp(`^\\s+(?:om|av|gällande|rörande|avseende)\\s+(${INCIDENTS})(?!\\p{L})`, 'iu'));
const TOTAL =
  /totalt|sammanlagt|sammantaget|summa|endast|bara|under (?:samma |berörd |aktuell |den )?period|under (?:året|kvartalet|månaden|halvåret|tertialet|terminen)/i;
const REPORTS =
  /rapporter|anmäl|registrer|inkom|inträff|skett|skedde|gjorts|gjordes|har haft|noterats|noterades|finns i|visar/i;
/** The count is of another time, put beside this one's. */
export const EARLIER = latin(
  /(?<!\p{L})(?:jämfört med|jämförelse|att jämföra|mot|motsvarande|samma (?:period|tid|kvartal|månad|tertial) (?:förra|föregående|i fjol|20\d\d|året)|året innan|(?<!under )(?:förra|föregående) året?|i fjol(?= \p{L}+ det))[^.;]{0,60}$/iu,
);
/** Before the number: no sum of this time. */
export const NO_SUM =
  /(?:^|\s)(?:av|minst|över|cirka|ca|§|kap|de|dessa|båda|bägge|alla|genomsnitt|snitt|max|högst|målet är|mål är|cirka|runt|omkring)\s+$/i;
const SENT_ON = /till (?:Arbetsmiljöverket|AV\b|Försäkringskassan|FK\b|polisen)|polisanmäl|enligt 3:3/i;
const EXAMPLE =
  /bland annat|till exempel|t\.ex|exempelvis|även (?:ett|en)\b|(?:ytterligare|allvarligt|allvarlig) (?:tillbud|olyck)/i;
/** What tells a single event. */
const TOLD = latin(
  /(?:gällande|när|då|där|som|med|efter|genom|vid|i samband|kring|rörande|på (?:ett|en)|i (?:ett|en)|angående|inträffade|hände|avseende)(?!\p{L})/iu,
);
export const PART = latin(/(?:varav|därav|av (?:dessa|dem|vilka))(?!\p{L})/iu);

/** The numbers of a sentence that have a word for incidents; those that "antalet" is said to be, if there are none. */
export function countsWithWords(sentence: string, dated: boolean, known: boolean): Found[] {
  const worded = wholes(wordedCounts(sentence, dated, known));
  return worded.length > 0 || !(dated || known) ? worded : statedCount(sentence);
}

function wordedCounts(sentence: string, dated: boolean, known: boolean): Found[] {
  const found: Found[] = [];
  for (const m of matchesOf(sentence, COUNT)) {
    // "6 st. Olyckor": the stop ended what was said.
    if (/\sst\.\s+\p{Lu}/u.test(m[0])) continue;
    const none = /^ing/i.test(m[1]!);
    const count = none ? 0 : readNumber(m[1]!);
    const before = sentence.slice(0, m.index);
    const after = sentence.slice(m.index + m[0].length);
    if (count === null || (count >= 1900 && count < 2100)) continue;
    if (EARLIER.test(before) || NO_SUM.test(before) || /^\s+(?:per|om (?:året|dagen)|i veckan|av \d)/i.test(after))
      continue;
    if (isVague(m[2]!) && !/rapport|anmäl|registrer|tillbud|olyck/i.test(sentence) && !hasSystem.test(sentence))
      continue;
    const single = /^(?:en|ett)$/i.test(m[1]!);
    const isTotal = TOTAL.test(sentence) || dated || found.length > 0;
    if (none && !saysNone(sentence, dated, known)) continue;
    if (single && (!isTotal || EXAMPLE.test(sentence) || SENT_ON.test(sentence) || isTold(sentence, after, found)))
      continue;
    if (!single && !isTotal && !known && !REPORTS.test(sentence)) continue;
    if (SENT_ON.test(sentence) && !dated && !TOTAL.test(sentence)) continue;
    const part = PART.test(before.replace(/\([^()]*\)/g, ''));
    const about = OF_WHAT.exec(after)?.[1];
    const type = incidentType(m[2]!) ?? (about ? incidentType(about) : null);
    found.push({ count, type, start: m.index, end: m.index + m[0].length, part });
  }
  return found;
}

/** "Inga tillbud" is a sum where a period is told; since the last meeting it is small talk. */
const saysNone = (sentence: string, dated: boolean, known: boolean): boolean =>
  !/sedan\s+(?:förra|senaste|sist|föregående)/i.test(sentence) &&
  (dated || (known && (REPORTS.test(sentence) || sentence.includes(':'))));

const hasSystem = latin(new RegExp(`(?<![\\p{L}\\d])(?:${SYSTEMS})(?![\\p{L}])`, 'u'));
const isVague = (word: string): boolean =>
  /^(?:händelse|anm|ärende|rapport|avvikelse|skad|situation|iakt|risker)/i.test(word);
/** "Ett tillbud med en hjullastare inträffade": told, not counted; but beside other counts it is one of them. */
const isTold = (sentence: string, after: string, others: readonly Found[]): boolean =>
  others.length === 0 && !TOTAL.test(sentence) && TOLD.test(after.split(/[.;]/)[0]!);

/** "Antalet tillbud under kvartal 3 var 14", "tillbuden har ökat till 14". */
function statedCount(sentence: string): Found[] {
  const subject = /antal|tillbuden|olycksfallen|olyckorna|händelserna|anmälningarna/i.test(sentence)
    ? SUBJECT.exec(sentence)
    : null;
  const m = subject && STATED.exec(sentence.slice(subject.index));
  const count = m ? readNumber(m[1]!) : null;
  if (!m || count === null || (count >= 1900 && count < 2100)) return [];
  const end = subject.index + m.index + m[0].length;
  return [{ count, type: incidentType(subject[0]), start: end - m[1]!.length, end, part: false }];
}

/** Parts after "varav" that add up to the count before take its place; others are left out. */
function wholes(found: readonly Found[]): Found[] {
  const parts = found.filter((c) => c.part);
  const main = found.filter((c) => !c.part);
  const last = main.at(-1);
  if (!last || parts.length < 2 || parts.reduce((sum, c) => sum + c.count, 0) !== last.count) return main;
  return [...main.slice(0, -1), ...parts];
}

/** True for a sentence that speaks of incidents or of a system they are reported in. */
export const isAboutIncidents = (text: string): boolean => hasSystem.test(text) || namesIncidents(text);
