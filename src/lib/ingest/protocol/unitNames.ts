import { SYSTEM } from './incidentWords.ts';

const AREA =
  '(?:(?:verksamhetsområdet?|avdelningen|enheten|område[t]?|VO|skolan|förskolan|sektionen|förvaltningen)\\s+)?';
const WORD = '[\\p{L}\\d&/.:-]*[\\p{L}\\d]';
/** A name, with words in small letters joined to it: "Barn, unga och familj", "Ekbackens skola". */
const NAME = `(\\p{Lu}${WORD}(?:,\\s\\p{Ll}${WORD}(?=(?:,\\s\\p{Ll}${WORD})?\\soch\\s))*(?:\\s(?:och\\s\\p{Ll}${WORD}|\\p{Lu}${WORD}|(?:skola|förskola|gymnasium|boende|äldreboende|hemtjänst|avdelning|enhet|resurser|område|vuxna|barn)(?!\\p{L})|\\d{1,2}(?![\\d\\s]))){0,4})`;
const AFTER = new RegExp(`(?<!\\p{L})(?:inom|på|vid|för|hos|från|i)\\s+${AREA}${NAME}`, 'gu');
const SUBJECT = new RegExp(
  `^(?:[•·*–-]\\s*)?(?:Inom\\s+|På\\s+|Vid\\s+|I\\s+|För\\s+|Hos\\s+)?${AREA}${NAME}(?=\\s+(?:har|hade|redovisar|redovisade|rapporterar|rapporterade|anmälde|gjorde|gjordes|registrerade|fick|inkom|finns|stod|uppgick|visar)(?!\\p{L})|\\s*[:–-]\\s)`,
  'u',
);
const LEADING = new RegExp(`^(?:Inom|På|Vid|I|För|Hos)\\s+${AREA}${NAME}`, 'u');
const NO_UNIT =
  /^(?:Under|Totalt|Sammanlagt|Det|Perioden|Antalet|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Kvartal|Tertial|Av|Sedan|Arbetsmiljöverket|Försäkringskassan|HR|KIA|IA|LISA|Stella|Agera|Stratsys|Vi|Den|Detta|Samma|Bland|Även|Q\d)(?!\p{L})/u;

/** The unit that a count in a sentence belongs to: what stands after "inom", "på", "vid", or the sentence's subject; null if none is named. */
export function unitIn(sentence: string, at: number): string | null {
  for (const pattern of [LEADING, SUBJECT]) {
    const name = tidy(pattern.exec(sentence)?.[1]);
    if (name) return name;
  }
  const named = [...sentence.matchAll(AFTER)]
    .map((m) => ({ name: tidy(m[1]), index: m.index }))
    .filter((m) => m.name !== null);
  named.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  return named[0]?.name ?? null;
}

function tidy(name: string | undefined): string | null {
  if (!name || NO_UNIT.test(name) || SYSTEM.test(name)) return null;
  return name.replace(/\s+/g, ' ').replace(/[.,:;]+$/, '');
}
