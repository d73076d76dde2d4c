import type { Commitment } from '../../model/record.ts';
import { dueIn } from './due.ts';
import { sentences } from '../swedish/sentences.ts';
import type { Paragraph } from './paragraphs.ts';
import { speakerAt, type KnownPersons } from './speakers.ts';
import { speakerOf, type Said } from './statements.ts';

const TAKES = '(?:detta|det|den|dem|frågan|frågorna|synpunkten|synpunkterna|ärendet|punkten|upp)';
/** What binds somebody to come back, look into, or take further. */
const PROMISE = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      `(?:tar|tog|ta|tas)\\s+(?:även\\s+)?(?:${TAKES}\\s+){0,2}(?:med\\s+sig|till\\s+sig|på\\s+sig)`,
      '(?:tar|ta)\\s+samverkansgruppen\\s+med\\s+sig',
      'tas\\s+med\\s+till',
      'återkommer|(?:ska|skall|kommer\\s+att)\\s+återkomma|återkopplar|(?:ska|kommer\\s+att)\\s+återkoppla|återkommas',
      'återupptas|tas\\s+upp\\s+(?:igen|på\\s+nytt|vid\\s+nästa|på\\s+nästa|till\\s+nästa)|(?:flyttas|bordläggs|skjuts)\\s+(?:upp\\s+)?till\\s+nästa',
      'lyfter\\s+(?:denna\\s+fråga|frågan|detta|den|upp\\s+frågan|punkten)\\s+(?:till|vid|på|i|med|vidare)|lyfts\\s+(?:till|vid|på|vidare|igen)',
      '(?:ska|skall|kommer\\s+att|behöver)\\s+(?:ses\\s+över|utredas|se\\s+över|utreda|undersöka|undersökas|kontrollera|ta\\s+fram|bjuda\\s+in|skicka\\s+ut|kalla\\s+till|påminna)|ses\\s+över\\s+(?:före|innan|till|under|tillsammans|av|i|inför)|ser\\s+över\\s+(?:frågan|detta|rutinen|möjligheten)|undersöker\\s+(?:frågan|detta|saken|möjligheten|om|vart|hur|och)|utreder\\s+(?:frågan|detta|möjligheten|om)|kollar\\s+(?:upp|med)',
      'åtar\\s+sig|åtog\\s+sig|lovar\\s+att|lovade\\s+att|ansvarar\\s+för\\s+att|får\\s+i\\s+uppdrag|fick\\s+i\\s+uppdrag|uppdras\\s+åt',
      'kommer\\s+(?:HR|arbetsgivaren|förvaltningen|ledningen)[\\p{L}-]*\\s+att\\s+\\p{L}+',
      'redovisas\\s+(?:vid|på|under|senast|i)\\s+(?:nästa|ett|senast|\\p{L}+)|presenteras\\s+(?:vid|på)\\s+nästa|skickas\\s+ut\\s+(?:senast|före|efter|till)',
      'ska\\s+vara\\s+(?:klar|färdig|åtgärda)[\\p{L}]*\\s+(?:senast|till|före|innan)',
    ].join('|') +
    ')(?!\\p{L})',
  'iu',
);
/** Whom the text binds when it names no party: "HR-staben", "Socialdirektören". */
const OFFICE =
  // "IT-enheten", "HR-staben", "Socialdirektören"

  /(?:HR-\p{L}+|(?<![\p{L}-])(?:\p{Lu}{2,3}-)?\p{L}*(?:chefen|direktören|rektorn|enheten|staben|avdelningen|förvaltningen|givaren)|Rektor|HR)(?!\p{L})/u;

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
  const found: Commitment[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.heading) continue;
    for (const [start, end] of sentences(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end);
      const m = PROMISE.exec(sentence);
      if (!m || /\b(?:inte|tidigare|hade)\s*$/.test(sentence.slice(0, m.index))) continue;
      found.push({
        item,
        by: ownerOf(sentence, m.index, m[0], persons) ?? speakerOf(said, paragraph.start + start)?.called ?? null,
        due: dueIn(sentence, date, next),
        text: sentence.replace(/\s+/g, ' ').replace(/^[•·*–-]\s*/, ''),
        span: [paragraph.start + start, paragraph.start + end],
      });
    }
  }
  return found;
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
