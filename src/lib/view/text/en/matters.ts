import type { matters as source } from '../sv/matters.ts';

const meetings = (n: number, written: string): string => (n === 1 ? 'one meeting' : `${written} meetings`);
const months = (n: number, written: string): string =>
  n === 0 ? 'less than a month' : n === 1 ? 'one month' : `${written} months`;

function ordinal(n: number, written: string): string {
  const words = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  return words[n] ?? `${written}th`;
}

export const matters: typeof source = {
  title: 'What comes up, and what became of it?',
  months,
  monthsShort: (n, written) => (n === 0 ? '< 1 mo' : `${written} mo`),
  days: (n, written) => (n === 1 ? 'one day' : `${written} days`),
  unknownGroup: 'Unknown group',
  quarter: (quarter, year) => `quarter ${quarter} ${year}`,

  lede: {
    none: (followed): string =>
      followed ? 'Everything that came up has come to an end.' : 'No matters have been followed in what is shown.',
    count: (n, written) =>
      n === 1
        ? 'One matter has come up without coming to an end.'
        : `${written} matters have come up without coming to an end.`,
    carried: (title, body, age, n, written) =>
      `Longest on a list of open points${body ? `, in ${body},` : ''} is “${title}”: ${age}, ${meetings(n, written)}.`,
    slow: (title, body, n, written) =>
      `The longest wait for an answer was${body ? ` in ${body}` : ' this'}: “${title}” was answered only at the ${ordinal(n, written)} meeting.`,
  },

  open: {
    title: 'Matters without an end, the oldest first',
    caption: (shown, n, asOf) =>
      `${
        n === 1
          ? 'One matter has no end.'
          : shown < n
            ? `The ${shown} oldest of ${n} matters without an end.`
            : `${n} matters have no end.`
      } The line goes from the first time to the latest, a ring is a meeting where the matter came up, and the broken part is the silence until ${asOf}.`,
    none: 'No matters without an end in what is shown. Choose a longer period or the whole organisation to see more.',
    choose: 'Choose a row to read how it went, meeting by meeting.',
    sections: {
      action: 'On a list of open points',
      question: 'Questions without an answer',
      commitment: 'Undertakings not followed up',
      case: 'Registered cases without an end',
    },
    point: (title, day, nth, of, age, state) =>
      `${title}\n${day}: time ${nth} of ${of} that it came up\n${state}, ${age} old`,
    moreBelow: (n, written) =>
      n === 1 ? 'One more stands in the list Threads.' : `${written} more stand in the list Threads.`,
  },

  columns: {
    matter: 'Matter',
    kind: 'Kind',
    group: 'Group',
    opened: 'Came up',
    lastSeen: 'Last came up',
    age: 'Age, days',
    meetings: 'Meetings',
    state: 'State',
    lastWord: 'Last said',
    topic: 'Topic',
    period: 'Period',
    items: 'Items',
    share: 'Share of the items',
    total: 'Items with a topic',
    date: 'Date',
    item: 'Item',
    outcome: 'Outcome',
    union: 'Organisation',
    level: 'Level',
    owner: 'Who',
    due: 'By',
    undertaking: 'Undertaking',
    number: 'Number',
    outcomeOf: 'What became of it',
  },
  kind: { action: 'Open point', question: 'Question', commitment: 'Undertaking', case: 'Registered case' },

  topics: {
    title: 'What the agendas are about',
    caption: (top, share) =>
      `${top} is the commonest topic: ${share} of the items. The area shows the topic's share of the items.`,
    up: (topic, before, after) =>
      `${topic} takes more room in the last twelve months than before: ${after} against ${before}.`,
    down: (topic, before, after) =>
      `${topic} takes less room in the last twelve months than before: ${after} against ${before}.`,
    noChange: 'No topic has grown or shrunk more than chance explains.',
    tooShort: 'It takes two years to say whether anything has changed.',
    none: 'No items with a topic in what is shown.',
    point: (topic, period, items, total, share) =>
      `${topic}\n${period}: ${share}, ${items} of ${total === 1 ? 'one item' : `${total} items`}`,
    noMeetings: (topic, period) => `${topic}\n${period}: no meetings with items`,
    list: (topic, n, written) =>
      n === 0 ? `No items about ${topic}` : n === 1 ? `One item about ${topic}` : `${written} items about ${topic}`,
    clear: 'Show all topics',
  },

  tabs: 'Go deeper',
  tab: {
    threads: 'Threads',
    answers: 'Questions and answers',
    undertakings: 'Undertakings',
    levels: 'Level and topic',
    search: 'Search',
  },

  threads: {
    caption: (n, written) => (n === 1 ? 'One thread' : `${written} threads`),
    all: 'All kinds',
    kindLabel: 'Kind',
    endLabel: 'End',
    ends: { '': 'With and without an end', open: 'Without an end', closed: 'With an end' },
    none: 'No threads to show with those choices.',
  },
  story: {
    close: 'Close the thread',
    about: (kind, state, n, written, age) => `${kind} · ${state} · ${meetings(n, written)} · ${age}`,
    why: {
      raised: 'came up',
      carried: 'still stands',
      struck: 'struck from the list',
      repeated: 'asked again',
      answered: 'answered',
      deferred: 'put off',
      referred: 'referred',
      promised: 'promised',
      overdue: 'promised, overdue since',
      'followed-up': 'followed up',
      case: 'dealt with',
    },
    later: (age) => `${age} later`,
    sameDay: 'The same day',
    read: 'Read in the minutes',
    noDate: 'Without a day',
    silence: (age, until) => `Nothing since then, until ${until} (${age}).`,
    loading: 'Fetching the thread.',
    unknown: 'That thread is not in what is shown.',
    employer: 'The employer',
    unions: 'The unions',
    said: (who, what) => `${who}, ${what.toLowerCase()}`,
  },

  answers: {
    title: 'Questions from the unions, and the answers',
    caption: (asked, written, atOnce, missing, missingWritten) =>
      `${asked === 1 ? 'One question was asked' : `${written} questions were asked`}. ${atOnce} got an answer at the same meeting${
        missing === 0
          ? ', and none is unanswered.'
          : missing === 1
            ? ', and one is unanswered.'
            : `, and ${missingWritten} are unanswered.`
      }`,
    slow: (title, body, n, written) =>
      `The longest wait was for “${title}”${body ? ` in ${body}` : ''}: it was answered at the ${ordinal(n, written)} meeting.`,
    parts: { once: 'Answered there', later: 'Answered later', referred: 'Referred', unanswered: 'Unanswered' },
    point: (union, part, n, of) => `${union}\n${part}: ${n} of ${of === 1 ? 'one question' : `${of} questions`}`,
    none: 'No questions from unions in what is shown.',
    jointly: 'The unions jointly',
  },
  undertakings: {
    title: 'Undertakings, and whether they were kept',
    caption: (n, written, kept, overdue, overdueWritten) =>
      `${n === 1 ? 'One undertaking was made' : `${written} undertakings were made`}. ${kept} were followed up${
        overdue === 0
          ? ', and none is overdue.'
          : overdue === 1
            ? ', and one is overdue.'
            : `, and ${overdueWritten} are overdue.`
      }`,
    oldest: (text, group, due) => `Longest overdue (${group}, ${due}): “${text}”.`,
    parts: { kept: 'Followed up', due: 'Not yet due', overdue: 'Overdue', unknown: 'No day, not followed up' },
    point: (group, part, n, of) => `${group}\n${part}: ${n} of ${of === 1 ? 'one undertaking' : `${of} undertakings`}`,
    list: 'All undertakings',
    none: 'No undertakings in what is shown.',
    noDue: 'no day said',
  },
  levels: {
    title: 'Which topics are dealt with on which level?',
    caption: (topic, most, mostLevel, least, leastLevel) =>
      `The largest difference: ${topic} is ${most} of the items on the level ${mostLevel} but ${least} on the level ${leastLevel}. Compare along a row to see where a topic is dealt with.`,
    oneLevel: (level, topic, share) => `On the level ${level}, ${topic} is commonest: ${share} of the items.`,
    unknown: 'Unknown level',
    point: (topic, level, items, share) =>
      `${topic}\n${level}: ${items === 1 ? 'one item' : `${items} items`}, ${share} of the level's`,
    none: 'No items with a topic in what is shown.',
  },
  search: {
    label: 'Search items and statements',
    hint: 'Parts of words will do. Several words must all be there; quotation marks keep words together.',
    button: 'Search',
    count: (n, written, most) =>
      n === 0
        ? 'Nothing found.'
        : n === 1
          ? 'One found.'
          : n > most
            ? `${written} found. The latest ${most} are shown.`
            : `${written} found.`,
    noneWhat: 'Try a shorter part of the word, or show the whole period and the whole organisation.',
    results: 'Found',
  },
  empty: {
    title: 'There are no minutes here yet.',
    what: 'Add minutes as .txt or .md, and the matters are followed from meeting to meeting.',
    link: 'To the page Data',
  },
  periodNote: 'With a chosen period, what was open at some time in it is shown.',
};
