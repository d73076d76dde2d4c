type Step = 'report' | 'close' | 'send';
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dagar`);
/** "inom 12 dagar", or the same day. */
const within = (n: number) => (n === 0 ? 'samma dag' : `inom ${days(n)}`);

/** What is counted in each step, and what has become of it. */
const of = {
  report: {
    half: 'Hälften av händelserna rapporteras',
    done: 'rapporterade',
    taken: (n: number) => (n === 1 ? 'händelse' : 'händelser'),
  },
  close: {
    half: 'Hälften av rapporterna avslutas',
    done: 'avslutade',
    taken: (n: number) => (n === 1 ? 'avslutad' : 'avslutade'),
  },
  send: {
    half: 'Hälften av arbetsskadorna skickas',
    done: 'skickade',
    taken: (n: number) => (n === 1 ? 'skickad' : 'skickade'),
  },
} as const;

/** The way of the reports: how long each step takes, and near misses that look like accidents. */
export const way = {
  times: 'Hur lång tid tar det?',
  step: 'Steg',
  steps: {
    report: 'Hände → rapporterad',
    close: 'Rapporterad → avslutad',
    send: 'Rapporterad → Försäkringskassan',
  },
  caption: (step: Step, median: number | null, ninety: number | null) =>
    median === null
      ? {
          report: 'Färre än hälften är rapporterade.',
          close: 'Färre än hälften av rapporterna har avslutats än, så det går inte att säga hur lång tid det tar.',
          send: 'Färre än hälften av arbetsskadorna har skickats än, så det går inte att säga hur lång tid det tar.',
        }[step]
      : `${of[step].half} ${within(median)}${ninety === null ? `; nio av tio är inte ${of[step].done} än` : `, nio av tio ${within(ninety)}`}.`,
  restsOn: (step: Step, done: number, doneText: string, waiting: number, waitingText: string) =>
    step === 'report'
      ? `Räknat på ${doneText} ${of.report.taken(done)}; de senaste 90 dagarnas är inte med, för de sena rapporterna har inte kommit.`
      : `Räknat på ${doneText} ${of[step].taken(done)}${
          waiting === 0
            ? ''
            : ` och ${waitingText} ${step === 'close' ? 'än öppna' : 'än inte skickade'}, som räknas som väntande så länge de har väntat`
        }.`,
  undated: (n: number, text: string) =>
    n === 1 ? 'För en är dagen inte känd; den är inte med.' : `För ${text} är dagen inte känd; de är inte med.`,
  longest: (unit: string, ninety: number) => `Längst dröjer det på ${unit}: nio av tio ${within(ninety)}.`,
  behind: (units: string) => `På ${units} är nio av tio inte klara än.`,
  unsaid: {
    report: 'Källan säger inte vilken dag händelserna rapporterades.',
    close: 'Källan säger inte vilken dag rapporterna avslutades.',
    send: 'Källan säger inte vilken dag arbetsskadorna skickades till Försäkringskassan.',
  },
  untaken: {
    report: () => '',
    close: (n: number, text: string) =>
      n === 1 ? 'Den enda rapporten är inte avslutad än.' : `Ingen av de ${text} rapporterna är avslutad än.`,
    send: (n: number, text: string) =>
      n === 1
        ? 'Den enda arbetsskadan är inte skickad till Försäkringskassan än.'
        : `Ingen av de ${text} arbetsskadorna är skickad till Försäkringskassan än.`,
  },
  nothing: 'Inga rapporter i det valda säger vilken dag något av stegen togs.',
  note: 'Ett mått för den egna verksamheten, inget omdöme om lagen. Få rapporter säger lite: antalen står i tabellen.',
  legend: '● hälften klara  | nio av tio klara  ┄ än inte nått',
  axis: 'dagar',
  row: (median: number | null, ninety: number | null) =>
    median === null
      ? 'färre än hälften klara'
      : `${median} dagar, ${ninety === null ? 'nio av tio inte än' : `nio av tio ${ninety}`}`,
  point: (unit: string, said: string, done: string, waiting: number, waitingText: string) =>
    `${unit}\n${said}\n${done} klara${waiting === 0 ? '' : `, ${waitingText} väntar än`}`,
  column: { done: 'Klara', waiting: 'Väntar än', median: 'Hälften inom, dagar', ninety: 'Nio av tio inom, dagar' },
  notYet: 'inte än',

  suspect: 'Tillbud som kan vara olycksfall',
  suspectInjury: (n: number, text: string) =>
    n === 1
      ? '1 tillbud har frånvaro eller skada på raden och kan vara ett olycksfall.'
      : `${text} tillbud har frånvaro eller skada på raden och kan vara olycksfall.`,
  suspectSerious: (n: number, text: string, also: boolean) =>
    `${n === 1 ? '1 tillbud' : `${text} tillbud`} ${also ? 'till ' : ''}är ${n === 1 ? 'märkt som allvarligt' : 'märkta som allvarliga'}: skadades någon är det ett olycksfall.`,
  suspectWhole: 'Det gäller alla filer, vad som än är valt här. Vilka det är visas inte bland händelserna.',
  suspectLink: 'Till filerna på Data',
};
