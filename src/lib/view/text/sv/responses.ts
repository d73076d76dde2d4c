/** "facklig" or "chef" by number, in running text. */
const people: Record<string, (n: number) => string> = {
  union: () => 'fackliga',
  employer: (n) => (n === 1 ? 'chef' : 'chefer'),
  other: () => 'övriga',
  unknown: () => 'av okänd sida',
};
const groups = (n: number, text: string): string => (n === 1 ? 'en grupp' : `${text} grupper`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const responses = {
  title: 'Vilka har svarat, och vilka ska påminnas?',
  headings: { union: 'Fackliga', employer: 'Chefer', other: 'Övriga', unknown: 'Okänd sida' },
  people: (side: string, n: number) => people[side]?.(n) ?? side,
  of: (answered: string, invited: string) => `${answered} av ${invited}`,
  /** "30 av 71 fackliga (42,3 %)" */
  share: (answered: string, invited: string, who: string, rate: string) => `${answered} av ${invited} ${who} (${rate})`,
  ledeSums: (survey: string, sums: string) => `I ${survey} svarade ${sums}.`,
  ledeNoSums: (survey: string) => `I ${survey} finns inga siffror som går att summera.`,
  ledeCareful: (who: string) => `Under hälften av ${who} har svarat: tolka med försiktighet.`,
  ledeCarefulWho: { union: 'de fackliga', employer: 'cheferna', other: 'de övriga' } as Record<string, string>,
  ledeSilent: (n: number, text: string, names: string) =>
    n === 1 ? `Ingen har svarat i ${names}.` : `Ingen har svarat i ${text} grupper: ${names}.`,
  andMore: (n: number, text: string) => (n === 1 ? 'en till' : `${text} till`),
  ledeUnclear: (names: string) => `Det går inte att säga om någon har svarat i ${names}: svaren är fler än skickade.`,
  ledeOthers: 'Alla andra grupper har svarat, helt eller delvis.',
  ledeAll: 'Alla grupper har svarat, helt eller delvis.',
  survey: 'Undersökning',
  sort: 'Ordning',
  orders: { organisation: 'Organisation', rate: 'Lägst svarsfrekvens', size: 'Störst' },
  search: 'Sök grupp',
  searchNone: 'Ingen grupp heter så.',
  groupsTitle: 'Svarsfrekvens i varje grupp',
  all: { union: 'Fackliga, alla', employer: 'Chefer, alla', other: 'Övriga, alla', unknown: '' },
  level: (level: string, n: number, text: string) => `${capital(level)} (${n === 1 ? '1 grupp' : `${text} grupper`})`,
  careful: 'under 50 %: tolka med försiktighet',
  notes: {
    impossible: 'omöjligt: fler svar än skickade',
    'unknown-side': (count: string) => `${count}, okänd sida`,
    'none-invited': 'inga skickade',
  },
  /** "42,3 % (31,5–53,8 %)" */
  sumNote: (rate: string, lower: string, upper: string) => `${rate} (${lower}–${upper})`,
  interval: (lower: string, upper: string) => `95 % säkerhet: ${lower}–${upper}`,
  tipShare: (who: string, count: string, rate: string) => `${who}: ${count} svarade, ${rate}`,
  tipBefore: (rates: string) => `Omgångarna före: ${rates}`,
  tipBelow: (rate: string) => `Med alla grupper under: ${rate}`,
  tipCareful: 'Tolka med försiktighet',
  tipImpossible: (who: string, count: string) => `${who}: ${count}. Omöjligt: fler svar än skickade. Räknas inte med.`,
  tipUnknown: (count: string) => `${count} svarade, okänd sida. Räknas inte med i någon sidas summa.`,
  tipNone: (who: string) => `${who}: inga skickade`,
  captionStopped: (n: number, text: string, names: string) =>
    n === 1
      ? `${names} svarade förra omgången men inte den här.`
      : `${capital(text)} grupper svarade förra omgången men inte den här: ${names}.`,
  captionStoppedOpen: (n: number, text: string, names: string) =>
    n === 1
      ? `${names} svarade förra omgången men har inte svarat än.`
      : `${capital(text)} grupper svarade förra omgången men har inte svarat än: ${names}.`,
  captionReturned: (n: number, text: string, names: string) =>
    n === 1 ? `${names} är tillbaka efter att ha varit tyst.` : `${capital(text)} grupper är tillbaka: ${names}.`,
  captionAbsent: (n: number, text: string, names: string) =>
    n === 1
      ? `${names} var med förra omgången men finns inte i den här.`
      : `${capital(text)} grupper var med förra omgången men finns inte i den här: ${names}.`,
  captionSteady: 'Samma grupper svarar som förra omgången.',
  captionFirst: (n: number, text: string, under: number, underText: string) =>
    `${capital(groups(n, text))}; i ${under === 0 ? 'ingen' : under === 1 ? 'en' : underText} svarade under hälften.`,
  captionMarks: 'Ytan visar hur många som fick enkäten.',
  captionTails: 'Svansen går till omgångarna före.',
  captionBelow: 'Strecket tvärs över är enheten med allt under.',
  leftOutTitle: 'Utanför summorna',
  leftOutImpossible: (group: string, who: string, count: string, would: string) =>
    `${group}, ${who}: ${count}. Fler svar än skickade är omöjligt. Med paret hade summan varit ${would}.`,
  leftOutUnknown: (group: string, count: string, would: string) =>
    `${group}: ${count}, okänd sida. Med paret hade summan varit ${would}.`,
  leftOutMissing: (who: string, names: string) => `Uppgift om ${who} saknas för ${names}.`,
  or: ' eller ',
  disputed: (n: number, names: string) =>
    n === 1
      ? `Källorna anger olika siffror för ${names}; den första källans gäller.`
      : `Källorna anger olika siffror för ${names}; den första källans gäller för var och en.`,
  empty: 'Ingen undersökning gjordes i den valda perioden. Välj en längre period för att se den senaste.',
  emptyUnit: 'Ingen grupp på enheten finns i någon undersökning. Välj en enhet högre upp, eller hela organisationen.',
  emptyOwn:
    'Dina filer har inga svarsfrekvenser. Lägg till en tabell med kolumnerna undersökning, datum, grupp, roll, deltagare och svar, eller ett protokoll med en sådan tabell.',
  addFile: 'Lägg till filer',
  remindTitle: 'Påminn',
  remindJump: (n: number, text: string) => (n === 1 ? 'Påminn en grupp' : `Påminn ${text} grupper`),
  remindLede: (missing: string, n: number, text: string) =>
    `${missing} svar saknas i ${groups(n, text)}. De som saknar flest står först.`,
  remindNone: 'Alla har svarat. Ingen att påminna.',
  remindImpossible: 'Där svaren är fler än skickade går det inte att säga vem som saknas.',
  remindUnknown: (missing: string, invited: string) => `${missing} av ${invited}, okänd sida`,
  remindSide: (n: number, missing: string, who: string, invited: string) => `${missing} av ${invited} ${who}`,
  remindGroup: (group: string, sides: string) => `${group}: ${sides} har inte svarat`,
  remindSilent: (sides: string) => `Ingen har svarat: ${sides}`,
  remindMore: (n: number, text: string) => (n === 1 ? 'Visa en grupp till' : `Visa ${text} grupper till`),
  remindFile: 'paminn.csv',
  roundsTitle: 'Omgång för omgång',
  roundsOne: 'Bara en omgång finns, så det går inte att säga om fler eller färre svarar än förut.',
  roundsCaption: (who: string, before: string, beforeRate: string, last: string, lastRate: string) =>
    `${capital(who)}: ${beforeRate} ${before}, ${lastRate} ${last}.`,
  roundsWithin: 'Skillnaden mot förra omgången ryms inom det som slumpen ger.',
  roundsUp: (who: string) => `Fler ${who} svarar än förra omgången, mer än slumpen ger.`,
  roundsDown: (who: string) => `Färre ${who} svarar än förra omgången, mer än slumpen ger.`,
  roundsChosen: (names: string) => `Här bara ${names}.`,
  columns: {
    group: 'Grupp',
    side: 'Sida',
    invited: 'Skickade',
    answered: 'Svar',
    rate: 'Svarsfrekvens',
    lower: 'Lägst (95 %)',
    upper: 'Högst (95 %)',
    below: 'Med allt under',
    before: 'Förra omgången',
    note: 'Anmärkning',
    missing: 'Saknas',
    survey: 'Undersökning',
    date: 'Datum',
  },
};
