import type { OverlapRule } from '../../../model/overlap.ts';
import type { SourceKind } from '../../../model/source.ts';
import type { TableName } from '../../../model/tables.ts';

/** One, or so many, of something; `shown` is the number as it is written. */
const of =
  (one: string, many: string) =>
  (n: number, shown: string): string =>
    n === 1 ? `1 ${one}` : `${shown} ${many}`;
const files = of('fil', 'filer');
const errors = of('fel', 'fel');
const warnings = of('varning', 'varningar');
const notes = of('upplysning', 'upplysningar');

export const data = {
  title: 'Få in dina filer, och lita på dem',
  ledeSample: (sources: number, shown: string) =>
    `Nu visas exempeldata: en påhittad kommun, läst ur ${files(sources, shown)}. Den första egna filen tar dess plats.`,
  ledePublished: (title: string, sources: number, shown: string) =>
    `Nu visas det som ${title} har lagt ut, läst ur ${files(sources, shown)}. Den första egna filen tar dess plats.`,
  /** Of `sources` files so many could not be read at all, so many of the others have errors or warnings, and so many wait for an answer. */
  ledeOwn: (sources: number, unreadable: number, faulty: number, asked: number) => {
    const read = sources - unreadable - asked;
    const waiting = `${asked} väntar på ditt svar`;
    if (asked === sources)
      return sources === 1 ? 'Din fil väntar på ditt svar.' : `Dina ${sources} filer väntar på ditt svar.`;
    if (read === 0) {
      if (asked > 0) return `${unreadable} av dina ${sources} filer gav inget att visa; ${waiting}.`;
      return sources === 1 ? 'Din fil gav inget att visa.' : `Ingen av dina ${sources} filer gav något att visa.`;
    }
    const others = [...(unreadable > 0 ? [`${unreadable} gav inget att visa`] : []), ...(asked > 0 ? [waiting] : [])];
    const start =
      others.length > 0
        ? `${read} av dina ${sources} filer ${read === 1 ? 'är läst' : 'är lästa'}; ${others.join(', ')}.`
        : sources === 1
          ? 'Din fil är läst.'
          : `Dina ${sources} filer är lästa.`;
    if (faulty === 0) return `${start} Inget i ${read === 1 ? 'den' : 'dem'} behöver ses över.`;
    const which =
      read === 1
        ? 'Den'
        : faulty === 1
          ? 'En av dem'
          : faulty === read
            ? read === 2
              ? 'Båda'
              : 'Alla'
            : `${faulty} av dem`;
    return `${start} ${which} har något som du bör se över.`;
  },

  add: 'Lägg till filer',
  choose: 'Välj filer på datorn',
  addHint: 'Välj en eller flera, eller släpp dem här: det går lika bra på alla sidor.',
  readableTitle: 'Vilka filer går att läsa?',
  readable:
    'Protokoll och minnesanteckningar läses som .pdf, .docx, .txt och .md, och som inskannade sidor: PDF eller bilder (.png, .jpg, .webp). Tabeller läses som .xlsx, .csv och .tsv, sparade rättelser och tolkningar som .json.',
  later:
    'Inskannade sidor tar några sekunder var. I en Excelfil läses varje blad som en egen tabell. Excels äldre format (.xls) läses inte: öppna filen i Excel och spara den som .xlsx.',

  privacyTitle: 'Det stannar hos dig',
  privacy: [
    'Filerna läses här i webbläsaren och skickas ingenstans.',
    'Det lästa finns bara i minnet medan sidan är öppen, om du inte själv väljer att behålla filerna på datorn: då sparas de i sin helhet. Filerna i dina mappar rörs inte.',
    'Namn på personer ersätts av roller redan när protokollen läses, och fri text om händelser visas inte.',
  ],

  askedHere: (name: string) => `${name} behöver ett svar från dig: se Vad är det här för tabell? här nedanför.`,
  /** What became of an older file that tells of the same, by the rule that holds; `rows` in words. */
  overlapping: {
    add: (rows: string, older: string) =>
      `${rows} finns också i ${older} och räknas bara en gång, så som den nya filen säger.`,
    replace: (_rows: string, older: string) => `Den ersätter ${older}.`,
    both: (rows: string, older: string) => `${rows} har en motsvarighet i ${older}: alla i båda filerna räknas.`,
  } as Record<OverlapRule, (rows: string, older: string) => string>,
  jobsTitle: 'Läses in',
  jobsDone: 'Nyss tillagt',
  unread: (name: string) => `${name} gick inte att läsa.`,
  /** Text that is no protocol, and gave nothing. */
  otherText: (name: string) => `${name} är läst, men liknar inte ett protokoll från samverkan. Inget ur den är med.`,
  readFine: (n: string) => `${n} filer är lästa, utan något att se över.`,
  seeWhatWasRead: 'Se vad som lästes',
  clearJobs: 'Rensa listan',
  job: {
    read: (name: string) => `${name} är läst.`,
    unreadable: (name: string) => `${name} gick inte att läsa. Under Data står varför.`,
    same: (name: string) => `${name} finns redan, med samma innehåll. Den läggs inte till en gång till.`,
    cancelled: (name: string) => `Läsningen av ${name} avbröts. Inget av den togs med.`,
    'too-large': (name: string) => `${name} är större än 200 MB och läses inte. Dela den i mindre delar.`,
    corrections: (name: string) => `Rättelserna i ${name} är med. På sidan Protokoll står vad som blev av dem.`,
    asked: (name: string) => `${name} behöver ett svar från dig: vad är det för tabell? Frågan står under Data.`,
    decisions: (name: string) => `Svaren i ${name} är med: tabeller läses så som de säger.`,
    failed: (name: string) => `${name} gick inte att öppna. Den kan ha flyttats eller ändrats.`,
    restored: (name: string) => `Allt i säkerhetskopian ${name} är återställt.`,
    offered: (name: string) => `${name} är en säkerhetskopia. På sidan Data väljer du vad som ska hända med den.`,
    moved: (name: string) =>
      `${name} har ändrats eller flyttats på datorn sedan den lästes. Det som lästes då finns kvar: lägg till filen igen, så läses den som den är nu.`,
  } as Record<string, (name: string) => string>,

  smallGroups: {
    title: 'Små grupper',
    means: (result: number, part: number, text: number) =>
      `Inget visas som vilar på färre än ${result} personer, inget delindex på färre än ${part} och ingen fri text på färre än ${text}. Det står ”dolt (liten grupp)” i stället.`,
    own: 'När egna filer är inne går gränsen att höja här.',
    label: 'Minsta antal personer bakom ett resultat',
    save: 'Höj gränsen',
    reset: 'Tillbaka till det vanliga',
    raised: (n: number) =>
      `Allt som vilar på färre än ${n} personer är dolt nu. Gränsen följer med i dina svar och när du behåller dina filer.`,
    default: (n: number) => `Den vanliga gränsen gäller: ${n} personer.`,
    fault: (least: number, most: number) =>
      `Skriv ett heltal från ${least} till ${most}. Lägre än ${least} går inte: då kunde en liten grupp läsas. Inget är ändrat.`,
  },

  sourcesOwn: 'Dina filer',
  sourcesSample: 'Exempeldatans filer',
  sourcesPublished: 'Filerna bakom',
  source: 'Fil',
  kind: 'Innehåll',
  period: 'Period',
  rows: 'Rader',
  checked: 'Att se över',
  noPeriod: 'utan dagar',
  toCheck: (found: string) => `Att se över: ${found}.`,
  allFine: 'inget att se över',
  fine: 'inget',
  waits: 'en fråga',
  answerIt: 'Svara på frågan',
  found: (n: { errors: number; warnings: number; notes: number }) =>
    [
      n.errors ? errors(n.errors, String(n.errors)) : '',
      n.warnings ? warnings(n.warnings, String(n.warnings)) : '',
      n.notes ? notes(n.notes, String(n.notes)) : '',
    ]
      .filter(Boolean)
      .join(', '),
  files,
  onlyFaulty: 'Bara filer med fel eller varningar',
  noneFaulty: 'Ingen fil har fel eller varningar.',
  remove: 'Ta bort',
  report: (name: string) => `Vad som lästes ur ${name}`,
  nothingRead: 'Inget kunde läsas ur filen.',
  toProtocol: 'Läs protokollet med det som hittades utmärkt',
  readFrom: (parts: string) => `Läst: ${parts}.`,
  size: (kb: string) => `Filen är på ${kb} kB.`,
  noIssues: 'Inget att anmärka.',
  moreIssues: (n: number, shown: string) => `Visa ${shown} till`,
  line: (n: number) => `Rad ${n}`,
  inSheet: (sheet: string, n: number | null) => (n === null ? `Bladet ${sheet}` : `${sheet}, rad ${n}`),
  wholeFile: 'Hela filen',
  severity: { error: 'Fel', warning: 'Varning', note: 'Upplysning' },
  common: 'Om filerna tillsammans',
  downloadIssues: 'Ladda ned allt att se över som CSV',
  issuesFile: 'samsyn-att-se-over.csv',
  csv: { source: 'Fil', sheet: 'Blad', line: 'Rad', column: 'Kolumn', severity: 'Slag', text: 'Vad', rule: 'Regel' },
  /** After what is said of a place on a page that was poorly recognised. */
  onPoorPage: (confidence: number) => `Sidan är osäkert inläst (${confidence} %): jämför med originalet.`,
  otherIssue: (rule: string, values: readonly (readonly [string, string | number])[]) =>
    `Något avviker (${[rule, ...values.map(([name, value]) => `${name}: ${value}`)].join(', ')}).`,

  backTitle: 'Tillbaka till exempeldatan',
  backTitlePublished: 'Tillbaka till den utlagda datan',
  back: 'Visa exempeldatan igen',
  backPublished: 'Visa den utlagda datan igen',
  backMeans: 'Sidan glömmer då dina filer. I dina mappar ligger de kvar orörda, och de går att lägga till igen.',
  backMeansKept: 'Dina filer är fortfarande sparade på den här datorn, och går att visa igen.',

  formsTitle: 'Vad filerna kan innehålla',
  formsNote:
    'Kolumnerna får stå i vilken ordning som helst, heta något liknande och vara fler. Excel, semikolon, komma eller tabb går lika bra.',
  formsKind: 'Innehåll',
  formsHeader: 'Minsta rubrikrad',
  formsOr: 'eller',
  formsHave: 'Inläst',
  formsMissing: 'ingen fil än',
  protocolForm: 'ett protokoll eller minnesanteckningar: PDF, Word, text eller inskannade sidor',
  /** The least heading of a table of each kind. */
  forms: [
    { kind: 'responses', header: 'undersökning;datum;grupp;roll;deltagare;svar' },
    { kind: 'answer_days', header: 'undersökning;grupp;roll;svarsdatum' },
    { kind: 'opinions', header: 'undersökning;roll;fråga;svarsalternativ;antal' },
    { kind: 'seats', header: 'grupp;organisation;platser' },
    {
      kind: 'incidents',
      header: 'id;händelsedatum;enhet;händelsetyp;hot och våld;status;klardatum;skickad till försäkringskassan',
    },
    { kind: 'incidents', header: 'period;enhet;händelsetyp;antal' },
    { kind: 'indexes', header: 'instrument;år;enhet;delindex;värde;antal svar' },
    { kind: 'indexes', header: 'enhet;år;fråga 1;fråga 2;fråga 3;fråga 4;fråga 5;fråga 6;fråga 7;fråga 8;fråga 9' },
    { kind: 'benchmarks', header: 'nyckeltal (id);kommun;år;kön;värde' },
    { kind: 'headcount', header: 'enhet;månad;anställda' },
    { kind: 'absence', header: 'enhet;månad;sjukfrånvaro' },
    { kind: 'health', header: 'enhet;period;insats;antal' },
    { kind: 'rounds', header: 'enhet;datum;typ;status;senast' },
    { kind: 'units', header: 'enhet;överordnad;nivå;grupp' },
  ] as readonly { kind: SourceKind; header: string }[],

  /** So many rows of a table, in words. */
  counted: {
    units: of('enhet', 'enheter'),
    unit_tree: of('plats i trädet', 'platser i trädet'),
    meetings: of('möte', 'möten'),
    passages: of('textstycke', 'textstycken'),
    attendance: of('närvarouppgift', 'närvarouppgifter'),
    items: of('ärende', 'ärenden'),
    topics: of('ämne', 'ämnen'),
    statements: of('inlägg', 'inlägg'),
    cases: of('diarienummer', 'diarienummer'),
    demands: of('yrkande', 'yrkanden'),
    actions: of('punkt på balanslistan', 'punkter på balanslistan'),
    commitments: of('åtagande', 'åtaganden'),
    threads: of('tråd', 'trådar'),
    thread_items: of('länk till en tråd', 'länkar till trådar'),
    responses: of('uppgift om svar', 'uppgifter om svar'),
    answer_days: of('uppgift om svarsdag', 'uppgifter om svarsdagar'),
    opinions: of('uppgift om enkätsvar', 'uppgifter om enkätsvar'),
    seats: of('uppgift om platser', 'uppgifter om platser'),
    incidents: of('rad om händelser', 'rader om händelser'),
    indexes: of('indexvärde', 'indexvärden'),
    benchmarks: of('jämförelsetal', 'jämförelsetal'),
    headcount: of('uppgift om anställda', 'uppgifter om anställda'),
    absence: of('uppgift om sjukfrånvaro', 'uppgifter om sjukfrånvaro'),
    health: of('uppgift om företagshälsovård', 'uppgifter om företagshälsovård'),
    rounds: of('skyddsrond eller uppföljning', 'skyddsronder och uppföljningar'),
  } as Record<TableName, (n: number, shown: string) => string>,
};
