import { z } from 'zod';
import { among, boolean, date, integer, nullable, number, text, type Column } from './column.ts';

/**
 * The tables of a dataset: the one home of their names, columns and column types. Arrow schemas, zod schemas, the SQL
 * page's explanations and `datapackage.json` are derived from here. The meanings are read by users, so they are Swedish.
 */
export const tables = {
  units: {
    unit_id: text('Enhetens id: namnet i en enda stavning'),
    name: text('Enhetens namn som det skrivs'),
    level: nullable(text('Nivå i organisationen, med organisationens egna ord')),
    parent_id: nullable(text('Överordnad enhet')),
    group_name: nullable(text('Samverkansgrupp på enheten')),
    depth: integer('Avstånd till toppen (0 = hela organisationen)'),
    position: integer('Plats i trädet, uppifrån och ned'),
  },
  unit_tree: {
    unit_id: text('Enhet'),
    ancestor_id: text('Enheten själv eller en enhet ovanför'),
    distance: integer('Antal steg upp (0 = enheten själv)'),
  },
  meetings: {
    meeting_id: text('Mötets id'),
    source: text('Fil som mötet lästes ur'),
    kind: among(['protocol', 'notes'], 'Protokoll eller minnesanteckningar'),
    number: nullable(text('Protokollets eget nummer')),
    body: nullable(text('Gruppen som möttes')),
    organisation: nullable(text('Förvaltningen')),
    unit_id: nullable(text('Enheten som gruppen hör till')),
    date: nullable(date('Mötesdag')),
    date_inferred: boolean('Dagen står inte i texten utan är sluten av något annat'),
    start_time: nullable(text('Började, hh:mm')),
    end_time: nullable(text('Slutade, hh:mm')),
    place: nullable(text('Plats')),
    adjusted: nullable(date('Justeringsdag')),
    next_date: nullable(date('Nästa möte')),
    attachments: integer('Antal bilagor'),
    warnings: integer('Antal anmärkningar vid läsningen'),
  },
  passages: {
    meeting_id: text('Möte'),
    ord: integer('Ordning i texten'),
    kind: text('Slag: framsida, ärende, bilaga, underskrift, sidhuvud'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
    text: text('Texten, utan personnamn'),
  },
  attendance: {
    meeting_id: text('Möte'),
    side: among(['employer', 'union', 'other'], 'Sida: arbetsgivare, facklig, övrig'),
    organisation: nullable(text('Facklig organisation')),
    role: nullable(text('Roll')),
    attendance: among(['present', 'partial', 'absent'], 'Närvarande, en del av mötet, frånvarande'),
    remote: boolean('På distans'),
  },
  items: {
    item_id: text('Ärendets id'),
    meeting_id: text('Möte'),
    ord: integer('Ordning på dagordningen'),
    number: nullable(text('Paragraf')),
    section: nullable(text('Rubriken som ärendet står under')),
    title: text('Rubrik'),
    outcome: nullable(among(['agreed', 'disagreed', 'informed', 'negotiated', 'deferred', 'adjourned'], 'Utfall')),
    text: text('Hela texten, utan personnamn'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  topics: {
    item_id: text('Ärende'),
    topic: text('Ämne'),
    score: number('Styrka'),
  },
  statements: {
    statement_id: text('Inläggets id'),
    item_id: text('Ärende'),
    side: among(['employer', 'union'], 'Sida'),
    organisation: nullable(text('Facklig organisation; tomt för arbetsgivaren eller de fackliga tillsammans')),
    kind: among(['question', 'reply', 'opinion', 'demand', 'information'], 'Fråga, svar, åsikt, yrkande, upplysning'),
    reply_to: nullable(text('Inlägget som det svarar på')),
    text: text('Texten, utan personnamn'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  cases: {
    meeting_id: text('Möte'),
    item_id: nullable(text('Ärende på dagordningen; tomt om det bara står i en bilaga')),
    reference: text('Diarienummer'),
    title: nullable(text('Rubrik')),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  demands: {
    item_id: text('Ärende'),
    kind: among(
      ['yrkande', '6:6a', '6:7', 'reservation'],
      'Yrkande, begäran enligt AML 6:6a, skyddsstopp, reservation',
    ),
    organisation: nullable(text('Facklig organisation')),
    outcome: nullable(among(['granted', 'rejected', 'deferred'], 'Utfall')),
    text: text('Texten, utan personnamn'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  actions: {
    item_id: text('Ärende'),
    text: text('Balanslistans punkt'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  commitments: {
    item_id: text('Ärende'),
    owner: nullable(text('Vem som åtog sig det: organisation eller befattning')),
    due: nullable(text('När: dag eller månad')),
    text: text('Åtagandet'),
    span_start: integer('Första tecknet'),
    span_end: integer('Tecknet efter det sista'),
  },
  threads: {
    thread_id: text('Trådens id'),
    kind: among(['action', 'question', 'commitment', 'case'], 'Balanslistepunkt, fråga, åtagande, diarienummer'),
    title: text('Rubrik'),
    body: nullable(text('Gruppen där den togs upp')),
    unit_id: nullable(text('Enheten')),
    opened: nullable(date('Första gången')),
    last_seen: nullable(date('Senaste gången')),
    meetings: integer('Antal möten'),
    state: among(['open', 'answered', 'closed', 'referred', 'unanswered'], 'Läge'),
    last_text: text('Det senaste som sades'),
  },
  thread_items: {
    thread_id: text('Tråd'),
    item_id: text('Ärende'),
    why: text('Varför ärendet hör till tråden'),
  },
  responses: {
    survey: text('Undersökning'),
    date: nullable(date('Undersökningens dag')),
    group_name: text('Grupp'),
    unit_id: nullable(text('Enhet')),
    role: nullable(among(['union', 'employer', 'other'], 'Sida; tomt när den inte går att veta')),
    invited: integer('Skickade'),
    answered: integer('Svar'),
    source: text('Fil'),
  },
  answer_days: {
    survey: text('Undersökning'),
    closes: nullable(date('Sista svarsdag, där filen säger den')),
    group_name: nullable(text('Grupp')),
    unit_id: nullable(text('Enhet')),
    role: nullable(among(['union', 'employer', 'other'], 'Sida; tomt när den inte går att veta')),
    date: date('Dag då svaren kom'),
    answers: integer('Antal svar som kom den dagen'),
    source: text('Fil'),
  },
  opinions: {
    survey: text('Undersökning'),
    date: nullable(date('Undersökningens dag')),
    group_name: nullable(text('Grupp; tomt där alla grupper står tillsammans, som när svaren visas')),
    role: among(['all', 'union', 'employer', 'other', 'unknown'], 'Sida; all = alla sidor tillsammans'),
    question: text('Frågans text'),
    kind: among(['scale', 'unsure', 'theme'], 'Svar på skalan, vet ej, eller ett tema i fritextsvaren'),
    alternative: nullable(text('Svarsalternativ eller tema; tomt där inget får visas')),
    position: nullable(integer('Alternativets plats på skalan, 1 = längst ned')),
    steps: nullable(integer('Skalans antal steg')),
    answers: nullable(integer('Antal svar')),
    suppressed: boolean('Dolt därför att gruppen är liten'),
    source: text('Fil'),
  },
  seats: {
    group_name: text('Grupp'),
    unit_id: nullable(text('Enhet')),
    organisation: text('Facklig organisation'),
    seats: integer('Platser i gruppen'),
    source: text('Fil'),
  },
  incidents: {
    incident_id: text('Händelsens id'),
    system: nullable(text('System')),
    occurred: nullable(date('Inträffade')),
    reported: nullable(date('Rapporterades')),
    unit_id: nullable(text('Enhet där det hände')),
    concerns: among(['employee', 'pupil', 'client', 'other', 'unknown'], 'Vem det gäller'),
    type: among(['accident', 'commuting-accident', 'illness', 'near-miss', 'risk-observation', 'other'], 'Händelsetyp'),
    threat: among(['none', 'threat', 'violence', 'both', 'unknown'], 'Hot och våld'),
    cause: nullable(text('Orsak')),
    serious: nullable(boolean('Allvarlig: visas aldrig för en enskild händelse')),
    status: nullable(among(['reported', 'investigation', 'measures', 'closed', 'void'], 'Läge')),
    closed: nullable(date('Avslutades')),
    sent: nullable(boolean('Skickad till Försäkringskassan')),
    sent_on: nullable(date('Skickades till Försäkringskassan')),
    absence_days: nullable(integer('Frånvarodagar: visas aldrig för en enskild händelse')),
    period_from: nullable(date('Periodens första dag, för en rad som är en summa')),
    period_to: nullable(date('Periodens sista dag')),
    count: integer('Antal händelser på raden'),
    source: text('Fil'),
  },
  indexes: {
    instrument: text('Index: HME, AMI, NMI ...'),
    year: integer('År'),
    unit_id: text('Enhet'),
    part: nullable(text('Delindex; tomt för hela indexet')),
    gender: nullable(among(['women', 'men', 'other'], 'Kön; tomt för alla tillsammans')),
    value: nullable(number('Värde 0–100')),
    answers: nullable(integer('Antal svar')),
    spread: nullable(number('Svarens standardavvikelse på samma skala; tomt när källan bara ger medelvärden')),
    suppressed: boolean('Dolt därför att gruppen är liten'),
    source: text('Fil'),
  },
  benchmarks: {
    instrument: text('Index eller sick-leave (sjukfrånvaro)'),
    year: integer('År'),
    municipality: text('Kommun, region eller grupp av kommuner, som källan skriver den'),
    part: nullable(text('Delindex eller annat mått; tomt för det hela')),
    gender: nullable(among(['women', 'men', 'other'], 'Kön; tomt för alla tillsammans')),
    value: nullable(number('Värde: 0–100, sjukfrånvaro i procent')),
    source: text('Fil'),
  },
  headcount: {
    unit_id: text('Enhet'),
    period: text('Månad'),
    employees: number('Anställda'),
    source: text('Fil'),
  },
  absence: {
    unit_id: text('Enhet'),
    period: text('Månad eller år'),
    measure: text('Mått: total, short, long eller källans eget ord'),
    rate: nullable(number('Sjukfrånvaro i procent')),
    hours: nullable(number('Ordinarie arbetstid i timmar, som procenten är en del av')),
    suppressed: boolean('Dolt därför att gruppen är liten'),
    source: text('Fil'),
  },
  health: {
    unit_id: text('Enhet'),
    period: text('Månad, kvartal eller år'),
    kind: text('Insats: promoting, preventive, after, missed, late-cancelled eller källans eget ord'),
    count: nullable(integer('Antal; små antal står tillsammans på en enhet ovanför')),
    suppressed: boolean('Dolt därför att gruppen är liten'),
    source: text('Fil'),
  },
  rounds: {
    unit_id: text('Enhet'),
    period: nullable(date('Dag då den gjordes')),
    kind: text('Typ: skyddsrond, uppföljning av SAM ...'),
    status: among(['done', 'missing', 'late'], 'Gjord, saknas, försenad'),
    due: nullable(date('Senast')),
    source: text('Fil'),
  },
} as const satisfies Record<string, Record<string, Column>>;

export type Tables = typeof tables;
export type TableName = keyof Tables;
/** One row of a table. */
export type Row<T extends TableName> = {
  -readonly [C in keyof Tables[T]]: Tables[T][C] extends Column<infer S> ? z.output<S> : never;
};
/** Rows by table: what a reader gives and the warehouse takes. A table that is absent has no rows. */
export type Rows = { [T in TableName]?: Row<T>[] };

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table in order, as name and column. */
export const columnsOf = (table: TableName): [string, Column][] =>
  Object.entries(tables[table] as Record<string, Column>);

/** The zod schema of one row of a table: checked at each reader's exit. */
export const rowSchema = (table: TableName): z.ZodObject =>
  z.object(Object.fromEntries(columnsOf(table).map(([name, column]) => [name, column.schema])));
