import type { Item } from '../../model/record.ts';

type Outcome = NonNullable<Item['outcome']>;

/** The first that the text bears out; what undoes a decision before what makes one. */
const SIGNS: readonly [Outcome, RegExp][] = [
  // A break in the meeting, with its hours, is no matter's outcome.
  ['adjourned', /(?<!mötet )ajourner|mötet ajourner\p{L}*(?![^.]{0,10}\d{1,2}[.:]\d\d\s*[-–])(?!\p{L})/iu],
  [
    'deferred',
    /bordl[äa]g|bordlades|återremitter(?:as|ades)\b|(?:punkten|ärendet|frågan|genomgången[^.]{0,120}) (?:flyttas|skjuts|tas upp|återupptas)[^.]{0,40}(?:nästa|senare|till)|flyttas till nästa/i,
  ],
  ['disagreed', /\boenighet|\boense\b|parterna är oeniga|är inte överens|kunde inte enas/i],
  [
    'agreed',
    /samverka(?:d|des|t|ts)\b|samverkan (?:är|har|anses)[^.]{0,30}(?:fullgjord|avslutad|skett|genomförd)|samverkan avslutas|i enighet|parterna är (?:eniga|överens|ense)|enas om|(?:gruppen|parterna|samverkansgruppen)\s+(?:godkänner|beslutar|tillstyrker|ställer sig bakom)/i,
  ],
  ['negotiated', /§\s?11\b|11\s?§|förhandl(?:ad|ingen (?:är )?avslutad|ingen avslutades)|mbl\s?11/i],
  [
    'informed',
    /(?:är|anses|har blivit)\s+informera(?:de|d)|§\s?19\b|19\s?§|mbl\s?19|informationen (?:noteras|noterades|lades|läggs)|tar del av informationen|tog del av informationen|noterar informationen/i,
  ],
  ['agreed', /(?:dagordning\p{L}*|protokoll\p{L}*|förslaget)[^.]{0,40}godkän(?:ns|ner|des|t)|godkän(?:ns|ner|des)\b/iu],
];

/** What a matter ended in, by its text, its title or the group heading it stands under; null where nothing is said. */
export function outcomeOf(title: string, section: string | null, text: string): Item['outcome'] {
  for (const [outcome, sign] of SIGNS) if (sign.test(text) || sign.test(title)) return outcome;
  if (section && /§\s?19|19\s?§|mbl\s?19/i.test(section)) return 'informed';
  if (section && /§\s?11|11\s?§|mbl\s?11/i.test(section)) return 'negotiated';
  return null;
}
