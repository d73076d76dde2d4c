import type { Action } from '../../model/record.ts';
import type { Paragraph } from './paragraphs.ts';
import { oneSpace } from '../swedish/oneSpace.ts';
import { latin } from '../swedish/latin.ts';

const LIST_TITLE =
  /balan[sz][il1]?[il1]st|bevakningslist|uppföljningslist|restlist|öppna frågor|ärendelista för bevakning|bevakningspunkter|kvarstående frågor|^att[ -]göra|åtgärdslist|aktivitetslist|uppdragslist|kvar på listan|kvar(?:stående|varande) (?:punkter|ärenden)|öppna (?:ärenden|punkter)|pågående frågor|^att följa upp|parkerade frågor|bevakningsfrågor/i;
const LEAD =
  /^(?:följande|nedanstående|balanslistan?|listan|bevakningslistan|inga|inget|ingen|utgår|samverkansgruppen|gruppen|genomgång|punkter? som|på balanslistan|beslut|se bilaga|\||-$|–$|nr\b.*\bfråga)/i;

/** A matter that leaves the list. */
const CLOSED = /^(?:punkten|ärendet|frågan)\b.*(?:stryks|tas bort|avslutas|avslutad|avförs|är klar)/i;

/** True for the heading of a list of open matters: "Balanslista". */
export const isActionList = (title: string): boolean => LIST_TITLE.test(title);

/** The points of a list of open matters. Where there are bullets, the bullets; else each line that is no introduction. */
export function actionsIn(paragraphs: readonly Paragraph[], item: number): Action[] {
  const points = paragraphs.filter((p) => p.point);
  const tabled = rowsOf(paragraphs, item);
  if (tabled.length > 0) return tabled;
  const chosen =
    points.length > 0 ? points : paragraphs.filter((p) => !LEAD.test(p.text) && !CLOSED.test(p.text) && !HEAD(p.text));
  return chosen.flatMap((p) => {
    const text = tidy(p.text);
    return /\p{L}{3}/u.test(text) && !/^(?:inga|inget)\b/i.test(text)
      ? [{ item, text, span: [p.start, p.end] as [number, number] }]
      : [];
  });
}

const MATTER_COLUMN = latin(/^(?:fråga|ärende|punkt|åtgärd|aktivitet|uppgift|uppdrag|vad)\p{L}*$/iu);
const OTHER_COLUMN = latin(/^(?:ansvar\p{L}*|klart?|status|när|senast|datum|uppföljning|nr\.?)$/iu);
/** A table's head whose cells have run together: "Ärende Ansvarig Status". */
const HEAD = (text: string): boolean => {
  const words = text.split(/[\s|/]+/).filter(Boolean);
  return words.length > 1 && words.length < 7 && words.every((w) => OTHER_COLUMN.test(w) || MATTER_COLUMN.test(w));
};

const cellsIn = (text: string): string[] =>
  /[|\t]| {2}/.test(text)
    ? text
        .replace(/^\||\|$/g, '')
        .split(/\s*\|\s*|\t+| {2,}/)
        .map((c) => c.trim())
    : [text.trim()];

/** The points of a table with who answers for each and when: the column of the matter alone. */
function rowsOf(paragraphs: readonly Paragraph[], item: number): Action[] {
  let matter = -1;
  return paragraphs.flatMap((p) => {
    const row = cellsIn(p.text);
    if (row.some((c) => OTHER_COLUMN.test(c)) && row.some((c) => MATTER_COLUMN.test(c))) {
      matter = row.findIndex((c) => MATTER_COLUMN.test(c));
      return [];
    }
    const text = matter >= 0 && row.length > 1 ? (row[matter] ?? '') : '';
    return /\p{L}{3}/u.test(text) ? [{ item, text, span: [p.start, p.end] as [number, number] }] : [];
  });
}

function tidy(text: string): string {
  const bare = oneSpace(text)
    .replace(/^(?:[•·▪◦*‣–-]\s*|(?:\d{1,2}|[a-h])[.)]\s+)/, '')
    .replace(/^(?:\[[ xX]?\]|[☐☒☑])\s*/, '');
  return (bare.includes('|') ? bare.replace(/^\|\s*(?:\d+\s*\|\s*)?|\s*\|$/g, '') : bare).trim();
}
