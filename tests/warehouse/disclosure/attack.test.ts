import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { suppress } from '../../../src/lib/warehouse/disclosure.ts';
import { solved, type Known } from './solved.ts';

/** How many random datasets are attacked; more by hand: `ATTACKS=10000 npx vitest run tests/warehouse/disclosure`. */
const numRuns = Number(process.env.ATTACKS ?? 300);
const source = 'a.csv';

interface Node {
  readonly id: string;
  readonly parent: string | null;
  /** Whether the source has rows for it. */
  readonly given: boolean;
  readonly below: readonly string[];
  readonly leaf: boolean;
}

/** Trees of up to three levels; the leaves have figures, the levels above may have. */
const tree = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.constant(0), { maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .chain((middles) => fc.tuple(fc.constant(middles), fc.boolean()))
  .map(([middles, top]): Node[] => {
    const nodes: Node[] = middles.flatMap(([given, leaves], m) => {
      const below = leaves.map((_, i) => `m${m}l${i}`);
      return [
        { id: `m${m}`, parent: 'all', given: given || below.length === 0, below, leaf: below.length === 0 },
        ...below.map((id) => ({ id, parent: `m${m}`, given: true, below: [], leaf: true })),
      ];
    });
    return [{ id: 'all', parent: null, given: top, below: middles.map((_, m) => `m${m}`), leaf: false }, ...nodes];
  });
const leavesOf = (nodes: readonly Node[], id: string): string[] => {
  const node = nodes.find((n) => n.id === id)!;
  return node.leaf ? [id] : node.below.flatMap((b) => leavesOf(nodes, b));
};
const unitsOf = (nodes: readonly Node[]): Row<'units'>[] =>
  nodes.map(({ id, parent }, position) => ({
    ...{ unit_id: id, name: id, level: null, parent_id: parent, group_name: null, depth: 0, position },
  }));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const total = (name: string, parts: readonly string[]): Map<string, number> =>
  new Map([[name, -1] as const, ...parts.map((part) => [part, 1] as const)]);

test('indexes: no hidden value, count or sum can be solved for, over units, parts and years', () => {
  const data = tree.chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      parts: fc.integer({ min: 0, max: 3 }),
      ragged: fc.boolean(),
      least: fc.constantFrom(undefined, 5, 8),
      answers: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 40 })), {
        minLength: 2 * nodes.length,
        maxLength: 2 * nodes.length,
      }),
    }),
  );
  fc.assert(
    fc.property(data, ({ nodes, parts, ragged, least, answers }) => {
      const given = nodes.filter((n) => n.given);
      const n = (id: string, year: number): number =>
        sum(leavesOf(nodes, id).map((l) => answers[2 * nodes.findIndex((x) => x.id === l) + year]!));
      const partsOf = (id: string): (string | null)[] => {
        const own = ragged && given.findIndex((g) => g.id === id) % 2 === 1 ? 1 : parts;
        return [null, ...Array.from({ length: own }, (_, p) => `part ${p}`)];
      };
      const indexes = given.flatMap(({ id }) =>
        [0, 1].flatMap((year) =>
          partsOf(id).map((part): Row<'indexes'> => ({
            ...{ instrument: 'HME', year, unit_id: id, part, value: 70, suppressed: false, source },
            answers: n(id, year),
            ...{ gender: null, spread: null },
          })),
        ),
      );
      const shown = suppress({ units: unitsOf(nodes), indexes }, least).indexes!;
      const name = (id: string, year: number, part: string | null): string => `${id} ${year} ${part ?? ''}`;
      const known: Known = shown
        .filter((r) => !r.suppressed)
        .map((r) => new Map([[name(r.unit_id, r.year, r.part), 1]]));
      for (const year of [0, 1]) {
        const present = given.filter((g) => n(g.id, year) > 0).map((g) => g.id);
        for (const part of [null, ...Array.from({ length: 3 }, (_, p) => `part ${p}`)]) {
          const has = present.filter((id) => partsOf(id).includes(part));
          const nearest = (id: string): string[] =>
            nodes.find((x) => x.id === id)!.below.flatMap((b) => (has.includes(b) ? [b] : nearest(b)));
          for (const id of has) {
            const below = nearest(id);
            // True only where the parts' answers make the whole's: with different parts they need not.
            if (below.length > 0 && sum(below.map((b) => n(b, year))) === n(id, year))
              known.push(
                total(
                  name(id, year, part),
                  below.map((b) => name(b, year, part)),
                ),
              );
          }
        }
        for (const id of present) {
          const own = partsOf(id).filter((part) => part !== null);
          // The whole is the mean of its parts, which rest on the same answers.
          if (own.length > 0)
            known.push(
              new Map([[name(id, year, null), -own.length], ...own.map((part) => [name(id, year, part), 1] as const)]),
            );
        }
      }
      const hidden = shown.filter((r) => r.suppressed);
      expect(hidden.every((r) => r.value === null && r.answers === null)).toBe(true);
      const k = { whole: Math.max(5, least ?? 0), part: Math.max(7, least ?? 0) };
      for (const r of shown)
        if (!r.suppressed && r.answers !== 0)
          expect(r.answers).toBeGreaterThanOrEqual(r.part === null ? k.whole : k.part);
      expect(
        solved(
          known,
          hidden.map((r) => name(r.unit_id, r.year, r.part)),
        ),
      ).toEqual([]);
    }),
    { numRuns, seed: 20190601 },
  );
});

