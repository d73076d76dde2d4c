import { SYSTEM } from './incidentWords.ts';

const AREA =
  '(?:(?:verksamhetsområdet?|avdelningen|enheten|området?|VO|skolan|förskolan|sektionen|förvaltningen)\\s+)?';
const HAPPENED =
  '(?:har|hade|redovisar|redovisade|redovisades|rapporterar|rapporterade|rapporterades|anmälde|anmäldes|gjorde|gjordes|registrerade|registrerades|fick|inkom|finns|fanns|stod|uppgick|visar|skedde|inträffade|noterades|var)';
/** "Inom Barn, unga och familj gjordes": all between the preposition and the verb. */
const LEADING = new RegExp(
  `^(?:[•·*–-]\\s*)?(?:Inom|På|Vid|I|För|Hos)\\s+${AREA}(\\p{Lu}[^.;:()]{1,60}?)\\s+${HAPPENED}(?!\\p{L})`,
  'u',
);
/** "Strandbacken har", "Hemtjänst Norr: 8 tillbud". */
const SUBJECT = new RegExp(
  `^(?:[•·*–-]\\s*)?${AREA}(\\p{Lu}[^.;:()]{1,60}?)(?:\\s+${HAPPENED}(?!\\p{L})|\\s*:\\s|\\s[–-]\\s)`,
  'u',
);
const AFTER = new RegExp(`(?<!\\p{L})(?:inom|på|vid|för|hos|från|i)\\s+(?=${AREA}(\\p{Lu}[^.;:()!?]{1,60}))`, 'gu');
const STOP =
  /\s+(?:under|i|sedan|från|har|hade|som|vid|till|där|varav|jämfört|mellan|på|är|var|gjordes|rapporterades|registrerades|och\s+[\p{Lu}\d]|samt|inom|med|för|av|\d{1,2}\s)(?!\p{Ll}).*$|,\s(?!\p{Ll}+(?:,\s\p{Ll}+)?\soch\s).*$/u;
const NO_UNIT =
  /^(?:Under|Totalt|Sammanlagt|Det|De|Perioden|Antalet|Antal|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Kvartal|Tertial|Av|Sedan|Arbetsmiljöverket|Försäkringskassan|HR|KIA|IA|LISA|Stella|Agera|Stratsys|Inga|Inget|Ingen|Vi|Den|Detta|Samma|Bland|Även|Förra|Föregående|Q\d|Tillbud|Olycksfall|Arbetsgivaren|Förvaltningen|Verksamhetschefen|Rektor)(?!\p{L})/u;

/** The unit that a count in a sentence belongs to: the sentence's subject, or what stands nearest after "inom", "på", "vid"; null if none is named. */
export function unitIn(sentence: string, at: number): string | null {
  for (const pattern of [LEADING, SUBJECT]) {
    const name = tidy(pattern.exec(sentence)?.[1]);
    if (name) return name;
  }
  const named = [...sentence.matchAll(AFTER)]
    .map((m) => ({ name: tidy(m[1]), index: m.index }))
    .filter((m) => m.name !== null && !/(?:varav|därav|av vilka)\s/i.test(sentence.slice(at, Math.max(at, m.index))));
  named.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  return named[0]?.name ?? null;
}

/** Up to where the name ends, if it is one. */
function tidy(found: string | undefined): string | null {
  if (!found || NO_UNIT.test(found) || SYSTEM.test(found)) return null;
  const name = found
    .replace(/\s+/g, ' ')
    .replace(STOP, '')
    .replace(/[\s.,:;]+$/, '');
  return name.length > 1 && name.split(' ').length <= 7 ? name : null;
}
