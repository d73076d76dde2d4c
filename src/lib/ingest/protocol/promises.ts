import { phraseBook } from '../swedish/phraseBook.ts';
import data from './promises.json' with { type: 'json' };
import { isPast, isRule, type Undertaking } from './undertakings.ts';
import { latin } from '../swedish/latin.ts';

/** What binds somebody by its own words: "tar med sig", "återkommer", "får i uppdrag". */
const book = phraseBook(data.phrases.map((phrase) => ['promise', phrase] as const));
/** True for a word that such words may begin with. */
export const beginsPromise = book.begins;

/** "tas upp", "frågan kvarstår". */
const IMPERSONAL = latin(
  /^(?:frågan|frågorna|punkten|punkterna|ärendet|ligger|står|kvarstår|finns|\p{L}+s)(?!\p{L})/iu,
);
/** "Frågan om passerkort från Vision återkommer". */
const MATTER =
  /(?:^|[,;:]\s|\satt\s)(?:[•·*–-]\s*)?(?:frågan|frågorna|punkten|punkterna|ärendet|detta|det)(?:\s[^,;:]*)?$/iu;

/** "för frågan vidare", "driver HR frågan vidare". */
const TAKEN = latin(
  /(?<!\p{L})(?:för|tar|driver|skickar|lyfter)(?:\s+\p{L}+){0,2}\s+(?:frågan|frågorna|synpunkten|synpunkterna|ärendet|önskemålet|förslaget|detta)\s*$/iu,
);
/** "frågan om passerkort ligger kvar": it is no news that other things remain. */
const REMAINS = /^(?:kvarstår|vidare|(?:ligger|står|finns|hålls)\s+(?:kvar|öppe[nt]))$/iu;
const OPEN_MATTER = latin(
  /(?<!\p{L})(?:frågan|frågorna|punkten|punkterna|ärendet|ärendena)(?:\s+[^\s.;:,]+){0,5}\s*$/iu,
);

/** What takes the words back, before them or behind. */
const DENIED = latin(
  /(?<!\p{L})(?:inte|ej|tidigare|hade|kan|bör|måste|borde|skulle|varför|som|varje år|ofta|ständigt)\s*$/iu,
);
const LEARNT = latin(/(?:lärdom|erfarenhet)\p{L}*\s*$/iu);
const DENIED_AFTER = latin(/^\s+(?:inte|ej|varje|ofta|årligen|regelbundet)(?!\p{L})/iu);

/** How far back what bears on a phrase is looked for, so that the time stays in proportion to the text. */
const WINDOW = 160;

/** The first phrase that binds by its own words, and is not denied or told of the past. */
export function promised(text: string, places: readonly number[], cues: number): Undertaking | null {
  for (const place of places) {
    const found = book.at(text, place);
    if (!found) continue;
    const before = text.slice(Math.max(0, found.start - WINDOW), found.start);
    if (DENIED.test(before) || LEARNT.test(before) || DENIED_AFTER.test(text.slice(found.end))) continue;
    const phrase = text.slice(found.start, found.end);
    if (REMAINS.test(phrase) && !(/^vidare$/iu.test(phrase) ? TAKEN : OPEN_MATTER).test(before)) continue;
    if (isPast(text, cues) || isRule(text)) continue;
    return {
      start: found.start,
      end: found.end,
      impersonal:
        (IMPERSONAL.test(text.slice(found.start, found.end)) && !/\såt$/u.test(text.slice(found.start, found.end))) ||
        MATTER.test(before),
    };
  }
  return null;
}
