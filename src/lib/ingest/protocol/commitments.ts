import type { Commitment } from '../../model/record.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { cue, placesBetween, type Cue, type Words } from '../swedish/words.ts';
import { agentOf, bearerOf, isBorne, namedBearer } from './bearers.ts';
import { dueIn } from './due.ts';
import type { KnownPersons } from './knownPersons.ts';
import type { Paragraph, Sentence } from './paragraphs.ts';
import { beginsPromise, promised } from './promises.ts';
import { speakerOf } from './statements.ts';
import type { Said } from './turns.ts';
import { headsDecision, headsTasks, isTask, isTaskNote, labelledTask, taskNotes } from './taskLabels.ts';
import { taskVerbs } from './taskVerbs.ts';
import { undertakingIn, type Undertaking } from './undertakings.ts';
import { oneSpace } from '../swedish/oneSpace.ts';

/** "för" is too common a word: "för frågan vidare" is known by its last. */
const PROMISES = cue((word) => beginsPromise(word) || (taskVerbs.begins(word) && word !== 'för'));
const LABELS = cue((word) =>
  /^(?:uppdrag|uppgift|göra|åtgärd(?:er)?|aktivitet(?:er)?|steg|to|todo|åtagande|återkoppling|ansvarig\p{L}*|ansvar|ägare|klart?|deadline|slutdatum|när|tidplan|färdigt?)$/iu.test(
    word,
  ),
);

/** What is known when undertakings are read: the text's words, who is who, who spoke, this meeting's day (or the best that is known of it), the next one's. */
export interface Known {
  /** The words of the text. */
  words: Words;
  persons: KnownPersons;
  said: readonly Said[];
  date: string | null;
  next: string | null;
}

/** What somebody undertook under a matter. */
export function commitmentsIn(paragraphs: readonly Paragraph[], item: number, known: Known): Commitment[] {
  const found: Commitment[] = [];
  let under: 'tasks' | 'decision' | null = null;
  let before: Place | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.heading || headsTasks(paragraph.text)) {
      under = headsTasks(paragraph.text) ? 'tasks' : headsDecision(paragraph.text) ? 'decision' : null;
      continue;
    }
    if (under === 'tasks' && paragraph.point) {
      if (isTask(paragraph.text))
        found.push(
          toCommitment({ paragraph, start: 0, text: paragraph.text, cues: paragraph.cues }, null, item, known),
        );
      continue;
    }
    if (under === 'tasks') under = null;
    if (!(paragraph.cues & (PROMISES | LABELS))) {
      const last = paragraph.sentences.at(-1);
      before = last ? { paragraph, start: last.start, text: last.text, cues: last.cues } : null;
      continue;
    }
    const decided = under === 'decision' || headsDecision(paragraph.text);
    for (const sentence of paragraph.sentences) {
      const place: Place = { paragraph, start: sentence.start, text: sentence.text, cues: sentence.cues };
      if (sentence.cues & LABELS && before && isTaskNote(sentence.text))
        note(found, before, sentence.text, item, known);
      else {
        const promise = sentence.cues & (PROMISES | LABELS) ? promiseIn(sentence, paragraph, decided, known) : null;
        if (promise) found.push(toCommitment(place, promise, item, known));
        before = place;
      }
    }
  }
  return found;
}

/** A sentence or a point, and where it stands in its paragraph. */
interface Place {
  paragraph: Paragraph;
  start: number;
  text: string;
  cues: number;
}

