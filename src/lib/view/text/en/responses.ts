import type { responses as source } from '../sv/responses.ts';

const people: Record<string, (n: number) => string> = {
  union: (n) => (n === 1 ? 'union representative' : 'union representatives'),
  employer: (n) => (n === 1 ? 'manager' : 'managers'),
  other: () => 'others',
  unknown: () => 'of unknown side',
};
const groups = (n: number, text: string): string => (n === 1 ? 'one group' : `${text} groups`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const responses: typeof source = {
  title: 'Who has answered, and who is to be reminded?',
  headings: { union: 'Unions', employer: 'Managers', other: 'Others', unknown: 'Unknown side' },
  people: (side, n) => people[side]?.(n) ?? side,
  of: (answered, invited) => `${answered} of ${invited}`,
  share: (answered, invited, who, rate) => `${answered} of ${invited} ${who} (${rate})`,
  ledeSums: (survey, sums) => `In ${survey}, ${sums} answered.`,
  ledeNoSums: (survey) => `In ${survey} there are no figures that can be added up.`,
  ledeCareful: (who) => `Fewer than half of the ${who} have answered: read with care.`,
  ledeCarefulWho: { union: 'union representatives', employer: 'managers', other: 'others' },
  ledeSilent: (n, text, names) =>
    n === 1 ? `Nobody has answered in ${names}.` : `Nobody has answered in ${text} groups: ${names}.`,
  andMore: (n, text) => (n === 1 ? 'one more' : `${text} more`),
  ledeUnclear: (names) => `Whether anybody has answered in ${names} cannot be said: more answers than asked.`,
  ledeOthers: 'All other groups have answered, wholly or in part.',
  ledeAll: 'All groups have answered, wholly or in part.',
  survey: 'Survey',
  sort: 'Order',
  orders: { organisation: 'Organisation', rate: 'Lowest response rate', size: 'Largest' },
  search: 'Find a group',
  searchNone: 'No group has that name.',
  groupsTitle: 'Response rate in each group',
  all: { union: 'Unions, all', employer: 'Managers, all', other: 'Others, all', unknown: '' },
  level: (level, n, text) => `${capital(level)} (${n === 1 ? '1 group' : `${text} groups`})`,
  careful: 'under 50%: read with care',
  notes: {
    impossible: 'impossible: more answers than sent',
    'unknown-side': (count) => `${count}, unknown side`,
    'none-invited': 'none sent',
  },
  sumNote: (rate, lower, upper) => `${rate} (${lower}–${upper})`,
  interval: (lower, upper) => `95% confidence: ${lower}–${upper}`,
  tipShare: (who, count, rate) => `${who}: ${count} answered, ${rate}`,
  tipBefore: (rates) => `Rounds before: ${rates}`,
  tipBelow: (rate) => `With all groups below: ${rate}`,
  tipCareful: 'Read with care',
  tipImpossible: (who, count) => `${who}: ${count}. Impossible: more answers than sent. Not counted.`,
  tipUnknown: (count) => `${count} answered, unknown side. Not counted in the sum of any side.`,
  tipNone: (who) => `${who}: none sent`,
  captionStopped: (n, text, names) =>
    n === 1
      ? `${names} answered in the round before but not in this one.`
      : `${capital(text)} groups answered in the round before but not in this one: ${names}.`,
  captionStoppedOpen: (n, text, names) =>
    n === 1
      ? `${names} answered in the last round but has not answered yet.`
      : `${text} groups answered in the last round but have not answered yet: ${names}.`,
  captionReturned: (n, text, names) =>
    n === 1 ? `${names} is back after having been silent.` : `${capital(text)} groups are back: ${names}.`,
  captionAbsent: (n, text, names) =>
    n === 1
      ? `${names} was in the round before but is not in this one.`
      : `${capital(text)} groups were in the round before but are not in this one: ${names}.`,
  captionSteady: 'The same groups answer as in the round before.',
  captionFirst: (n, text, under, underText) =>
    `${capital(groups(n, text))}; in ${under === 0 ? 'none' : under === 1 ? 'one' : underText} fewer than half answered.`,
  captionMarks: 'The area shows how many were sent the survey.',
  captionTails: 'The tail leads to the rounds before.',
  captionBelow: 'The line across is the unit with everything below it.',
  leftOutTitle: 'Outside the sums',
  leftOutImpossible: (group, who, count, would) =>
    `${group}, ${who}: ${count}. More answers than sent is impossible. With the pair the sum would have been ${would}.`,
  leftOutUnknown: (group, count, would) =>
    `${group}: ${count}, unknown side. With the pair the sum would have been ${would}.`,
  leftOutMissing: (who, names) => `There are no figures of the ${who} for ${names}.`,
  or: ' or ',
  disputed: (n, names) =>
    n === 1
      ? `The sources give different figures for ${names}; those of the first source stand.`
      : `The sources give different figures for ${names}; those of the first source stand for each.`,
  empty: 'No survey was made in the chosen period. Choose a longer one to see the latest.',
  emptyUnit: 'No group of the unit is in any survey. Choose a unit higher up, or the whole organisation.',
  emptyOwn:
    'Your files hold no response rates. Add a table with the columns survey, date, group, role, invited and answered, or minutes with such a table.',
  addFile: 'Add files',
  remindTitle: 'Remind',
  remindJump: (n, text) => (n === 1 ? 'Remind one group' : `Remind ${text} groups`),
  remindLede: (missing, n, text) =>
    `${missing} answers are missing in ${groups(n, text)}. Those missing the most come first.`,
  remindNone: 'Everybody has answered. Nobody to remind.',
  remindImpossible: 'Where answers are more than sent, nobody can tell who is missing.',
  remindUnknown: (missing, invited) => `${missing} of ${invited}, unknown side`,
  remindSide: (n, missing, who, invited) => `${missing} of ${invited} ${who}`,
  remindGroup: (group, sides) => `${group}: ${sides} have not answered`,
  remindSilent: (sides) => `Nobody has answered: ${sides}`,
  remindMore: (n, text) => (n === 1 ? 'Show one more group' : `Show ${text} more groups`),
  remindFile: 'remind.csv',
  roundsTitle: 'Round by round',
  roundsOne: 'There is only one round, so nobody can say whether more or fewer answer than before.',
  roundsCaption: (who, before, beforeRate, last, lastRate) =>
    `${capital(who)}: ${beforeRate} ${before}, ${lastRate} ${last}.`,
  roundsWithin: 'The difference from the round before is within what chance gives.',
  roundsUp: (who) => `More ${who} answer than in the round before, more than chance gives.`,
  roundsDown: (who) => `Fewer ${who} answer than in the round before, more than chance gives.`,
  roundsChosen: (names) => `Here only ${names}.`,
  columns: {
    group: 'Group',
    side: 'Side',
    invited: 'Sent',
    answered: 'Answers',
    rate: 'Response rate',
    lower: 'Lowest (95%)',
    upper: 'Highest (95%)',
    below: 'With all below',
    before: 'Round before',
    note: 'Remark',
    missing: 'Missing',
    survey: 'Survey',
    date: 'Date',
  },
};
