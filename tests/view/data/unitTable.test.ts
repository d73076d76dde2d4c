import { expect, test } from 'vitest';
import { assembleUnits } from '../../../src/lib/ingest/units.ts';
import type { UnitMention } from '../../../src/lib/model/source.ts';
import { unitTable } from '../../../src/routes/data/unitTable.ts';
import { toCsv } from '../../../src/lib/view/csv.ts';
import { skippedRows } from '../../../src/lib/view/skippedRows.ts';
import { placing as en } from '../../../src/lib/view/text/en/placing.ts';
import { placing as sv } from '../../../src/lib/view/text/sv/placing.ts';
import { readWhole } from '../../ingest/readRows.ts';

const implied = (name: string, parent: string | null): UnitMention => ({ name, parent, level: null, group: null });

test.each([
  ['Swedish', sv],
  ['English', en],
])('the tree that rows imply, as a table in %s, is read as the same tree', (_, { csv }) => {
  const tree = assembleUnits([
    implied('Eken', 'Vård; och omsorg'),
    implied('Vård; och omsorg', 'Älvkulla "kommun"'),
    { name: 'Boken', parent: 'Älvkulla "kommun"', level: 'enhet', group: 'LSG Boken' },
    implied('=Granen', null),
  ]);
  const nameOf = (id: string | null) => tree.units.find((u) => u.unit_id === id)?.name ?? null;
  const text = toCsv(unitTable(csv), tree.units.map((u) => ({ ...u, parent: nameOf(u.parent_id) })));
  const { kind, units, issues } = readWhole(text, 'enheter.csv');
  expect([kind, issues.filter((i) => i.severity !== 'note')]).toEqual(['units', []]);
  const again = assembleUnits(units).units;
  const shape = (of: typeof again) => of.map((u) => [u.unit_id, u.parent_id, u.level, u.group_name]);
  expect(shape(again)).toEqual(shape(tree.units));
});

test('rows that were left out are counted by reason', () => {
  const issue = (rule: string, values: Record<string, string | number> = {}) => ({
    ...{ source: 'a', place: null, rule, severity: 'note' as const, values },
  });
  expect(
    skippedRows([
      ...[issue('row-incomplete'), issue('row-incomplete'), issue('more-alike', { of: 'row-incomplete', count: 7 })],
      ...[issue('total-rows', { count: 12 }), issue('type-unknown'), issue('more-alike', { of: 'type-unknown', count: 9 })],
      issue('row-repeated'),
    ]),
  ).toEqual([
    ['total-rows', 12],
    ['row-incomplete', 9],
    ['row-repeated', 1],
  ]);
});
