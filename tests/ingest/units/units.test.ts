import fc from 'fast-check';
import type { UnitMention } from '../../../src/lib/model/source.ts';
import { describe, expect, test } from 'vitest';
import { assembleUnits, groupUnits, placeGroups } from '../../../src/lib/ingest/units.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { told } from '../readRows.ts';

const implied = (name: string, parent: string | null = null): UnitMention => ({
  name,
  parent,
  level: null,
  group: null,
});
const stated = (name: string, parent: string | null, line: number, more: Partial<UnitMention> = {}): UnitMention => ({
  ...implied(name, parent),
  explicit: true,
  source: 'units.csv',
  line,
  ...more,
});
/** The tree as it would be drawn. */
const drawn = (mentions: UnitMention[]) => assembleUnits(mentions).units.map((u) => `${'  '.repeat(u.depth)}${u.name}`);

test('one tree from all sources, siblings in Swedish order, several tops', () => {
  const { units, unit_tree, issues } = assembleUnits([
    implied('Örnen', 'Vård'),
    implied('Åsen', 'Vård'),
    implied('Zoo', 'Vård'),
    implied('ZOO'),
    implied('Björkskolan'),
    stated('Vård', 'Kommunen', 2, { level: 'Förvaltning', group: 'FSG Vård' }),
  ]);
  expect(units).toEqual([
    {
      unit_id: 'björkskolan',
      name: 'Björkskolan',
      level: null,
      parent_id: null,
      group_name: null,
      depth: 0,
      position: 0,
    },
    { unit_id: 'kommunen', name: 'Kommunen', level: null, parent_id: null, group_name: null, depth: 0, position: 1 },
    {
      unit_id: 'vård',
      name: 'Vård',
      level: 'Förvaltning',
      parent_id: 'kommunen',
      group_name: 'FSG Vård',
      depth: 1,
      position: 2,
    },
    { unit_id: 'zoo', name: 'Zoo', level: null, parent_id: 'vård', group_name: null, depth: 2, position: 3 },
    { unit_id: 'åsen', name: 'Åsen', level: null, parent_id: 'vård', group_name: null, depth: 2, position: 4 },
    { unit_id: 'örnen', name: 'Örnen', level: null, parent_id: 'vård', group_name: null, depth: 2, position: 5 },
  ]);
  expect(unit_tree.filter((t) => t.unit_id === 'zoo')).toEqual([
    { unit_id: 'zoo', ancestor_id: 'zoo', distance: 0 },
    { unit_id: 'zoo', ancestor_id: 'vård', distance: 1 },
    { unit_id: 'zoo', ancestor_id: 'kommunen', distance: 2 },
  ]);
  expect(issues).toEqual([]);
});

describe('contradictions', () => {
  test('a table of units outweighs what rows imply, whatever comes first', () => {
    const mentions = [implied('Eken', 'Skola'), implied('Eken', 'Skola'), stated('Eken', 'Vård', 3)];
    expect(drawn(mentions)).toEqual(['Skola', 'Vård', '  Eken']);
    expect(drawn([...mentions].reverse())).toEqual(['Skola', 'Vård', '  Eken']);
    expect(drawn([implied('Vård', 'Eken'), stated('Vård', null, 2)])).toEqual(['Eken', 'Vård']);
  });

  test('among rows the commonest parent is taken, and the other told', () => {
    const { units, issues } = assembleUnits([
      { ...implied('Eken', 'Skola'), source: 'a.csv' },
      implied('Eken', 'Vård'),
      implied('Eken', 'Vård'),
    ]);
    expect(units.find((u) => u.unit_id === 'eken')?.parent_id).toBe('vård');
    expect(issues.map((i) => [i.source, told(i)])).toEqual([['a.csv', 'unit-parents-differ - Eken Vård Skola']]);
  });

  test('two tables, or two lines of one, that differ: the first is taken', () => {
    const { units, issues } = assembleUnits([stated('Eken', 'Vård', 2), stated('Eken', 'Skola', 9)]);
    expect(units.find((u) => u.unit_id === 'eken')?.parent_id).toBe('vård');
    expect(issues.map(told)).toEqual(['unit-parents-differ 9 Eken Vård Skola']);
  });

  test('a circle is broken, where a parent is only implied if there is such a place', () => {
    const stale = assembleUnits([stated('A', 'B', 2), stated('B', 'C', 3), implied('C', 'A')]);
    expect(stale.units.map((u) => [u.name, u.depth])).toEqual([
      ['C', 0],
      ['B', 1],
      ['A', 2],
    ]);
    expect(stale.issues.map(told)).toEqual(['unit-cycle - C A']);
    const all = assembleUnits([stated('A', 'B', 2), stated('B', 'A', 3)]);
    expect(all.units.map((u) => u.name)).toEqual(['A', 'B']);
    expect(all.issues.map(told)).toEqual(['unit-cycle 2 A B']);
    expect(drawn([stated('A', 'a', 2)])).toEqual(['A']);
  });

  test('a chain longer than any organisation is cut', () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => implied(`U${i}`, `U${i + 1}`));
    const { units, unit_tree, issues } = assembleUnits(chain);
    expect(units.length).toBe(5_001);
    expect(Math.max(...units.map((u) => u.depth))).toBe(19);
    expect(unit_tree.length).toBeLessThan(5_001 * 20);
    expect(new Set(issues.map((i) => i.rule))).toEqual(new Set(['unit-too-deep']));
  });
});