test('sick leave: no hidden rate can be solved for, over units, measures, months and years', () => {
  const periods = ['2025-01', '2025-02', '2025-03', '2025'];
  const data = tree.chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      years: fc.boolean(),
      shortOnlyBelow: fc.boolean(),
      staff: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 3 * nodes.length, maxLength: 3 * nodes.length }),
    }),
  );
  fc.assert(
    fc.property(data, ({ nodes, years, shortOnlyBelow, staff }) => {
      const given = nodes.filter((n) => n.given);
      const used = years ? periods : periods.slice(0, 3);
      const n = (id: string, at: number): number =>
        sum(leavesOf(nodes, id).map((l) => staff[3 * nodes.findIndex((x) => x.id === l) + at]!));
      const measuresOf = (id: string): string[] =>
        shortOnlyBelow && id === 'all' ? ['total'] : ['total', 'short', 'long'];
      const absence = given.flatMap(({ id }) =>
        used.flatMap((period) =>
          measuresOf(id).map((measure): Row<'absence'> => ({
            ...{ unit_id: id, period, measure, rate: 4, hours: null, suppressed: false, source },
          })),
        ),
      );
      const headcount = given.flatMap(({ id }) =>
        [0, 1, 2].map((at) => ({ unit_id: id, period: periods[at]!, employees: n(id, at), source })),
      );
      const shown = suppress({ units: unitsOf(nodes), absence, headcount }).absence!;
      const name = (id: string, period: string, measure: string): string => `${id} ${period} ${measure}`;
      const known: Known = shown
        .filter((r) => !r.suppressed)
        .map((r) => new Map([[name(r.unit_id, r.period, r.measure), 1]]));
      for (const { id } of given) {
        for (const period of used) {
          if (measuresOf(id).length > 1)
            known.push(
              total(
                name(id, period, 'total'),
                ['short', 'long'].map((m) => name(id, period, m)),
              ),
            );
          for (const measure of measuresOf(id)) {
            const nearest = (u: string): string[] =>
              nodes.find((x) => x.id === u)!.below.flatMap((b) => (given.some((g) => g.id === b) ? [b] : nearest(b)));
            if (nearest(id).length > 0)
              known.push(
                total(
                  name(id, period, measure),
                  nearest(id).map((b) => name(b, period, measure)),
                ),
              );
          }
        }
        if (years)
          for (const measure of measuresOf(id))
            known.push(
              total(
                name(id, '2025', measure),
                periods.slice(0, 3).map((p) => name(id, p, measure)),
              ),
            );
      }
      const hidden = shown.filter((r) => r.suppressed);
      expect(
        solved(
          known,
          hidden.map((r) => name(r.unit_id, r.period, r.measure)),
        ),
      ).toEqual([]);
    }),
    { numRuns, seed: 20190601 },
  );
});

