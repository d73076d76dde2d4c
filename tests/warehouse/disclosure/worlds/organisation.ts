import type { Random } from './random.ts';

/** A unit of an invented organisation: one of the smallest, or with those below it. */
export interface Place {
  readonly name: string;
  readonly above: string | null;
  readonly below: readonly Place[];
}

/** How a source says what lies below what: a table of units, a column in each table, the order of the rows alone, not at all. */
export type Told = 'units' | 'column' | 'order' | 'nothing';

export interface Organisation {
  readonly told: Told;
  /** The whole first, each unit before those below it: the order in which reports have them. */
  readonly places: readonly Place[];
}

/** Two or three levels, with two units at least below each. */
export function organisation(random: Random): Organisation {
  const told = random.pick(['units', 'units', 'column', 'order', 'nothing'] as const);
  const deep = told !== 'order' && random.chance(0.5);
  const leaves = (above: string, n: number): Place[] =>
    Array.from({ length: n }, (_, i) => ({ name: `${above}${'abcdefgh'[i]}`, above, below: [] }));
  const middles: Place[] = Array.from({ length: random.whole(2, 3) }, (_, i) => {
    const name = `Del${i + 1}`;
    return { name, above: 'Hela', below: leaves(name, random.whole(2, 3)) };
  });
  const below = deep ? middles : leaves('Hela', random.whole(3, 6));
  const top: Place = { name: 'Hela', above: null, below };
  const all = (place: Place): Place[] => [place, ...place.below.flatMap(all)];
  const places = all(top);
  return { told, places: told === 'nothing' ? places.filter((p) => p.below.length === 0) : places };
}

/** The smallest units of one. */
export const leavesOf = (place: Place): Place[] => (place.below.length === 0 ? [place] : place.below.flatMap(leavesOf));

/** The table of units, where there is one. */
export const unitsFile = ({ told, places }: Organisation): Record<string, string> =>
  told === 'units'
    ? { 'enheter.csv': ['enhet;överordnad', ...places.map((p) => `${p.name};${p.above ?? ''}`)].join('\n') }
    : {};

/** The cells that say which unit a row is about, with their headers. */
export const naming = ({ told }: Organisation): { headers: string; cells: (place: Place) => string } =>
  told === 'column'
    ? { headers: 'enhet;överordnad', cells: ({ name, above }) => `${name};${above ?? ''}` }
    : { headers: 'enhet', cells: ({ name }) => name };
