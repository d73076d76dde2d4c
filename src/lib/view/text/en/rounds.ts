import type { rounds as source } from '../sv/rounds.ts';

const units = (n: number, text: string): string => (n === 1 ? 'one unit' : `${text} units`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const rounds: typeof source = {
  title: 'Safety rounds and action plans',
  which: 'What',
  occasion: (kind, year) => `${kind}${year ? ` ${year}` : ''}`,
  unnamed: 'Follow-up',
  due: (day) => `Was to be done by ${day}.`,
  dueAhead: (day, n, text) => `Is to be done by ${day}, in ${n === 1 ? 'one day' : `${text} days`}.`,
  caption: (done, all, allText, share) =>
    all === 1 ? `${done} of one unit has done it.` : `${done} of ${allText} units have done it (${share}).`,
  late: (n, text) => `${capital(units(n, text))} did it after the last day.`,
  overdue: (n, text) => `${capital(units(n, text))} should have done it and ${n === 1 ? 'has' : 'have'} not.`,
  left: (n, text) => `${capital(units(n, text))} ${n === 1 ? 'is' : 'are'} left.`,
  missing: (n, text) => `${capital(units(n, text))} ${n === 1 ? 'has' : 'have'} no entry.`,
  allDone: 'All have done it.',
  outcomes: { done: 'Done in time', late: 'Done late', left: 'Left', missing: 'Missing', overdue: 'Overdue' },
  outcome: { done: 'done in time', late: 'done late', left: 'left', missing: 'missing', overdue: 'overdue' },
  tip: (name, outcome, n, of) => `${name}\n${outcome}: ${n} of ${of}`,
  others: 'Others',
  undoneTitle: 'Not done',
  undoneLede: (n, text) => `${capital(units(n, text))} ${n === 1 ? 'has' : 'have'} not done it.`,
  undoneLine: (unit, day, outcome) => `${unit}: ${outcome}${day ? `, by ${day}` : ''}`,
  more: (n, text) => (n === 1 ? 'Show one unit more' : `Show ${text} units more`),
  mail: (what, day) =>
    day ? `${what} is to be done by ${day}. These units have not done it:` : `${what}: these units have not done it:`,
  mailPast: (what, day) => `${what} was to be done by ${day}. These units have not done it:`,
  file: 'not-done.csv',
  columns: { unit: 'Unit', above: 'Below', what: 'What', status: 'State', due: 'By', done: 'Done' },
  none: 'No safety rounds or action plans have been read. Add a table with unit, date, type, status and due.',
  noneUnit:
    'There are no safety rounds or action plans for the unit. Choose a unit further up, or the whole organisation.',
};
