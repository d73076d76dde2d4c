const units = (n: number, text: string): string => (n === 1 ? 'en enhet' : `${text} enheter`);
const moves = (rising: boolean): string => (rising ? 'stiger' : 'faller');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const indexes = {
  title: 'Hur mår enheten, jämfört med förut och med andra?',
  whole: 'Hela indexet',
  instrument: 'Index',
  year: 'År',
  part: 'Del',
  before: 'Jämför med',
  gender: 'Svar från',
  everybody: 'Alla',
  genders: { women: 'Kvinnor', men: 'Män', other: 'Annat' } as Record<string, string>,
  genderOf: (index: string, gender: string) => `${index} för ${gender.toLowerCase()}`,
  sort: 'Ordning',
  orders: {
    moved: 'Mer än slump först',
    change: 'Störst fall först',
    level: 'Lägst först',
    organisation: 'Organisation',
  },
  search: 'Sök enhet',
  searchNone: 'Ingen enhet heter så.',
  suppressed: 'dolt (liten grupp)',
  /** A unit above others whose own value may not be told. */
  hollow: 'summan visas inte',
  outsidePeriod: (year: string) => `Inget index är från den valda perioden. Det senaste före den, ${year}, visas.`,
  missing: (year: string) => `saknas ${year}`,
  /** "Hela organisationen har 76,4 i HME 2025, 0,3 lägre än 2024." */
  ledeUnit: (unit: string, value: string, index: string, year: string) => `${unit} har ${value} i ${index} ${year}`,
  ledeThan: (by: string, rising: boolean, before: string) => `, ${by} ${rising ? 'högre' : 'lägre'} än ${before}`,
  ledeSame: (before: string) => `, samma som ${before}`,
  ledeBeside: (middle: string) => ` Enheten i mitten har ${middle}.`,
  ledeWhole: (value: string) => ` Hela organisationen har ${value}.`,
  ledeFew: (index: string, year: string, n: number, values: string) =>
    n === 1
      ? `I ${index} ${year} har en enhet ett värde att visa: ${values} av 100.`
      : `I ${index} ${year} har ${n} enheter ett värde att visa: ${values} av 100.`,
  ledeMiddle: (index: string, year: string, middle: string, n: number, text: string) =>
    `I ${index} ${year} har enheten i mitten ${middle} av 100, bland ${units(n, text)}.`,
  ledeUpDown: (up: string, down: string, before: string) => `Sedan ${before} har ${up} stigit och ${down} fallit.`,
  ledeHidden: (unit: string, index: string, year: string) =>
    `${unit} är dold i ${index} ${year}: gruppen är liten, eller också skulle en liten grupp under den gå att räkna ut.`,
  ledeMissing: (unit: string, index: string, year: string) => `${unit} har inget värde i ${index} ${year}.`,
  findingAlone: (unit: string, part: string, by: string, rising: boolean, before: string, now: string) =>
    `${unit} ${moves(rising)} ${by} punkter i ${part}, från ${before} till ${now}, medan de andra delarna inte ändras mer än vanligt.`,
  finding: (unit: string, part: string, by: string, rising: boolean, before: string, now: string) =>
    `${unit} ${moves(rising)} ${by} punkter i ${part}, från ${before} till ${now}.`,
  findingMore: (n: number, names: string) => `Mer än slumpen ändras också ${names}.`,
  findingName: (unit: string, part: string, by: string) => `${unit} (${part} ${by})`,
  inWhole: 'hela indexet',
  findingNone: 'Ingen enhet ändras mer än vad slumpen ger.',
  findingFew: 'Enheterna är för få för att säga vilka ändringar som är mer än slump.',
  findingNoBefore: 'Inget tidigare år visas att jämföra med.',
  legend: (before: string, now: string) => `Ring ${before}, fylld prick ${now}.`,
  legendNow: (now: string) => `Prick ${now}.`,
  legendParent: 'Strecket tvärs över är den överordnade enheten.',
  legendOthers: 'Små grå prickar är de andra åren.',
  legendIntervals: {
    all: 'Det breda bandet är 95 % konfidensintervall, räknat på hur svaren sprider sig.',
    some: 'Det breda bandet är 95 % konfidensintervall, räknat på hur svaren sprider sig. Där det saknas har källan bara medelvärdet.',
    none: 'Källan har bara medelvärden, inte hur svaren sprider sig. Därför visas inga konfidensintervall här.',
  },
  legendComputed: 'Fetstilta enheter är sammanvägda efter antal svar.',
  legendMiddle: (hidden: boolean): string =>
    hidden
      ? 'Den streckade linjen är enheten i mitten: hela organisationens värde visas inte, eftersom en dold enhet ingår.'
      : 'Den streckade linjen är enheten i mitten.',
  legendWhole: 'Den streckade linjen är hela organisationen.',
  hiddenShort: 'dolt',
  hiddenUnits: (n: number, text: string) =>
    `${n === 1 ? 'En enhet är dold' : `${capital(text)} enheter är dolda`} (liten grupp).`,
  compareTitle: (index: string, year: string) => `${index} ${year} i varje enhet`,
  middle: (value: string) => `mitten ${value}`,
  wholeAt: (value: string) => `alla ${value}`,
  change: 'Ändring',
  tipValue: (part: string, year: string, value: string) => `${part} ${year}: ${value}`,
  tipBefore: (year: string, value: string, by: string) => `${year}: ${value} (${by})`,
  tipAnswers: (n: string) => `${n} svar`,
  tipStands: 'Ändringen är mer än slump',
  tipComputed: 'Sammanvägt efter antal svar',
  tipInterval: (low: string, high: string) => `95 % säkert mellan ${low} och ${high}`,
  tipMargin: (margin: string) => `Osäkerhet ±${margin}`,
  unfold: (unit: string, n: string) => `Visa de ${n} raderna under ${unit}`,
  fold: (unit: string) => `Dölj raderna under ${unit}`,
  showing: (n: string, all: string) => `${n} av ${all} enheter visas.`,
  showAll: (all: string) => `Visa alla ${all}`,
  showFewer: 'Visa färre',
  slopeTitle: (index: string, part: string, before: string, year: string) =>
    `${index}, ${part}: från ${before} till ${year}`,
  slopeCaption: (n: number, all: string, up: string, down: string) =>
    n === 1 ? 'Bara en enhet har båda åren.' : `Av ${all} enheter med båda åren steg ${up} och föll ${down}.`,
  slopeStands: (n: number, text: string) =>
    n === 0
      ? 'Ingen ändring är mer än slump.'
      : n === 1
        ? 'En ändring är mer än slump.'
        : `${capital(text)} ändringar är mer än slump.`,
  slopeEmpty: 'Ingen enhet har ett värde båda åren.',
  genderTitle: (index: string, part: string, year: string) => `Kvinnor och män: ${index} ${year}, ${part}`,
  genderWhole: (unit: string, women: string, men: string) => `${unit}: kvinnor ${women}, män ${men}.`,
  genderStands: (n: number, names: string) =>
    n === 0
      ? 'Ingen skillnad mellan kvinnor och män på en enhet är mer än slump.'
      : `Skillnaden är mer än slump på ${names}.`,
  genderLargest: (unit: string, by: string) =>
    `Störst är skillnaden på ${unit} (${by}). Hur svaren sprider sig är inte känt, så vad som är slump går inte att säga.`,
  genderHidden: (n: number, text: string) =>
    n === 1
      ? 'En enhet visas inte: en liten grupp ingår, eller går att räkna ut.'
      : `${capital(text)} enheter visas inte: en liten grupp ingår, eller går att räkna ut.`,
  genderNone: 'Ingen enhet har så många svar från både kvinnor och män att de kan visas.',
  genderLegend: (intervals: boolean): string =>
    `Fylld prick kvinnor, ring män.${intervals ? ' Det breda bandet är 95 % konfidensintervall för kvinnornas värde.' : ''}`,
  genderDifference: 'Skillnad',
  historyTitle: (unit: string, index: string) => `${unit}: ${index} år för år`,
  historyCaption: (before: string, changes: string) => `Sedan ${before}: ${changes}.`,
  historyPart: (part: string, by: string) => `${part} ${by}`,
  historyAnswers: (n: string, year: string) => `${n} svar ${year}.`,
  historyMargin:
    'De breda strecken visar hur långt slumpen räcker (95 %), skattat ur hur mycket enheterna brukar ändras, för svarens spridning är inte känd.',
  historyInterval: 'De breda strecken är 95 % konfidensintervall, räknade på hur svaren sprider sig.',
  historyOne: 'Bara ett år finns.',
  historyHidden: 'Enhetens värden är dolda (liten grupp).',
  historyPick: 'Välj en enhet i diagrammet för att se dess år.',
  empty: 'Inget index är från den valda perioden. Välj en längre period för att se det senaste.',
  emptyUnit: 'Enheten och de bredvid den har inga index. Välj en enhet högre upp, eller hela organisationen.',
  emptyOwn:
    'Dina filer har inga index. Lägg till en tabell med kolumnerna instrument, år, enhet, delindex, värde och antal svar.',
  addFile: 'Lägg till filer',
  columns: {
    unit: 'Enhet',
    level: 'Nivå',
    answers: (year: string) => `Svar ${year}`,
    value: (part: string, year: string) => `${part} ${year}`,
    by: (part: string) => `${part}, ändring`,
    low: 'Intervall, undre',
    high: 'Intervall, övre',
    parent: 'Överordnad enhet',
    women: 'Kvinnor',
    men: 'Män',
    womenAnswers: 'Svar, kvinnor',
    menAnswers: 'Svar, män',
    beside: 'Jämförs med',
    year: 'År',
    part: 'Del',
    margin: '±',
  },
  kolada: {
    title: (index: string, year: string) => `${index} ${year} bland kommuner`,
    leaveTitle: (year: string) => `Sjukfrånvaro ${year} bland kommuner`,
    leave: 'Sjukfrånvaro',
    ownAt: (name: string, value: string) => `${name} ${value}`,
    ownPlace: (name: string, value: string, place: string, n: string) =>
      `${name} har ${value}, plats ${place} av ${n} räknat från det högsta värdet.`,
    ownNone: (name: string) => `${name} har inget värde det året.`,
    median: (part: string, year: string, median: string, n: string) =>
      `${part} ${year}: kommunen i mitten har ${median}, bland ${n} kommuner.`,
    here: (value: string) => `I era egna uppgifter är värdet ${value}.`,
    ask: 'Välj vilken kommun som är er, så visas den.',
    choose: 'Vilken kommun är er?',
    unknown: 'Ingen vald',
    tip: (part: string, value: string) => `${part}: ${value}`,
    place: (place: string, n: string) => `Plats ${place} av ${n}`,
    placeColumn: 'Plats från det högsta',
    municipality: 'Kommun',
    legend: (here: boolean, own: boolean): string =>
      [
        'En grå prick är en kommun. Det streckade strecket är kommunen i mitten.',
        own ? 'Fylld prick: er kommun i Kolada.' : '',
        here ? 'Ring: hela organisationen i era egna uppgifter.' : '',
        'Källa: Kolada (RKA).',
      ]
        .filter(Boolean)
        .join(' '),
  },
  leave: {
    title: 'Sjukfrånvaro',
    figure: (unit: string) => `Sjukfrånvaro, ${unit}`,
    measure: 'Mått',
    measures: { total: 'Totalt', short: 'Kort', long: 'Lång' } as Record<string, string>,
    caption: (month: string, rate: string) => `De tolv månaderna till och med ${month}: ${rate}`,
    captionThan: (rate: string) => `, mot ${rate} ett år tidigare.`,
    captionMonth: (month: string, rate: string) =>
      `${capital(month)}: ${rate}. Tolv månader i rad finns inte, så ingen rullande nivå visas.`,
    captionNone: 'Inga färdiga månader i perioden.',
    preliminary: (n: number, months: string) =>
      n === 1 ? `${capital(months)} är preliminär.` : `${capital(months)} är preliminära.`,
    weighted: (n: string, hours: boolean) =>
      `${n} enheter är sammanvägda efter ${hours ? 'ordinarie arbetstid' : 'antal anställda'}.`,
    lengths: (unit: string) => `Kort och lång sjukfrånvaro, ${unit}`,
    lengthsCaption: (parts: string) => `Tolv månader tillsammans: ${parts}.`,
    lengthPart: (length: string, rate: string, before: string) =>
      `${length} ${rate}${before ? ` (${before} ett år tidigare)` : ''}`,
    lengthsNone: 'Tolv månader i rad finns inte för kort och lång, så ingen rullande nivå visas.',
    lengthsLegend: 'Var gränsen går mellan kort och lång bestämmer källan, oftast dag 14. Tunna linjer är preliminära.',
    lengthRolling: (length: string) => `${length}, tolv månader`,
    hidden: 'Visas inte: en liten grupp ingår.',
    unweighted:
      'Enheterna går inte att väga samman, eftersom antalet anställda saknas. Välj en enhet, eller lägg till en tabell med enhet, månad och anställda.',
    rolling: 'tolv månader',
    monthly: 'månad för månad',
    preliminaryWord: 'preliminärt',
    hiddenWord: 'dolt (liten grupp)',
    month: 'Månad',
    rate: 'Sjukfrånvaro',
    state: 'Anmärkning',
    empty: 'Ingen sjukfrånvaro per månad för enheten i perioden.',
    emptyOwn: 'Dina filer har ingen sjukfrånvaro. Lägg till en tabell med kolumnerna enhet, månad och sjukfrånvaro.',
  },
  health: {
    title: 'Företagshälsovård',
    figure: 'Vad besöken gällde',
    kinds: {
      promoting: 'Främjande',
      preventive: 'Förebyggande',
      after: 'Efterhjälpande',
      missed: 'Uteblivna besök',
      'late-cancelled': 'Sent avbokade besök',
    } as Record<string, string>,
    caption: (year: string, soFar: boolean, shares: string, visits: string) =>
      `${year}${soFar ? ' hittills' : ''}: ${shares} av ${visits} besök.`,
    share: (share: string, kind: string) => `${share} ${kind.toLowerCase()}`,
    than: (year: string, share: string) => `${year} var ${share} efterhjälpande.`,
    hidden: 'Besöken är för få för att visas (färre än fem av något slag).',
    wasted: 'Uteblivna och sent avbokade besök',
    wastedCaption: (year: string, soFar: boolean, counts: string) =>
      `${year}${soFar ? ' hittills' : ''}: ${counts}. De ingår inte i fördelningen.`,
    wastedCount: (count: string, kind: string) => `${count} ${kind.toLowerCase()}`,
    year: 'År',
    kind: 'Insats',
    count: 'Antal',
    shareColumn: 'Andel',
    empty: 'Inga besök i perioden.',
    emptyOwn:
      'Dina filer har ingen företagshälsovård. Lägg till en tabell med kolumnerna enhet, period, insats och antal.',
  },
};
