export const overview = {
  title: 'Vad behöver jag titta på?',
  lede: (n: number, until: string) =>
    n === 0
      ? `Inget sticker ut mer än slumpen kan förklara. Uppgifterna går till och med ${until}.`
      : n === 1
        ? `En sak behöver ses på. Uppgifterna går till och med ${until}.`
        : `${n} saker behöver ses på, den viktigaste först. Uppgifterna går till och med ${until}.`,
  searching: 'Söker igenom enheterna…',
  waits: 'Det du har lagt till väntar på ditt svar: vad är det för tabell?',
  nothing: 'Här finns inga uppgifter än. Lägg till protokoll, enkätsvar, händelser eller index på sidan Data.',
  nothingWhere: 'Till sidan Data',
  findings: 'Det här sticker ut',
  what: { incidents: 'Händelserna', threats: 'Hot och våld' },
  level: (what: string, unit: string, since: string, after: string, before: string, higher: boolean) =>
    `${what} på ${unit} ligger sedan ${since} ${higher ? 'över' : 'under'} sin vanliga nivå: ${after} i månaden mot ${before}.`,
  stuck: (unit: string, open: string, mature: string, elsewhere: string) =>
    `På ${unit} är ${open} av ${mature} rapporter inte avslutade efter 90 dagar. På de andra enheterna är det ${elsewhere}.`,
  silent: (group: string, invited: string, before: string, beforeInvited: string, others: number) =>
    `${group} har slutat svara: ingen av ${invited} svarade, mot ${before} av ${beforeInvited} förra gången.${
      others === 0 ? '' : others === 1 ? ' Det gäller en grupp till.' : ` Det gäller ${others} grupper till.`
    }`,
  part: (unit: string, instrument: string, part: string, value: string, before: string, year: string) =>
    `${part} på ${unit} föll till ${value} från ${before} i ${instrument} ${year}. De andra delarna följde inte med.`,
  matter: (title: string, body: string, months: string, meetings: string) =>
    `”${title}” har stått på balanslistan${body ? ` i ${body}` : ''} i ${months}, över ${meetings} möten.`,
  months: (n: number) => (n === 1 ? 'en månad' : `${n} månader`),
  commitments: (n: string, title: string, opened: string, body: string) =>
    `${n} åtaganden har inte följts upp. Det äldsta${body ? ` (${body})` : ''} är från ${opened}: ”${title}”`,
  oneCommitment: (title: string, opened: string, body: string) =>
    `Ett åtagande har inte följts upp. Det är från ${opened}${body ? ` (${body})` : ''}: ”${title}”`,
  rounds: (late: string, units: string, of: string) =>
    `${late} skyddsronder eller uppföljningar saknas eller är sena, på ${units} av ${of} enheter.`,
  levelBefore: (n: string) => `${n} i månaden`,
  levelAfter: (n: string, since: string) => `${n} i månaden sedan ${since}`,
  month: 'Månad',
  where: {
    level: 'Se händelserna',
    stuck: 'Se rapporterna',
    silent: 'Se vilka som svarat',
    part: 'Se indexet',
    matter: 'Se frågan',
    commitments: 'Se åtagandena',
    rounds: 'Se enheterna',
  },
  chart: (what: string, unit: string) => `${what} på ${unit} månad för månad`,
  pairStuck: { own: 'Här', others: 'De andra enheterna' },
  pairSilent: { now: 'Senaste gången', before: 'Gången före' },
  pairRounds: { late: 'Saknas eller är sena', done: 'Enheter där allt är klart' },
  titles: {
    stuck: (unit: string) => `Oavslutade rapporter på ${unit}`,
    part: (part: string, unit: string) => `${part} på ${unit}`,
    silent: (group: string) => `Svar från ${group}`,
    rounds: 'Skyddsronder och uppföljningar',
  },
  share: (n: string, of: string) => `${n} av ${of}`,
  comparison: 'Vad',
  number: 'Antal',
  table: {
    title: 'Enheterna i siffror',
    caption: (span: string) => `Varje enhet med allt som hör dit, ${span}. Varje kurva har sin egen skala från noll.`,
    sorted: 'Enheter där något sticker ut står först inom varje del.',
    unit: 'Enhet',
    trend: 'Per månad',
    incidents: 'Händelser',
    threats: 'Hot och våld',
    response: 'Svarsfrekvens',
    sickLeave: 'Sjukfrånvaro',
    openMatters: 'Öppna frågor',
    stuck: 'Oavslutade',
    expand: (unit: string) => `Visa enheterna under ${unit}`,
    collapse: (unit: string) => `Dölj enheterna under ${unit}`,
    expandAll: 'Visa alla enheter',
    collapseAll: 'Visa bara de översta',
    signal: 'sticker ut',
    of: (answered: string, invited: string) => `${answered} av ${invited}`,
    trendLabel: (unit: string, last: string) => `${unit}: ${last} händelser den sista månaden`,
  },
};
