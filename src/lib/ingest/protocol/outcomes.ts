import { latin } from '../swedish/latin.ts';
import type { Item } from '../../model/record.ts';
import { SECTION } from './lineSigns.ts';
import { cue, type Cue } from '../swedish/words.ts';

type Outcome = NonNullable<Item['outcome']>;

/** What a matter may have ended in. */
interface Sign {
  outcome: Outcome;
  /** Every match of `pattern` holds such a word, or a paragraph sign. */
  words: Cue;
  pattern: RegExp;
}

const words = (pattern: RegExp): Cue => cue((word) => pattern.test(word));
const PUTS_OFF = words(/ajourner|bordl[äa]g|bordlades|återremitter|flyttas|skjuts|återupptas|^tas$/i);
// "Samverkansgruppen" says nothing by itself.
const AGREES = words(/samverka(?:d|des|t|ts|n)$|enighet|eniga|överens|ense|enas|godkän|beslutar|tillstyrker|ställer/i);

const sign = (outcome: Outcome, words: Cue, pattern: RegExp): Sign => ({ outcome, words, pattern: latin(pattern) });

/** The first that the text bears out; what undoes a decision before what makes one. */
const SIGNS: readonly Sign[] = [
  // A break in the meeting, with its hours, is no matter's outcome.
  sign(
    'adjourned',
    PUTS_OFF,
    /(?<!mötet )ajourner|mötet ajourner\p{L}*(?![^.]{0,10}\d{1,2}[.:]\d\d\s*[-–])(?!\p{L})/iu,
  ),
  sign(
    'deferred',
    PUTS_OFF,
    /bordl[äa]g|bordlades|återremitter(?:as|ades)\b|(?:punkten|ärendet|frågan|genomgången[^.]{0,120}) (?:flyttas|skjuts|tas upp|återupptas)[^.]{0,40}(?:nästa|senare|till)|flyttas till nästa/i,
  ),
  sign(
    'disagreed',
    words(/oenig|eniga|oense|överens|enas/i),
    /\boenighet|\boense\b|(?:är|var|förklara(?:r|de) sig) (?:inte eniga|oeni(?:g|gt|ga)\b)|är inte överens|kunde inte enas/i,
  ),
  sign(
    'agreed',
    AGREES,
    /samverka(?:d|des|t|ts)\b|samverkan (?:är|har|anses)[^.]{0,30}(?:fullgjord|avslutad|skett|genomförd)|samverkan avslutas|samverkan (?:sker|skedde|har skett) (?:i enlighet med|enligt)|i enighet|parterna är (?:eniga|överens|ense)|enas om|(?:gruppen|parterna|samverkansgruppen)\s+(?:godkänner|beslutar|tillstyrker|ställer sig bakom)/i,
  ),
  sign(
    'negotiated',
    words(/förhandl|mbl/i),
    /§\s?11\b|11\s?§|förhandl(?:ad|ingen (?:är )?avslutad|ingen avslutades)|mbl\s?11/i,
  ),
  sign(
    'informed',
    words(/informera|informationen|mbl/i),
    /(?:är|anses|har blivit)\s+(?:(?:därmed|härmed|därigenom|nu)\s+)?informera(?:de|d)|§\s?19\b|19\s?§|mbl\s?19|informationen (?:noteras|noterades|lades|läggs)|tar del av informationen|tog del av informationen|noterar informationen/i,
  ),
  // No word that ends in "dagordning" or "protokoll" goes on for longer.
  sign(
    'agreed',
    AGREES,
    /(?:(?:dagordning|protokoll)\p{L}{0,30}|förslaget)[^.]{0,40}godkän(?:ns|ner|des|t)|godkän(?:ns|ner|des)\b/iu,
  ),
];

/** A part of a matter's text, with its words' cues and what it holds (see `signsOf`). */
interface Part {
  text: string;
  cues: number;
  signs: number;
}

const ANY: Cue = SIGNS.reduce((cues, { words }) => cues | words, 0);

const mayEnd = ({ cues, signs }: Part): boolean => (cues & ANY) !== 0 || (signs & SECTION) !== 0;

/** What a matter ended in, by its paragraphs, its title or the group heading it stands under; null where nothing is said. */
export function outcomeOf(title: Part, section: string | null, paragraphs: readonly Part[]): Item['outcome'] {
  const parts = paragraphs.filter(mayEnd);
  if (mayEnd(title)) parts.unshift(title);
  for (const { outcome, words, pattern } of parts.length > 0 ? SIGNS : [])
    for (const { text, cues, signs } of parts)
      if ((cues & words || signs & SECTION) && pattern.test(text)) return outcome;
  if (section && /§\s?19|19\s?§|mbl\s?19/i.test(section)) return 'informed';
  if (section && /§\s?11|11\s?§|mbl\s?11/i.test(section)) return 'negotiated';
  return null;
}
