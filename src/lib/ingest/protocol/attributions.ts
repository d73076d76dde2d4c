import { signs } from '../swedish/signs.ts';
import { endOfLetters, isSpaceCode } from '../swedish/letters.ts';
import { cue, cuesAt } from '../swedish/words.ts';
import type { Paragraph } from './paragraphs.ts';
import type { KnownPersons } from './knownPersons.ts';
import { PASSIVE, passiveSpeech } from './passiveSpeech.ts';
import { labelled, PLAIN, type Attribution } from './labelledSpeech.ts';
import { mayNameSpeaker, speakerAt, type Speaker } from './speakers.ts';
import { beginsSpeech, speechAt, verbAt, type Speech } from './speech.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

const LEADING = /^(?:[•·▪*–-]\s*|\d{1,2}[.)]\s+|[a-h]\)\s+)?["”“]?(?:(?:Även|Också|Men|Och|Dock)\s+)?/u;
/** What it begins with. */
const mayLead = signs('•·▪*–-0123456789abcdefgh"”“ÄOMDäomd');
/** From the employer these answer what was just said. */
const ACKNOWLEDGES = /(?:beklaga(?:r|de)|håller med|höll med|instäm(?:mer|de))$/i;
/** The halves of a verb that is split around its speaker ("vill arbetsgivaren också påpeka"). */
const FIRST_HALF = /^(?:vill|ville|har|hade|lade|lämnade|ställde|tog|tar|ska|kommer)$/;
const INVERTS = cue((word) => FIRST_HALF.test(word) || (beginsSpeech(word) && word !== 'för'));
/** Labels that are a reply by themselves, or a party in the genitive, begin so. */
const LABELS = cue((word) =>
  /^(?:Svar|AG|HR|Arbetsgivarens|Förvaltningens|Ledningens|Rektorn?s|Regionens|Skolledningens|Förvaltningschefens)$/.test(
    word,
  ),
);
/** How many words may stand before the verb in "Vidare framförde LR": enough for "På frågan om lokalerna svarade". */
const MAX_LEAD = 9;
/** No word before the verb is longer. */
const MAX_WORD = 60;

/** Where in a paragraph somebody is said to speak, one per sentence at most. */
export function attributionsIn(
  { text, sentences }: Pick<Paragraph, 'text' | 'sentences'>,
  persons: KnownPersons,
): Attribution[] {
  const found: Attribution[] = [];
  for (const { text: sentence, start, cues } of sentences) {
    if (!(cues & LABELS) && !mayNameSpeaker(sentence, cues)) continue;
    const skip = mayLead(sentence.charCodeAt(0)) ? LEADING.exec(sentence)![0].length : 0;
    const hit =
      (sentence.includes(':') && (start === 0 || text[start - 1] === ' ') ? labelled(sentence, skip, persons) : null) ??
      subjectFirst(sentence, skip, persons) ??
      afterLeadIn(sentence, skip, persons) ??
      (cues & INVERTS ? verbFirst(sentence, persons) : null) ??
      (cues & PASSIVE ? passive(sentence, skip, persons) : null);
    if (!hit) continue;
    hit.start += start;
    found.push(hit);
  }
  return found;
}

function subjectFirst(sentence: string, at: number, persons: KnownPersons): Attribution | null {
  const speaker = speakerAt(sentence, at, persons);
  if (!speaker) return null;
  const speech = speechAt(sentence, speaker.end) ?? speechAfterPlace(sentence, speaker);
  if (!speech) return null;
  const { side, kind } = speaker;
  if (speech.deed && (side === 'union' || kind === 'office')) return null;
  const promised =
    side === 'employer' &&
    !speech.answers &&
    (promises(sentence, speech.end) || ACKNOWLEDGES.test(sentence.slice(speaker.end, speech.end)));
  const answers = speech.answers || promised;
  return {
    speaker,
    kind: promised ? 'reply' : speech.kind,
    answers,
    onlyAfter: !answers && (speech.deed || kind === 'office'),
    explains: speech.explains,
    deed: speech.deed,
    label: false,
    start: at,
  };
}

/** "Arbetsskor: Kommunal frågade": what it is about stands before a colon. */
function afterLeadIn(sentence: string, at: number, persons: KnownPersons): Attribution | null {
  const colon = sentence.indexOf(': ', at);
  if (colon < 0 || colon - at > MAX_WORD || /[,.;(]/.test(sentence.slice(at, colon))) return null;
  const hit = subjectFirst(sentence, colon + 2, persons);
  return hit && { ...hit, start: at };
}

/** "Enhetschefen på Solgläntan", "förvaltningschefen för vård och omsorg": of what the speaker is head. */
const PLACE = latin(
  /^\s+(?:för|på|vid|inom|i)\s+(?:[Dd]en\s+)?[^\s,.;:]+(?:\s+(?:och|samt)\s+[^\s,.;:]+|(?:\s\p{Lu}[^\s,.;:]*){1,2})?/u,
);

function speechAfterPlace(sentence: string, { end, side, kind }: Speaker): Speech | null {
  if (side !== 'employer' || kind !== 'office') return null;
  const place = PLACE.exec(sentence.slice(end, end + 80));
  return place && speechAt(sentence, end + place[0].length);
}

/** "Arbetsgivaren noterade synpunkten och återkommer": a second verb that answers or undertakes. */
function promises(sentence: string, from: number): boolean {
  for (const m of matchesOf(sentence.slice(from), /\s(?:och|samt|men)\s+(?=\p{Ll})/gu))
    if (verbAt(sentence, from + m.index + m[0].length)?.answers) return true;
  return false;
}

/** "Vidare framförde LR ...", "Sedan vill arbetsgivaren också påpeka ...". */
function verbFirst(sentence: string, persons: KnownPersons): Attribution | null {
  let at = 0;
  for (let n = 0; n < MAX_LEAD; n++) {
    const limit = Math.min(sentence.length, at + MAX_WORD);
    let end = at;
    while (end < limit && !isSpaceCode(sentence.charCodeAt(end))) end++;
    if (end === at || end === limit) return null;
    const last = sentence[end - 1]!;
    for (at = end; at < limit && isSpaceCode(sentence.charCodeAt(at));) at++;
    const hit = inverted(sentence, at, persons);
    if (hit) return hit;
    if (last === ';' || last === ':') return null;
  }
  return null;
}

function inverted(sentence: string, at: number, persons: KnownPersons): Attribution | null {
  const end = endOfLetters(sentence, at);
  if (end === at || !(cuesAt(sentence, at) & INVERTS)) return null;
  const verb = verbAt(sentence, at);
  const gap = verb ? verb.end : FIRST_HALF.test(sentence.slice(at, end)) ? end : -1;
  if (gap < 0) return null;
  const space = /^\s+(?:även\s+|också\s+)?/.exec(sentence.slice(gap, gap + 20));
  const speaker = space && speakerAt(sentence, gap + space[0].length, persons);
  if (!speaker) return null;
  const speech = verb ?? split(sentence, at, speaker.end);
  if (!speech || speech.deed) return null;
  const { kind, answers, explains } = speech;
  const onlyAfter = speaker.kind === 'office' && !answers;
  return { speaker, kind, answers, onlyAfter, explains, deed: false, label: false, start: 0 };
}

/** "vill arbetsgivaren också påpeka": the two halves of the verb around the speaker. */
function split(sentence: string, at: number, after: number) {
  const first = /^\S+/.exec(sentence.slice(at))![0];
  const rest = /^\s+(?:(?:även|också|dock|särskilt)\s+)?/.exec(sentence.slice(after, after + 24));
  if (!rest) return null;
  return verbAt(`${first} ${sentence.slice(after + rest[0].length, after + rest[0].length + 40)}`, 0);
}

/** "Från Kommunals sida framfördes ...", "frågan besvarades av HR-chefen". */
function passive(sentence: string, at: number, persons: KnownPersons): Attribution | null {
  const found = passiveSpeech(sentence, at, persons);
  if (!found) return null;
  const { speaker, kind } = found;
  const answers = kind === 'reply';
  if (speaker.kind === 'office' && !answers) return null;
  return { speaker, kind, answers, ...PLAIN, label: false, start: 0 };
}
