import { unitId } from '../../../../src/lib/model/unit.ts';
import type { Functional } from './linear.ts';
import { leavesOf, naming, unitsFile, type Organisation, type Place } from './organisation.ts';
import type { Random } from './random.ts';
import { valueOf, type Source } from './source.ts';

const key = (...parts: readonly (string | number | null)[]): string => parts.map((p) => p ?? '').join('|');

/**
 * An index of one or two years: some levels have rows, perhaps by gender too, perhaps by parts of which the whole is the
 * mean, and some units are smaller than what may be shown.
 */
export function indexSource(organisation: Organisation, random: Random): Source {
  const { places, told } = organisation;
  const years = random.chance(0.3) ? [2024, 2025] : [2025];
  const parts = random.pick([[], [], ['Motivation', 'Styrning'], ['Ledarskap', 'Motivation', 'Styrning']]);
  const genders = random.pick([[], [], ['kvinnor', 'män']] as string[][]);
  const kinds = genders.length > 0 ? genders : [''];
  const given = places.filter((p) => p.below.length === 0 || told === 'order' || random.chance(0.8));
  const truth = new Map<string, number>();
  const n = new Map<string, number>();
  const leaves = places.filter((p) => p.below.length === 0);
  for (const year of years)
    for (const leaf of leaves)
      for (const kind of kinds) {
        n.set(key(year, leaf.name, kind), random.chance(0.5) ? random.whole(0, 8) : random.whole(5, 30));
        for (const part of parts.length > 0 ? parts : [''])
          truth.set(key(year, leaf.name, kind, part), 40 + 30 * random.next());
      }
  const answers = (year: number, place: Place, of: readonly string[]): number =>
    leavesOf(place).reduce((sum, leaf) => sum + of.reduce((s, k) => s + n.get(key(year, leaf.name, k))!, 0), 0);
  const functional = (year: number, place: Place, of: readonly string[], part: string): Functional => {
    const all = answers(year, place, of);
    const named = part === '' && parts.length > 0 ? parts : [part];
    return new Map(
      leavesOf(place).flatMap((leaf) =>
        of.flatMap((kind) =>
          named.map(
            (p) => [key(year, leaf.name, kind, p), n.get(key(year, leaf.name, kind))! / all / named.length] as const,
          ),
        ),
      ),
    );
  };
  const rows = years.flatMap((year) =>
    given.flatMap((place) =>
      ['', ...genders].flatMap((gender) => {
        const of = gender === '' ? kinds : [gender];
        const all = answers(year, place, of);
        if (all === 0) return [];
        return ['', ...parts].map((part) => ({ year, place, gender, part, all, f: functional(year, place, of, part) }));
      }),
    ),
  );
  const { headers, cells } = naming(organisation);
  const english: Record<string, string> = { kvinnor: 'women', män: 'men' };
  return {
    truth,
    range: [0, 100],
    files: (unknown) => ({
      ...unitsFile(organisation),
      'ami.csv': [
        `instrument;år;${headers};kön;delindex;värde;antal svar`,
        ...rows.map(({ year, place, gender, part, all, f }) =>
          ['AMI', year, cells(place), gender, part, valueOf(f, unknown).toFixed(7).replace('.', ','), all].join(';'),
        ),
      ].join('\n'),
    }),
    functionals: new Map(
      rows.map(({ year, place, gender, part, f }) => [key(year, unitId(place.name), english[gender] ?? '', part), f]),
    ),
    cells: ({ indexes = [] }) =>
      indexes.map((r) => ({ key: key(r.year, r.unit_id, r.gender, r.part), value: r.value })),
  };
}
