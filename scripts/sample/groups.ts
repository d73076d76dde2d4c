import type { Unit } from './organisation.ts';
import { subtree } from './organisation.ts';
import { people } from './people.ts';
import { municipality } from './units.ts';

export type LayoutName = 'paragraphs' | 'headings' | 'numbered' | 'markdown' | 'scanned' | 'running';
/** What a group's matters are about. */
export type Field = 'central' | 'education' | 'care' | 'social' | 'technical' | 'culture';

/** A place at the table and who sits there. `union` is null for the employer's side. */
export interface Seat {
  name: string;
  union: string | null;
  role: string | null;
}

/** A group that meets and writes protocols. */
export interface Group {
  name: string;
  /** Its unit, and the names of all units below that one. */
  unit: string;
  units: readonly Unit[];
  /** The administration that it belongs to. */
  administration: string;
  field: Field;
  layout: LayoutName;
  /** Months of the year in which it meets. */
  cadence: readonly number[];
  place: string;
  clock: readonly [string, string];
  /** The committee whose matters it deals with, and the prefix of that one's case numbers. */
  board: { name: string; prefix: string } | null;
  employer: readonly Seat[];
  unions: readonly Seat[];
  secretary: Seat;
  /** How the employer's side is called in talk. */
  voice: 'Arbetsgivaren' | 'Förvaltningen';
}

/** What is fixed of a group; its unit's name leads to the rest. */
interface Plan {
  unit: string;
  field: Field;
  layout: LayoutName;
  cadence: readonly number[];
  place: string;
  clock: readonly [string, string];
  board: Group['board'];
  chair: string;
  offices: readonly string[];
  unions: readonly (readonly [string, string | null])[];
}

const every = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
const bimonthly = [2, 4, 6, 9, 10, 12];
const quarterly = [2, 5, 9, 11];
const guardian = 'huvudskyddsombud';