test('visits: no hidden count can be solved for, every sum that is told is true, and small ones are together', () => {
  const data = tree.chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })), {
        minLength: 4 * nodes.length,
        maxLength: 4 * nodes.length,
      }),
      own: fc.boolean(),
      totals: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(data, ({ nodes, counts, own, totals }) => {
      const quarter = (at: number, q: number): number => counts[4 * at + q]!;
      const givenLeaf = nodes.flatMap((node, at) => (node.leaf || (own && !totals) ? [{ id: node.id, at }] : []));
      const health = givenLeaf.flatMap(({ id, at }) =>
        [0, 1, 2, 3].map((q): Row<'health'> => ({
          ...{ unit_id: id, period: `2025-Q${q + 1}`, kind: 'after', count: quarter(at, q), suppressed: false, source },
        })),
      );
      const truth = new Map(givenLeaf.map(({ id, at }) => [id, sum([0, 1, 2, 3].map((q) => quarter(at, q)))]));
      const under = (id: string): string[] => [id, ...nodes.find((x) => x.id === id)!.below.flatMap(under)];
      const sumUnder = (id: string): number => sum(under(id).map((u) => truth.get(u) ?? 0));
      if (totals)
        for (const { id, given, leaf } of nodes)
          if (given && !leaf) health.push({ ...health[0]!, unit_id: id, period: '2025', count: sumUnder(id) });
      const shown = suppress({ units: unitsOf(nodes), health }).health!;

      // A unit's own count that happens to be the sum of those below it cannot be told from a sum.
      const happens = nodes.some(({ id, leaf }) => !leaf && truth.has(id) && 2 * truth.get(id)! === sumUnder(id));
      fc.pre(!happens);
      const untold = new Set(shown.filter((r) => r.suppressed).map((r) => r.unit_id));
      for (const r of shown) if (r.count !== null) expect(r.count === 0 || r.count >= 5).toBe(true);
      const known: Known = [];
      for (const { id } of nodes) {
        if (untold.has(id)) continue;
        const below = under(id);
        expect(sum(shown.filter((r) => below.includes(r.unit_id)).map((r) => r.count ?? 0))).toBe(sumUnder(id));
        // Every sum that a unit's page tells is known.
        known.push(new Map(below.filter((u) => truth.has(u)).map((u) => [u, 1] as const)));
      }
      const small = givenLeaf.filter(({ id }) => truth.get(id)! > 0 && truth.get(id)! < 5).map(({ id }) => id);
      expect(
        solved(
          known.filter((row) => row.size > 0),
          small,
        ),
      ).toEqual([]);
    }),
    { numRuns, seed: 20190601 },
  );
});

test('300 units, five years and five parts: most are small, and all rows are kept', () => {
  const units = unitsOf([
    { id: 'all', parent: null, given: true, below: [], leaf: false },
    ...Array.from({ length: 30 }, (_, m) => ({ id: `m${m}`, parent: 'all', given: true, below: [], leaf: false })),
    ...Array.from({ length: 270 }, (_, l) => ({
      id: `l${l}`,
      parent: `m${l % 30}`,
      given: true,
      below: [],
      leaf: true,
    })),
  ]);
  const answers = (id: string): number =>
    id === 'all' ? 270 * 9 : id.startsWith('m') ? 81 : 3 + (Number(id.slice(1)) % 13);
  const indexes = units.flatMap(({ unit_id }) =>
    [1, 2, 3, 4, 5].flatMap((year) =>
      [null, 'a', 'b', 'c', 'd', 'e'].map((part): Row<'indexes'> => ({
        ...{ instrument: 'AMI', year, unit_id, part, value: 70, answers: answers(unit_id), suppressed: false, source },
        ...{ gender: null, spread: null },
      })),
    ),
  );
  const shown = suppress({ units, indexes }).indexes!;
  expect(shown.length).toBe(indexes.length);
  expect(shown.filter((r) => r.suppressed).length).toBeGreaterThan(1000);
});
