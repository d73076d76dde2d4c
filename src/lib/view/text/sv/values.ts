import { topics } from './topics.ts';

/** The words for the values of the tables. */
export const values = {
  type: {
    accident: 'Olycksfall',
    'commuting-accident': 'Färdolycksfall',
    illness: 'Arbetssjukdom',
    'near-miss': 'Tillbud',
    'risk-observation': 'Riskobservation',
    other: 'Övrigt',
  } as Record<string, string>,
  threat: {
    none: 'Inte hot eller våld',
    threat: 'Hot',
    violence: 'Våld',
    both: 'Hot och våld',
    unknown: 'Okänt',
  } as Record<string, string>,
  /** Other causes are the source's own words. */
  cause: { unknown: 'Okänd orsak' } as Record<string, string>,
  status: {
    reported: 'Rapporterad',
    investigation: 'Utreds',
    measures: 'Åtgärder beslutade',
    closed: 'Avslutad',
    void: 'Makulerad',
    unknown: 'Okänt läge',
  } as Record<string, string>,
  concerns: { employee: 'Medarbetare', pupil: 'Elev', client: 'Brukare', other: 'Annan', unknown: 'Okänt' } as Record<
    string,
    string
  >,
  side: { union: 'Fackliga', employer: 'Arbetsgivaren', other: 'Övriga' } as Record<string, string>,
  role: { union: 'Fackliga', employer: 'Chefer', other: 'Övriga', unknown: 'Okänd sida' } as Record<string, string>,
  attendance: { present: 'Närvarande', partial: 'En del av mötet', absent: 'Frånvarande' } as Record<string, string>,
  outcome: {
    agreed: 'Samverkat',
    disagreed: 'Oenighet',
    informed: 'Informerat (MBL § 19)',
    negotiated: 'Förhandlat (MBL § 11)',
    deferred: 'Bordlagt',
    adjourned: 'Ajournerat',
  } as Record<string, string>,
  statement: {
    question: 'Fråga',
    reply: 'Svar',
    opinion: 'Synpunkt',
    demand: 'Yrkande',
    information: 'Upplysning',
  } as Record<string, string>,
  demand: {
    yrkande: 'Yrkande',
    '6:6a': 'Begäran enligt AML 6:6a',
    '6:7': 'Skyddsstopp',
    reservation: 'Reservation',
  } as Record<string, string>,
  demandOutcome: { granted: 'Bifallet', rejected: 'Avslaget', deferred: 'Uppskjutet' } as Record<string, string>,
  state: {
    open: 'Öppen',
    answered: 'Besvarad',
    closed: 'Avslutad',
    referred: 'Hänvisad',
    unanswered: 'Obesvarad',
  } as Record<string, string>,
  /** What a chosen topic is called beside the period. */
  topic: topics,
  signal: {
    outside: 'utanför gränserna',
    trend: 'sju i rad åt samma håll',
    'two-of-three': 'två av tre nära gränsen',
    shift: 'sju i rad på samma sida',
  } as Record<string, string>,
  kind: {
    protocol: 'Protokoll',
    responses: 'Svarsfrekvens',
    answer_days: 'Svarsdagar',
    opinions: 'Enkätsvar',
    seats: 'Platser i grupperna',
    incidents: 'Händelser',
    indexes: 'Index',
    benchmarks: 'Nyckeltal från Kolada',
    headcount: 'Anställda',
    absence: 'Sjukfrånvaro',
    health: 'Företagshälsovård',
    rounds: 'Skyddsronder',
    units: 'Enheter',
    unknown: 'Gick inte att läsa',
  } as Record<string, string>,
  suppressed: 'dolt (liten grupp)',
  unknown: 'okänt',
  none: 'saknas',
};
