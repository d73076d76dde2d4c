/** Small numbers are written in words. */
const word = (n: number, text: string): string =>
  ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'][n] ?? text;
const groups = (n: number, text: string): string => (n === 1 ? 'en grupp' : `${text} grupper`);
const days = (n: number, text: string): string => (n === 1 ? 'en dag' : `${text} dagar`);
const meetings = (n: number, text: string): string => (n === 1 ? 'ett möte' : `${text} möten`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the answers came in, what was answered, and the seats that stand empty. */
export const answers = {
  onPage: 'På sidan',
  sections: {
    groups: 'Grupperna',
    course: 'Svar dag för dag',
    rounds: 'Omgångarna',
    opinions: 'Vad de svarade',
    seats: 'Tomma platser',
    inspections: 'Skyddsronder och handlingsplaner',
  },

  /** A tree of many groups, folded. */
  fold: 'Fäll ut grupperna under',
  foldShow: (name: string, n: string) => `${name} (${n})`,
  foldAll: 'Fäll ut alla',
  foldNone: 'Fäll ihop alla',
  /** A group with others folded below it. */
  foldedLabel: (name: string) => `▸ ${name}`,
  foldMore: (n: number, text: string) => (n === 1 ? 'Visa en grupp till' : `Visa alla, ${text} grupper till`),
  foldCut: (shown: string, all: string) => `De ${shown} första av ${all} grupper visas.`,

  courseTitle: 'Svar dag för dag',
  /** "Till och med 14 oktober 2025 hade 123 av 360 svarat (34,2 %)." */
  courseNow: (day: string, answered: string, invited: string, rate: string) =>
    `Till och med ${day} hade ${answered} av ${invited} svarat (${rate}).`,
  courseNowOpen: (day: string, answered: string, invited: string, rate: string) =>
    `Till och med ${day} har ${answered} av ${invited} svarat (${rate}).`,
  courseCount: (n: number, text: string, day: string) =>
    `${n === 1 ? 'Ett svar' : `${text} svar`} har kommit till och med ${day}. Hur många som fick enkäten säger ingen fil, så svarsfrekvensen går inte att räkna.`,
  courseCloses: (day: string, n: number, text: string) =>
    n === 0 ? `Sista svarsdag är ${day}, i dag.` : `Sista svarsdag är ${day}, om ${days(n, text)}.`,
  courseClosesThen: (day: string, n: number, text: string) =>
    `Då var det ${days(n, text)} kvar till sista svarsdag, ${day}.`,
  courseNoClose: 'Sista svarsdag står inte i någon fil.',
  courseClosed: (day: string, answered: string, invited: string, rate: string) =>
    `Enkäten stängde ${day} med ${answered} av ${invited} svar (${rate}).`,
  courseMost: (n: number, text: string, day: string) =>
    `Flest på en dag kom den ${day}: ${n === 1 ? 'ett svar' : `${text} svar`}.`,
  courseHalf: (day: string) => `Hälften hade kommit den ${day}.`,
  expectEarlier: (middle: string, low: string, high: string, share: string, rounds: number, text: string) =>
    `Går det som ${rounds === 1 ? 'förra omgången' : `de ${word(rounds, text)} förra omgångarna`} slutar det på ungefär ${middle} svar, mellan ${low} och ${high} (${share}).`,
  expectedEarlier: (middle: string, low: string, high: string, share: string, rounds: number, text: string) =>
    `Hade det gått som ${rounds === 1 ? 'omgången före' : `de ${word(rounds, text)} omgångarna före`} hade det slutat på ungefär ${middle} svar, mellan ${low} och ${high} (${share}).`,
  became: (final: string, rate: string) => `Det slutade på ${final} (${rate}).`,
  /** "68–83 %" */
  shares: (low: string, high: string) => `${low}–${high}`,
  expectPace: (low: string, high: string, n: number, text: string) =>
    `Ingen tidigare omgång visar hur svaren brukar komma. Kommer inget mer blir det ${low}; fortsätter de senaste ${days(n, text)}s takt blir det ${high}.`,
  expectRests: (came: string, left: string, rounds: number, text: string) =>
    `Vad som väntas vilar på dem som inte hade svarat lika många dagar före slutet ${rounds === 1 ? 'förra omgången' : `de ${word(rounds, text)} förra omgångarna`}: ${came} av ${left} svarade till slut.`,
  expectLabel: (low: string, high: string) => `${low}–${high}`,
  courseDiffers: (answered: string, counted: string) =>
    `Tabellen över grupperna säger ${answered} svar, dagarna ger ${counted}.`,
  courseAsOf: 'Visa läget som det var',
  courseAsOfText: (day: string, n: number, text: string) =>
    n === 0 ? `${day}, sista svarsdag` : `${day}, ${days(n, text)} kvar`,
  courseClosesField: 'Sista svarsdag',
  courseClosesHint: 'Står i ingen fil. Skriv den, så går det att säga vad som väntas.',
  courseBars: 'Linjen är alla svar som har kommit, staplarna varje dags.',
  courseDashed: 'Streckat: vad som väntas till sista svarsdag.',
  courseTip: (day: string, part: number, partText: string, sum: string, rate: string) =>
    `${day}\n${part === 1 ? 'Ett svar' : `${partText} svar`} den dagen, ${sum} sammanlagt${rate ? `, ${rate}` : ''}`,
  courseEndTip: (day: string, low: string, high: string) => `${day}, sista svarsdag\nVäntat: ${low}–${high}`,
  courseGrey: 'Grå linjer är omgångarna före, lika många dagar före sin sista svarsdag.',
  courseNone:
    'Ingen fil säger vilken dag svaren kom. Lägg till enkätverktygets export med en rad per svar och dess datum (undersökning, grupp, roll, svarsdatum), eller antal svar per dag, så syns här hur det går mot sista svarsdag och vad som är att vänta.',
  columns: { day: 'Dag', part: 'Svar den dagen', sum: 'Sammanlagt', share: 'Svarsfrekvens' },

  /** A mail that reminds. */
  mailOpen: (survey: string, day: string) => `${survey} går att svara på till och med ${day}. De här svaren saknas:`,
  mailPlain: (survey: string) => `I ${survey} saknas de här svaren:`,

  tableTitle: 'Grupp för grupp, omgång för omgång',
  tableLede: 'De som har slutat svara står först, sedan de som är tillbaka. Fackliga / chefer.',
  changes: {
    stopped: 'har slutat svara',
    returned: 'är tillbaka',
    new: 'ny',
    absent: 'finns inte längre',
    silent: 'svarar inte',
    '': '',
  } as Record<string, string>,
  change: 'Förändring',
  impossible: (count: string) => `${count}, omöjligt`,
  pair: (union: string, employer: string) => `${union} / ${employer}`,

  opinionsTitle: 'Vad de svarade',
  opinionsNone:
    'Ingen fil har svaren på frågorna i den här undersökningen. Lägg till enkätverktygets export med en kolumn per fråga, eller en tabell med undersökning, roll, fråga, svarsalternativ och antal.',
  opinionsApart: (question: string, union: string, employer: string) =>
    `Mest skiljer sig sidorna om ”${question}”: ${union} av de fackliga och ${employer} av cheferna svarar på skalans övre halva, mer än slumpen ger.`,
  opinionsAlike: 'På ingen fråga skiljer sig fackliga och chefer mer än slumpen ger.',
  opinionsLeast: (question: string, rate: string) => `Lägst är svaren på ”${question}”: ${rate} på skalans övre halva.`,
  opinionsHidden: (k: string) => `En sida med färre än ${k} svar på en fråga visas inte, och ingen grupp för sig.`,
  opinionsWhole:
    'Svaren visas för hela organisationen, också när en enhet är vald: grupperna är för små för att visas var för sig.',
  roles: { all: 'Alla', union: 'Fackliga', employer: 'Chefer', other: 'Övriga', unknown: 'Okänd sida' } as Record<
    string,
    string
  >,
  /** The ends of a scale, where it does not say them itself. */
  ends: { low: 'lågt på skalan', high: 'högt på skalan' },
  count: (n: number, text: string) => (n === 1 ? '1 svar' : `${text} svar`),
  unsure: (n: number, text: string) => (n === 1 ? 'en vet ej' : `${text} vet ej`),
  opinionTip: (question: string, side: string, steps: string, rest: string) =>
    `${question}\n${side}: ${steps}\n${rest}`,
  step: (alternative: string, rate: string) => `${alternative}: ${rate}`,
  opinionColumns: {
    question: 'Fråga',
    side: 'Sida',
    answers: 'Svar',
    unsure: 'Vet ej',
    agree: 'Övre halvan',
    steps: 'Fördelning',
  },
  themesTitle: (question: string) => `Fritext, efter tema: ${question}`,
  themesLede: (k: string) =>
    `Så många fritextsvar tar upp temat. Orden i svaren visas aldrig, och ett tema i färre än ${k} svar nämns inte. Ett svar kan ha flera teman.`,
  themesHidden: (k: string) => `Teman i färre än ${k} svar är dolda.`,
  themesNone: (k: string) => `Inget tema finns i så många som ${k} svar.`,
  theme: 'Tema',
  themeAnswers: 'Antal svar',

  seatsTitle: 'Tomma platser',
  seatsCaption: (n: number, text: string, groupCount: number, groupText: string) =>
    n === 1
      ? `En facklig plats står tom.`
      : `${capital(text)} fackliga platser står tomma, i ${groups(groupCount, groupText)}.`,
  seatsNone: (n: number, text: string) =>
    `Inga tomma platser: i ${groups(n, text)} har alla organisationer med plats varit med nyligen.`,
  seatsNoData:
    'Inga protokoll med närvaro är inlästa. Med protokollen, eller en tabell med grupp, organisation och platser, syns här vilka organisationer som saknar företrädare i en grupp.',
  /** "Ingen från Vision i LSG Norr sedan mars 2025 (3 möten); tidigare med på 8 av 9 möten." */
  seat: (organisation: string, group: string, since: string, n: number, text: string) =>
    `Ingen från ${organisation} i ${group} sedan ${since} (${meetings(n, text)})`,
  seatNever: (organisation: string, group: string, n: number, text: string) =>
    `Ingen från ${organisation} har varit med i ${group} på ${n === 1 ? 'det enda mötet' : `något av ${text} möten`}`,
  seatBefore: (present: string, of: string) => `tidigare med på ${present} av ${of} möten`,
  seatHindered: (n: number, text: string) => `anmält förhinder ${n === 1 ? 'en gång' : `${text} gånger`}`,
  seatSeats: (n: number, text: string) => (n === 1 ? 'en plats enligt tabellen' : `${text} platser enligt tabellen`),
  seatColumns: {
    group: 'Grupp',
    organisation: 'Organisation',
    last: 'Senast med',
    missed: 'Möten utan',
    before: 'Tidigare med',
    hindered: 'Förhinder',
    seats: 'Platser',
  },
  seatsFile: 'tomma-platser.csv',
  seatsHow:
    'Närvaron läses ur protokollen och räknas per organisation, aldrig per person. En organisation som inte nämns kan ha varit frånvarande eller ha uteglömts i protokollet.',

  copy: 'Kopiera som text',
  csv: 'Hämta som CSV',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren lät oss inte kopiera. Hämta som CSV i stället.',
};
