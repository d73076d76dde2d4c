import type { TableKind } from '../../../src/lib/model/tableMapping.ts';

/** An invented table whose headers no list knows, and what a person who looks at it says that it is. */
export interface Foreign {
  name: string;
  text: string;
  kind: TableKind | null;
  /** Each column of ours by the header that holds it. */
  columns: Readonly<Record<string, string>>;
}

const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

export const foreign: readonly Foreign[] = [
  {
    name: 'uttag-01.csv',
    text: lines(
      'Ref;När;Var;Rubricering;Hantering',
      '1041;2025-01-14;Förskolan Solgläntan;Tillbud;Avslutad',
      '1042;2025-01-20;Hemtjänst Norr;Olycksfall;Under utredning',
      '1043;2025-02-03;Björkskolan;Riskobservation;Rapporterad',
      '1044;2025-02-11;Förskolan Solgläntan;Tillbud;Avslutad',
    ),
    kind: 'incidents',
    columns: { occurred: 'När', unit: 'Var', type: 'Rubricering', status: 'Hantering' },
  },
  {
    name: 'uttag-02.csv',
    text: lines(
      'Datum;Registrerad;Placering;Art',
      '2025-01-14;2025-01-15;Alkärrets äldreboende;Tillbud',
      '2025-01-20;2025-01-20;Hemtjänst Norr;Arbetsolycka',
      '2025-02-03;2025-02-07;Björkskolan;Nästan-olycka',
    ),
    kind: 'incidents',
    columns: { occurred: 'Datum', reported: 'Registrerad', unit: 'Placering', type: 'Art' },
  },
  {
    name: 'uttag-03.csv',
    text: lines(
      'Mån;Ställe;Slag;St',
      'jan-25;Hemtjänst Norr;Tillbud;4',
      'jan-25;Björkskolan;Olycksfall;1',
      'feb-25;Hemtjänst Norr;Tillbud;2',
    ),
    kind: 'incidents',
    columns: { period: 'Mån', unit: 'Ställe', type: 'Slag', count: 'St' },
  },
  {
    name: 'export-04.csv',
    text: lines(
      'Event no;Event day;Site;Event class;Progress',
      '7;2025-03-01;Birch School;Near miss;Closed',
      '8;2025-03-04;North Home Care;Accident;Open',
      '9;2025-03-09;Birch School;Near miss;In progress',
    ),
    kind: 'incidents',
    columns: { id: 'Event no', occurred: 'Event day', unit: 'Site', type: 'Event class', status: 'Progress' },
  },
  {
    name: 'handelser per typ.csv',
    text: lines(
      'Enhet;Månad;Olycksfall;Tillbud;Riskobservation',
      'Björkskolan;2025-01;1;3;0',
      'Hemtjänst Norr;2025-01;0;2;1',
      'Björkskolan;2025-02;0;4;2',
    ),
    kind: 'incidents',
    columns: { unit: 'Enhet', period: 'Månad', type: '#type', count: '#value' },
  },
  {
    name: 'enkat-06.csv',
    text: lines(
      'Forum;Företräder;Gick ut till;Kom in',
      'FSG Omsorg;Fackliga;9;5',
      'FSG Omsorg;Chefer;6;6',
      'LSG Björkskolan;Fackliga;4;3',
      'LSG Björkskolan;Chefer;2;2',
    ),
    kind: 'responses',
    columns: { group: 'Forum', role: 'Företräder', invited: 'Gick ut till', answered: 'Kom in' },
  },
  {
    name: 'enkat-07.csv',
    text: lines(
      'Samverkansnivå;Fackförbunden;Ledningen',
      'FSG Omsorg;9/5;6/6',
      'LSG Björkskolan;4/3;2/2',
      'LSG Hemtjänst Norr;5/1;2/1',
    ),
    kind: 'responses',
    columns: { group: 'Samverkansnivå', union: 'Fackförbunden', employer: 'Ledningen' },
  },
  {
    name: 'HME 2024 uttag.csv',
    text: lines(
      'Verksamhet;Mätomgång;Poäng;Ant sv',
      'Björkskolan;2023;72,5;41',
      'Björkskolan;2024;74,1;39',
      'Hemtjänst Norr;2024;68,0;27',
    ),
    kind: 'indexes',
    columns: { unit: 'Verksamhet', year: 'Mätomgång', value: 'Poäng', answers: 'Ant sv' },
  },
  {
    name: 'AMI.csv',
    text: lines('Enhet;2023;2024;2025', 'Björkskolan;74;76;79', 'Hemtjänst Norr;68;..;71'),
    kind: 'indexes',
    columns: { unit: 'Enhet', year: '#period', whole_ami: '#value' },
  },
  {
    name: 'lonesystem-10.csv',
    text: lines(
      'Verksamhetsställe;Avser;Tillsvidare',
      'Björkskolan;2025-01;48',
      'Hemtjänst Norr;2025-01;63',
      'Björkskolan;2025-02;47',
    ),
    kind: 'headcount',
    columns: { unit: 'Verksamhetsställe', period: 'Avser', employees: 'Tillsvidare' },
  },
  {
    name: 'anställda.csv',
    text: lines('Enhet;jan-25;feb-25;mar-25', 'Björkskolan;48;47;47', 'Hemtjänst Norr;63;64;62'),
    kind: 'headcount',
    columns: { unit: 'Enhet', period: '#period', employees: '#value' },
  },
  {
    name: 'pa-uttag-12.csv',
    text: lines(
      'Org;Tid;Sjuk %',
      'Björkskolan;2025-01;5,4 %',
      'Hemtjänst Norr;2025-01;9,1 %',
      'Björkskolan;2025-02;6,0 %',
    ),
    kind: 'absence',
    columns: { unit: 'Org', period: 'Tid', rate: 'Sjuk %' },
  },
  {
    name: 'nyckeltal-13.csv',
    text: lines(
      'Enhet;Mått;2023;2024',
      'Björkskolan;Total sjukfrånvaro;5,4;5,9',
      'Björkskolan;Långtidsfrånvaro;2,1;2,2',
      'Hemtjänst Norr;Total sjukfrånvaro;9,1;8,7',
    ),
    kind: 'absence',
    columns: { unit: 'Enhet', measure: 'Mått', period: '#period', value: '#value' },
  },
  {
    name: 'fhv-14.csv',
    text: lines(
      'Beställare;Kv;Inriktning;Stycken',
      'Björkskolan;2025 kv 1;Förebyggande;4',
      'Hemtjänst Norr;2025 kv 1;Efterhjälpande;7',
      'Hemtjänst Norr;2025 kv 2;Hälsofrämjande;2',
    ),
    kind: 'health',
    columns: { unit: 'Beställare', period: 'Kv', kind: 'Inriktning', count: 'Stycken' },
  },
  {
    name: 'ronder-15.csv',
    text: lines(
      'Gäller;Kontrollpunkt;Utfall;Sista dag',
      'Björkskolan;Skyddsrond;Genomförd;2025-03-31',
      'Hemtjänst Norr;Skyddsrond;Ej genomförd;2025-03-31',
      'Förskolan Solgläntan;Uppföljning av SAM;Försenad;2025-02-28',
    ),
    kind: 'rounds',
    columns: { unit: 'Gäller', kind: 'Kontrollpunkt', status: 'Utfall', due: 'Sista dag' },
  },
  {
    name: 'trad-16.csv',
    text: lines(
      'Benämning;Ligger under;Rang',
      'Omsorgsförvaltningen;;Förvaltning',
      'Hemtjänst;Omsorgsförvaltningen;Avdelning',
      'Hemtjänst Norr;Hemtjänst;Enhet',
    ),
    kind: 'units',
    columns: { unit: 'Benämning', parent: 'Ligger under', level: 'Rang' },
  },
];

/** Tables that are none of ours: whatever is guessed, they are never read without an answer. */
export const others: readonly { name: string; text: string }[] = [
  {
    name: 'reskontra.csv',
    text: lines('Konto;Belopp;Bokfört;Text', '4010;1 250,00;2025-01-14;Papper', '4010;90,00;2025-01-20;Pennor'),
  },
  {
    name: 'schema.csv',
    text: lines('Vecka;Lokal;Ämne', '3;A12;Svenska', '4;A13;Matematik', '5;A12;Svenska'),
  },
  {
    name: 'besiktning.csv',
    text: lines(
      'Byggnad;Besök;Bedömning',
      'Björkskolan;2025-01-14;Godkänd',
      'Alkärrets äldreboende;2025-02-03;Underkänd',
      'Förskolan Solgläntan;2025-02-09;Godkänd',
    ),
  },
  {
    name: 'larm.csv',
    text: lines('Skola;Dag;Typ', 'Björkskolan;2025-01-14;Brandlarm', 'Björkskolan;2025-01-20;Inbrottslarm'),
  },
];
