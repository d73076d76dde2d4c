import { administrations, municipality, patterns, places, type UnitKind } from './units.ts';

/** A unit in the tree. */
export interface Unit {
  name: string;
  level: 'kommun' | 'förvaltning' | 'avdelning' | 'enhet';
  parent: string | null;
  kind: UnitKind;
  /** Employees at the unit itself; 0 above the workplaces. */
  staff: number;
  /** Its samverkansgrupp, if it has one. */
  group: string | null;
}

/** Workplaces without a group of their own: too small, or their matters are dealt with in the division's. */
const withoutGroup: readonly UnitKind[] = ['office', 'culture', 'technical'];

const over = (name: string, level: Unit['level'], parent: string | null, group: string): Unit => ({
  ...{ name, level, parent, group },
  kind: 'over',
  staff: 0,
});

const workplace = (name: string, parent: string, kind: UnitKind, staff: number): Unit => ({
  ...{ name, parent, kind, staff },
  level: 'enhet',
  group: withoutGroup.includes(kind) || staff < 20 ? null : `LSG ${name}`,
});

/** Every workplace that the municipality has, the first of each division first, then the second of each... */
const workplaces = (): Unit[] => {
  const divisions = administrations.flatMap(({ divisions }) => Object.entries(divisions));
  return [0, 1, 2, 3].flatMap((rank) =>
    divisions.flatMap(([division, units]) => {
      const unit = units[rank];
      return unit ? [workplace(unit[0], division, unit[1], unit[2])] : [];
    }),
  );
};

/** Workplaces beyond those, without end: kinds in turn, places in turn, then the places numbered. */
function* more(): Generator<Unit> {
  for (let i = 0; ; i++) {
    const [division, word, kind] = patterns[i % patterns.length] ?? ['', '', 'office'];
    const j = Math.floor(i / patterns.length);
    const round = Math.floor(j / places.length);
    const name = `${word} ${places[j % places.length]}${round ? ` ${round + 1}` : ''}`;
    yield workplace(name, division, kind, 12 + ((i * 7) % 31));
  }
}

/** The units above the workplaces, with the group of each: CESAM, FSG, VSG. */
const upper = (): Unit[] => [
  over(municipality, 'kommun', null, 'CESAM'),
  ...administrations.flatMap(({ name, divisions }) => [
    over(name, 'förvaltning', municipality, `FSG ${name}`),
    ...Object.keys(divisions).map((division) => over(division, 'avdelning', name, `VSG ${division}`)),
  ]),
];

/** A tree of exactly `count` units (40 or more), parents before children, each workplace under its division. */
export const organisation = (count: number): Unit[] => {
  const above = upper();
  const below = workplaces();
  const source = more();
  while (above.length + below.length < count) {
    const { value } = source.next();
    if (value) below.push(value);
  }
  const kept = below.slice(0, count - above.length);
  return above.flatMap((unit) => [unit, ...kept.filter((other) => other.parent === unit.name)]);
};

/** The unit's name and those of all units below it. */
export const subtree = (units: readonly Unit[], name: string): Set<string> => {
  const names = new Set([name]);
  for (const unit of units) if (unit.parent !== null && names.has(unit.parent)) names.add(unit.name);
  return names;
};
