import type { Cell } from '../encode.ts';
import type { Incident } from '../incidents.ts';
import type { Concerns, IncidentType, Threat } from '../profiles.ts';

export const typeNames: Record<IncidentType, string> = {
  accident: 'Olycksfall',
  'commuting-accident': 'Färdolycksfall',
  illness: 'Arbetssjukdom',
  'near-miss': 'Tillbud',
  'risk-observation': 'Riskobservation',
  other: 'Övrigt',
};
const threats: Record<Threat, string> = { none: 'Nej', threat: 'Hot', violence: 'Våld', both: 'Hot och våld' };
const concerned: Record<Concerns, string> = { employee: 'Medarbetare', pupil: 'Elev', client: 'Brukare' };
const statuses: Record<Incident['status'], string> = {
  reported: 'Rapporterad',
  investigation: 'Under utredning',
  measures: 'Åtgärder beslutade',
  closed: 'Avslutad',
  void: 'Makulerad',
};
const header = [
  ...['Id', 'System', 'Händelsedatum', 'Rapporteringsdatum', 'Enhet', 'Händelsetyp', 'Hot och våld', 'Orsak', 'Avser'],
  ...['Allvarlig', 'Status', 'Klardatum', 'Skickad till Försäkringskassan', 'Frånvarodagar'],
];
const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Ja' : 'Nej');

const row = (i: Incident): Cell[] => [
  ...[i.id, 'IA', i.occurred, i.reported, i.unit, typeNames[i.type], threats[i.threat], i.cause, concerned[i.concerns]],
  ...[yesNo(i.serious), statuses[i.status], i.closed, yesNo(i.sent), i.absence],
];

/** The export of the incident system: a row an event. */
export function* incidentRows(incidents: readonly Incident[]): Generator<readonly Cell[]> {
  yield header;
  for (const incident of incidents) yield row(incident);
}
