import type { answers as source } from '../sv/answers.ts';

const word = (n: number, text: string): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? text;
const groups = (n: number, text: string): string => (n === 1 ? 'one group' : `${text} groups`);
const days = (n: number, text: string): string => (n === 1 ? 'one day' : `${text} days`);
const meetings = (n: number, text: string): string => (n === 1 ? 'one meeting' : `${text} meetings`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const answers: typeof source = {
  onPage: 'On this page',
  sections: {
    groups: 'The groups',
    course: 'Answers day by day',
    rounds: 'The rounds',
    opinions: 'What they answered',
    seats: 'Empty seats',
    inspections: 'Safety rounds and action plans',
  },

  fold: 'Unfold the groups below',
  foldShow: (name, n) => `${name} (${n})`,
  foldAll: 'Unfold all',
  foldNone: 'Fold all',
  /** A group with others folded below it. */
  foldedLabel: (name) => `▸ ${name}`,
  foldMore: (n, text) => (n === 1 ? 'Show one group more' : `Show all, ${text} groups more`),
  foldCut: (shown, all) => `The first ${shown} of ${all} groups are shown.`,

  courseTitle: 'Answers day by day',
  courseNow: (day, answered, invited, rate) => `By ${day}, ${answered} of ${invited} had answered (${rate}).`,
  courseNowOpen: (day, answered, invited, rate) => `By ${day}, ${answered} of ${invited} have answered (${rate}).`,
  courseCount: (n, text, day) =>
    `${n === 1 ? 'One answer has' : `${text} answers have`} come by ${day}. No file says how many got the survey, so the response rate cannot be computed.`,
  courseCloses: (day, n, text) =>
    n === 0 ? `The last day to answer is ${day}, today.` : `The last day to answer is ${day}, in ${days(n, text)}.`,
  courseClosesThen: (day, n, text) => `There were ${days(n, text)} left to the last day to answer, ${day}.`,
  courseNoClose: 'No file says the last day to answer.',
  courseClosed: (day, answered, invited, rate) =>
    `The survey closed on ${day} with ${answered} answers of ${invited} (${rate}).`,
  courseMost: (n, text, day) => `Most came on ${day}: ${n === 1 ? 'one answer' : `${text} answers`}.`,
  courseHalf: (day) => `Half had come by ${day}.`,
  expectEarlier: (middle, low, high, share, rounds, text) =>
    `If it goes as in ${rounds === 1 ? 'the round before' : `the ${word(rounds, text)} rounds before`}, it will end at about ${middle} answers, between ${low} and ${high} (${share}).`,
  expectedEarlier: (middle, low, high, share, rounds, text) =>
    `Had it gone as in ${rounds === 1 ? 'the round before' : `the ${word(rounds, text)} rounds before`}, it would have ended at about ${middle} answers, between ${low} and ${high} (${share}).`,
  became: (final, rate) => `It ended at ${final} (${rate}).`,
  /** "68–83 %" */
  shares: (low, high) => `${low}–${high}`,
  expectPace: (low, high, n, text) =>
    `No earlier round shows how the answers tend to come. If none comes any more it will be ${low}; at the pace of the last ${days(n, text)} it will be ${high}.`,
  expectRests: (came, left, rounds, text) =>
    `What is expected rests on those who had not answered as many days before the end of ${rounds === 1 ? 'the round before' : `the ${word(rounds, text)} rounds before`}: ${came} of ${left} answered in the end.`,
  expectLabel: (low, high) => `${low}–${high}`,
  courseDiffers: (answered, counted) => `The table of the groups says ${answered} answers, the days make ${counted}.`,
  courseAsOf: 'Show it as it was on',
  courseAsOfText: (day, n, text) => (n === 0 ? `${day}, the last day to answer` : `${day}, ${days(n, text)} left`),
  courseClosesField: 'Last day to answer',
  courseClosesHint: 'No file says it. Write it, and it can be said what is to be expected.',
  courseBars: "The line is all answers that have come, the bars each day's.",
  courseDashed: 'Dashed: what is expected by the last day to answer.',
  courseTip: (day, part, partText, sum, rate) =>
    `${day}\n${part === 1 ? 'One answer' : `${partText} answers`} that day, ${sum} in all${rate ? `, ${rate}` : ''}`,
  courseEndTip: (day, low, high) => `${day}, the last day to answer\nExpected: ${low}–${high}`,
  courseGrey: 'Grey lines are the rounds before, as many days before their own last day.',
  courseNone:
    "No file says on which day the answers came. Add the export of the survey's tool with a row an answer and its date (survey, group, role, response date), or the number of answers a day, and you will see here how it goes towards the last day and what is to be expected.",
  columns: { day: 'Day', part: 'Answers that day', sum: 'In all', share: 'Response rate' },

  mailOpen: (survey, day) => `${survey} can be answered until ${day}. These answers are missing:`,
  mailPlain: (survey) => `These answers are missing in ${survey}:`,

  tableTitle: 'Group by group, round by round',
  tableLede: 'Those who have stopped answering stand first, then those who are back. Unions / managers.',
  changes: {
    stopped: 'has stopped answering',
    returned: 'is back',
    new: 'new',
    absent: 'no longer there',
    silent: 'does not answer',
    '': '',
  },
  change: 'Change',
  impossible: (count) => `${count}, impossible`,
  pair: (union, employer) => `${union} / ${employer}`,

  opinionsTitle: 'What they answered',
  opinionsNone:
    "No file has the answers to this survey's questions. Add the export of the survey's tool with a column a question, or a table with survey, role, question, alternative and count.",
  opinionsApart: (question, union, employer) =>
    `The sides differ most on “${question}”: ${union} of the unions and ${employer} of the managers answer in the upper half of the scale, more than chance makes.`,
  opinionsAlike: 'On no question do unions and managers differ more than chance makes.',
  opinionsLeast: (question, rate) => `The answers are lowest on “${question}”: ${rate} in the upper half of the scale.`,
  opinionsHidden: (k) => `A side with fewer than ${k} answers to a question is not shown, nor any group by itself.`,
  opinionsWhole:
    'The answers are shown for the whole organisation, also when a unit is chosen: the groups are too small to be shown by themselves.',
  roles: { all: 'All', union: 'Unions', employer: 'Managers', other: 'Others', unknown: 'Unknown side' },
  ends: { low: 'low on the scale', high: 'high on the scale' },
  count: (n, text) => (n === 1 ? '1 answer' : `${text} answers`),
  unsure: (n, text) => (n === 1 ? 'one does not know' : `${text} do not know`),
  opinionTip: (question, side, steps, rest) => `${question}\n${side}: ${steps}\n${rest}`,
  step: (alternative, rate) => `${alternative}: ${rate}`,
  opinionColumns: {
    question: 'Question',
    side: 'Side',
    answers: 'Answers',
    unsure: "Don't know",
    agree: 'Upper half',
    steps: 'Distribution',
  },
  themesTitle: (question) => `Free text, by theme: ${question}`,
  themesLede: (k) =>
    `The number of free-text answers that take up the theme. The answers themselves are never shown, and a theme in fewer than ${k} answers is not named. An answer may have several themes.`,
  themesHidden: (k) => `Themes in fewer than ${k} answers are hidden.`,
  themesNone: (k) => `No theme is in as many as ${k} answers.`,
  theme: 'Theme',
  themeAnswers: 'Number of answers',

  seatsTitle: 'Empty seats',
  seatsCaption: (n, text, groupCount, groupText) =>
    n === 1
      ? "One union's seat stands empty."
      : `${capital(text)} unions' seats stand empty, in ${groups(groupCount, groupText)}.`,
  seatsNone: (n, text) => `No empty seats: in ${groups(n, text)} all unions with a seat have been there lately.`,
  seatsNoData:
    'No minutes with attendance have been read. With the minutes, or a table with group, union and seats, you will see here which unions lack a representative in a group.',
  seat: (organisation, group, since, n, text) =>
    `Nobody from ${organisation} in ${group} since ${since} (${meetings(n, text)})`,
  seatNever: (organisation, group, n, text) =>
    `Nobody from ${organisation} has been in ${group} at ${n === 1 ? 'its only meeting' : `any of ${text} meetings`}`,
  seatBefore: (present, of) => `before that at ${present} of ${of} meetings`,
  seatHindered: (n, text) => `noted as unable to attend ${n === 1 ? 'once' : `${text} times`}`,
  seatSeats: (n, text) => (n === 1 ? 'one seat by the table' : `${text} seats by the table`),
  seatColumns: {
    group: 'Group',
    organisation: 'Union',
    last: 'Last there',
    missed: 'Meetings without',
    before: 'Before that',
    hindered: 'Unable to attend',
    seats: 'Seats',
  },
  seatsFile: 'empty-seats.csv',
  seatsHow:
    'The attendance is read from the minutes and counted by union, never by person. A union that is not mentioned may have been away, or been forgotten in the minutes.',

  copy: 'Copy as text',
  csv: 'Get as CSV',
  copied: 'Copied.',
  notCopied: 'The browser did not let us copy. Get it as CSV instead.',
};
