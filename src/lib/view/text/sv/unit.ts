export const unit = {
  title: 'Enhetsrapport',
  whole: 'Hela organisationen',
  tree: 'Välj enhet',
  up: 'Ett steg upp',
  below: 'Enheter under',
  print: 'Skriv ut',
  copy: 'Kopiera sammanfattningen',
  copied: 'Sammanfattningen är kopierad.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  subtitle: (level: string, span: string, asOf: string) =>
    `${level ? `${level.charAt(0).toUpperCase()}${level.slice(1)}, ` : ''}${span}.${asOf ? ` Uppgifter till och med ${asOf}.` : ''}`,
  became: (into: string, from: string) => `Enheten är ${into} från och med ${from}. Här står det som var före dess.`,
  absorbed: (former: string, from: string) =>
    `${former} är en del av enheten från och med ${from}. Trender före dess lägger ihop delarna.`,
  source: (title: string, asOf: string) => `Samsyn · ${title}${asOf ? ` · uppgifter till och med ${asOf}` : ''}`,
  summary: 'I korthet',
  nothing: 'Ingen källa säger något om enheten.',
  /** Something has been read, but nothing that can be said in a sentence. */
  nothingShort: 'Det som är känt om enheten står längre ned.',
  nothingStands: 'Inget sticker ut mer än slumpen kan förklara.',
  more: (n: number) => (n === 1 ? 'En sak till står längre ned.' : `${n} saker till står längre ned.`),

  events: 'Händelser',
  eventsNone: 'Inga händelser är inlästa för enheten.',
  eventsLede: (n: number, text: string, threats: string, span: string) =>
    `${n === 1 ? 'En händelse' : `${text} händelser`}, varav ${threats} med hot eller våld, ${span}.`,
  eventsChart: (unit: string) => `Händelser på ${unit}, månad för månad`,
  eventsChange: (now: string, before: string) => `De senaste tolv månaderna var det ${now}, året före ${before}.`,
  incidents: 'Händelser',
  threats: 'Hot och våld',
  stuck: 'Oavslutade efter 90 dagar',
  month: 'Månad',
  number: 'Antal',

  responses: 'Svarsfrekvens',
  responsesNone: 'Ingen enkät till grupperna är inläst för enheten.',
  responsesLede: (survey: string, answered: string, invited: string, rate: string) =>
    `${survey}: ${answered} av ${invited} svarade (${rate}).`,
  group: 'Grupp',
  of: (answered: string, invited: string) => `${answered} av ${invited}`,
  impossible: (answered: string, invited: string) => `${answered} av ${invited}: omöjligt`,

  index: 'Index',
  indexNone: 'Inget index är inläst för enheten.',
  indexLede: (instrument: string, year: string, value: string, change: string) =>
    change ? `${instrument} ${year}: ${value} (${change} sedan året före).` : `${instrument} ${year}: ${value}.`,
  indexHidden: (instrument: string, year: string) => `${instrument} ${year} är dolt: gruppen är för liten.`,
  indexPart: 'Del',
  indexNow: 'Värde',
  indexBefore: 'Året före',
  indexChange: 'Förändring',
  wholeIndex: 'Hela indexet',

  absence: 'Sjukfrånvaro',
  absenceNone: 'Ingen sjukfrånvaro är inläst för enheten.',
  absenceChart: (unit: string) => `Sjukfrånvaro på ${unit}, procent`,
  absenceYear: (month: string, rate: string, before: string) =>
    `Sjukfrånvaron var ${rate} de tolv månaderna till och med ${month}${before ? `, mot ${before} ett år tidigare` : ''}.`,
  rate: 'Procent',
  preliminary: 'De två senaste månaderna är preliminära.',

  matters: 'Öppna frågor',
  mattersNone: 'Inga öppna frågor är kända för enheten.',
  mattersLede: (n: number, text: string) =>
    n === 1 ? 'En fråga är öppen.' : `${text} frågor är öppna, den äldsta först.`,
  matter: 'Fråga',
  kind: 'Slag',
  kinds: { action: 'Balanslista', question: 'Fråga', commitment: 'Åtagande', case: 'Ärende' } as Record<string, string>,
  opened: 'Sedan',
  age: 'Dagar',
  body: 'Grupp',

  rounds: 'Skyddsronder och uppföljning',
  roundsNone: 'Inga skyddsronder är inlästa för enheten.',
  /** "110 av 114 är klara, 10 av dem för sent; 4 är försenade." `late` is empty where none is, `rest` where all are done. */
  roundsLede: (done: string, all: string, late: string, rest: string) =>
    `${done} av ${all} är klara${late ? `, ${late} av dem för sent` : ''}${rest ? `; ${rest}` : ''}.`,
  roundsRest: {
    left: (n, text) => `${text} är kvar`,
    missing: (n, text) => `${text} saknas`,
    overdue: (n, text) => `${text} är ${n === 1 ? 'försenad' : 'försenade'}`,
  } as Record<string, (n: number, text: string) => string>,
  round: 'Typ',
  at: 'Enhet',
  status: 'Läge',
  due: 'Senast',
  done: 'Klar',
};
