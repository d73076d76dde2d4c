import type { TableKind } from '../../../model/tableMapping.ts';

const fields = {
  unit: 'Enhet',
  area: 'Område eller avdelning',
  administration: 'Förvaltning',
  parent: 'Överordnad enhet',
};
const time = { period: 'Period (månad, kvartal eller år)', year: 'År, i en egen kolumn' };
const rows = (n: number, shown: string): string => (n === 1 ? '1 rad' : `${shown} rader`);
/** The nine statements of HME by the part that they belong to. */
const nine = Object.fromEntries(
  ['Motivation', 'Ledarskap', 'Styrning'].flatMap((part, p) =>
    [1, 2, 3].map((n) => [`q${3 * p + n}`, `HME, påstående ${3 * p + n} (${part}), svar 1–5`] as const),
  ),
);
const five = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`a${n}`, `Antal som svarat ${n}`] as const));
const some = (n: number): string => (n === 1 ? 'En tabell' : `${n} tabeller`);

/** What is asked of tables that are not understood. */
export const tables = {
  /** What a column of ours is called, by kind. */
  columns: {
    responses: {
      ...fields,
      survey: 'Undersökning',
      date: 'Undersökningens dag',
      group: 'Samverkansgrupp',
      role: 'Sida (fackliga eller chefer)',
      invited: 'Antal skickade',
      answered: 'Antal svar',
      union: 'Fackliga, skrivet som 7/5',
      employer: 'Chefer, skrivet som 7/5',
      union_invited: 'Fackliga: antal skickade',
      union_answered: 'Fackliga: antal svar',
      employer_invited: 'Chefer: antal skickade',
      employer_answered: 'Chefer: antal svar',
    },
    incidents: {
      ...fields,
      ...time,
      id: 'Händelsens nummer',
      system: 'System',
      occurred: 'Dag då det hände',
      reported: 'Dag då det rapporterades',
      period_from: 'Periodens första dag',
      period_to: 'Periodens sista dag',
      type: 'Händelsetyp',
      threat: 'Hot och våld',
      threat_only: 'Hot (ja eller nej)',
      violence_only: 'Våld (ja eller nej)',
      cause: 'Orsak',
      concerns: 'Vem det gäller (medarbetare, elev, brukare)',
      serious: 'Allvarlig',
      status: 'Läge i hanteringen',
      closed: 'Dag då det avslutades',
      sent: 'Skickad till Försäkringskassan',
      sent_on: 'Dag då det skickades till Försäkringskassan',
      absence: 'Frånvarodagar',
      count: 'Antal händelser på raden',
    },
    indexes: {
      ...fields,
      value: 'Värde, 0–100',
      instrument: 'Vilket index (HME, AMI, NMI)',
      year: 'År',
      part: 'Delindex',
      answers: 'Antal svar',
      whole_hme: 'HME, hela indexet',
      whole_ami: 'AMI, hela indexet',
      whole_nmi: 'NMI, hela indexet',
      motivation: 'HME Motivation',
      leadership: 'HME Ledarskap',
      steering: 'HME Styrning',
      split: 'Uppdelning (kön, ålder)',
      ...nine,
      ...five,
      statement: 'HME: vilket påstående raden gäller',
      alternative: 'HME: svarsalternativ, 1–5',
      count: 'Antal svar på alternativet',
      mean: 'HME: påståendets medelvärde, 1–5',
    },
    headcount: { ...fields, ...time, employees: 'Antal anställda' },
    absence: {
      ...fields,
      ...time,
      rate: 'Sjukfrånvaro i procent',
      short: 'Kort sjukfrånvaro i procent',
      long: 'Lång sjukfrånvaro i procent',
      measure: 'Mått (vad värdet är)',
      hours: 'Ordinarie arbetstid i timmar',
      sick_hours: 'Sjukfrånvaro i timmar',
      split: 'Uppdelning (kön, ålder, längd)',
      value: 'Värde',
    },
    health: { ...fields, ...time, kind: 'Slag av insats', count: 'Antal' },
    rounds: {
      ...fields,
      date: 'Dag då den gjordes',
      kind: 'Skyddsrond eller uppföljning',
      status: 'Läge',
      due: 'Ska vara gjord senast',
    },
    units: { ...fields, level: 'Nivå', group: 'Samverkansgrupp' },
  } as Readonly<Record<TableKind, Readonly<Record<string, string>>>>,
  /** What a column of the rows that come out is called, where that is another. */
  fields: {
    unit_id: 'Enhet',
    incident_id: 'Nummer',
    group_name: 'Samverkansgrupp',
    absence_days: 'Frånvarodagar',
    period_from: 'Från',
    period_to: 'Till',
    survey: 'Undersökning',
    date: 'Dag',
    role: 'Sida',
    invited: 'Skickade',
    answered: 'Svar',
    instrument: 'Index',
    year: 'År',
    part: 'Delindex',
    value: 'Värde',
    gender: 'Kön',
    spread: 'Spridning (standardavvikelse)',
    hours: 'Ordinarie arbetstid',
    answers: 'Svar',
    suppressed: 'Dolt',
    employees: 'Anställda',
    measure: 'Mått',
    rate: 'Procent',
    kind: 'Slag',
    count: 'Antal',
    period: 'Period',
    status: 'Läge',
    due: 'Senast',
    system: 'System',
    occurred: 'Hände',
    reported: 'Rapporterades',
    concerns: 'Gäller',
    type: 'Händelsetyp',
    threat: 'Hot och våld',
    cause: 'Orsak',
    serious: 'Allvarlig',
    closed: 'Avslutades',
    sent: 'Till Försäkringskassan',
    sent_on: 'Skickades',
    parent: 'Överordnad',
    level: 'Nivå',
  } as Readonly<Record<string, string>>,
  /** Our words for a column's values, by kind and column, where `values` does not have them. */
  words: {
    'incidents.serious': { yes: 'Allvarlig', no: 'Inte allvarlig' },
    'incidents.sent': { yes: 'Skickad', no: 'Inte skickad' },
    'rounds.status': { done: 'Gjord', missing: 'Saknas', late: 'Försenad' },
    'health.kind': {
      promoting: 'Främjande',
      preventive: 'Förebyggande',
      after: 'Efterhjälpande',
      missed: 'Uteblivet besök',
      'late-cancelled': 'Sent avbokat besök',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  yes: 'ja',
  no: 'nej',

  askedTitle: 'Vad är det här för tabell?',
  /** So many shapes of tables are asked about. */
  asked: (n: number) =>
    n === 1
      ? 'En tabell känns inte igen. Svara en gång, så läses den, och framtida filer av samma slag utan att du blir tillfrågad.'
      : `${n} tabeller känns inte igen. Svara en gång för varje, så läses de, och framtida filer av samma slag utan att du blir tillfrågad.`,
  /** The files that have a table of one shape. */
  files: (first: string, others: number) =>
    others === 0
      ? first
      : others === 1
        ? `${first} och en fil till med samma rubriker`
        : `${first} och ${others} filer till med samma rubriker`,
  answer: 'Svara',
  answerOf: (name: string) => `Svara på vad ${name} är`,
  omit: 'Läs inte den här',
  omitOf: (name: string) => `Läs inte ${name}`,
  formOf: (name: string) => `Så ska ${name} läsas`,
  opening: 'Tittar i filen…',
  gone: (name: string) => `${name} gick inte att öppna igen. Lägg till filen på nytt och svara sedan.`,
  kind: 'Vad handlar tabellen om?',
  kindNone: 'Välj …',
  kindHint: 'Förslagen bygger på rubrikerna och på vad som står under dem. Ändra det som är fel.',
  columnsTitle: 'Vilken kolumn är vilken?',
  columnsHint: 'Ovanför varje ruta står vad Samsyn behöver, i rutan den av filens rubriker som det står under.',
  moreColumns: (n: number) => (n === 1 ? 'En kolumn till som kan finnas' : `${n} kolumner till som kan finnas`),
  noColumn: 'Finns inte i filen',
  unnamed: (n: number) => `Kolumn ${n}, utan rubrik`,
  spread: {
    '#period': 'Kolumnernas rubriker: perioderna',
    '#type': 'Kolumnernas rubriker: händelsetyperna',
    '#kind': 'Kolumnernas rubriker: insatserna',
    '#value': 'Talen i de kolumnerna',
  } as Readonly<Record<string, string>>,
  samples: (values: string) => `T.ex. ${values}`,
  samplesNone: 'Kolumnen är tom i de första raderna.',
  personal: (headers: string) => `Läses aldrig, eftersom det kan stå personer där: ${headers}.`,
  wordsTitle: (column: string) => `Vad betyder orden i ${column}?`,
  wordsUnknown: (n: number) => (n === 0 ? 'Alla ord är kända.' : n === 1 ? 'Ett ord är okänt.' : `${n} ord är okända.`),
  wordsKnown: (n: number) => (n === 1 ? 'Ett ord som redan är tolkat' : `${n} ord som redan är tolkade`),
  wordTimes: (word: string, n: string) => `${word} (${n})`,
  wordNone: { default: 'Okänt', type: 'Okänt: räknas som övrigt' } as Readonly<Record<string, string>>,
  previewTitle: 'Så läses de första raderna',
  previewNone: 'Inga rader går att läsa så.',
  outcome: (read: string, rowsRead: number, of: string, rowsAll: number, whole: boolean) =>
    whole
      ? `${rows(rowsAll, of)} i tabellen ger ${rows(rowsRead, read)} att räkna på.`
      : `De första ${rows(rowsAll, of)} ger ${rows(rowsRead, read)} att räkna på; resten av filen läses på samma sätt.`,
  missing: (columns: string) => `Fattas i tabellen: ${columns}.`,
  toTell: 'Det här blir att se över',
  submit: 'Läs så här',
  later: 'Inte nu',
  problem: {
    kind: 'Välj vad tabellen handlar om.',
    incomplete: (column: string) => `Välj den kolumn som är ${column}: utan den går tabellen inte att läsa.`,
    header: (column: string) => `Kolumnen för ${column} finns inte längre i filen. Välj en annan.`,
    values: (column: string, header: string, value: string) =>
      `”${value}” i kolumnen ${header} går inte att läsa som ${column}. Välj en annan kolumn.`,
    taken: (column: string) => `Samma kolumn är vald för ${column} också. Välj en annan för en av dem.`,
  },
  told: {
    reading: (n: number) => `Svaret är sparat. ${n === 1 ? 'Filen läses' : `${n} filer läses`} på nytt.`,
    read: (name: string) => `${name} är läst så som du svarade.`,
    omitted: (name: string) => `${name} läses inte. Det går att ändra under Dina svar.`,
    forgotten: 'Svaret är borttaget. Filerna läses som om du inte hade svarat.',
    exported: 'Svaren är sparade i en fil.',
  },

  /** One click from the report of a source. */
  interpret: (column: string, n: number) =>
    n === 1 ? `Ett ord i ${column} är okänt: tolka det` : `${n} ord i ${column} är okända: tolka dem`,
  change: 'Ändra hur tabellen läses',
  kindBy: { ask: 'Väntar på svar', omitted: 'Läses inte' } as Readonly<Record<string, string>>,
  by: {
    headers: '',
    values: 'Vad kolumnerna är står inte i rubrikerna utan syns på värdena.',
    mapping: 'Läst så som du har svarat.',
    ask: 'Väntar på ditt svar.',
    omitted: 'Läses inte, enligt ditt svar.',
  },

  answersTitle: 'Dina svar om tabeller',
  answersWhat: (n: number) =>
    `${some(n)} läses så som du har svarat. Spara svaren i en fil, så kan en kollega släppa den här och slippa frågorna.`,
  answersNone:
    'Har en kollega sparat sina svar om hur tabeller ska läsas? Släpp den filen här, så slipper du frågorna.',
  answerIs: (kind: string, headers: string) => `${kind}: ${headers}`,
  answerOmitted: (headers: string) => `Läses inte: ${headers}`,
  forget: 'Ta bort svaret',
  export: 'Spara svaren i en fil',
  file: (day: string) => `samsyn-tolkningar-${day}.json`,
};
