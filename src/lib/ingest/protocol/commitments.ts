import type { Commitment } from '../../model/record.ts';
import { dueIn } from './due.ts';
import promises from './promises.json' with { type: 'json' };
import { phraseBook } from '../swedish/phraseBook.ts';
import { cue } from '../swedish/words.ts';
import type { Paragraph } from './paragraphs.ts';
import type { KnownPersons } from './knownPersons.ts';
import { speakerAt } from './speakers.ts';
import { speakerOf, type Said } from './statements.ts';

/** What binds somebody to come back, look into, or take further. */
const book = phraseBook(promises.phrases.map((phrase) => ['promise', phrase] as const));
const PROMISES = cue(book.begins);
/** Whom the text binds when it names no party: "HR-staben", "Socialdirektören". */
const OFFICE =
  /(?:HR-\p{L}+|(?<![\p{L}-])(?:\p{Lu}\p{Ll}+(?:sk|ska|iv|iva)\s|\p{Lu}\p{Ll}+-\soch\s)?(?:\p{Lu}{2,3}-)?\p{L}*(?:chefen|direktören|rektorn|enheten|staben|avdelningen|förvaltningen|givaren)|Rektor|HR)(?!\p{L})/u;

/** What is known when undertakings are read: who is who, who spoke, this meeting's day (or the best that is known of it), the next one's. */
export interface Known {
  persons: KnownPersons;
  said: readonly Said[];
  date: string | null;
  next: string | null;
}

/** What somebody undertook under a matter. */
export function commitmentsIn(
  paragraphs: readonly Paragraph[],
  item: number,
  { persons, said, date, next }: Known,
): Commitment[] {
  const commitments: Commitment[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.heading || !(paragraph.cues & PROMISES)) continue;
    for (const { text: sentence, start, end, cues } of paragraph.sentences) {
      if (!(cues & PROMISES)) continue;
      const found = book.find(sentence);
      if (!found || /\b(?:inte|tidigare|hade)\s*$/.test(sentence.slice(0, found.start))) continue;
      if (/(?:lärdom|erfarenhet)\p{L}*\s*$/iu.test(sentence.slice(0, found.start))) continue;
      const promise = sentence.slice(found.start, found.end);
      commitments.push({
        item,
        by:
          ownerOf(sentence, found.start, promise, persons) ?? speakerOf(said, paragraph.start + start)?.called ?? null,
        due: dueIn(sentence, date, next),
        text: sentence.replace(/\s+/g, ' ').replace(/^[•·*–-]\s*/, ''),
        span: [paragraph.start + start, paragraph.start + end],
      });
    }
  }
  return commitments;
}

/** The party or office nearest before the promise, or inside it ("kommer HR-staben att"); never a person's name. */
function ownerOf(sentence: string, at: number, promise: string, persons: KnownPersons): string | null {
  const inside = OFFICE.exec(promise);
  if (inside && /^kommer/i.test(promise)) return inside[0];
  const starts = [...sentence.slice(0, at).matchAll(/(?<=^|[\s"“(])[\p{L}]/gu)].map((m) => m.index).slice(-14);
  let owner: string | null = null;
  for (const start of starts) {
    const speaker = speakerAt(sentence, start, persons);
    if (speaker && speaker.end <= at + 1 && (speaker.kind === 'party' || speaker.called)) owner = speaker.called;
  }
  return owner ?? OFFICE.exec(sentence.slice(0, at))?.[0] ?? null;
}
