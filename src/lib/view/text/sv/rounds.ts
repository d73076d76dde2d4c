const units = (n: number, text: string): string => (n === 1 ? 'en enhet' : `${text} enheter`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Safety rounds, follow-ups and action plans: who has done theirs. */
export const rounds = {
  title: 'Skyddsronder och handlingsplaner',
  which: 'Vad',
  occasion: (kind: string, year: string) => `${kind}${year ? ` ${year}` : ''}`,
  /** What a safety round or a follow-up is called where the source says nothing. */
  unnamed: 'Uppföljning',
  due: (day: string) => `Skulle vara klart senast ${day}.`,
  dueAhead: (day: string, n: number, text: string) =>
    `Ska vara klart senast ${day}, om ${n === 1 ? 'en dag' : `${text} dagar`}.`,
  caption: (done: string, all: number, allText: string, share: string) =>
    all === 1 ? `${done} av en enhet är klar.` : `${done} av ${allText} enheter är klara (${share}).`,
  late: (n: number, text: string) => `${capital(units(n, text))} blev klar${n === 1 ? '' : 'a'} efter sista dagen.`,
  overdue: (n: number, text: string) =>
    `${capital(units(n, text))} skulle ha varit klar${n === 1 ? '' : 'a'} men är det inte.`,
  left: (n: number, text: string) => `${capital(units(n, text))} är kvar.`,
  missing: (n: number, text: string) => `${capital(units(n, text))} saknar uppgift.`,
  allDone: 'Alla är klara.',
  outcomes: {
    done: 'Klara i tid',
    late: 'Klara för sent',
    left: 'Kvar',
    missing: 'Saknas',
    overdue: 'Försenade',
  } as Record<string, string>,
  outcome: {
    done: 'klar i tid',
    late: 'klar för sent',
    left: 'kvar',
    missing: 'saknas',
    overdue: 'försenad',
  } as Record<string, string>,
  tip: (name: string, outcome: string, n: string, of: string) => `${name}\n${outcome}: ${n} av ${of}`,
  others: 'Övriga',
  undoneTitle: 'Inte klara',
  undoneLede: (n: number, text: string) => `${capital(units(n, text))} är inte klar${n === 1 ? '' : 'a'}.`,
  undoneLine: (unit: string, day: string, outcome: string) => `${unit}: ${outcome}${day ? `, senast ${day}` : ''}`,
  more: (n: number, text: string) => (n === 1 ? 'Visa en enhet till' : `Visa ${text} enheter till`),
  mail: (what: string, day: string) =>
    day
      ? `${what} ska vara klar senast ${day}. De här enheterna är inte klara:`
      : `${what}: de här enheterna är inte klara:`,
  mailPast: (what: string, day: string) => `${what} skulle vara klar senast ${day}. De här enheterna är inte klara:`,
  file: 'inte-klara.csv',
  columns: { unit: 'Enhet', above: 'Under', what: 'Vad', status: 'Läge', due: 'Senast', done: 'Klar' },
  none: 'Inga skyddsronder eller handlingsplaner är inlästa. Lägg till en tabell med enhet, datum, typ, status och senast.',
  noneUnit:
    'Inga skyddsronder eller handlingsplaner finns för enheten. Välj en enhet högre upp, eller hela organisationen.',
};
