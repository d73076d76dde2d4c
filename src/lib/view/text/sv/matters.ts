/** "1 möte", "2 möten". */
const meetings = (n: number, written: string): string => (n === 1 ? 'ett möte' : `${written} möten`);
const months = (n: number, written: string): string =>
  n === 0 ? 'mindre än en månad' : n === 1 ? 'en månad' : `${written} månader`;

export const matters = {
  title: 'Vad tas upp, och vad blev det av det?',
  months,
  monthsShort: (n: number, written: string) => (n === 0 ? '< 1 mån' : `${written} mån`),
  days: (n: number, written: string) => (n === 1 ? 'en dag' : `${written} dagar`),
  unknownGroup: 'Okänd grupp',
  quarter: (quarter: string, year: string) => `kvartal ${quarter} ${year}`,

  lede: {
    none: (followed: boolean): string =>
      followed ? 'Allt som togs upp har fått ett avslut.' : 'Inga frågor har följts i det som visas här.',
    count: (n: number, written: string) =>
      n === 1
        ? 'En fråga har tagits upp utan att få ett avslut.'
        : `${written} frågor har tagits upp utan att få ett avslut.`,
    carried: (title: string, body: string | null, age: string, n: number, written: string) =>
      `Längst på en balanslista har ”${title}” stått${body ? `, i ${body}` : ''}: ${age}, ${meetings(n, written)}.`,
    slow: (title: string, body: string | null, n: number, written: string) =>
      `Längst dröjde ett svar${body ? ` i ${body}` : ''}: ”${title}” besvarades först vid det ${ordinal(n, written)} mötet.`,
  },

  open: {
    title: 'Frågor utan avslut, de äldsta först',
    caption: (shown: number, n: number, asOf: string) =>
      `${
        n === 1
          ? 'En fråga har inget avslut.'
          : shown < n
            ? `De ${shown} äldsta av ${n} frågor utan avslut.`
            : `${n} frågor har inget avslut.`
      } Linjen går från första gången till den senaste, en ring är ett möte där frågan var uppe, och den streckade delen är tystnaden fram till ${asOf}.`,
    none: 'Inga frågor utan avslut i det som visas. Välj en längre period eller hela organisationen för att se fler.',
    choose: 'Välj en rad för att läsa hur det gick, möte för möte.',
    sections: {
      action: 'På balanslistan',
      question: 'Frågor som inte har fått svar',
      commitment: 'Åtaganden som inte har följts upp',
      case: 'Diarieförda ärenden utan avslut',
    } as Record<string, string>,
    point: (title: string, day: string, nth: number, of: number, age: string, state: string) =>
      `${title}\n${day}: uppe för ${nth === 1 ? 'första' : `${nth}:e`} gången av ${of}\n${state}, ${age} gammal`,
    moreBelow: (n: number, written: string) =>
      n === 1 ? 'En fråga till finns i listan Trådar.' : `${written} frågor till finns i listan Trådar.`,
  },

  columns: {
    matter: 'Fråga',
    kind: 'Slag',
    group: 'Grupp',
    opened: 'Togs upp',
    lastSeen: 'Senast uppe',
    age: 'Ålder, dagar',
    meetings: 'Möten',
    state: 'Läge',
    lastWord: 'Senast sagt',
    topic: 'Ämne',
    period: 'Period',
    items: 'Ärenden',
    share: 'Andel av ärendena',
    total: 'Ärenden med ämne',
    date: 'Datum',
    item: 'Ärende',
    outcome: 'Utfall',
    union: 'Organisation',
    level: 'Nivå',
    owner: 'Vem',
    due: 'Senast',
    undertaking: 'Åtagande',
    number: 'Antal',
    outcomeOf: 'Vad det blev',
  },
  kind: {
    action: 'Balanslista',
    question: 'Fråga',
    commitment: 'Åtagande',
    case: 'Diarieärende',
  } as Record<string, string>,

  topics: {
    title: 'Vad dagordningarna handlar om',
    caption: (top: string, share: string) =>
      `${top} är det vanligaste ämnet: ${share} av ärendena. Ytan visar ämnets andel av ärendena.`,
    up: (topic: string, before: string, after: string) =>
      `${topic} tar större plats de senaste tolv månaderna än förut: ${after} mot ${before}.`,
    down: (topic: string, before: string, after: string) =>
      `${topic} tar mindre plats de senaste tolv månaderna än förut: ${after} mot ${before}.`,
    noChange: 'Inget ämne har ökat eller minskat mer än slumpen kan förklara.',
    tooShort: 'För att säga om något har ändrats behövs två år.',
    none: 'Inga ärenden med ämne i det som visas.',
    point: (topic: string, period: string, items: number, total: number, share: string) =>
      `${topic}\n${period}: ${share}, ${items} av ${total === 1 ? 'ett ärende' : `${total} ärenden`}`,
    noMeetings: (topic: string, period: string) => `${topic}\n${period}: inga möten med ärenden`,
    list: (topic: string, n: number, written: string) =>
      n === 0 ? `Inga ärenden om ${topic}` : n === 1 ? `Ett ärende om ${topic}` : `${written} ärenden om ${topic}`,
    clear: 'Visa alla ämnen',
  },

  tabs: 'Gå djupare',
  tab: {
    threads: 'Trådar',
    answers: 'Frågor och svar',
    undertakings: 'Åtaganden',
    levels: 'Nivå och ämne',
    search: 'Sök',
  } as Record<string, string>,

  threads: {
    caption: (n: number, written: string) => (n === 1 ? 'En tråd' : `${written} trådar`),
    all: 'Alla slag',
    kindLabel: 'Slag',
    endLabel: 'Avslut',
    ends: { '': 'Med och utan avslut', open: 'Utan avslut', closed: 'Med avslut' } as Record<string, string>,
    none: 'Inga trådar att visa med de valen.',
  },
  story: {
    close: 'Stäng tråden',
    about: (kind: string, state: string, n: number, written: string, age: string) =>
      `${kind} · ${state} · ${meetings(n, written)} · ${age}`,
    why: {
      raised: 'togs upp',
      carried: 'står kvar',
      struck: 'ströks från balanslistan',
      repeated: 'ställdes igen',
      answered: 'besvarades',
      deferred: 'sköts upp',
      referred: 'hänvisades',
      promised: 'utlovades',
      overdue: 'utlovades, försenat sedan dess',
      'followed-up': 'följdes upp',
      case: 'behandlades',
    } as Record<string, string>,
    later: (age: string) => `${age} senare`,
    sameDay: 'Samma dag',
    read: 'Läs i protokollet',
    noDate: 'Utan datum',
    silence: (age: string, until: string) => `Sedan dess inget, till och med ${until} (${age}).`,
    loading: 'Hämtar tråden.',
    unknown: 'Den här tråden finns inte i det som visas.',
    employer: 'Arbetsgivaren',
    unions: 'De fackliga',
    said: (who: string, what: string) => `${who}, ${what.toLocaleLowerCase('sv')}`,
  },

  answers: {
    title: 'Frågor från de fackliga, och svaren',
    caption: (asked: number, written: string, atOnce: string, missing: number, missingWritten: string) =>
      `${asked === 1 ? 'En fråga har ställts' : `${written} frågor har ställts`}. ${atOnce} fick svar på samma möte${
        missing === 0
          ? ', och ingen är obesvarad.'
          : missing === 1
            ? ', och en är obesvarad.'
            : `, och ${missingWritten} är obesvarade.`
      }`,
    slow: (title: string, body: string | null, n: number, written: string) =>
      `Längst dröjde svaret på ”${title}”${body ? ` i ${body}` : ''}: det kom vid det ${ordinal(n, written)} mötet.`,
    parts: { once: 'Svar på mötet', later: 'Svar senare', referred: 'Hänvisad', unanswered: 'Obesvarad' } as Record<
      string,
      string
    >,
    point: (union: string, part: string, n: number, of: number) =>
      `${union}\n${part}: ${n} av ${of === 1 ? 'en fråga' : `${of} frågor`}`,
    none: 'Inga frågor från fackliga organisationer i det som visas.',
    jointly: 'De fackliga gemensamt',
  },
  undertakings: {
    title: 'Åtaganden, och om de hölls',
    caption: (n: number, written: string, kept: string, overdue: number, overdueWritten: string) =>
      `${n === 1 ? 'Ett åtagande har gjorts' : `${written} åtaganden har gjorts`}. ${kept} har följts upp${
        overdue === 0
          ? ', och inget är försenat.'
          : overdue === 1
            ? ', och ett är försenat.'
            : `, och ${overdueWritten} är försenade.`
      }`,
    oldest: (text: string, group: string, due: string) => `Längst försenat (${group}, ${due}): ”${text}”.`,
    parts: {
      kept: 'Följdes upp',
      due: 'Inte förfallet',
      overdue: 'Försenat',
      unknown: 'Utan dag, inte följt upp',
    } as Record<string, string>,
    point: (group: string, part: string, n: number, of: number) =>
      `${group}\n${part}: ${n} av ${of === 1 ? 'ett åtagande' : `${of} åtaganden`}`,
    list: 'Alla åtaganden',
    none: 'Inga åtaganden i det som visas.',
    noDue: 'ingen dag sagd',
  },
  levels: {
    title: 'Vilka ämnen behandlas på vilken nivå?',
    caption: (topic: string, most: string, mostLevel: string, least: string, leastLevel: string) =>
      `Störst skillnad: ${topic} är ${most} av ärendena på nivån ${mostLevel} men ${least} på nivån ${leastLevel}. Jämför längs en rad för att se var ett ämne behandlas.`,
    oneLevel: (level: string, topic: string, share: string) =>
      `På nivån ${level} är ${topic} vanligast: ${share} av ärendena.`,
    unknown: 'Okänd nivå',
    point: (topic: string, level: string, items: number, share: string) =>
      `${topic}\n${level}: ${items === 1 ? 'ett ärende' : `${items} ärenden`}, ${share} av nivåns`,
    none: 'Inga ärenden med ämne i det som visas.',
  },
  search: {
    label: 'Sök i ärenden och inlägg',
    hint: 'Delar av ord går bra. Flera ord ska alla finnas; citattecken håller ihop ord.',
    button: 'Sök',
    count: (n: number, written: string, most: number) =>
      n === 0
        ? 'Ingen träff.'
        : n === 1
          ? 'En träff.'
          : n > most
            ? `${written} träffar. De ${most} senaste visas.`
            : `${written} träffar.`,
    noneWhat: 'Pröva en kortare del av ordet, eller visa hela perioden och hela organisationen.',
    results: 'Träffar',
  },
  empty: {
    title: 'Här finns inga protokoll än.',
    what: 'Lägg till protokoll som .txt eller .md, så följs frågorna från möte till möte.',
    link: 'Till sidan Data',
  },
  periodNote: 'Med en vald period visas det som var öppet någon gång under den.',
};

function ordinal(n: number, written: string): string {
  const words = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];
  return words[n] ?? `${written}:e`;
}