const plans: readonly Plan[] = [
  {
    ...{ unit: municipality, field: 'central', layout: 'running', cadence: bimonthly },
    ...{ place: 'Stadshuset, Rådssalen', clock: ['13:00', '15:10'], chair: 'kommundirektör' },
    board: { name: 'kommunstyrelsen', prefix: 'KS' },
    offices: ['HR-direktör', 'ekonomidirektör', 'socialdirektör', 'utbildningsdirektör', 'teknisk direktör'],
    unions: [
      ['Kommunal', guardian],
      ['Kommunal', null],
      ['Vision', guardian],
      ['Vision', null],
      ['Sveriges Lärare', guardian],
      ['SACO', null],
      ['Vårdförbundet', null],
      ['Ledarna', null],
    ],
  },
  {
    ...{ unit: 'Barn- och utbildningsförvaltningen', field: 'education', layout: 'paragraphs', cadence: every },
    ...{ place: 'Kvarnstigen 4, konferensrum Granen', clock: ['09:00', '11:00'], chair: 'förvaltningschef' },
    board: { name: 'barn- och utbildningsnämnden', prefix: 'BUN' },
    offices: ['HR-chef', 'ekonomichef', 'grundskolechef', 'förskolechef', 'administrativ chef'],
    unions: [
      ['Sveriges Lärare', guardian],
      ['Sveriges Lärare', null],
      ['Sveriges Skolledare', null],
      ['Kommunal', guardian],
      ['Vision', null],
      ['SACO', null],
    ],
  },
  {
    ...{ unit: 'Socialförvaltningen', field: 'social', layout: 'headings', cadence: [2, 3, 4, 5, 9, 10, 11, 12] },
    ...{ place: 'Socialkontoret, Ljungsalen', clock: ['10:00', '12:00'], chair: 'socialdirektör' },
    board: { name: 'socialnämnden', prefix: 'SN' },
    offices: [
      'HR-partner',
      'avdelningschef Vuxenstöd',
      'avdelningschef Barn och familj',
      'avdelningschef Försörjning och etablering',
    ],
    unions: [
      ['Vision', guardian],
      ['Vision', null],
      ['Akademikerförbundet SSR', null],
      ['Kommunal', null],
    ],
  },
  {
    ...{ unit: 'Vård- och omsorgsförvaltningen', field: 'care', layout: 'scanned', cadence: bimonthly },
    ...{ place: 'Omsorgens hus, sal 2', clock: ['08:30', '10:30'], chair: 'förvaltningschef' },
    board: { name: 'vård- och omsorgsnämnden', prefix: 'VON' },
    offices: [
      'HR-chef',
      'ekonomichef',
      'avdelningschef Hemtjänst',
      'avdelningschef Särskilt boende',
      'avdelningschef Funktionsstöd',
    ],
    unions: [
      ['Kommunal', guardian],
      ['Kommunal', null],
      ['Vårdförbundet', null],
      ['Vision', null],
      ['SACO', null],
    ],
  },
  {
    ...{ unit: 'Tekniska förvaltningen', field: 'technical', layout: 'markdown', cadence: quarterly },
    ...{ place: 'Förrådsvägen 9, Verkstadsrummet', clock: ['08:00', '09:30'], chair: 'teknisk direktör' },
    board: { name: 'tekniska nämnden', prefix: 'TN' },
    offices: ['HR-partner', 'fastighetschef', 'gatuchef', 'kostchef'],
    unions: [
      ['Kommunal', guardian],
      ['Vision', null],
      ['Ledarna', null],
      ['SACO', null],
    ],
  },
  {
    ...{ unit: 'Kultur- och fritidsförvaltningen', field: 'culture', layout: 'running', cadence: quarterly },
    ...{ place: 'Stadsbiblioteket, Läsesalen', clock: ['13:15', '14:45'], chair: 'kultur- och fritidschef' },
    board: { name: 'kultur- och fritidsnämnden', prefix: 'KFN' },
    offices: ['HR-partner', 'bibliotekschef', 'fritidschef'],
    unions: [
      ['Vision', guardian],
      ['Kommunal', null],
      ['Sveriges Lärare', null],
      ['SACO', null],
    ],
  },
  {
    ...{ unit: 'Vuxenstöd', field: 'social', layout: 'numbered', cadence: quarterly, board: null },
    ...{ place: 'Socialkontoret, rum 214', clock: ['13:00', '14:30'], chair: 'avdelningschef' },
    offices: ['enhetschef', 'enhetschef', 'HR-partner'],
    unions: [
      ['Vision', 'skyddsombud'],
      ['Akademikerförbundet SSR', null],
      ['Kommunal', 'skyddsombud'],
    ],
  },
  {
    ...{ unit: 'Grundskola', field: 'education', layout: 'numbered', cadence: quarterly, board: null },
    ...{ place: 'Granitskolan, personalrummet', clock: ['14:30', '16:00'], chair: 'grundskolechef' },
    offices: ['rektor', 'rektor', 'rektor', 'HR-partner'],
    unions: [
      ['Sveriges Lärare', 'skyddsombud'],
      ['Sveriges Lärare', null],
      ['Sveriges Skolledare', null],
      ['Kommunal', null],
    ],
  },
  {
    ...{ unit: 'Hemtjänst', field: 'care', layout: 'markdown', cadence: quarterly, board: null },
    ...{ place: 'Omsorgens hus, sal 1', clock: ['13:00', '14:15'], chair: 'avdelningschef' },
    offices: ['enhetschef', 'enhetschef', 'HR-partner'],
    unions: [
      ['Kommunal', 'skyddsombud'],
      ['Kommunal', null],
      ['Vision', null],
    ],
  },
];

const administrationOf = (units: readonly Unit[], name: string): string => {
  const unit = units.find((other) => other.name === name);
  if (!unit?.parent || unit.level === 'förvaltning') return name;
  return administrationOf(units, unit.parent);
};

/** The groups whose protocols are in the sample, their seats filled by invented persons. */
export const makeGroups = (seed: number, units: readonly Unit[]): Group[] => {
  const names = people(seed);
  const person = (): string => names.next().value as string;
  return plans.map(({ chair, offices, unions, ...plan }): Group => {
    const below = subtree(units, plan.unit);
    const unit = units.find(({ name }) => name === plan.unit);
    return {
      ...plan,
      name: unit?.group ?? plan.unit,
      units: units.filter(({ name }) => below.has(name)),
      administration: administrationOf(units, plan.unit),
      employer: [chair, ...offices].map((role) => ({ name: person(), union: null, role })),
      unions: unions.map(([union, role]) => ({ name: person(), union, role })),
      secretary: { name: person(), union: null, role: 'nämndsekreterare' },
      voice: unit?.level === 'förvaltning' ? 'Förvaltningen' : 'Arbetsgivaren',
    };
  });
};
