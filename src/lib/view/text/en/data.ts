import type { data as source } from '../sv/data.ts';

const of =
  (one: string, many: string) =>
  (n: number, shown: string): string =>
    n === 1 ? `1 ${one}` : `${shown} ${many}`;
const files = of('file', 'files');
const errors = of('error', 'errors');
const warnings = of('warning', 'warnings');
const notes = of('note', 'notes');

export const data: typeof source = {
  title: 'Get your files in, and trust them',
  ledeSample: (sources, shown) =>
    `Sample data is shown: an invented municipality, read from ${files(sources, shown)}. The first file of your own takes its place.`,
  ledePublished: (title, sources, shown) =>
    `What ${title} has published is shown, read from ${files(sources, shown)}. The first file of your own takes its place.`,
  ledeOwn: (sources, unreadable, faulty, asked) => {
    const read = sources - unreadable - asked;
    const waiting = `${asked} ${asked === 1 ? 'waits' : 'wait'} for your answer`;
    if (asked === sources)
      return sources === 1 ? 'Your file waits for your answer.' : `Your ${sources} files wait for your answer.`;
    if (read === 0) {
      if (asked > 0) return `${unreadable} of your ${sources} files gave nothing to show; ${waiting}.`;
      return sources === 1 ? 'Your file gave nothing to show.' : `None of your ${sources} files gave anything to show.`;
    }
    const others = [...(unreadable > 0 ? [`${unreadable} gave nothing to show`] : []), ...(asked > 0 ? [waiting] : [])];
    const start =
      others.length > 0
        ? `${read} of your ${sources} files ${read === 1 ? 'has' : 'have'} been read; ${others.join(', ')}.`
        : sources === 1
          ? 'Your file has been read.'
          : `Your ${sources} files have been read.`;
    if (faulty === 0) return `${start} Nothing in ${read === 1 ? 'it' : 'them'} needs to be checked.`;
    const which =
      read === 1
        ? 'It has'
        : faulty === 1
          ? 'One of them has'
          : faulty === read
            ? read === 2
              ? 'Both have'
              : 'All have'
            : `${faulty} of them have`;
    return `${start} ${which} something to check.`;
  },

  add: 'Add files',
  choose: 'Choose files on this computer',
  addHint: 'Choose one or more, or drop them here: any page will do.',
  readableTitle: 'Which files can be read?',
  readable:
    'Minutes and notes are read as .pdf, .docx, .txt and .md, and as scanned pages: PDF or pictures (.png, .jpg, .webp). Tables are read as .xlsx, .csv and .tsv, saved corrections and interpretations as .json.',
  later:
    'Scanned pages take some seconds each. In an Excel file each sheet is read as a table of its own. Excel’s older format (.xls) is not read: open the file in Excel and save it as .xlsx.',

  privacyTitle: 'It stays with you',
  privacy: [
    'The files are read here in the browser and are sent nowhere.',
    'What was read is in memory only while the page is open, unless you yourself choose to keep the files on the computer: then they are saved whole. The files in your folders are not touched.',
    'Names of persons are replaced by roles as the minutes are read, and free text about incidents is not shown.',
  ],

  askedHere: (name) => `${name} needs an answer from you: see What sort of table is this? below.`,
  overlapping: {
    add: (rows, older) => `In ${older} too: ${rows}, counted only once, as the new file says.`,
    replace: (_rows, older) => `It takes the place of ${older}.`,
    both: (rows, older) => `With their like in ${older}: ${rows}. All in both files are counted.`,
  },
  jobsTitle: 'Being read',
  jobsDone: 'Just added',
  unread: (name) => `${name} could not be read.`,
  otherText: (name) =>
    `${name} has been read, but does not look like the minutes of a samverkan meeting. Nothing of it is in.`,
  readFine: (n) => `${n} files have been read, with nothing to check.`,
  seeWhatWasRead: 'See what was read',
  clearJobs: 'Clear the list',
  job: {
    read: (name) => `${name} has been read.`,
    unreadable: (name) => `${name} could not be read. The Data page says why.`,
    same: (name) => `${name} is here already, with the same content. It is not added again.`,
    cancelled: (name) => `The reading of ${name} was stopped. Nothing of it was taken.`,
    'too-large': (name) => `${name} is larger than 200 MB and is not read. Split it into smaller parts.`,
    corrections: (name) => `The corrections in ${name} are in. The page Minutes says what became of them.`,
    asked: (name) => `${name} needs an answer from you: what sort of table is it? The question is on the Data page.`,
    decisions: (name) => `The answers in ${name} are in: tables are read as they say.`,
    failed: (name) => `${name} could not be opened. It may have been moved or changed.`,
    restored: (name) => `Everything in the backup ${name} is restored.`,
    offered: (name) => `${name} is a backup. On the page Data you choose what happens to it.`,
    moved: (name) =>
      `${name} has been changed or moved on the computer since it was read. What was read then is still here: add the file again to have it read as it is now.`,
  },

  smallGroups: {
    title: 'Small groups',
    means: (result: number, part: number, text: number) =>
      `Nothing is shown that rests on fewer than ${result} persons, no part of an index on fewer than ${part}, and no free text on fewer than ${text}. It says “hidden (small group)” instead.`,
    own: 'Once there are files of your own the limit can be raised here.',
    label: 'Fewest persons behind a result',
    save: 'Raise the limit',
    reset: 'Back to the usual',
    raised: (n: number) =>
      `All that rests on fewer than ${n} persons is hidden now. The limit goes with your answers, and with the files that you keep.`,
    default: (n: number) => `The usual limit holds: ${n} persons.`,
    fault: (least: number, most: number) =>
      `Type a whole number from ${least} to ${most}. Less than ${least} cannot be chosen: a small group could be read then. Nothing has changed.`,
  },

  sourcesOwn: 'Your files',
  sourcesSample: 'The files of the sample',
  sourcesPublished: 'The files behind',
  source: 'File',
  kind: 'Content',
  period: 'Period',
  rows: 'Rows',
  checked: 'To check',
  noPeriod: 'no days',
  toCheck: (found) => `To check: ${found}.`,
  allFine: 'nothing to check',
  fine: 'nothing',
  waits: 'a question',
  answerIt: 'Answer the question',
  found: (n) =>
    [
      n.errors ? errors(n.errors, String(n.errors)) : '',
      n.warnings ? warnings(n.warnings, String(n.warnings)) : '',
      n.notes ? notes(n.notes, String(n.notes)) : '',
    ]
      .filter(Boolean)
      .join(', '),
  files,
  onlyFaulty: 'Only files with errors or warnings',
  noneFaulty: 'No file has errors or warnings.',
  remove: 'Remove',
  report: (name) => `What was read from ${name}`,
  nothingRead: 'Nothing could be read from the file.',
  toProtocol: 'Read the minutes with what was found marked',
  readFrom: (parts) => `Read: ${parts}.`,
  size: (kb) => `The file has ${kb} kB.`,
  noIssues: 'Nothing to remark.',
  moreIssues: (n, shown) => `Show ${shown} more`,
  line: (n) => `Line ${n}`,
  inSheet: (sheet, n) => (n === null ? `Sheet ${sheet}` : `${sheet}, row ${n}`),
  wholeFile: 'Whole file',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  common: 'About the files together',
  downloadIssues: 'Download all that is to be checked as CSV',
  issuesFile: 'samsyn-to-check.csv',
  csv: { source: 'File', sheet: 'Sheet', line: 'Line', column: 'Column', severity: 'Kind', text: 'What', rule: 'Rule' },
  onPoorPage: (confidence) => `The page was read with doubt (${confidence} %): compare with the original.`,
  otherIssue: (rule, values) =>
    `Something deviates (${[rule, ...values.map(([name, value]) => `${name}: ${value}`)].join(', ')}).`,

  backTitle: 'Back to the sample data',
  backTitlePublished: 'Back to the published data',
  back: 'Show the sample data again',
  backPublished: 'Show the published data again',
  backMeans: 'The page then forgets your files. They are untouched in your folders and can be added again.',
  backMeansKept: 'Your files are still saved on this computer, and can be shown again.',

  formsTitle: 'What the files can hold',
  formsNote:
    'Columns may stand in any order, have similar names and be more. Excel, semicolons, commas or tabs will do. Swedish and English headings are read.',
  formsKind: 'Content',
  formsHeader: 'Least heading',
  formsOr: 'or',
  formsHave: 'Read',
  formsMissing: 'no file yet',
  protocolForm: 'minutes or notes of a meeting: PDF, Word, text or scanned pages',
  forms: [
    { kind: 'responses', header: 'survey;date;group;role;invited;answered' },
    { kind: 'answer_days', header: 'survey;group;role;response date' },
    { kind: 'opinions', header: 'survey;role;question;alternative;count' },
    { kind: 'seats', header: 'group;union;seats' },
    { kind: 'incidents', header: 'id;incident date;unit;type;threat;status;closed;sent to försäkringskassan' },
    { kind: 'incidents', header: 'period;unit;type;count' },
    { kind: 'indexes', header: 'instrument;year;unit;part;value;answers' },
    {
      kind: 'indexes',
      header:
        'unit;year;statement 1;statement 2;statement 3;statement 4;statement 5;statement 6;statement 7;statement 8;statement 9',
    },
    { kind: 'benchmarks', header: 'kpi;municipality;year;gender;value' },
    { kind: 'headcount', header: 'unit;month;employees' },
    { kind: 'absence', header: 'unit;month;sick leave' },
    { kind: 'health', header: 'unit;period;service;count' },
    { kind: 'rounds', header: 'unit;date;type;status;due' },
    { kind: 'units', header: 'unit;parent;level;group' },
  ],

  counted: {
    units: of('unit', 'units'),
    unit_tree: of('place in the tree', 'places in the tree'),
    meetings: of('meeting', 'meetings'),
    passages: of('passage', 'passages'),
    attendance: of('entry of attendance', 'entries of attendance'),
    items: of('item', 'items'),
    topics: of('topic', 'topics'),
    statements: of('statement', 'statements'),
    cases: of('case reference', 'case references'),
    demands: of('demand', 'demands'),
    actions: of('open point', 'open points'),
    commitments: of('undertaking', 'undertakings'),
    threads: of('thread', 'threads'),
    thread_items: of('link to a thread', 'links to threads'),
    responses: of('entry of answers', 'entries of answers'),
    answer_days: of('entry of days of answers', 'entries of days of answers'),
    opinions: of('entry of survey answers', 'entries of survey answers'),
    seats: of('entry of seats', 'entries of seats'),
    incidents: of('row of incidents', 'rows of incidents'),
    indexes: of('index value', 'index values'),
    benchmarks: of('benchmark', 'benchmarks'),
    headcount: of('entry of staff', 'entries of staff'),
    absence: of('entry of sick leave', 'entries of sick leave'),
    health: of('entry of occupational health', 'entries of occupational health'),
    rounds: of('safety round or follow-up', 'safety rounds and follow-ups'),
  },
};