test('any mentions give a tree: every unit once, below its parent, and closed upwards', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', '', '-');
  const mention = fc.record({
    name,
    parent: fc.option(name),
    level: fc.constant(null),
    group: fc.constant(null),
    explicit: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 30 }), (mentions) => {
      const { units, unit_tree } = assembleUnits(mentions);
      const named = mentions.filter((m) => m.name > '-').flatMap((m) => [m.name, m.parent]);
      const expected = new Set(named.filter((n) => n !== null && n > '-').map((n) => n?.toLowerCase()));
      expect(new Set(units.map((u) => u.unit_id))).toEqual(expected);
      expect(units.map((u) => u.position)).toEqual(units.map((_, i) => i));
      for (const unit of units) {
        const parent = units.find((u) => u.unit_id === unit.parent_id);
        expect([parent?.depth ?? -1, (parent?.position ?? -1) < unit.position]).toEqual([unit.depth - 1, true]);
        const above = unit_tree.filter((t) => t.unit_id === unit.unit_id).map((t) => t.distance);
        expect(above).toEqual(Array.from({ length: unit.depth + 1 }, (_, i) => i));
      }
    }),
  );
});

describe('groups', () => {
  const { units } = assembleUnits([
    stated('Älvkulla', null, 2, { group: 'CESAM' }),
    stated('Socialförvaltningen', 'Älvkulla', 3, { group: 'FSG' }),
    stated('Teknikförvaltningen', 'Älvkulla', 4, { group: 'FSG' }),
    stated('Vuxen', 'Socialförvaltningen', 5, { group: 'VSG Vuxen och stöd' }),
    stated('Björkskolan', 'Älvkulla', 6),
    stated('Verksamhetsområde Drift', 'Teknikförvaltningen', 7),
    stated('Köket', 'Socialförvaltningen', 8, { group: 'LSG Köket' }),
  ]);

  test('their units, by group', () => {
    expect([...groupUnits(units)].map(([group, of]) => [group, of.map((u) => u.name)])).toEqual([
      ['cesam', ['Älvkulla']],
      ['fsg', ['Socialförvaltningen', 'Teknikförvaltningen']],
      ['lsg köket', ['Köket']],
      ['vsg vuxen och stöd', ['Vuxen']],
    ]);
  });

  const response = (group_name: string, unit_id: string | null = null): Row<'responses'> => ({
    survey: 'S',
    date: null,
    group_name,
    unit_id,
    role: null,
    invited: 1,
    answered: 1,
    source: 'f.csv',
  });
  const placed = (...groups: string[]) =>
    placeGroups({ responses: groups.map((g) => response(g)) }, units).responses?.map((r) => r.unit_id);

  test('responses by group, by the unit whose name the group bears, or not at all', () => {
    expect(placed('CESAM', 'vsg vuxen och stöd', 'Vuxen', 'LSG Björkskolan', 'Björkskolans samverkansgrupp')).toEqual([
      ...['älvkulla', 'vuxen', 'vuxen', 'björkskolan', 'björkskolan'],
    ]);
    expect(placed('VO-SVG Drift', 'FSG', 'FSG Socialförvaltningen', 'LSG Lönnen', '')).toEqual([
      ...['verksamhetsområde drift', null, 'socialförvaltningen', null, null],
    ]);
  });

  test('by the unit’s name in another form, if it is the only one', () => {
    const { units: schools } = assembleUnits([
      stated('Förskolan Solgläntan', null, 2),
      stated('Hemtjänst Norr', null, 3),
      stated('Förskolan Eken', null, 4),
      stated('Äldreboendet Eken', null, 5),
    ]);
    const groups = [
      'LSG Solgläntans förskola',
      'APT Fsk Solgläntan',
      'LSG Solgläntan',
      'LSG Norr',
      'LSG Eken',
      'LSG Fsk Eken',
    ];
    const found = placeGroups({ responses: groups.map((g) => response(g)) }, schools).responses;
    expect(found?.map((r) => r.unit_id)).toEqual([
      ...['förskolan solgläntan', 'förskolan solgläntan', 'förskolan solgläntan', null, null, 'förskolan eken'],
    ]);
  });

  test('meetings by group and organisation', () => {
    const meeting = (body: string | null, organisation: string | null): Row<'meetings'> => ({
      meeting_id: 'm',
      source: 'p.txt',
      kind: 'protocol',
      number: null,
      body,
      organisation,
      unit_id: null,
      date: null,
      date_inferred: false,
      start_time: null,
      end_time: null,
      place: null,
      adjusted: null,
      next_date: null,
      attachments: 0,
      warnings: 0,
    });
    const meetings = [
      meeting('FSG', 'Teknikförvaltningen'),
      meeting('förvaltningsgruppen', 'Socialförvaltningen'),
      meeting('FSG/VSG', 'Socialförvaltningen'),
      meeting('VSG', 'Socialförvaltningen'),
      meeting('VSG Vuxen', 'Socialförvaltningen'),
      meeting('LSG Köket', 'Teknikförvaltningen'),
      meeting('LSG Köket', 'Okänd förvaltning'),
      meeting(null, 'Socialförvaltningen'),
      meeting('FSG', null),
    ];
    expect(placeGroups({ meetings }, units).meetings?.map((m) => m.unit_id)).toEqual([
      'teknikförvaltningen',
      'socialförvaltningen',
      'socialförvaltningen',
      null,
      'vuxen',
      null,
      'köket',
      'socialförvaltningen',
      null,
    ]);
  });

  test('what has a unit keeps it; other tables are left alone', () => {
    const rows = { responses: [response('CESAM', 'köket')], topics: [{ item_id: 'i', topic: 't', score: 1 }] };
    expect(placeGroups(rows, units)).toEqual(rows);
  });
});
