/** Notes at days on a unit's charts. */
export const pins = {
  title: 'Anteckningar',
  open: (n: number): string => (n === 0 ? 'Fäst en anteckning vid en dag' : 'Lägg till eller ta bort anteckningar'),
  means: (who: string) =>
    `En anteckning syns som ett numrerat streck i diagrammet för ${who} och för enheterna under: en ny rutin, en flytt, en ny chef. Den bevisar inget samband.`,
  date: 'Dag',
  text: 'Anteckning',
  hint: 'Skriv inget om enskilda personer.',
  rebase: 'Räkna nya gränser från den dagen',
  rebased: (since: string) => `nya gränser från ${since}`,
  add: 'Fäst',
  remove: 'Ta bort',
  of: (who: string) => ` (gäller ${who})`,
  needDate: 'Välj en dag.',
  needText: 'Skriv vad som hände.',
  decided: 'Beslutat i samverkan, ur protokollen',
  pin: 'Fäst i diagrammet',
  added: (text: string) => `Fäst: ${text}`,
  removed: (text: string) => `Borttagen: ${text}`,
};
