import type { StatementError } from '../../../analysis/explore/readError.ts';
import type { ExampleId, Heading } from '../../../analysis/explore/examples.ts';
import type { ColumnType } from '../../../model/column.ts';
import type { TableName } from '../../../model/tables.ts';

const at = (line: number | null): string => (line === null ? '' : ` Se rad ${line}.`);
const meant = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Menade du ${names.slice(0, 3).join(' eller ')}?`;

/** A bar as it is said: its name and its value, formatted. */
export interface Named {
  readonly label: string;
  readonly value: string;
}
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const bare = (label: string): string => label.replace(/\.$/, '');

export const explore = {
  title: 'Fråga själv',
  lede: (rows: string, tables: number) =>
    `Här går att fråga fritt om allt som är inläst: ${rows} rader i ${tables} tabeller. Börja med en av frågorna, eller skriv en egen i SQL.`,
  ledeEmpty: 'Tabellerna är tomma. Lägg till filer under Data, så går det att fråga om dem här.',
  scope:
    'Frågorna gäller alla enheter och hela perioden: det som är valt överst på sidan räknas inte in här. Det som är dolt för små grupper är dolt här också, och frågan lämnar inte datorn.',
  examplesTitle: 'Tio frågor att börja med',
  examples: {
    threats: 'Var har det varit mest hot och våld de senaste tolv månaderna?',
    unfinished: 'Vilka enheter har rapporter som legat öppna längre än 90 dagar?',
    notSent: 'Hur många arbetsskador är inte skickade till Försäkringskassan?',
    nearMisses: 'Hur många tillbud rapporteras för varje olycksfall?',
    responses: 'Hur stor var svarsfrekvensen på varje nivå i den senaste undersökningen?',
    meetings: 'Hur ofta möts grupperna, och hur långt har det gått som mest?',
    topics: 'Vilka fem ämnen är vanligast på varje nivå?',
    openMatters: 'Vilka frågor har varit öppna längst?',
    indexChange: 'Var har HME sjunkit mest sedan året före?',
    health: 'Vad används företagshälsovården till, och hur många besök uteblir?',
  } as Record<ExampleId, string>,
  headings: {
    unit: 'enhet',
    group: 'grupp',
    level: 'nivå',
    side: 'sida',
    topic: 'ämne',
    year: 'år',
    effort: 'insats',
    kind: 'slag',
    title: 'rubrik',
    incidents: 'händelser',
    accidents: 'olycksfall',
    nearMisses: 'tillbud',
    nearMissesPerAccident: 'tillbud per olycksfall',
    reports: 'öppna rapporter',
    oldestDays: 'äldsta, dagar',
    notSent: 'inte skickade',
    sentUnknown: 'okänt om skickade',
    injuries: 'arbetsskador',
    answered: 'svar',
    invited: 'skickade',
    percent: 'procent',
    meetings: 'möten',
    longestDays: 'längsta uppehåll, dagar',
    items: 'ärenden',
    ageDays: 'ålder, dagar',
    opened: 'öppnad',
    state: 'läge',
    before: 'året före',
    now: 'senaste året',
    change: 'förändring',
    count: 'antal',
  } as Record<Heading, string>,
  statement: 'Din fråga i SQL',
  help: 'Ctrl + Enter kör frågan. Namn på tabeller och kolumner föreslås medan du skriver: pil ned går till dem, Enter väljer, Escape stänger.',
  run: 'Kör frågan',
  stop: 'Stoppa frågan',
  stopped: 'Frågan stoppades. Tabellerna är orörda.',
  names: 'Förslag',
  namesFound: (n: number) => (n === 0 ? '' : n === 1 ? 'Ett förslag.' : `${n} förslag.`),
  isTable: 'tabell',
  isColumn: (table: string) => `i ${table}`,
  shared: 'Frågan står i sidans adress: den som får länken ser samma fråga på sin egen data.',
  resultTitle: 'Svar',
  rows: (n: number, shown: string) => (n === 0 ? 'Frågan gav inga rader.' : n === 1 ? 'En rad.' : `${shown} rader.`),
  firstRows: (shown: string) => `Frågan ger fler än ${shown} rader. Här visas de ${shown} första; filen får alla.`,
  noRows: 'Inget i tabellerna stämmer med villkoren. Kontrollera värdenas stavning i listan över kolumner nedan.',
  columns: (n: number) => (n === 1 ? 'en kolumn' : `${n} kolumner`),
  download: 'Ladda ned som CSV',
  fileName: 'samsyn-svar.csv',
  yes: 'ja',
  no: 'nej',
  chartTitle: (measure: string, label: string) => capital(`${measure} per ${label}`),
  /** `of`: how many rows the result has, formatted; null when all are bars. */
  chartCaption: (high: Named, low: Named | null, bars: number, of: string | null) =>
    `Högst är ${bare(high.label)} med ${high.value}${low ? ` och lägst ${bare(low.label)} med ${low.value}` : ''}. Diagrammet visar ${
      of === null ? `alla ${bars} rader` : `${bars} av ${of} rader`
    }.`,
  moreThan: (n: string) => `fler än ${n}`,
  errorTitle: 'Frågan gick inte att köra',
  kept: 'Texten är kvar.',
  engineSays: 'Databasens egna ord',
  error: {
    syntax: ({ line }) => `Något är felskrivet, så att frågan inte går att förstå.${at(line)}`,
    end: () => 'Frågan slutar för tidigt. En parentes eller något efter det sista ordet fattas.',
    quote: ({ line }) => `Ett citattecken eller en kommentar är inte avslutad.${at(line)}`,
    several: ({ line }) => `Bara en fråga kan köras åt gången. Ta bort det som står efter semikolonet.${at(line)}`,
    table: ({ line, name, meant: names }) => `Tabellen ${name} finns inte.${meant(names)}${at(line)}`,
    column: ({ line, name, meant: names }) => `Kolumnen ${name} finns inte där.${meant(names)}${at(line)}`,
    function: ({ line, name, meant: names }) => `Funktionen ${name} finns inte.${meant(names)}${at(line)}`,
    value: ({ line }) => `Ett värde går inte att göra om till den typ som frågan vill ha.${at(line)}`,
    group: ({ line, name }) =>
      `${name ? `Kolumnen ${name}` : 'En kolumn'} måste stå efter GROUP BY när andra räknas samman.${at(line)}`,
    file: ({ line }) => `Här går bara tabellerna på sidan att läsa, inte filer eller adresser.${at(line)}`,
    missing: ({ line }) =>
      `Det kräver ett tillägg till databasen som inte finns här, eftersom inget hämtas utifrån.${at(line)}`,
    other: ({ line }) => `Databasen kunde inte svara.${at(line)}`,
  } as Record<StatementError['kind'], (error: StatementError) => string>,
  empty: 'Skriv en fråga, eller välj en av de tio.',
  tablesTitle: 'Tabeller och kolumner',
  tablesNote: 'Namnen är engelska och skrivs som de står här. Betydelsen står bredvid.',
  showRows: (table: string) => `Visa rader ur ${table}`,
  columnName: 'Kolumn',
  columnType: 'Typ',
  columnMeaning: 'Betydelse',
  columnCodes: 'Värden',
  mayBeMissing: 'kan saknas',
  types: { text: 'text', integer: 'heltal', number: 'tal', boolean: 'sant eller falskt', date: 'dag' } as Record<
    ColumnType,
    string
  >,
  tables: {
    units: 'Enheterna, i trädets ordning',
    unit_tree: 'Varje enhet med alla enheter ovanför den: för att räkna med allt som hör dit',
    meetings: 'Mötena, ett för varje läst protokoll',
    passages: 'Protokollens text, stycke för stycke',
    attendance: 'Närvaro, utan namn',
    items: 'Ärendena på dagordningen',
    topics: 'Ämnena som ett ärende handlar om',
    statements: 'Vem som sade vad: fråga, svar, synpunkt, yrkande',
    cases: 'Diarienummer',
    demands: 'Yrkanden, begäran enligt arbetsmiljölagen och reservationer',
    actions: 'Balanslistans punkter, möte för möte',
    commitments: 'Åtaganden: vem, vad och till när',
    threads: 'Frågor följda från möte till möte',
    thread_items: 'Vilka ärenden som hör till en tråd',
    responses: 'Svar i undersökningar, en rad en grupp och sida',
    answer_days: 'Vilken dag svaren i en undersökning kom',
    opinions: 'Vad som svarades, en rad en fråga, sida och svarsalternativ; små grupper är dolda',
    seats: 'Platser i grupperna, en rad en grupp och facklig organisation',
    incidents: 'Händelser: en rad en händelse, eller en summa för en period',
    indexes: 'Index som HME och AMI, en rad en enhet, ett år och ett delindex',
    benchmarks: 'Andra kommuners HME och sjukfrånvaro, ur Kolada',
    headcount: 'Anställda per månad',
    absence: 'Sjukfrånvaro',
    health: 'Företagshälsovårdens insatser',
    rounds: 'Skyddsronder och uppföljningar',
  } as Record<TableName, string>,
  tableRows: (n: number, shown: string) => (n === 0 ? 'tom' : n === 1 ? '1 rad' : `${shown} rader`),
};
