import { fold } from '../swedish/fold.ts';
import { remember } from '../swedish/remember.ts';
import data from './agenda-words.json' with { type: 'json' };
import { beginsUnion, findUnions } from './organisations.ts';
import { isOfficeWord } from './roles.ts';

const stems = new RegExp(`^(?:${data.stems.filter((s) => s.length > 3).join('|')})`, 'u');
const shorts = new Set(data.stems.filter((s) => s.length <= 3));
const endings = new RegExp(`(?:${data.endings.join('|')})$`, 'u');
const notHeadings = new Set(data.notHeadings);
const PARTY =
  /^(?:arbetsgivar|förvaltning(?:en)?s?$|facken$|facklig(?:a|t)(?: |$)|skyddsombud|huvudskyddsombud|skolledningen|ledningen|chef|hr$|vd$|ag$|at$|kommunen|bolaget|myndigheten|parterna|rektor)/u;

/** True for a heading that sounds like a matter of an agenda: "Ekonomi", "Förra mötets anteckningar", "Kvar på listan". */
export const isAgendaTitle: (title: string) => boolean = remember((title) => {
  const folded = fold(title);
  if (data.phrases.some((phrase) => folded.startsWith(phrase))) return true;
  return folded.split(' ').some((word) => shorts.has(word) || stems.test(word) || endings.test(word));
}, 4000);

/** True for words that lead in a line within a matter and head none: a label ("Beslut", "Svar"), a party or an office that speaks. */
export const leadsIn: (words: string) => boolean = remember((words) => {
  const folded = fold(words);
  if (notHeadings.has(folded) || PARTY.test(folded)) return true;
  const parts = folded.split(' ');
  if (/^(?:fråga|frågor|svar)$/u.test(parts[0]!) && parts.length <= 3) return true;
  if (parts.length <= 4 && isOfficeWord(parts[0]!)) return true;
  return opensWithUnion(words) || (parts.length <= 2 && isOfficeWord(parts.at(-1)!));
}, 4000);

function opensWithUnion(words: string): boolean {
  const first = /^[\p{L}]+/u.exec(words)?.[0] ?? '';
  return beginsUnion(first) && findUnions(words)[0]?.start === 0;
}

const outcomes = data.outcomes;
/** True for what follows a dash on a heading's line and tells what became of the matter: "godkändes", "inget att rapportera". */
export const tellsOutcome = (words: string): boolean => {
  const folded = words.toLowerCase();
  return outcomes.some((outcome) => folded.startsWith(outcome));
};

/** True for a text that has at least two words, and is not all figures. */
export function hasWords(text: string): boolean {
  let words = 0;
  for (const word of text.slice(0, 200).trim().split(' ')) if (/\p{L}{2}/u.test(word) && ++words === 2) return true;
  return false;
}
