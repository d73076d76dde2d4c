import type { Warning } from '../../model/record.ts';

type Values = Warning['values'];

/** What a meeting's day was inferred from, by `values.from` of `date-inferred`. */
export const WHY: Readonly<Record<string, string>> = {
  'file-name': 'the date in the file name',
  adjusting: 'the day of adjusting: the meeting was then or a few days earlier',
  'next-meeting': 'before the next meeting',
};

/** What each warning says, in English, for those who read records and not pages. */
const MESSAGES = {
  'agenda-not-found': () => 'No agenda was found: the text is kept, but nothing was read under matters',
  'date-contradicts': (v: Values) =>
    `The meeting's day is given as ${v['stated']} beside its label and as ${v['other']} in the title`,
  'date-inferred': (v: Values) =>
    `The meeting's day is not stated; inferred ${v['date']}: ${WHY[String(v['from'])] ?? ''}`,
  'date-unlabelled': (v: Values) =>
    `The day ${v['date']} stands alone in the front matter and was taken for the meeting's`,
  'weekday-contradicts': (v: Values) => `${v['date']} is not the day of the week that the text gives it`,
  'times-contradict': (v: Values) => `The meeting ends (${v['end']}) before it begins (${v['start']})`,
  'file-too-long': (v: Values) => `The text has ${v['length']} characters, more than any protocol: nothing was read`,
  'not-a-protocol': () => 'This is hardly a protocol of a samverkan meeting',
  'numbering-gap': (v: Values) => `The numbering jumps from ${v['from']} to ${v['to']}: ${v['missing']} is missing`,
  'personal-number': () => 'The text holds a personal identity number: such cases do not belong in samverkan',
  'individual-case': () => 'The text seems to speak of a single person’s case',
  'response-impossible': (v: Values) => `${v['group']}: ${v['answered']} answers from ${v['invited']} invited`,
  'response-side-unknown': (v: Values) =>
    `${v['group']}: one pair of figures where the others have two; the side is not known`,
} as const;

export type WarningCode = keyof typeof MESSAGES;

/** A warning by its code; its words are made from `values`. */
export const warning = (code: WarningCode, span: Warning['span'], values: Values = {}): Warning => ({
  code,
  message: MESSAGES[code](values),
  span,
  values,
});
