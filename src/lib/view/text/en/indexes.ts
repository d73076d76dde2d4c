import type { indexes as source } from '../sv/indexes.ts';

const units = (n: number, text: string): string => (n === 1 ? 'one unit' : `${text} units`);
const moves = (rising: boolean): string => (rising ? 'rises' : 'falls');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const indexes: typeof source = {
  title: 'How is the unit, compared with before and with others?',
  whole: 'Whole index',
  instrument: 'Index',
  year: 'Year',
  part: 'Part',
  before: 'Compare with',
  gender: 'Answers from',
  everybody: 'All',
  genders: { women: 'Women', men: 'Men', other: 'Other' },
  genderOf: (index, gender) => `${index} of ${gender.toLowerCase()}`,
  sort: 'Order',
  orders: {
    moved: 'More than chance first',
    change: 'Largest fall first',
    level: 'Lowest first',
    organisation: 'Organisation',
  },
  search: 'Find a unit',
  searchNone: 'No unit has that name.',
  suppressed: 'hidden (small group)',
  hollow: 'the sum is not shown',
  outsidePeriod: (year) => `No index is from the chosen period. The latest before it, ${year}, is shown.`,
  missing: (year) => `missing ${year}`,
  ledeUnit: (unit, value, index, year) => `${unit} has ${value} in ${index} ${year}`,
  ledeThan: (by, rising, before) => `, ${by} ${rising ? 'higher' : 'lower'} than ${before}`,
  ledeSame: (before) => `, the same as ${before}`,
  ledeBeside: (middle) => ` The unit in the middle has ${middle}.`,
  ledeWhole: (value) => ` The whole organisation has ${value}.`,
  ledeFew: (index, year, n, values) =>
    n === 1
      ? `In ${index} ${year} one unit has a value to show: ${values} of 100.`
      : `In ${index} ${year} ${n} units have a value to show: ${values} of 100.`,
  ledeMiddle: (index, year, middle, n, text) =>
    `In ${index} ${year} the unit in the middle has ${middle} of 100, among ${units(n, text)}.`,
  ledeUpDown: (up, down, before) => `Since ${before}, ${up} have risen and ${down} have fallen.`,
  ledeHidden: (unit, index, year) =>
    `${unit} is hidden in ${index} ${year}: the group is small, or a small group below it could be worked out.`,
  ledeMissing: (unit, index, year) => `${unit} has no value in ${index} ${year}.`,
  findingAlone: (unit, part, by, rising, before, now) =>
    `${unit} ${moves(rising)} by ${by} points in ${part}, from ${before} to ${now}, while the other parts change no more than usual.`,
  finding: (unit, part, by, rising, before, now) =>
    `${unit} ${moves(rising)} by ${by} points in ${part}, from ${before} to ${now}.`,
  findingMore: (n, names) =>
    n === 1 ? `${names} also changes more than chance gives.` : `${names} also change more than chance gives.`,
  findingName: (unit, part, by) => `${unit} (${part} ${by})`,
  inWhole: 'the whole index',
  findingNone: 'No unit changes more than chance gives.',
  findingFew: 'The units are too few to say which changes are more than chance.',
  findingNoBefore: 'No earlier year is shown to compare with.',
  legend: (before, now) => `Ring ${before}, filled dot ${now}.`,
  legendNow: (now) => `Dot ${now}.`,
  legendParent: 'The line across is the parent unit.',
  legendOthers: 'Small grey dots are the other years.',
  legendIntervals: {
    all: 'The broad band is a 95% confidence interval, computed from how the answers spread.',
    some: 'The broad band is a 95% confidence interval, computed from how the answers spread. Where it is missing the source gives the mean alone.',
    none: 'The source gives means alone, not how the answers spread. So no confidence intervals are shown here.',
  },
  legendComputed: 'Units in bold are weighted together by answers.',
  legendMiddle: (hidden) =>
    hidden
      ? 'The dashed line is the unit in the middle: the value of the whole organisation is not shown, since a hidden unit is part of it.'
      : 'The dashed line is the unit in the middle.',
  legendWhole: 'The dashed line is the whole organisation.',
  hiddenShort: 'hidden',
  hiddenUnits: (n, text) => `${n === 1 ? 'One unit is hidden' : `${capital(text)} units are hidden`} (small group).`,
  compareTitle: (index, year) => `${index} ${year} in each unit`,
  middle: (value) => `middle ${value}`,
  wholeAt: (value) => `all ${value}`,
  change: 'Change',
  tipValue: (part, year, value) => `${part} ${year}: ${value}`,
  tipBefore: (year, value, by) => `${year}: ${value} (${by})`,
  tipAnswers: (n) => `${n} answers`,
  tipStands: 'The change is more than chance',
  tipComputed: 'Weighed together by answers',
  tipInterval: (low, high) => `95% certain between ${low} and ${high}`,
  tipMargin: (margin) => `Uncertainty ±${margin}`,
  unfold: (unit, n) => `Show the ${n} rows below ${unit}`,
  fold: (unit) => `Hide the rows below ${unit}`,
  showing: (n, all) => `${n} of ${all} units are shown.`,
  showAll: (all) => `Show all ${all}`,
  showFewer: 'Show fewer',
  slopeTitle: (index, part, before, year) => `${index}, ${part}: from ${before} to ${year}`,
  slopeCaption: (n, all, up, down) =>
    n === 1 ? 'Only one unit has both years.' : `Of ${all} units with both years ${up} rose and ${down} fell.`,
  slopeStands: (n, text) =>
    n === 0
      ? 'No change is more than chance.'
      : n === 1
        ? 'One change is more than chance.'
        : `${capital(text)} changes are more than chance.`,
  slopeEmpty: 'No unit has a value in both years.',
  genderTitle: (index, part, year) => `Women and men: ${index} ${year}, ${part}`,
  genderWhole: (unit, women, men) => `${unit}: women ${women}, men ${men}.`,
  genderStands: (n, names) =>
    n === 0
      ? 'No difference between women and men at a unit is more than chance.'
      : `The difference is more than chance at ${names}.`,
  genderLargest: (unit, by) =>
    `The difference is largest at ${unit} (${by}). How the answers spread is not known, so what is chance cannot be said.`,
  genderHidden: (n, text) =>
    n === 1
      ? 'One unit is not shown: a small group is part of it, or could be worked out.'
      : `${capital(text)} units are not shown: a small group is part of them, or could be worked out.`,
  genderNone: 'No unit has so many answers from both women and men that they can be shown.',
  genderLegend: (intervals) =>
    `Filled dot women, ring men.${intervals ? ' The broad band is a 95% confidence interval of the women’s value.' : ''}`,
  genderDifference: 'Difference',
  historyTitle: (unit, index) => `${unit}: ${index} year by year`,
  historyCaption: (before, changes) => `Since ${before}: ${changes}.`,
  historyPart: (part, by) => `${part} ${by}`,
  historyAnswers: (n, year) => `${n} answers in ${year}.`,
  historyMargin:
    'The broad lines show how far chance reaches (95%), estimated from how much units usually change, since how the answers spread is not known.',
  historyInterval: 'The broad lines are 95% confidence intervals, computed from how the answers spread.',
  historyOne: 'There is only one year.',
  historyHidden: "The unit's values are hidden (small group).",
  historyPick: 'Choose a unit in the chart to see its years.',
  empty: 'No index is from the chosen period. Choose a longer one to see the latest.',
  emptyUnit: 'The unit and those beside it have no indexes. Choose a unit higher up, or the whole organisation.',
  emptyOwn: 'Your files hold no indexes. Add a table with the columns instrument, year, unit, part, value and answers.',
  addFile: 'Add files',
  columns: {
    unit: 'Unit',
    level: 'Level',
    answers: (year) => `Answers ${year}`,
    value: (part, year) => `${part} ${year}`,
    low: 'Interval, lower',
    high: 'Interval, upper',
    parent: 'Unit above',
    women: 'Women',
    men: 'Men',
    womenAnswers: 'Answers, women',
    menAnswers: 'Answers, men',
    by: (part) => `${part}, change`,
    beside: 'Beside',
    year: 'Year',
    part: 'Part',
    margin: '±',
  },
  kolada: {
    title: (index, year) => `${index} ${year} among municipalities`,
    leaveTitle: (year) => `Sick leave ${year} among municipalities`,
    leave: 'Sick leave',
    ownAt: (name, value) => `${name} ${value}`,
    ownPlace: (name, value, place, n) => `${name} has ${value}, place ${place} of ${n} from the highest value.`,
    ownNone: (name) => `${name} has no value that year.`,
    median: (part, year, median, n) =>
      `${part} ${year}: the municipality in the middle has ${median}, among ${n} municipalities.`,
    here: (value) => `In your own data the value is ${value}.`,
    ask: 'Choose which municipality is yours to see it.',
    choose: 'Which municipality is yours?',
    unknown: 'None chosen',
    tip: (part, value) => `${part}: ${value}`,
    place: (place, n) => `Place ${place} of ${n}`,
    placeColumn: 'Place from the highest',
    municipality: 'Municipality',
    legend: (here, own) =>
      [
        'A grey dot is a municipality. The dashed line is the municipality in the middle.',
        own ? 'Filled dot: your municipality in Kolada.' : '',
        here ? 'Ring: the whole organisation in your own data.' : '',
        'Source: Kolada (RKA).',
      ]
        .filter(Boolean)
        .join(' '),
  },
  leave: {
    title: 'Sick leave',
    figure: (unit) => `Sick leave, ${unit}`,
    measure: 'Measure',
    measures: { total: 'Total', short: 'Short', long: 'Long' },
    caption: (month, rate) => `The twelve months to ${month}: ${rate}`,
    captionThan: (rate) => `, against ${rate} a year earlier.`,
    captionMonth: (month, rate) =>
      `${capital(month)}: ${rate}. There are no twelve months in a row, so no rolling level is shown.`,
    captionNone: 'No settled months in the period.',
    preliminary: (n, months) =>
      n === 1 ? `${capital(months)} is preliminary.` : `${capital(months)} are preliminary.`,
    lengths: (unit) => `Short and long sick leave, ${unit}`,
    lengthsCaption: (parts) => `Twelve months together: ${parts}.`,
    lengthPart: (length, rate, before) => `${length} ${rate}${before ? ` (${before} a year before)` : ''}`,
    lengthsNone: 'There are no twelve months in a row of short and long, so no rolling level is shown.',
    lengthsLegend: 'The source decides what is short and long, usually by day 14. Thin lines are preliminary.',
    lengthRolling: (length) => `${length}, twelve months`,
    weighted: (n, hours) => `${n} units are weighted together by ${hours ? 'ordinary working hours' : 'employees'}.`,
    hidden: 'Not shown: a small group is part of it.',
    unweighted:
      'The units cannot be weighted together, since the number of employees is missing. Choose a unit, or add a table with unit, month and employees.',
    rolling: 'twelve months',
    monthly: 'month by month',
    preliminaryWord: 'preliminary',
    hiddenWord: 'hidden (small group)',
    month: 'Month',
    rate: 'Sick leave',
    state: 'Remark',
    empty: 'No monthly sick leave for the unit in the period.',
    emptyOwn: 'Your files hold no sick leave. Add a table with the columns unit, month and sick leave.',
  },
  health: {
    title: 'Occupational health',
    figure: 'What the visits were for',
    kinds: {
      promoting: 'Promoting',
      preventive: 'Preventive',
      after: 'After the fact',
      missed: 'Missed visits',
      'late-cancelled': 'Visits cancelled late',
    },
    caption: (year, soFar, shares, visits) => `${year}${soFar ? ' so far' : ''}: ${shares} of ${visits} visits.`,
    share: (share, kind) => `${share} ${kind.toLowerCase()}`,
    than: (year, share) => `In ${year}, ${share} were after the fact.`,
    hidden: 'The visits are too few to be shown (fewer than five of some kind).',
    wasted: 'Missed visits and late cancellations',
    wastedCaption: (year, soFar, counts) =>
      `${year}${soFar ? ' so far' : ''}: ${counts}. They are not part of the shares.`,
    wastedCount: (count, kind) => `${count} ${kind.toLowerCase()}`,
    year: 'Year',
    kind: 'Kind',
    count: 'Number',
    shareColumn: 'Share',
    empty: 'No visits in the period.',
    emptyOwn: 'Your files hold no occupational health. Add a table with the columns unit, period, kind and count.',
  },
};
