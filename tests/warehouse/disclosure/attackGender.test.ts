import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { suppress } from '../../../src/lib/warehouse/disclosure.ts';
import { solved } from './solved.ts';

/** More by hand: `ATTACKS=10000 npx vitest run tests/warehouse/disclosure`. */
const numRuns = Number(process.env.ATTACKS ?? 100);
const genders = ['women', 'men', 'other'] as const;
type Gender = (typeof genders)[number];
const source = 'a.csv';

const unit = (unit_id: string, parent_id: string | null): Row<'units'> => ({
  ...{ unit_id, parent_id, name: unit_id, level: null, group_name: null, depth: 0, position: 0 },
});
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
const data = fc.record({
  /** Areas with their leaves' answers by gender. */
  areas: fc.array(fc.array(fc.tuple(count, count, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  areaGiven: fc.boolean(),
  topGiven: fc.boolean(),
  /** What the source tells of a unit: its total, and which genders. */
  told: fc.array(fc.tuple(fc.boolean(), fc.subarray([...genders])), { minLength: 16, maxLength: 16 }),
  alike: fc.boolean(),
  parts: fc.constantFrom(0, 2, 3),
});

test('indexes by gender: no hidden value can be solved for, nor that of the few who are of no gender that is told', () => {
  fc.assert(
    fc.property(data, ({ areas, areaGiven, topGiven, told, alike, parts }) => {
      const leaves = areas.flatMap((of, a) => of.map((n, l) => ({ id: `a${a}l${l}`, area: `a${a}`, n })));
      const nodes = [
        ...(topGiven ? [{ id: 'all', leaves }] : []),
        ...(areaGiven ? areas.map((_, a) => ({ id: `a${a}`, leaves: leaves.filter((l) => l.area === `a${a}`) })) : []),
        ...leaves.map((leaf) => ({ id: leaf.id, leaves: [leaf] })),
      ];
      const n = (id: string, gender: Gender | null): number => {
        const of = nodes.find((x) => x.id === id)!.leaves;
        return sum(of.map((l) => (gender === null ? sum(l.n) : l.n[genders.indexOf(gender)]!)));
      };
      const toldOf = (i: number): (Gender | null)[] => {
        const [total, of] = told[alike ? 0 : i]!;
        return total || of.length === 0 ? [null, ...of] : of;
      };
      const named = [null, ...Array.from({ length: parts }, (_, p) => `part ${p}`)];
      const indexes = nodes.flatMap(({ id }, i) =>
        toldOf(i).flatMap((gender) =>
          named.map((part): Row<'indexes'> => ({
            ...{ instrument: 'HME', year: 2025, unit_id: id, part, gender, value: 70, spread: 12, source },
            ...{ answers: n(id, gender), suppressed: false },
          })),
        ),
      );
      const units = [unit('all', null), ...areas.map((_, a) => unit(`a${a}`, 'all'))];
      units.push(...leaves.map((l) => unit(l.id, l.area)));
      const shown = suppress({ units, indexes }).indexes!;
      const name = (id: string, gender: Gender | 'rest' | null, part: string | null): string =>
        `${id} ${gender ?? 'all'} ${part ?? ''}`;
      const known = shown.filter((r) => !r.suppressed).map((r) => new Map([[name(r.unit_id, r.gender, r.part), 1]]));
      const small: string[] = [];
      nodes.forEach(({ id }, i) => {
        const own = toldOf(i);
        const split = own.flatMap((gender) => gender ?? []);
        const rest = n(id, null) - sum(split.map((gender) => n(id, gender)));
        for (const part of named) {
          if (split.length > 0) {
            const inAll = rest > 0 ? ([...split, 'rest'] as const) : split;
            if (n(id, null) > 0)
              known.push(new Map([[name(id, null, part), -1], ...inAll.map((g) => [name(id, g, part), 1] as const)]));
            // Where all are told, those who are left are no difference that a reader could form.
            if (rest > 0 && rest < (part === null ? 5 : 7) && own.includes(null)) small.push(name(id, 'rest', part));
          }
          for (const gender of [null, ...genders]) {
            if (n(id, gender) === 0) continue;
            const leafIds = nodes.find((x) => x.id === id)!.leaves.map((l) => l.id);
            if (leafIds.length > 1 || leafIds[0] !== id)
              known.push(
                new Map([
                  [name(id, gender, part), -1],
                  ...leafIds.filter((l) => n(l, gender) > 0).map((l) => [name(l, gender, part), 1] as const),
                ]),
              );
          }
        }
        for (const gender of own)
          if (parts > 0)
            known.push(
              new Map([
                [name(id, gender, null), -parts],
                ...named.filter((p) => p !== null).map((p) => [name(id, gender, p), 1] as const),
              ]),
            );
      });
      const hidden = shown.filter((r) => r.suppressed);
      expect(hidden.every((r) => r.value === null && r.answers === null && r.spread === null)).toBe(true);
      for (const r of shown)
        if (!r.suppressed && r.answers !== 0) expect(r.answers).toBeGreaterThanOrEqual(r.part === null ? 5 : 7);
      expect(solved(known, [...hidden.map((r) => name(r.unit_id, r.gender, r.part)), ...small])).toEqual([]);
    }),
    { numRuns, seed: 20190602 },
  );
});

test('women, men and two more: the two are hidden, and so are the men, since all and women stand', () => {
  const row = (gender: Gender | null, answers: number): Row<'indexes'> => ({
    ...{ instrument: 'AMI', year: 2025, unit_id: 'a', part: null, gender, value: 70, answers, spread: null, source },
    suppressed: false,
  });
  const shown = suppress({ units: [unit('a', null)], indexes: [row(null, 30), row('women', 20), row('men', 8)] });
  expect(shown.indexes!.map((r) => r.suppressed)).toEqual([false, false, true]);
  const whole = suppress({ units: [unit('a', null)], indexes: [row(null, 28), row('women', 20), row('men', 8)] });
  expect(whole.indexes!.map((r) => r.suppressed)).toEqual([false, false, false]);
});
