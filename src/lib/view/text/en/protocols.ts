import { corrections } from './corrections.ts';
import type { protocols as source } from '../sv/protocols.ts';

const many = (n: number, one: string, more: string): string => (n === 1 ? `one ${one}` : `${n} ${more}`);

export const protocols: typeof source = {
  correct: corrections,
  title: 'What was said, and did the machine read it right?',
  unknownGroup: 'Unknown group',
  unknownDay: 'Unknown day',
  meeting: (group, day) => `${group}, ${day}`,

  lede: (n, written, groups, items, itemsWritten, statements) =>
    n === 0
      ? 'No minutes in what is shown. Choose a longer period or the whole organisation to see more.'
      : `${n === 1 ? 'The minutes of one meeting have been read' : `The minutes of ${written} meetings of ${many(groups, 'group', 'groups')} have been read`}: ${
          items === 0 ? 'no items' : items === 1 ? 'one item' : `${itemsWritten} items`
        } and ${statements === '0' ? 'no statements' : statements === '1' ? 'one statement' : `${statements} statements`}.`,
  flawed: (n, of) =>
    n === 0
      ? of === 1
        ? 'The reading gave no remarks.'
        : 'No reading gave remarks.'
      : of === 1
        ? 'The reading gave remarks: see them with the minutes.'
        : n === 1
          ? 'One of them gave remarks when read and is worth a look.'
          : `${n} of them gave remarks when read and are worth a look.`,

  unread: (n) =>
    n === 1 ? 'One of the files you added gave nothing to show.' : `${n} of the files you added gave nothing to show.`,
  unreadLink: 'See why on the page Data',

  outcomes: {
    title: 'What came of it',
    none: 'No outcome was found. The decisions may still stand in the text.',
    promised: 'Undertakings',
    noDay: 'no day set',
  },

  line: {
    title: 'Meetings, group by group',
    caption: (groups, gaps, withGaps) =>
      `${
        gaps === 0
          ? groups === 1
            ? 'The group has no gap.'
            : 'No group has a gap.'
          : `${many(gaps, 'gap', 'gaps').replace('one', 'One')} in ${
              groups === 1
                ? 'the group'
                : withGaps === 1
                  ? `one of ${groups} groups`
                  : `${withGaps} of ${groups} groups`
            }.`
      } A gap is three whole calendar months or more without a meeting: a safety committee meets at least every third month. Minutes that have not been added look like a gap.`,
    flawed: 'A diamond is minutes whose reading gave remarks.',
    corrected: 'A pencil by the meeting says that it has been corrected by hand.',
    corrections: (n) => (n === 0 ? '' : `\n${many(n, 'correction', 'corrections')}`),
    gapShort: 'gap',
    gap: (months) => `gap, ${months} months`,
    point: (group, day, items, statements, flaws) =>
      `${group}\n${day}: ${many(items, 'item', 'items')}, ${many(statements, 'statement', 'statements')}${
        flaws === 0 ? '' : `\n${many(flaws, 'remark', 'remarks')} when read`
      }`,
    all: (n) => `Show all ${n} groups`,
    none: 'No meetings with a known day in what is shown.',
  },

  list: {
    title: 'All minutes',
    caption: 'Choose minutes to read them with what was found marked.',
    group: 'Group',
    date: 'Date',
    number: 'Number',
    items: 'Items',
    statements: 'Statements',
    cases: 'Case numbers',
    flaws: 'Remarks',
    inferred: (day) => `${day} (inferred from the text)`,
    gapBefore: 'Months without a meeting before',
  },

  reader: {
    title: 'The minutes',
    close: 'Close the minutes',
    earlier: 'Meeting before',
    later: 'Next meeting',
    kind: { protocol: 'Minutes', notes: 'Notes' },
    number: (number) => `no. ${number}`,
    time: (from, to) => (from && to ? `${from}–${to}` : from ? `from ${from}` : to ? `to ${to}` : ''),
    adjusted: (day) => `signed (justering) ${day}`,
    next: (day) => `next meeting ${day}`,
    attachments: (n) => (n === 0 ? '' : many(n, 'attachment', 'attachments')),
    source: 'File',
    choose: 'Choose a meeting in the chart or in the list to read its minutes here.',
    loading: 'Fetching the minutes.',
    missing: 'Those minutes are not in what is shown.',
    text: 'The text',
    textHelp: 'Up and down move between what is marked, Enter goes to the finding in the list.',
    names: 'Names of persons are replaced.',
    original: 'The original is in your file alone.',
    toFinding: (what) => `${what}: go to the finding`,
    toPlace: (what) => `${what}: go to the place`,
    rest: (n) => `Show the rest of the text (${n} characters)`,
    passage: {
      front: 'Front matter',
      item: 'Item',
      attachment: 'Attachment',
      signature: 'Signatures',
      furniture: 'Page header',
    },
  },

  findings: {
    title: 'What was found',
    help: 'Up and down move in the list, Enter goes to the place in the text.',
    n: {
      item: (n) => (n === 0 ? 'no items' : many(n, 'item', 'items')),
      statement: (n) => many(n, 'statement', 'statements'),
      case: (n) => many(n, 'case number', 'case numbers'),
      demand: (n) => many(n, 'demand', 'demands'),
      action: (n) => many(n, 'open point', 'open points'),
      commitment: (n) => many(n, 'undertaking', 'undertakings'),
    },
    kind: {
      item: 'Item',
      statement: 'Statement',
      case: 'Case number',
      demand: 'Demand',
      action: 'Open point',
      commitment: 'Undertaking',
    },
    none: 'No item was found in the text. If these are minutes: select each heading in the text and add it as an item. Findings in an item are added after that.',
    noneHere: 'No item was found in the text.',
    before: 'Before the first item',
    employer: 'The employer',
    unions: 'The unions',
    answers: 'answers the passage before',
    unanswered: 'no answer in the minutes',
    due: (when) => `by ${when}`,
  },

  attendance: {
    title: 'Who was there',
    employer: (n) =>
      n === 0
        ? 'Nobody was there for the employer.'
        : `${many(n, 'person', 'persons').replace('one', 'One')} for the employer.`,
    unions: (list) => `Unions: ${list}.`,
    union: (name, n) => `${name}\u00a0${n}`,
    hindered: (list) => `Could not attend: ${list}.`,
    someRemote: (n) => `${n === 1 ? 'One' : n} took part remotely.`,
    organisation: 'Organisation',
    present: 'Present',
    partial: 'Part of the meeting',
    absent: 'Hindered',
    remote: 'Remotely',
    jointly: 'Union not stated',
    none: 'The text does not say who was there, or it could not be read.',
    noUnions: 'No union is recorded as present.',
  },

  issues: {
    title: 'Remarks from the reading',
    other: (rule) => `Remark: ${rule}.`,
    line: (n) => `line ${n}`,
    none: 'The reading gave no remarks.',
  },
  empty: {
    title: 'There are no minutes here yet.',
    what: 'Add minutes as PDF, Word, text or scanned pages, and they are read here in the browser.',
    link: 'To the page Data',
  },
};
