import type { way as sv } from '../sv/way.ts';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const within = (n: number) => (n === 0 ? 'on the same day' : `within ${days(n)}`);

const of = {
  report: { half: 'Half of the incidents are reported', taken: 'reported' },
  close: { half: 'Half of the reports are closed', taken: 'closed' },
  send: { half: 'Half of the work injuries are sent', taken: 'sent' },
} as const;

/** The way of the reports: how long each step takes, and near misses that look like accidents. */
export const way: typeof sv = {
  times: 'How long does it take?',
  step: 'Step',
  steps: {
    report: 'Happened → reported',
    close: 'Reported → closed',
    send: 'Reported → Försäkringskassan',
  },
  caption: (step, median, ninety) =>
    median === null
      ? {
          report: 'Fewer than half are reported.',
          close: 'Fewer than half of the reports have been closed so far, so it cannot be said how long it takes.',
          send: 'Fewer than half of the work injuries have been sent so far, so it cannot be said how long it takes.',
        }[step]
      : `${of[step].half} ${within(median)}${ninety === null ? `; nine in ten are not ${of[step].taken} yet` : `, nine in ten ${within(ninety)}`}.`,
  restsOn: (step, done, doneText, waiting, waitingText) =>
    step === 'report'
      ? `Rests on ${doneText} ${done === 1 ? 'incident' : 'incidents'}; those of the last 90 days are left out, since the late reports have not come.`
      : `Rests on ${doneText} ${of[step].taken}${
          waiting === 0
            ? ''
            : ` and ${waitingText} ${step === 'close' ? 'still open' : 'not yet sent'}, which count as waiting for as long as they have`
        }.`,
  undated: (n, text) =>
    n === 1 ? 'Of one the day is not known; it is left out.' : `Of ${text} the day is not known; they are left out.`,
  longest: (unit, ninety) => `It takes longest at ${unit}: nine in ten ${within(ninety)}.`,
  behind: (units) => `At ${units} nine in ten are not done yet.`,
  unsaid: {
    report: 'The source does not say on which day the incidents were reported.',
    close: 'The source does not say on which day the reports were closed.',
    send: 'The source does not say on which day the work injuries were sent to Försäkringskassan.',
  },
  untaken: {
    report: () => '',
    close: (n, text) => (n === 1 ? 'The only report is not closed yet.' : `None of the ${text} reports is closed yet.`),
    send: (n, text) =>
      n === 1
        ? 'The only work injury has not been sent to Försäkringskassan yet.'
        : `None of the ${text} work injuries has been sent to Försäkringskassan yet.`,
  },
  nothing: 'No report of what is chosen says on which day a step was taken.',
  note: 'A measure for the organisation itself, no verdict on the law. Few reports say little: their numbers stand in the table.',
  legend: '● half done  | nine in ten done  ┄ not yet reached',
  axis: 'days',
  row: (median, ninety) =>
    median === null
      ? 'fewer than half done'
      : `${median} days, ${ninety === null ? 'nine in ten not yet' : `nine in ten ${ninety}`}`,
  point: (unit, said, done, waiting, waitingText) =>
    `${unit}\n${said}\n${done} done${waiting === 0 ? '' : `, ${waitingText} still waiting`}`,
  column: { done: 'Done', waiting: 'Still waiting', median: 'Half within, days', ninety: 'Nine in ten within, days' },
  notYet: 'not yet',

  suspect: 'Near misses that may be accidents',
  suspectInjury: (n, text) =>
    n === 1
      ? '1 near miss has absence or an injury in its row and may be an accident.'
      : `${text} near misses have absence or an injury in their rows and may be accidents.`,
  suspectSerious: (n, text, also) =>
    `${n === 1 ? '1' : text} ${also ? 'more ' : ''}${n === 1 ? 'near miss is' : 'near misses are'} marked as serious: if someone was hurt it is an accident.`,
  suspectWhole: 'This is of all files, whatever is chosen here. Which they are is not shown among the incidents.',
  suspectLink: 'To the files on Data',
};
