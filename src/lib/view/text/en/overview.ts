import type { overview as source } from '../sv/overview.ts';

export const overview: typeof source = {
  title: 'What needs my attention?',
  lede: (n, until) =>
    n === 0
      ? `Nothing stands out more than chance can explain. The data goes up to ${until}.`
      : n === 1
        ? `One thing needs a look. The data goes up to ${until}.`
        : `${n} things need a look, the most important first. The data goes up to ${until}.`,
  searching: 'Looking through the units…',
  waits: 'What you have added waits for your answer: what kind of table is it?',
  nothing: 'There is no data here yet. Add minutes, survey answers, incidents or indexes on the Data page.',
  nothingWhere: 'To the Data page',
  findings: 'What stands out',
  what: { incidents: 'Incidents', threats: 'Threats and violence' },
  level: (what, unit, since, after, before, higher) =>
    `${what} at ${unit} have been ${higher ? 'above' : 'below'} their usual level since ${since}: ${after} a month against ${before}.`,
  stuck: (unit, open, mature, elsewhere) =>
    `At ${unit} ${open} of ${mature} reports are not closed after 90 days. At the other units it is ${elsewhere}.`,
  silent: (group, invited, before, beforeInvited, others) =>
    `${group} has stopped answering: none of ${invited} answered, against ${before} of ${beforeInvited} last time.${
      others === 0 ? '' : others === 1 ? ' So has one more group.' : ` So have ${others} more groups.`
    }`,
  part: (unit, instrument, part, value, before, year) =>
    `${part} at ${unit} fell to ${value} from ${before} in ${instrument} ${year}. The other parts did not follow.`,
  matter: (title, body, months, meetings) =>
    `“${title}” has stood on the list of open points${body ? ` of ${body}` : ''} for ${months}, over ${meetings} meetings.`,
  months: (n) => (n === 1 ? 'one month' : `${n} months`),
  commitments: (n, title, opened, body) =>
    `${n} undertakings have not been followed up. The oldest${body ? ` (${body})` : ''} is from ${opened}: “${title}”`,
  oneCommitment: (title, opened, body) =>
    `One undertaking has not been followed up. It is from ${opened}${body ? ` (${body})` : ''}: “${title}”`,
  rounds: (late, units, of) => `${late} safety rounds or follow-ups are missing or late, at ${units} of ${of} units.`,
  levelBefore: (n) => `${n} a month`,
  levelAfter: (n, since) => `${n} a month since ${since}`,
  month: 'Month',
  where: {
    level: 'See the incidents',
    stuck: 'See the reports',
    silent: 'See who has answered',
    part: 'See the index',
    matter: 'See the matter',
    commitments: 'See the undertakings',
    rounds: 'See the units',
  },
  chart: (what, unit) => `${what} at ${unit} month by month`,
  pairStuck: { own: 'Here', others: 'The other units' },
  pairSilent: { now: 'Last time', before: 'The time before' },
  pairRounds: { late: 'Missing or late', done: 'Units where all is done' },
  titles: {
    stuck: (unit) => `Unfinished reports at ${unit}`,
    part: (part, unit) => `${part} at ${unit}`,
    silent: (group) => `Answers from ${group}`,
    rounds: 'Safety rounds and follow-ups',
  },
  share: (n, of) => `${n} of ${of}`,
  comparison: 'What',
  number: 'Number',
  table: {
    title: 'The units in figures',
    caption: (span) => `Each unit with everything below it, ${span}. Each curve has its own scale from zero.`,
    sorted: 'Units where something stands out come first within each part.',
    unit: 'Unit',
    trend: 'By month',
    incidents: 'Incidents',
    threats: 'Threats and violence',
    response: 'Response rate',
    sickLeave: 'Sick leave',
    openMatters: 'Open matters',
    stuck: 'Unfinished',
    expand: (unit) => `Show the units under ${unit}`,
    collapse: (unit) => `Hide the units under ${unit}`,
    expandAll: 'Show all units',
    collapseAll: 'Show only the topmost',
    signal: 'stands out',
    of: (answered, invited) => `${answered} of ${invited}`,
    trendLabel: (unit, last) => `${unit}: ${last} incidents in the last month`,
  },
};
