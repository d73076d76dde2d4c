import type { KnownPersons } from './knownPersons.ts';
import { mayNameSpeaker, speakerAt, type Speaker } from './speakers.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { cue } from '../swedish/words.ts';
import { latin } from '../swedish/latin.ts';
import { isLetterCode, isSpaceCode } from '../swedish/letters.ts';
import { signs } from '../swedish/signs.ts';

/** Whom the text binds when it names no party: "HR-staben", "Socialdirektören". */
const OFFICE = latin(
  /(?:HR-\p{L}+|(?<![\p{L}-])(?:\p{Lu}\p{Ll}+(?:sk|ska|iv|iva)\s|\p{Lu}\p{Ll}+-\soch\s)?(?:\p{Lu}{2,3}-)?\p{L}*(?:chefen|direktören|rektorn|rektorerna|enheten|staben|avdelningen|förvaltningen|kontoret|funktionen|givaren|strategen|samordnaren|ledningen|arbetsgruppe?n?|styrgruppen|referensgruppen)|Rektor|Skolan|HR|IT)(?!\p{L})/u,
);
/** Every match of it holds a word that ends so. */
const ENDS_OFFICE = cue((word) =>
  /(?:chefen|direktören|rektorn|rektorerna|enheten|staben|avdelningen|förvaltningen|kontoret|funktionen|givaren|strategen|samordnaren|ledningen|arbetsgruppe?n?|styrgruppen|referensgruppen|Rektor|Skolan|HR|IT)$/u.test(
    word,
  ),
);
const OFFICES = new RegExp(OFFICE, 'gu');
/** By whom something will be done: "utreds av rättsenheten". */
const AGENT = latin(
  /\sav\s+(HR(?:-\p{L}+)?|\p{L}*(?:chefen|direktören|enheten|staben|avdelningen|förvaltningen|kontoret|funktionen|strategen|samordnaren|ledningen|arbetsgivaren))(?!\p{L})/iu,
);
const GAP =
  /^(?:\s+(?:även|också|dock|därför|snarast|nu|sedan|gärna|tillsammans|i sin tur|återigen|fortsatt|omgående|sig))*\s*$/iu;
/** "ska", "kommer att", and the words between it and the verb. */
const AUXILIARY = latin(/(?:\s|^)(?:ska|skall|kommer(?:\s+att)?)(?:\s+\p{L}+){0,4}?\s*$/iu);
const WE = latin(/(?<!\p{L})vi$/iu);
/** What may stand before a word, besides a space. */
const opensWord = signs('"“(');
/** How many words before the verb its subject may begin. */
const NEAR = 14;

/** How far before and behind a verb its subject is looked for, so that the time stays in proportion to the text. */
const BEFORE = 240;
const BEHIND = 80;

/** A sentence, or the words that stand for one, with the cues of all its words. */
export interface Told {
  text: string;
  cues: number;
}

/** The speakers named in a sentence up to `at`, the words nearest to it alone. */
function speakersBefore(sentence: string, at: number, cues: number, persons: KnownPersons): Speaker[] {
  if (!mayNameSpeaker(sentence, cues)) return [];
  const speakers: Speaker[] = [];
  for (const start of wordsBefore(sentence, at)) {
    const speaker = speakerAt(sentence, start, persons);
    if (speaker && speaker.end <= at + 1) speakers.push(speaker);
  }
  return speakers;
}

/** Where the last words before `at` begin, in order. */
function wordsBefore(sentence: string, at: number): number[] {
  const starts: number[] = [];
  for (let i = at - 1; i >= 0 && starts.length < NEAR; i--) {
    const before = sentence.charCodeAt(i - 1);
    if (isLetterCode(sentence.charCodeAt(i)) && (i === 0 || isSpaceCode(before) || opensWord(before))) starts.push(i);
  }
  return starts.reverse();
}

/** The last office named in a text, if the cues of its sentence allow for one. */
const lastOffice = (text: string, cues: number): RegExpExecArray | undefined =>
  cues & ENDS_OFFICE ? matchesOf(text, OFFICES).at(-1) : undefined;