function promiseIn(sentence: Sentence, paragraph: Paragraph, decided: boolean, known: Known): Undertaking | null {
  const { text, start } = sentence;
  if (text.endsWith('?')) return null;
  if (sentence.cues & LABELS && labelledTask(text)) return { start: text.length, end: text.length, impersonal: false };
  const speaker = speakerOf(known.said, paragraph.start + sentence.end - 1);
  const at = paragraph.start + start;
  const places = placesIn(sentence, at, PROMISES, known);
  const promise = promised(text, places, sentence.cues);
  if (promise) return speaker?.side === 'union' && isOnlySaid(speaker, promise, at, text) ? null : promise;
  if (speaker?.side === 'union' && (speaker.label || speaker.span[0] >= at)) return null;
  if (places.length === 0) return null;
  return undertakingIn(text, places, {
    reply: speaker?.side === 'employer' && (speaker.answers || speaker.replyTo !== null),
    decided,
    byOthers: speaker?.side === 'union',
    cues: sentence.cues,
    places(mark) {
      return placesIn(sentence, at, mark, known);
    },
    isBorne(from, to) {
      return isBorne(sentence, from, to, known.persons);
    },
  });
}

const NOWHERE: readonly number[] = [];

/** Where in a sentence that stands at `at` the words begin that have a cue. */
const placesIn = ({ text, cues }: Sentence, at: number, mark: Cue, { words }: Known): readonly number[] =>
  cues & mark ? placesBetween(words, at, at + text.length, mark) : NOWHERE;

/** True where a union only says that others should: "Vision anser att rutinen ...". What it undertakes itself, or what follows, counts. */
function isOnlySaid(speaker: Said, promise: Undertaking, at: number, text: string): boolean {
  const opensHere = speaker.span[0] >= at;
  if (!opensHere) return speaker.label && !/^(?:frågan|punkten|ärendet)/iu.test(text);
  return /(?<!\p{L})(?:att|om|hur|när|var|varför|vad|vilka|vilken|vem|som)(?!\p{L})/iu.test(
    text.slice(speaker.span[0] - at, promise.start),
  );
}

function toCommitment(place: Place, promise: Undertaking | null, item: number, known: Known): Commitment {
  const { paragraph, start, text } = place;
  const { persons, said, date, next } = known;
  const notes = taskNotes(text);
  const at = promise ?? { start: text.length, end: text.length, impersonal: false };
  const bearer =
    (notes.bearer ? namedBearer(notes.bearer, persons) : null) ??
    (at.impersonal ? agentOf(text, at.end) : bearerOf(place, at.start, at.end, persons)) ??
    calledOf(speakerOf(said, paragraph.start + start + text.length - 1));
  const due = notes.due
    ? dueIn(`senast ${notes.due}`, date, next)
    : promise && promise.start < text.length
      ? (dueIn(text.slice(at.start), date, next) ?? dueIn(clauseBefore(text, at.start), date, next))
      : dueIn(text, date, next);
  return {
    item,
    by: bearer && capital(bearer),
    due,
    text: oneSpace(text).replace(/^[•·*–-]\s*/, ''),
    span: [paragraph.start + start, paragraph.start + start + text.length],
  };
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
/** Where another clause begins: a day in it is another thing's. */
const CLAUSE = /[;:](?=\s)|(?:,|\s(?:och|samt|men|utan))\s+att(?=\s)/giu;

function clauseBefore(text: string, at: number): string {
  let from = 0;
  for (const m of matchesOf(text.slice(0, at), CLAUSE)) from = m.index + m[0].length;
  return text.slice(from, at);
}

/** What the employer's speaker is called: where words without a subject stand in a union's statement they are the secretary's. */
const calledOf = (speaker: Said | undefined): string | null =>
  speaker?.side === 'employer' ? (speaker.called ?? 'Arbetsgivaren') : null;

/** "Ansvarig: HR. Klart: 15/3": what stands before it is a task, whatever its words. */
function note(found: Commitment[], before: Place, text: string, item: number, known: Known): void {
  const start = before.paragraph.start + before.start;
  let task = found.at(-1);
  if (task?.span[0] !== start) {
    if (!isTask(before.text)) return;
    task = toCommitment(before, null, item, known);
    found.push(task);
  }
  const { bearer, due } = taskNotes(text);
  const named = bearer && namedBearer(bearer, known.persons);
  if (named) task.by = capital(named);
  if (due) task.due = dueIn(`senast ${due}`, known.date, known.next) ?? task.due;
}
