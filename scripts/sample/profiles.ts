import type { UnitKind } from './units.ts';

export type IncidentType = 'accident' | 'commuting-accident' | 'illness' | 'near-miss' | 'risk-observation' | 'other';
export type Threat = 'none' | 'threat' | 'violence' | 'both';
export type Concerns = 'employee' | 'pupil' | 'client';

/** What happens at a kind of unit, and how often. Shares are within 0 and 1; weights need not sum to 1. */
export interface Profile {
  /** Incidents a month for 100 employees, before the whole is scaled to the number asked for. */
  rate: number;
  /** Share that are threats or violence. */
  threats: number;
  /** Share that concern pupils or clients, and which of them. */
  others: number;
  whom: Concerns;
  /** How busy a Saturday or Sunday is against a weekday. */
  weekend: number;
  /** Share of a usual month in June, July and August. */
  summer: readonly [number, number, number];
  /** Causes of what is neither threat nor violence, by weight. */
  causes: readonly (readonly [string, number])[];
}

const body: readonly (readonly [string, number])[] = [
  ['Fall, halka, snubbling', 5],
  ['Lyft och förflyttning', 5],
  ['Hög arbetsbelastning', 3],
  ['Stick och skär', 2],
  ['Smitta', 1],
];
const mind: readonly (readonly [string, number])[] = [
  ['Hög arbetsbelastning', 5],
  ['Fall, halka, snubbling', 3],
  ['Konflikt', 2],
  ['Ljud och buller', 2],
];
const machines: readonly (readonly [string, number])[] = [
  ['Fall, halka, snubbling', 4],
  ['Maskin eller verktyg', 4],
  ['Fordon och trafik', 3],
  ['Klämning', 3],
  ['Kemiskt ämne', 1],
];
const even = [1, 1, 1] as const;
const school = { weekend: 0.02, summer: [0.65, 0.12, 0.75], causes: mind } as const;

export const profiles: Record<Exclude<UnitKind, 'over'>, Profile> = {
  school: { ...school, rate: 12, threats: 0.2, others: 0.4, whom: 'pupil' },
  preschool: { ...school, rate: 12, threats: 0.06, others: 0.35, whom: 'pupil', summer: [0.85, 0.3, 0.85] },
  homecare: { rate: 9, threats: 0.1, others: 0.12, whom: 'client', weekend: 0.8, summer: even, causes: body },
  residential: { rate: 13, threats: 0.26, others: 0.15, whom: 'client', weekend: 0.9, summer: even, causes: body },
  social: { rate: 8, threats: 0.24, others: 0.05, whom: 'client', weekend: 0.05, summer: even, causes: mind },
  technical: { rate: 9, threats: 0.02, others: 0, whom: 'client', weekend: 0.1, summer: even, causes: machines },
  culture: { rate: 8, threats: 0.12, others: 0.12, whom: 'client', weekend: 0.6, summer: even, causes: mind },
  office: { rate: 5, threats: 0.04, others: 0, whom: 'client', weekend: 0.02, summer: even, causes: mind },
};

/** Where the type says more of the cause than the unit does. */
export const causesOfType: Partial<Record<IncidentType, readonly (readonly [string, number])[]>> = {
  'commuting-accident': [
    ['Fall, halka, snubbling', 5],
    ['Fordon och trafik', 4],
  ],
  illness: [
    ['Hög arbetsbelastning', 5],
    ['Ensidigt arbete', 3],
    ['Smitta', 2],
    ['Ljud och buller', 1],
  ],
};

/** Types of what happens to employees, threats apart, by weight. */
export const types: readonly (readonly [IncidentType, number])[] = [
  ['near-miss', 40],
  ['accident', 27],
  ['risk-observation', 18],
  ['commuting-accident', 5],
  ['illness', 4],
  ['other', 6],
];

/** Types of threats and violence: mostly near misses, at times an injury. */
export const threatTypes: readonly (readonly [IncidentType, number])[] = [
  ['near-miss', 62],
  ['accident', 28],
  ['other', 10],
];

export const threatKinds: readonly (readonly [Threat, number])[] = [
  ['threat', 50],
  ['violence', 32],
  ['both', 18],
];
