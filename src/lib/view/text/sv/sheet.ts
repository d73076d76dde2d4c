type Side = 'high' | 'low';

const small = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
const reports = (n: number, text: string) => (n === 1 ? '1 rapport' : `${text} rapporter`);

/** The safety representative's sheet, and the way to it. */
export const sheet = {
  link: 'Skyddsombudets blad: en A4-sida till mötet',
  page: 'Skyddsombudets blad',
  back: 'Tillbaka till Händelser',
  about: (period: string, asOf: string, source: string) => `${period}. Uppgifter till ${asOf}. ${source}.`,
  print: 'Skriv ut bladet',
  printWhat: 'En A4-sida, stående. Enhet och period väljs överst på sidan.',
  loading: 'Gör i ordning bladet…',

  ages: 'De öppna rapporternas ålder',
  agesCaption: (n: number, text: string, old: number, oldText: string) =>
    `${reports(n, text)} är inte ${n === 1 ? 'avslutad' : 'avslutade'}; ${old === 0 ? 'ingen är' : `${oldText} är`} äldre än 90 dagar.`,
  agesNone: 'Alla rapporter i det valda är avslutade.',
  agesUnknown: 'Källan säger inte hur långt rapporterna i det valda har kommit.',
  noEvents: 'Inga händelser i det valda.',
  age: {
    fresh: 'Högst 90 dagar',
    'half-year': '3–6 månader',
    year: '6–12 månader',
    older: 'Mer än ett år',
  },
  ageColumn: 'Ålder',

  kinds: 'Vad som händer',
  kindsNoThreat: 'Källan säger inte om det var hot eller våld.',
  kindsRest: (list: string) => `Dessutom ${list}.`,
  kindsOf: (kind: string, n: string) => `${kind.toLocaleLowerCase('sv')} ${n}`,

  open: 'De äldsta öppna rapporterna',
  openCaption: (shown: number, n: number, text: string) =>
    shown < n
      ? `De ${shown} äldsta av ${text}. Utan personuppgifter och fritext.`
      : 'Utan personuppgifter och fritext.',
  openDays: 'Öppen, dagar',
  noOpen: 'Inga öppna rapporter i det valda.',

  said: 'Utan slut i samverkan',
  saidCaption: (shown: number, n: number, text: string, what: string) =>
    `${n === 1 ? 'En fråga eller ett åtagande' : `${text} frågor och åtaganden`} om ${what}${shown < n ? `; de ${shown} äldsta` : ''}.`,
  saidWhat: (threats: boolean): string => (threats ? 'hot och våld' : 'arbetsmiljö, tillbud, hot och våld'),
  saidNone: (what: string) => `Ingen fråga och inget åtagande om ${what} står utan slut i protokollen.`,
  saidNothing: 'Inga protokoll är inlästa.',
  saidKind: { question: 'Fråga', commitment: 'Åtagande' },

  asking: 'Att fråga om',
  askingFailed: 'Frågorna kunde inte tas fram: en uppgift fattas.',
  askingNone: 'Siffrorna ger inget särskilt att fråga om.',
  ask: {
    rise: (since: string, certain: boolean) =>
      `Ökningen sedan ${since}: vad ändrades då${certain ? '' : ', och händer det mer eller rapporteras det mer'}?`,
    fall: (since: string) => `Minskningen sedan ${since}: händer det mindre, eller rapporteras det mindre?`,
    passed: (since: string, until: string, side: Side) =>
      `De ${side === 'high' ? 'höga' : 'låga'} talen ${since}–${until}: vad var det, och vad gjordes?`,
    month: (when: string, side: Side) => `Det ${side === 'high' ? 'höga' : 'låga'} talet i ${when}: vad hände då?`,
    unit: (unit: string, what: string, change: string) => `${unit}, ${what} – ${small(change)}`,
    old: (n: number, text: string, since: string | null) =>
      `${reports(n, text)} har varit ${n === 1 ? 'öppen' : 'öppna'} mer än 90 dagar${since === null ? '' : n === 1 ? `, sedan ${since}` : `; den äldsta sedan ${since}`}: vad är nästa steg, och vem tar det?`,
    unsent: (n: number, text: string) =>
      n === 1
        ? '1 arbetsskada äldre än 90 dagar är inte skickad till Försäkringskassan: när sker det?'
        : `${text} arbetsskador äldre än 90 dagar är inte skickade till Försäkringskassan: när sker det?`,
    nearMisses: (n: number, text: string, span: string) =>
      `Inget tillbud är rapporterat ${span}, men ${n === 1 ? '1 olycksfall' : `${text} olycksfall`}: rapporteras tillbuden?`,
    silence: (span: string) => `Ingen händelse är rapporterad ${span}: är det lugnt, eller rapporteras det inte?`,
    said: (n: number, text: string, title: string, opened: string) =>
      n === 1
        ? `”${title}” togs upp ${opened} och är utan slut: vad blev det?`
        : `${text} frågor och åtaganden i samverkan är utan slut; den äldsta, ”${title}”, togs upp ${opened}: vad blev det?`,
    suspect: (n: number, text: string) =>
      n === 1
        ? 'Ett tillbud i källorna har frånvaro eller skada på raden: är det ett olycksfall?'
        : `${text} tillbud i källorna har frånvaro eller skada på raden: är de olycksfall?`,
  },
  notes: 'Anteckningar',
};
