import type { events as source } from '../sv/events.ts';

type Counted = typeof source.all;
type Side = 'high' | 'low';
type Per = 'month' | 'quarter';
type Change = Parameters<typeof source.changed>[2];
const per = (p: Per) => (p === 'month' ? 'a month' : 'a quarter');
/** Chance gives as uneven a week less often than this: it is said to be uneven. */
const uneven = 0.05;
const cases = (p: number) =>
  p < 0.001
    ? 'fewer than 1 case of 1,000'
    : p < 0.0095
      ? `${Math.round(p * 1000)} cases of 1,000`
      : `${Math.round(p * 100)} cases of 100`;
const than = (side: Side) => (side === 'high' ? 'higher' : 'lower');
const counted = (n: number, text: string, what: Counted) => `${text} ${n === 1 ? what.one : what.many}`;

const leaning = ({ kind, points, side, since, until, before, after }: Change): string => {
  const against = `${after}${before === null ? '' : ` against ${before}`}`;
  if (kind === 'outside' && points === 1) return `In ${since} it was ${than(side)}, ${against}.`;
  return until === null
    ? `Since ${since} it has been ${than(side)}, ${against}.`
    : `From ${since} to ${until} it was ${than(side)}, ${against}.`;
};

export const events: typeof source = {
  title: 'Are incidents rising, where and since when?',
  all: { one: 'incident', many: 'incidents' },
  threats: { one: 'incident with threat or violence', many: 'incidents with threat or violence' },
  marked: (marks) => ({ one: `incident (${marks})`, many: `incidents (${marks})` }),
  subject: { all: 'all incidents', threats: 'threats and violence' },
  counted,
  loading: 'Counting the incidents…',

  steady: (who, level, what, p) =>
    `${who}: ${level} ${what.many} ${per(p)} on average. The last six months show nothing beyond chance.`,
  perhaps: (who, level, what, p, c) =>
    `${who}: ${level} ${what.many} ${per(p)} on average. ${leaning(c)} Chance gives as much at times.`,
  judging: (who, level, what, p, c) =>
    `${who}: ${level} ${what.many} ${per(p)} on average. ${leaning(c)} Whether that is more than chance is being tested…`,
  changed: (who, what, c) => {
    const against = c.before === null ? '' : ` against ${c.before}`;
    if (c.kind === 'outside' && c.points === 1)
      return `${who}: ${what.many} were ${than(c.side)} than chance gives in ${c.since}, ${c.after}${c.before === null ? '' : ` against the usual ${c.before}`}.`;
    return c.until === null
      ? `${who}: ${what.many} have been ${than(c.side)} since ${c.since}, ${c.after} ${per(c.per)}${against}. That is more than chance.`
      : `${who}: ${what.many} were ${than(c.side)} from ${c.since} to ${c.until}, ${c.after} ${per(c.per)}${against}. That was more than chance.`;
  },
  few: (who, n, text, what, span) =>
    `${who}: ${counted(n, text, what)}, ${span}. The months are too few to tell whether it is more than chance.`,
  none: (who, what, span) => `${who}: no ${what.many}, ${span}.`,

  whom: 'Counted',
  whoms: { employees: 'Employees', others: 'Pupils, clients and others', all: 'All' },
  whomNote: {
    employees: 'Incidents that concern employees, and those where the source does not say whom.',
    others: 'Incidents that concern pupils, clients and others than employees.',
    all: 'All incidents, whomever they concern.',
  },
  whomMarks: (values) => `Incidents that concern: ${values}.`,

  findings: 'More than chance right now',
  findingsSearching: 'Looking through the units…',
  findingsNone: (n, text) =>
    n === 1
      ? 'The only unit that reports does not stand out beyond chance in the last six months, neither in all incidents nor in threats and violence.'
      : `None of the ${text} units that report stands out beyond chance in the last six months, neither in all incidents nor in threats and violence.`,
  findingsNote: (n, text) =>
    `${n === 1 ? 'The only unit that reports has' : `All ${text} units that report have`} been searched, in all incidents and in threats and violence alone. Of those named at most one in ten is expected to be chance.`,
  findingsMore: (n) => (n === 1 ? 'Show one more' : `Show ${n} more`),
  findingsFewer: 'Show fewer',

  lead: (who, p) => (p === 'month' ? `${who}, month by month` : `${who}, quarter by quarter`),
  limits: (centre, lower, upper, n, p) =>
    `Mean ${centre} ${per(p)}; ${lower}–${upper} is what chance gives, from ${n} whole ${p === 'month' ? (n === 1 ? 'month' : 'months') : n === 1 ? 'quarter' : 'quarters'}.`,
  noLimits: 'Limits need at least two whole months.',
  preliminary: 'The limits are preliminary: they rest on fewer than twelve periods.',
  quarterly: 'The median month has fewer than three incidents, so the months are added up to quarters.',
  unfinishedNote: (month, asOf) => `${month} is not whole (data until ${asOf}) and is not judged.`,
  missingNote: (months, n) =>
    n === 1
      ? `${months} is missing from the data: a gap, not a zero.`
      : `${months} are missing from the data: gaps, not zeros.`,
  absentBefore: (first: string) =>
    `Before ${first} there are no events at all here: the unit did not exist or did not report, and those months do not count as zeros.`,
  absentAfter: (last: string) =>
    `After ${last} there are no events at all here: the unit has ended or stopped reporting, and those months do not count as zeros.`,
  wholeTime: 'The limits rest on all time; the period only chooses what the other charts show.',
  units: {
    u: 'per 100 employees per year',
    t: 'days since the event before',
    p: 'per cent closed within 90 days',
    rolling: 'number in twelve months',
  },
  leadBetween: (who: string) => `${who}, days between events`,
  leadRolling: (who: string) => `${who}, the last twelve months`,
  leadShares: (who: string) => `${who}, share of reports closed within 90 days`,
  sharesSaid: (centre: string, lower: string, upper: string, p: Per) =>
    `On average ${centre} of the reports were closed within 90 days. The limits follow the number of reports: for the last ${p} that is judged, ${lower}–${upper} is what chance gives.`,
  immature: 'too early',
  immatureNote: (since: string, asOf: string) =>
    `From ${since} not all reports have had their 90 days (data to ${asOf}): the share so far is shown, may rise and is not judged.`,
  undatedClosed: (n: number, text: string) =>
    n === 1
      ? '1 closed report has no day for it and is left out.'
      : `${text} closed reports have no day for it and are left out.`,
  sharePoint: (when: string, part: string, n: number, whole: string, soFar: boolean) =>
    `${when}: ${part} of ${n === 1 ? '1 report' : `${whole} reports`} closed ${soFar ? 'so far' : 'within 90 days'}`,
  sharePointNone: (when: string) => `${when}: no reports to count`,
  median: (n: string) => `median ${n}`,
  usual: (n: string) => `usually ${n}`,
  intervalUpper: (n: string) => `at most ${n}`,
  intervalLower: (n: string) => `at least ${n}`,
  ratesSaid: (centre: string, lower: string, upper: string, p: Per) =>
    `On average ${centre} per 100 employees per year. The limits follow the number of employees: in the latest whole ${p} ${lower}–${upper} is what chance gives.`,
  betweenSaid: (centre: string, lower: string | null, upper: string, n: number) =>
    `Usually about ${centre} days between events; ${lower === null ? `up to ${upper}` : `${lower}–${upper}`} is what chance gives, from ${n} intervals. A point high up is a long time without events.`,
  sinceLast: (n: number, asOf: string) =>
    `Since the latest ${n === 1 ? '1 day has' : `${n} days have`} gone by (until ${asOf}).`,
  rollingSaid: (when: string, n: string, lower: string, upper: string) =>
    `Twelve months to ${when}: ${n}. Chance alone gives ${lower}–${upper} around that. Each point shares eleven months with the next, so a run says nothing in itself.`,
  runSaid: (centre: string, p: Per, run: number, runLimit: number | null, crossings: number, least: number | null) =>
    runLimit === null || least === null
      ? `Median ${centre} a ${p}.`
      : `Median ${centre} a ${p}. The longest run on one side is ${run} (more than ${runLimit} would be more than chance), and the curve crosses the median ${crossings} times (fewer than ${least} would be).`,
  widened: 'The months differ more than chance alone gives, so the limits are widened for it.',
  rebased: (since: string) =>
    `The limits are those from ${since}, after a day that you have set; the sentence on top of the page is of the whole time.`,
  betweenPoint: (when: string, n: number, text: string) =>
    `${when}: ${n === 1 ? '1 day' : `${text} days`} after the event before`,
  ratePoint: (when: string, text: string) => `${when}: ${text} per 100 employees per year`,
  rollingPoint: (when: string, n: number, text: string, what: Counted) =>
    `Twelve months to ${when}: ${counted(n, text, what)}`,
  chartKind: 'Chart',
  suits: 'suits best',
  chartKinds: {
    xmr: 'Counts with limits',
    u: 'Per 100 employees',
    t: 'Days between events',
    p: 'Share closed within 90 days',
    run: 'Counts around the median',
    rolling: 'Rolling twelve months',
  },
  whyKind: {
    rare: (perYear: string) =>
      `It happens so seldom (${perYear} a year) that the days between say more than the number a month.`,
    staff: () => 'The number of employees has changed by more than a tenth, so the number is taken against them.',
    counts: () => 'It happens often enough to be counted, and the number of employees is about the same or not known.',
    few: () => 'There are too few events for any chart to say more than the number.',
  },
  whyShares:
    'Shares answer another question than counts: whether reports are dealt with in time. 90 days is an internal target, no limit in law.',
  otherKind: (suited: string, why: string) => `${suited} suits best. ${why}`,
  unit: (p) => `number ${per(p)}`,
  centre: (n) => `mean ${n}`,
  upper: (n) => `upper limit ${n}`,
  lower: (n) => `lower limit ${n}`,
  short: { centre: (n) => `mean ${n}`, upper: (n) => `upper ${n}`, lower: (n) => `lower ${n}` },
  unfinished: 'not whole',
  note: {
    outside: () => 'outside the limit',
    trend: (n) => `${n} in a row one way`,
    'two-of-three': () => 'two of three near the limit',
    shift: (n, side) => `${n} in a row ${side === 'high' ? 'above' : 'below'} the mean`,
  },
  before: (n) => `before ${n}`,
  after: (n, lasts) => (lasts ? `now ${n}` : `then ${n}`),
  point: (when, n, text, what) => `${when}: ${counted(n, text, what)}`,
  pointMissing: (when) => `${when}: no data`,
  column: {
    period: 'Period',
    n: 'Number',
    lower: 'Lower limit',
    centre: 'Mean',
    upper: 'Upper limit',
    signal: 'Signal',
    unit: 'Unit',
    share: 'Share',
    whole: 'Of',
    level: 'A month',
    note: 'Judgement',
    kind: 'Kind',
    older: 'Older than 90 days',
    type: 'Type',
    system: 'System',
    source: 'File',
  },

  weekday: 'Day of the week',
  weekdayColumn: 'Day',
  weekdayEven: 'Evenly spread',
  weekdays: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdayLegend:
    'The grey field is what chance gives when all days are alike: in 95 cases of 100 all seven columns end within theirs. A column beyond its field is filled.',
  weekdayPoint: (day: string, n: number, text: string, lower: string, upper: string) =>
    `${day}: ${n === 1 ? '1 event' : `${text} events`}\nWhat chance gives when all days are alike: ${lower}–${upper}`,
  weekdayCaption: ([most, mostN], [least, leastN], p: number, pWorkdays: number) =>
    p < uneven
      ? `Most events on ${most} (${mostN}), fewest on ${least} (${leastN}). Chance gives as uneven a week in ${cases(p)}. ${
          pWorkdays < uneven
            ? `Monday to Friday differ more than chance gives too (${cases(pWorkdays)}).`
            : 'Monday to Friday do not differ more than chance gives.'
        }`
      : `The days do not differ more than chance gives: as uneven a week, or more so, comes in ${cases(p)} when all days are alike.`,

  brush: 'Period',
  brushFrom: 'First month',
  brushTo: 'Last month',
  brushAll: 'Whole period',
  brushHelp: 'Drag the handles or use the arrow keys.',

  areas: (beside) => (beside ? 'The units side by side' : 'Where is it rising?'),
  areasCaption: (named, n, all) =>
    named.length === 0
      ? n === 1
        ? 'Nothing beyond chance in the last six months.'
        : `None of the ${all} shows anything beyond chance in the last six months. One scale for all.`
      : `${named.join('; ')}. ${n - named.length === 0 ? '' : 'The others are within chance. '}One scale for all.`,
  areasSearching: 'Looking for what is more than chance… One scale for all.',
  areasFew: 'The months are too few to tell whether anything is more than chance. One scale for all.',
  areaNamed: (unit, since, side, until) =>
    until === null ? `${unit} has been ${than(side)} since ${since}` : `${unit} was ${than(side)} ${since}–${until}`,
  areasOf: 'Show',
  areasOfs: { all: 'Everything', threats: 'Threats and violence' },
  tileSteady: (level) => `${level} a month`,
  tileChanged: (since, until, before, after) =>
    `${until === null ? `since ${since}` : `${since}–${until}`}: ${after}${before === null ? '' : ` against ${before}`}`,
  tileFew: (n, text) => (n === 1 ? '1 incident' : `${text} incidents`),
  tileNone: 'no incidents',
  tilePoint: (unit, when, n, quarter) => `${unit}\n${when}: ${n}${quarter ? ' a month (quarter)' : ''}`,
  tilesMore: (n) => (n === 1 ? 'Show one more unit' : `Show ${n} more units`),
  tilesFewer: 'Show fewer units',
  tilesTurn: (from, to, all) => `Units ${from}–${to} of ${all}`,

  said: 'What samverkan has said about it',
  saidCaption: (who: string, n: number, text: string, shown: number, threats: boolean) => {
    const about = threats ? 'threats and violence' : 'work environment, incidents, threats and violence';
    if (n === 0) return `${who}: no item on ${about} in the minutes, in the chosen time.`;
    return `${who}: ${n === 1 ? '1 item' : `${text} items`} on ${about} in the minutes, in the chosen time${shown < n ? `; the latest ${shown} stand here` : ''}.`;
  },
  saidOpen: 'something has no end',
  funnel: 'Does more happen than size explains?',
  funnelCaption: (named: readonly string[], span: string, centre: string, what: Counted, widened: boolean) =>
    `${named.length === 0 ? 'No unit lies outside the limits of its size' : named.join('; ')}. ${span}: ${centre} ${what.many} per 100 employees per year for all together. ${widened ? 'The units differ more than chance alone gives, and the limits are widened for it. ' : ''}Outside means different, not worse. Within the dotted line 95 of 100 units are expected, within the dashed 998 of 1,000.`,
  funnelNamed: (unit: string, rate: string, side: Side) =>
    `${unit} (${rate}) lies ${side === 'high' ? 'above' : 'below'} the limits`,
  funnelMore: (n) => (n === 1 ? 'one more unit lies outside' : `${n} more units lie outside`),
  funnelSize: 'employees on average',
  funnel95: '95 of 100',
  funnel998: '998 of 1,000',
  funnelPoint: (n: number, text: string, size: string, rate: string) =>
    `${n === 1 ? '1 event' : `${text} events`}, ${size} employees: ${rate} per 100 employees per year`,
  funnelPlaces: {
    within: 'within the limits',
    'outside-95': 'outside 95 of 100: one in twenty lies so by chance',
    'outside-998': 'outside 998 of 1,000: stands out',
  },

  kinds: 'What is it that happens?',
  kindsNote: 'Click a row to choose it; the other charts follow.',
  type: 'Type',
  threat: 'Threat and violence',
  cause: 'Cause',
  status: 'The way of a report',
  most: (label, n, share) => `Most common: ${label}, ${n} (${share}).`,
  threatCaption: (n, all, share, unknown, unknownText) =>
    `Threat or violence in ${n} of ${all} (${share})${unknown === 0 ? '' : `; unknown for ${unknownText}`}.`,
  causesUnknown: 'The source tells no cause.',
  nothing: 'No incidents in what is chosen.',
  statusCaption: (closed, closedText, all, open, old, oldText) =>
    `${closedText} of ${all} ${closed === 1 ? 'is' : 'are'} closed.${open === 0 ? '' : ` ${old === 0 ? 'None' : oldText} of the open ones ${old < 2 ? 'is' : 'are'} older than 90 days.`}`,
  statusUnknown: (n, text) => (n === 1 ? 'One report tells no status.' : `${text} reports tell no status.`),
  statusPart: (n, old) => `${n}, of which ${old} older than 90 days`,
  barCount: (n, share) => `${n} (${share})`,
  causesMore: (n) => (n === 1 ? 'Show one more cause' : `Show ${n} more causes`),
  causesFewer: 'Show fewer causes',

  way: 'Where do reports get stuck?',
  stuck: 'Not closed after 90 days',
  stuckCaption: (unit, part, whole, share, rest) =>
    `${unit}: ${part} of ${whole} reports are not closed after 90 days (${share})${rest === null ? '' : `, ${rest} at the other units`}.`,
  stuckNone: 'All reports older than 90 days are closed.',
  stuckAges: (halfYear, year, older) =>
    `Of the open ones ${halfYear} are 3–6 months old, ${year} 6–12 months and ${older} more than a year.`,
  stuckNote: 'Reports of the last 90 days are left out: they have not had time to be done.',
  stuckNothing: 'No reports in what is chosen are older than 90 days with a known status.',
  unsent: 'Work injuries not sent to Försäkringskassan',
  unsentCaption: (part, partText, whole, share) =>
    part === 0
      ? `All ${whole} work injuries older than 90 days have been sent.`
      : `${partText} of ${whole} work injuries older than 90 days have not been sent (${share}).`,
  unsentNote: 'Accidents, commuting accidents and illness of employees, where the source says whether they were sent.',
  unsentNothing: 'No work injuries in what is chosen say whether they were sent.',
  part: (part, whole, share) => `${part} of ${whole} (${share})`,
  reporting: 'Near misses for each accident',
  reportingCaption: (unit, near, accidents, ratio, all) =>
    `${unit}: ${near} near misses and ${accidents} accidents${ratio === null ? '' : `, ${ratio} for each accident`}${all === null ? '' : `; all units together ${all}`}.`,
  reportingNote: 'Many near misses may be danger, or a good habit of reporting: no direction is better.',
  reportingNothing: 'Neither near misses nor accidents in what is chosen.',
  ratio: (n) => (n === null ? 'no accidents' : `${n} for each accident`),
  nearMisses: 'near misses',
  accidents: 'accidents',
  unitsMore: (n) => (n === 1 ? 'Show one more unit' : `Show ${n} more units`),
  unitsFewer: 'Show fewer units',

  periods: 'Counts for a period',
  periodsCaption: (system, span, n, text, units) => {
    const where = `${system === null ? '' : `${system}, `}${span}`;
    const places = units === 1 ? 'one unit' : `${units} units`;
    return n === null
      ? `${where}: counts for the whole period at ${places}, not months. Some are counted within others or told differently by different files, so they are not added up.`
      : `${where}: ${n === 1 ? '1 incident' : `${text} incidents`} at ${places}. ${units === 1 ? 'It is a count' : 'These are counts'} for the whole period, not months.`;
  },
  periodsFrom: (unit, sources) => `${unit} (${sources})`,
  periodsLede: (system, span, parts) => `${span}${system === null ? '' : ` (${system})`}: ${parts}.`,
  periodsBeside: (n: string, events: string) => `${n} (the rows give ${events})`,
  periodsEvents: 'Events one by one',
  periodsAgree: (n: number, of: number) =>
    n === of
      ? of === 1
        ? 'The rows give the same number.'
        : `The rows give the same number for all ${of} that can be compared.`
      : `The rows give another number for ${of - n} of the ${of} that can be compared: both stand in the chart.`,
  periodsMore: (n) => (n === 1 ? 'one unit more' : `${n} units more`),
  periodsPart: (unit, n) => `${unit} ${n}`,
  periodsOnly:
    'The data are counts for a period. Months, limits and what is more than chance need a row for each incident:',
  periodsOnlyLink: 'add an export with a row for each incident.',
  periodsChoose: 'Period',
  periodsSource: (n, sources) => `From ${sources}${n > 3 ? ` and ${n - 3} more ${n === 4 ? 'file' : 'files'}` : ''}.`,
  periodsHidden: (n) =>
    n === 1
      ? 'One count is of something else than what is chosen and is not shown.'
      : `${n} counts are of something else than what is chosen and are not shown.`,
  noUnit: 'Without a unit',
  noSystem: 'unknown system',

  rows: 'The rows behind',
  rowsNote: 'Without free text or personal data. Absence and severity are not shown for single incidents.',
  rowsShow: (n, text) => (n === 1 ? 'Show the row behind' : `Show the ${text} incidents as rows`),
  rowsHide: 'Hide the rows',
  rowsCaption: (from, to) => `Rows ${from}–${to}, the latest first`,
  rowsPrevious: 'Previous',
  rowsNext: 'Next',
  row: {
    id: 'Id',
    occurred: 'Occurred',
    reported: 'Reported',
    unit: 'Unit',
    type: 'Type',
    threat: 'Threat and violence',
    cause: 'Cause',
    status: 'Status',
    closed: 'Closed',
    sent: 'Försäkringskassan',
    count: 'Number',
  },
  sent: { yes: 'sent', no: 'not sent', unknown: '' },

  leftOut: (parts) => `Not counted: ${parts}.`,
  leftOutVoided: (_, text) => `${text} void`,
  leftOutUndated: (_, text) => `${text} without a date`,
  leftOutLater: (_, text, asOf) => `${text} dated after ${asOf}`,
  leftOutNoUnit: (n, text) =>
    `${n === 1 ? '1 report' : `${text} reports`} without a unit ${n === 1 ? 'counts' : 'count'} in the whole but in no unit.`,
  noEvents: 'There are no incidents in the data.',
  noEventsWhat: 'Add an export from your incident system: a CSV file with date, unit and type.',
  noEventsLink: 'To Data',
};
