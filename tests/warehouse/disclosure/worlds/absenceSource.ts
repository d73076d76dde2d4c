import { unitId } from '../../../../src/lib/model/unit.ts';
import type { Functional } from './linear.ts';
import { leavesOf, naming, unitsFile, type Organisation, type Place } from './organisation.ts';
import type { Random } from './random.ts';
import { valueOf, type Source } from './source.ts';

const key = (...parts: readonly string[]): string => parts.join('|');
const columns = { total: 'sjukfrånvaro', short: 'korttidsfrånvaro', long: 'långtidsfrånvaro' } as const;
type Measure = keyof typeof columns;

/** Sick leave of some months, perhaps with their year, short and long beside the total or the total alone, and the employees. */
export function absenceSource(organisation: Organisation, random: Random): Source {
  const { places, told } = organisation;
  const months = ['2025-01', '2025-02', '2025-03'].slice(0, random.whole(1, 3));
  const periods = random.chance(0.3) ? [...months, '2025'] : months;
  const measures: Measure[] = random.chance(0.5) ? ['total', 'short', 'long'] : ['total'];
  const parts: Measure[] = measures.length > 1 ? ['short', 'long'] : ['total'];
  const given = places.filter((p) => p.below.length === 0 || told === 'order' || random.chance(0.8));
  const truth = new Map<string, number>();
  const staff = new Map<string, number>();
  for (const leaf of places.filter((p) => p.below.length === 0))
    for (const month of months) {
      staff.set(key(leaf.name, month), random.chance(0.4) ? random.whole(1, 6) : random.whole(5, 40));
      for (const part of parts) truth.set(key(leaf.name, month, part), 4 + 6 * random.next());
    }
  const within = (period: string): string[] => (period === '2025' ? months : [period]);
  const employees = (place: Place, month: string): number =>
    leavesOf(place).reduce((sum, leaf) => sum + staff.get(key(leaf.name, month))!, 0);
  const functional = (place: Place, period: string, measure: Measure): Functional => {
    const all = within(period).reduce((sum, month) => sum + employees(place, month), 0);
    const named = measure === 'total' ? parts : [measure];
    return new Map(
      leavesOf(place).flatMap((leaf) =>
        within(period).flatMap((month) =>
          named.map((part) => [key(leaf.name, month, part), staff.get(key(leaf.name, month))! / all] as const),
        ),
      ),
    );
  };
  const rows = periods.flatMap((period) => given.map((place) => ({ place, period })));
  const { headers, cells } = naming(organisation);
  const said = (f: Functional, unknown: ReadonlyMap<string, number>): string =>
    valueOf(f, unknown).toFixed(7).replace('.', ',');
  return {
    truth,
    range: [0, 50],
    files: (unknown) => ({
      ...unitsFile(organisation),
      'personal.csv': [
        `${headers};månad;anställda`,
        ...months.flatMap((month) => given.map((place) => `${cells(place)};${month};${employees(place, month)}`)),
      ].join('\n'),
      'sjuk.csv': [
        `${headers};period;${measures.map((m) => columns[m]).join(';')}`,
        ...rows.map(({ place, period }) =>
          [cells(place), period, ...measures.map((m) => said(functional(place, period, m), unknown))].join(';'),
        ),
      ].join('\n'),
    }),
    functionals: new Map(
      rows.flatMap(({ place, period }) =>
        measures.map((m) => [key(unitId(place.name), period, m), functional(place, period, m)] as const),
      ),
    ),
    cells: ({ absence = [] }) => absence.map((r) => ({ key: key(r.unit_id, r.period, r.measure), value: r.rate })),
  };
}