/** True where somebody who can undertake is the subject of the verb at `[start, stop)`: right before it (and its auxiliary) or right after. */
export function isBorne({ text, cues }: Told, start: number, stop: number, persons: KnownPersons): boolean {
  const from = Math.max(0, start - BEFORE);
  const sentence = text.slice(from, stop + BEHIND);
  const [at, end] = [start - from, stop - from];
  const auxiliary = AUXILIARY.exec(sentence.slice(Math.max(0, at - 60), at));
  const verb = auxiliary ? at - auxiliary[0].length : at;
  const before = sentence.slice(0, verb).trimEnd();
  if (WE.test(before)) return true;
  const ends = speakersBefore(sentence, verb, cues, persons).map((speaker) => speaker.end);
  const office = lastOffice(before, cues);
  if (office) ends.push(office.index + office[0].length);
  const coordinated = ends.length > 0 && /\s(?:och|samt)$/iu.test(before);
  if (ends.some((e) => (coordinated && e <= verb) || (e <= verb && GAP.test(sentence.slice(e, verb))))) return true;
  const after = /^\s+/.exec(sentence.slice(auxiliary ? verb : end));
  return after !== null && follows(sentence, auxiliary ? verb + auxiliary[0].trimEnd().length : end, cues, persons, at);
}

/** "Till nästa möte tar HR fram": the subject behind its verb. */
function follows(sentence: string, from: number, cues: number, persons: KnownPersons, at: number): boolean {
  const mayName = mayNameSpeaker(sentence, cues);
  const verb = sentence.slice(at).search(/\s/);
  return [from, verb < 0 ? from : at + verb].some((place) => {
    const space = /^\s+/.exec(sentence.slice(place, place + 4));
    if (!space) return false;
    const start = place + space[0].length;
    return (
      /^vi\s/iu.test(sentence.slice(start, start + 3)) || (mayName && speakerAt(sentence, start, persons) !== null)
    );
  });
}

/** The office by which something will be done: "utreds av rättsenheten". */
export const agentOf = (sentence: string, end: number): string | null =>
  AGENT.exec(sentence.slice(end, end + 60))?.[1] ?? null;

/** The party or office that an undertaking binds: its agent, the nearest before it, or inside it; never a person's name. */
export function bearerOf({ text, cues }: Told, at: number, stop: number, persons: KnownPersons): string | null {
  const from = Math.max(0, at - BEFORE);
  const sentence = text.slice(from, stop + BEHIND);
  const [start, end] = [at - from, stop - from];
  const agent = agentOf(sentence, end);
  if (agent) return agent;
  const promise = sentence.slice(start, end);
  if (/\såt$/iu.test(promise)) {
    const given = sentence.slice(end).trimStart();
    const speaker = speakerAt(given, 0, persons)?.called ?? OFFICE.exec(given.slice(0, 40))?.[0];
    if (speaker) return speaker;
  }
  const inside = /^(?:kommer|tar|ger|uppdrar|ska)/i.test(promise) ? OFFICE.exec(promise) : null;
  if (inside) return inside[0];
  let owner: string | null = null;
  for (const speaker of speakersBefore(sentence, start, cues, persons))
    if (speaker.kind === 'party' || speaker.called) owner = speaker.called;
  return owner ?? lastOffice(sentence.slice(0, start), cues)?.[0] ?? null;
}

/** The office or organisation behind "Ansvarig:"; null where it is a person of whom no more is known. */
export function namedBearer(text: string, persons: KnownPersons): string | null {
  return speakerAt(text, 0, persons)?.called ?? OFFICE.exec(text)?.[0] ?? (OFFICE_NOUN.test(text) ? text : null);
}

const OFFICE_NOUN = latin(
  /^(?:\p{L}+(?:chef|direktör|rektor|enhet|strateg|samordnare|konsult|specialist|partner|avdelning)|rektor|chef|skyddsombud|huvudskyddsombud)$/iu,
);
