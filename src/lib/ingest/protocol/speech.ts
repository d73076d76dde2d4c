import type { Statement } from '../../model/record.ts';
import { phraseBook } from '../swedish/phraseBook.ts';
import verbs from './speech.json' with { type: 'json' };
import { latin } from '../swedish/latin.ts';

/** A verb of saying, asking, answering, demanding or undertaking: what kind of statement it makes, and where it ends. */
export interface Speech {
  kind: Statement['kind'];
  /** The speaker answers or undertakes: what makes an office-holder's words the employer's. */
  answers: boolean;
  /** It also answers criticism, not questions alone: what makes an office-holder's words the employer's right after a union's. */
  explains: boolean;
  /** A deed: a statement only of the employer as a party, in a paragraph right after a union's. */
  deed: boolean;
  end: number;
}

const KINDS = [
  'question',
  'reply',
  'undertaking',
  'demand',
  'opinion',
  'explanation',
  'response',
  'information',
] as const;
const book = phraseBook(KINDS.flatMap((kind) => verbs[kind].map((phrase) => [kind, phrase] as const)));

/** What the employer does, a statement only where it meets a union's words. */
const deeds = phraseBook(verbs.partyResponse.map((phrase) => ['deed', phrase] as const));

/** True for a word that a verb of saying may begin with. */
export const beginsSpeech = book.begins;

/** Before the verb: "Vision påpekade", "Vision, däremot, påpekade", "Vision har även påpekat". */
const ADVERB =
  '(?:(?:även|också|däremot|dock|vidare|därför|särskilt|sedan|här|nu|då|inte|tydligt|bland\\s+annat|samtidigt|gemensamt|å\\s+sin\\s+sida|i\\s+sin\\s+tur|i\\s+frågan|återigen|igen|ånyo|kommer|ytterligare|slutligen|åter|alltså)\\s+){0,3}';
const LEAD = new RegExp(`[\\s,]*(?:som\\s+svar\\s+)?${ADVERB}`, 'iuy');
/** A request under the law may come after a date: "har den 20 januari 2025 lämnat en begäran". */
const LATE = latin(
  /[\s,]*(?:har|hade)\s+(?:[^\s.;:]+\s+){0,9}?(?:begärt|framställt|lämnat\s+(?:in\s+)?(?:en\s+)?(?:begäran|yrkande|framställan)|inkommit\s+med|yrkat|lagt\s+(?:ett\s+)?skyddsstopp)(?!\p{L})/iuy,
);

/** The verb of saying that follows at `at`, with adverbs before it; null if another verb does. */
export function speechAt(text: string, at: number): Speech | null {
  LEAD.lastIndex = at;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const near = at + /^[\s,]*/.exec(text.slice(at, at + 8))![0].length;
  const found = verbAt(text, at + lead) ?? (at + lead > near ? verbAt(text, near) : null);
  if (found) return found;
  LATE.lastIndex = at;
  const late = LATE.exec(text);
  return late
    ? { kind: 'demand', answers: false, explains: true, deed: false, end: at + late[0].length }
    : deedAt(text, at + lead);
}

function deedAt(text: string, at: number): Speech | null {
  const deed = deeds.at(text, at);
  return deed && { kind: 'information', answers: false, explains: true, deed: true, end: deed.end };
}

/** The verb of saying that stands exactly at `at`. */
export function verbAt(text: string, at: number): Speech | null {
  const found = book.at(text, at);
  if (!found) return null;
  const { value, end } = found;
  const answers = value === 'reply' || value === 'undertaking';
  const information = value === 'explanation' || value === 'response';
  return {
    kind: value === 'undertaking' ? 'reply' : information ? 'information' : value,
    answers,
    explains: value !== 'information',
    deed: false,
    end,
  };
}
