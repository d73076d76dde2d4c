import type { sheet as sv } from '../sv/sheet.ts';

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const reports = (n: number, text: string) => (n === 1 ? '1 report' : `${text} reports`);
const are = (n: number) => (n === 1 ? 'is' : 'are');

/** The safety representative's sheet, and the way to it. */
export const sheet: typeof sv = {
  link: 'The safety representative’s sheet: one A4 page for the meeting',
  page: 'The safety representative’s sheet',
  back: 'Back to Incidents',
  about: (period, asOf, source) => `${period}. Data until ${asOf}. ${source}.`,
  print: 'Print the sheet',
  printWhat: 'One A4 page, upright. Unit and period are chosen at the top of the page.',
  loading: 'Preparing the sheet…',

  ages: 'How old the open reports are',
  agesCaption: (n, text, old, oldText) =>
    `${reports(n, text)} ${are(n)} not closed; ${old === 0 ? 'none is' : `${oldText} ${are(old)}`} older than 90 days.`,
  agesNone: 'All reports of what is chosen are closed.',
  agesUnknown: 'The source does not say how far the reports of what is chosen have come.',
  noEvents: 'No incidents in what is chosen.',
  age: {
    fresh: 'At most 90 days',
    'half-year': '3–6 months',
    year: '6–12 months',
    older: 'More than a year',
  },
  ageColumn: 'Age',

  kinds: 'What happens',
  kindsNoThreat: 'The source does not say whether it was a threat or violence.',
  kindsRest: (list) => `Besides: ${list}.`,
  kindsOf: (kind, n) => `${kind.toLowerCase()} ${n}`,

  open: 'The oldest open reports',
  openCaption: (shown, n, text) =>
    shown < n
      ? `The ${shown} oldest of ${text}. Without personal data and free text.`
      : 'Without personal data and free text.',
  openDays: 'Open, days',
  noOpen: 'No open reports in what is chosen.',

  said: 'Without an end in the joint committees',
  saidCaption: (shown, n, text, what) =>
    `${n === 1 ? 'One question or undertaking' : `${text} questions and undertakings`} on ${what}${shown < n ? `; the ${shown} oldest` : ''}.`,
  saidWhat: (threats) => (threats ? 'threats and violence' : 'the work environment, near misses, threats and violence'),
  saidNone: (what) => `No question and no undertaking on ${what} is without an end in the minutes.`,
  saidNothing: 'No minutes have been read.',
  saidKind: { question: 'Question', commitment: 'Undertaking' },

  asking: 'To ask about',
  askingFailed: 'The questions could not be made: a figure is missing.',
  askingNone: 'The figures give nothing in particular to ask about.',
  ask: {
    rise: (since, certain) =>
      `The rise since ${since}: what changed then${certain ? '' : ', and does more happen or is more reported'}?`,
    fall: (since) => `The fall since ${since}: does less happen, or is less reported?`,
    passed: (since, until, side) =>
      `The ${side === 'high' ? 'high' : 'low'} numbers ${since}–${until}: what was it, and what was done?`,
    month: (when, side) => `The ${side === 'high' ? 'high' : 'low'} number in ${when}: what happened then?`,
    unit: (unit, what, change) => `${unit}, ${what} – ${small(change)}`,
    old: (n, text, since) =>
      `${reports(n, text)} ${n === 1 ? 'has' : 'have'} been open for more than 90 days${since === null ? '' : n === 1 ? `, since ${since}` : `; the oldest since ${since}`}: what is the next step, and who takes it?`,
    unsent: (n, text) =>
      n === 1
        ? '1 work injury older than 90 days has not been sent to Försäkringskassan: when will it be?'
        : `${text} work injuries older than 90 days have not been sent to Försäkringskassan: when will they be?`,
    nearMisses: (n, text, span) =>
      `No near miss was reported ${span}, but ${n === 1 ? '1 accident' : `${text} accidents`}: are near misses reported?`,
    silence: (span) => `No incident was reported ${span}: is it calm, or is nothing reported?`,
    said: (n, text, title, opened) =>
      n === 1
        ? `“${title}” was raised on ${opened} and is without an end: what became of it?`
        : `${text} questions and undertakings in the joint committees are without an end; the oldest, “${title}”, was raised on ${opened}: what became of it?`,
    suspect: (n, text) =>
      n === 1
        ? 'One near miss in the sources has absence or an injury in its row: is it an accident?'
        : `${text} near misses in the sources have absence or an injury in their rows: are they accidents?`,
  },
  notes: 'Notes',
};
