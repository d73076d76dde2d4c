import { corrections } from './corrections.ts';

const people = (n: number): string => (n === 1 ? 'En person' : `${n} personer`);

export const protocols = {
  correct: corrections,
  title: 'Vad sades, och läste maskinen rätt?',
  unknownGroup: 'Okänd grupp',
  unknownDay: 'Okänd dag',
  meeting: (group: string, day: string) => `${group}, ${day}`,

  lede: (n: number, written: string, groups: number, items: number, itemsWritten: string, statements: string) =>
    n === 0
      ? 'Inga protokoll i det som visas. Välj en längre period eller hela organisationen för att se fler.'
      : `${n === 1 ? 'Ett protokoll är läst' : `${written} protokoll från ${groups === 1 ? 'en grupp' : `${groups} grupper`} är lästa`}: ${
          items === 0 ? 'inga ärenden' : items === 1 ? 'ett ärende' : `${itemsWritten} ärenden`
        } och ${statements === '0' ? 'inga' : statements === '1' ? 'ett' : statements} inlägg.`,
  flawed: (n: number, of: number) =>
    n === 0
      ? of === 1
        ? 'Läsningen gav inga anmärkningar.'
        : 'Ingen läsning gav anmärkningar.'
      : of === 1
        ? 'Läsningen gav anmärkningar: se dem vid protokollet.'
        : n === 1
          ? 'Ett av dem gav anmärkningar vid läsningen och är värt att se efter.'
          : `${n} av dem gav anmärkningar vid läsningen och är värda att se efter.`,

  /** Files that were added and gave nothing. */
  unread: (n: number) =>
    n === 1 ? 'En av filerna du lade till gav inget att visa.' : `${n} av filerna du lade till gav inget att visa.`,
  unreadLink: 'Se varför på sidan Data',

  outcomes: {
    title: 'Vad det blev',
    none: 'Inget utfall hittades. Besluten kan ändå stå i texten.',
    promised: 'Åtaganden',
    noDay: 'ingen dag satt',
  },

  line: {
    title: 'Möten, grupp för grupp',
    caption: (groups: number, gaps: number, withGaps: number) =>
      `${
        gaps === 0
          ? groups === 1
            ? 'Gruppen har inget glapp.'
            : 'Ingen grupp har något glapp.'
          : `${gaps === 1 ? 'Ett glapp' : `${gaps} glapp`} i ${
              groups === 1 ? 'gruppen' : withGaps === 1 ? `en av ${groups} grupper` : `${withGaps} av ${groups} grupper`
            }.`
      } Ett glapp är tre hela kalendermånader eller mer utan möte: en skyddskommitté ska mötas minst var tredje månad. Ett protokoll som inte har lagts in ser ut som ett glapp.`,
    flawed: 'En romb är ett protokoll där läsningen gav anmärkningar.',
    corrected: 'En penna vid mötet säger att det är rättat för hand.',
    /** After what is said of a meeting. */
    corrections: (n: number) => (n === 0 ? '' : `\n${n === 1 ? 'en rättelse' : `${n} rättelser`}`),
    gapShort: 'glapp',
    gap: (months: number) => `glapp, ${months} månader`,
    point: (group: string, day: string, items: number, statements: number, flaws: number) =>
      `${group}\n${day}: ${items === 1 ? 'ett ärende' : `${items} ärenden`}, ${statements} inlägg${
        flaws === 0 ? '' : `\n${flaws === 1 ? 'en anmärkning' : `${flaws} anmärkningar`} vid läsningen`
      }`,
    all: (n: number) => `Visa alla ${n} grupper`,
    none: 'Inga möten med känd dag i det som visas.',
  },

  list: {
    title: 'Alla protokoll',
    caption: 'Välj ett protokoll för att läsa det med det som hittades utmärkt.',
    group: 'Grupp',
    date: 'Datum',
    number: 'Nummer',
    items: 'Ärenden',
    statements: 'Inlägg',
    cases: 'Diarienummer',
    flaws: 'Anmärkningar',
    inferred: (day: string) => `${day} (sluten ur texten)`,
    gapBefore: 'Månader utan möte före',
  },

  reader: {
    title: 'Protokollet',
    close: 'Stäng protokollet',
    earlier: 'Föregående möte',
    later: 'Nästa möte',
    kind: { protocol: 'Protokoll', notes: 'Minnesanteckningar' } as Record<string, string>,
    number: (number: string) => `nr ${number}`,
    time: (from: string | null, to: string | null) =>
      from && to ? `${from}–${to}` : from ? `från ${from}` : to ? `till ${to}` : '',
    adjusted: (day: string) => `justering ${day}`,
    next: (day: string) => `nästa möte ${day}`,
    attachments: (n: number) => (n === 0 ? '' : n === 1 ? 'en bilaga' : `${n} bilagor`),
    source: 'Fil',
    choose: 'Välj ett möte i diagrammet eller i listan för att läsa protokollet här.',
    loading: 'Hämtar protokollet.',
    missing: 'Det protokollet finns inte i det som visas.',
    text: 'Texten',
    textHelp: 'Upp och ned går mellan det som är utmärkt, Enter går till fyndet i listan.',
    names: 'Personnamn är ersatta.',
    original: 'Originalet finns bara i din fil.',
    toFinding: (what: string) => `${what}: gå till fyndet`,
    toPlace: (what: string) => `${what}: gå till stället`,
    rest: (n: string) => `Visa resten av texten (${n} tecken)`,
    passage: {
      front: 'Framsida',
      item: 'Ärende',
      attachment: 'Bilaga',
      signature: 'Underskrift',
      furniture: 'Sidhuvud',
    } as Record<string, string>,
  },

  findings: {
    title: 'Det som hittades',
    help: 'Upp och ned går i listan, Enter går till stället i texten.',
    n: {
      item: (n: number) => (n === 0 ? 'inga ärenden' : n === 1 ? 'ett ärende' : `${n} ärenden`),
      statement: (n: number) => (n === 1 ? 'ett inlägg' : `${n} inlägg`),
      case: (n: number) => (n === 1 ? 'ett diarienummer' : `${n} diarienummer`),
      demand: (n: number) => (n === 1 ? 'ett krav' : `${n} krav`),
      action: (n: number) => (n === 1 ? 'en balanslistepunkt' : `${n} balanslistepunkter`),
      commitment: (n: number) => (n === 1 ? 'ett åtagande' : `${n} åtaganden`),
    },
    kind: {
      item: 'Ärende',
      statement: 'Inlägg',
      case: 'Diarienummer',
      demand: 'Krav',
      action: 'Balanslista',
      commitment: 'Åtagande',
    } as Record<string, string>,
    none: 'Inget ärende hittades i texten. Är det ett protokoll: markera varje rubrik i texten och lägg till den som ärende. Fynden i ett ärende läggs till efteråt.',
    noneHere: 'Inget ärende hittades i texten.',
    before: 'Före första ärendet',
    employer: 'Arbetsgivaren',
    unions: 'De fackliga',
    answers: 'svarar på stycket före',
    unanswered: 'inget svar i protokollet',
    due: (when: string) => `senast ${when}`,
  },

  attendance: {
    title: 'Vilka var där',
    employer: (n: number) => (n === 0 ? 'Ingen var där för arbetsgivaren.' : `${people(n)} för arbetsgivaren.`),
    unions: (list: string) => `Fackliga: ${list}.`,
    union: (name: string, n: number) => `${name}\u00a0${n}`,
    hindered: (list: string) => `Förhindrade: ${list}.`,
    someRemote: (n: number) => `${n === 1 ? 'En' : n} deltog på distans.`,
    organisation: 'Organisation',
    present: 'Närvarande',
    partial: 'En del av mötet',
    absent: 'Förhindrade',
    remote: 'På distans',
    jointly: 'Facklig organisation inte angiven',
    none: 'Närvaron står inte i texten, eller gick inte att läsa.',
    noUnions: 'Ingen facklig organisation är antecknad som närvarande.',
  },

  issues: {
    title: 'Anmärkningar vid läsningen',
    other: (rule: string) => `Anmärkning: ${rule}.`,
    line: (n: number) => `rad ${n}`,
    none: 'Läsningen gav inga anmärkningar.',
  },
  empty: {
    title: 'Här finns inga protokoll än.',
    what: 'Lägg till protokoll som PDF, Word, text eller inskannade sidor, så läses de här i webbläsaren.',
    link: 'Till sidan Data',
  },
};
