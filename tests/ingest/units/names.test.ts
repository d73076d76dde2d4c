import { describe, expect, test } from 'vitest';
import { placeUnits, type UnitSource } from '../../../src/lib/ingest/units.ts';
import type { Placement } from '../../../src/lib/model/placement.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { unitId } from '../../../src/lib/model/unit.ts';
import { incident } from '../../incident.ts';
import { told } from '../readRows.ts';

/** A source of incidents: so many rows at each unit, which lies under another where that is given. */
function reports(name: string, units: Record<string, number>, parents: Record<string, string> = {}): UnitSource {
  return {
    name,
    kind: 'incidents',
    rows: {
      incidents: Object.entries(units).flatMap(([unit, n]) =>
        Array.from({ length: n }, () => incident({ unit_id: unitId(unit), source: name })),
      ),
    },
    units: Object.keys(units).map((unit) => ({
      ...{ name: unit, parent: parents[unit] ?? null, level: null, group: null, source: name, line: 2 },
    })),
  };
}
/** The organisation's own table: each unit and the one above it. */
const table = (units: Record<string, string | null>): UnitSource => ({
  name: 'enheter.csv',
  kind: 'units',
  rows: {},
  units: Object.entries(units).map(([name, parent]) => ({
    ...{ name, parent, level: null, group: null, explicit: true, source: 'enheter.csv' },
  })),
});
const unitsOf = (rows: { incidents?: Row<'incidents'>[] }[]) =>
  rows.flatMap((r) => r.incidents ?? []).map((i) => i.unit_id);

/** What becomes of a name where the table has one unit: joined, asked (and why), or listed. */
function outcome(unit: string, name: string): string {
  const { issues, unplaced } = placeUnits([table({ [unit]: null }), reports('a.csv', { [name]: 3 })], []);
  if (issues.some((i) => i.rule === 'unit-joined')) return 'joined';
  const [asked] = unplaced;
  return asked?.proposed ? `asked: ${asked.why}` : asked ? 'listed' : 'same';
}

describe('the same unit, written in another way', () => {
  test.each([
    ['Solgläntan', 'SOLGLÄNTAN ', 'same'],
    ['Förskolan Solgläntan', 'Fsk Solgläntan', 'joined'],
    ['Förskolan Solgläntan', 'Solgläntans förskola', 'joined'],
    ['Förskolan Solgläntan', 'Solgläntan', 'joined'],
    ['Solgläntan', 'Förskolan Solgläntan', 'joined'],
    ['Solgläntan', '1234 Solgläntan', 'joined'],
    ['Förskolan Solgläntan', '123456-7 Fsk. Solgläntan', 'joined'],
    ['Solgläntan (4711)', 'Solgläntan', 'joined'],
    ['Verksamhetsområde Äldre', 'VO Äldre', 'joined'],
    ['VO Vuxen', 'Vuxen', 'joined'],
    ['Äldreboendet Ekdungen', 'Ekdungens äldreboende', 'joined'],
    ['Äldreboendet Ekdungen', 'Särskilt boende Ekdungen', 'joined'],
    ['Hemtjänst Norr', 'Hemtjänsten Norr', 'joined'],
    ['HR-enheten', 'HR', 'joined'],
    ['Barn- och familj', 'Barn & familj', 'joined'],
    ['Vård- och omsorgsförvaltningen', 'Vård & omsorgsförvaltningen', 'joined'],
    ['Individ- och familjeomsorg', 'IFO', 'joined'],
    ['Individ- och familjeomsorg (IFO)', 'ifo', 'joined'],
    ['Stöd och resurs (SOR)', 'SOR', 'joined'],
    ['Ekonomienheten', 'Ekonomienhet', 'joined'],
    ['Måltidsservice', 'Maltidsservice', 'joined'],
    ['Björkbackaskolan', 'Björkbacka skolan', 'joined'],
  ])('%s: %s is %s', (unit, name, expected) => expect(outcome(unit, name)).toBe(expected));
});

describe('what is only likely is asked', () => {
  test.each([
    ['Björkgården', 'Björngården', 'asked: spelling'],
    ['Lärkbackeskolan', 'Lärbackeskolan', 'asked: spelling'],
    ['Förskolan Prästkragen', 'Fsk Prästkargen', 'asked: spelling'],
    ['Ekdungens äldreboende', 'Ekdungens äldrebonde', 'asked: spelling'],
    ['Hemtjänsten Norr', 'Hemtjäsnten Norr', 'asked: spelling'],
    ['Ungdomsmottagningen Centrum', 'Ungdommottagningn Centrum', 'asked: spelling'],
    ['Barn, unga och familj', 'BUF', 'asked: initials'],
    ['Samhälle och miljöförvaltningen', 'SMF', 'asked: initials'],
    ['Hemtjänst Norr', 'Norr', 'asked: form'],
    ['Enhet 3', '3', 'asked: form'],
  ])('%s: %s is %s', (unit, name, expected) => expect(outcome(unit, name)).toBe(expected));
});

describe('other units', () => {
  test.each([
    ['Kontroll 1', 'Kontroll 2'],
    ['Kontrollenheten 1', 'Kontrollenheten 11'],
    ['Hemtjänst Norr', 'Hemtjänst Söder'],
    ['Hemtjänst Norr', 'Hemtjänst Norra'],
    ['Hemtjänstgruppen Västra', 'Hemtjänstgruppen Östra'],
    ['Västergårdens skola', 'Östergårdens skola'],
    ['Förskolan Solgläntan', 'Äldreboendet Solgläntan'],
    ['Björkskolan', 'Björkskolans fritidshem'],
    ['Björken', 'Björnen'],
    ['Åsen', 'Asen'],
    ['Enheten Vuxen', 'Avdelning Vuxen'],
    ['Förskola', 'Förskolan Kotten'],
    ['1234 Solgläntan', '5678 Björkbacka'],
  ])('%s is not %s', (unit, name) => expect(outcome(unit, name)).toBe('listed'));
});

describe('what speaks against it', () => {
  test('a file with a row a unit has both: they are two', () => {
    const staff: UnitSource = { ...reports('a.csv', { 'Förskolan Solgläntan': 1, Solgläntan: 1 }), kind: 'headcount' };
    const { issues, unplaced } = placeUnits([staff], []);
    expect([issues, unplaced]).toEqual([[], []]);
  });

  test('one lies under the other', () => {
    const rows = reports('a.csv', { Vuxen: 4, 'VO Vuxen': 9 }, { Vuxen: 'VO Vuxen' });
    expect(placeUnits([rows], []).issues).toEqual([]);
  });

  test('several units bear the name, one of them or none', () => {
    const { issues, unplaced } = placeUnits(
      [
        table({ 'Förskolan Solgläntan': 'Skola', 'Äldreboendet Solgläntan': 'Vård' }),
        reports('a.csv', { Solgläntan: 2, 'Fsk Solgläntan': 1 }),
      ],
      [],
    );
    expect(issues.map((i) => [i.source, told(i)])).toEqual([
      ['a.csv', 'unit-joined 2 Fsk Solgläntan Förskolan Solgläntan form 1'],
      ['a.csv', 'unit-unknown 2 Solgläntan  2'],
    ]);
    expect(unplaced.map((u) => [u.name, u.rows, u.proposed])).toEqual([['Solgläntan', 2, null]]);
  });

  test('two numbers of the organisation: the second is asked', () => {
    const { issues, unplaced } = placeUnits(
      [table({ Solgläntan: null }), reports('a.csv', { '1234 Solgläntan': 9, '5678 Solgläntan': 2 })],
      [],
    );
    expect(issues.map((i) => i.rule)).toEqual(['unit-joined', 'unit-likely']);
    expect(unplaced.map((u) => u.name)).toEqual(['5678 Solgläntan']);
  });

  test('they are said to lie under different units: asked', () => {
    const a = reports('a.csv', { 'Förskolan Solgläntan': 5 }, { 'Förskolan Solgläntan': 'Skola' });
    const b = reports('b.csv', { Solgläntan: 5 }, { Solgläntan: 'Vård' });
    expect(placeUnits([a, b], []).unplaced.map((u) => u.proposed)).toEqual([
      { as: 'same', name: 'Solgläntan', unit: 'Förskolan Solgläntan' },
    ]);
  });

  test('both are common: a like name is another unit, not a slip of the keyboard', () => {
    const asked = (few: number) =>
      placeUnits([reports('a.csv', { Björkgården: 60, Björngården: few })], []).unplaced.map((u) => u.name);
    expect([asked(3), asked(40)]).toEqual([['Björngården'], []]);
  });
});

describe('without a table of units', () => {
  test('the fullest name stands for the unit, whatever file comes first', () => {
    const a = reports('a.csv', { 'Fsk Solgläntan': 2 });
    const b = reports('b.csv', { 'Solgläntans förskola': 5 });
    for (const sources of [
      [a, b],
      [b, a],
    ]) {
      const { rows, mentions, issues } = placeUnits(sources, []);
      expect(new Set(unitsOf(rows))).toEqual(new Set(['solgläntans förskola']));
      expect(new Set(mentions.map((m) => m.name))).toEqual(new Set(['Solgläntans förskola']));
      expect(issues.map((i) => [i.source, told(i)])).toEqual([
        ['a.csv', 'unit-joined 2 Fsk Solgläntan Solgläntans förskola form 2'],
      ]);
    }
  });

  test('of two like names the rarer is asked about, whichever is longer, and once', () => {
    const asked = (units: Record<string, number>) =>
      placeUnits([reports('a.csv', units)], []).unplaced.map((u) => [u.name, u.proposed?.unit]);
    expect(asked({ Lärkbackeskolan: 60, Lärkbackkeskolan: 2 })).toEqual([['Lärkbackkeskolan', 'Lärkbackeskolan']]);
    expect(asked({ Lärkbackeskolan: 2, Lärkbackkeskolan: 60 })).toEqual([['Lärkbackeskolan', 'Lärkbackkeskolan']]);
    // The third may be either of two: it waits until they are one.
    expect(asked({ Lärkbackeskolan: 60, Lärkbackkeskolan: 2, Lärbackeskolan: 3 }).length).toBe(1);
  });

  test('nothing is unknown where nothing is known', () => {
    const { rows, unplaced, issues } = placeUnits([reports('a.csv', { A: 1, B: 2 }, { A: 'C' })], []);
    expect([unplaced, issues, unitsOf(rows)]).toEqual([[], [], ['a', 'b', 'b']]);
  });
});

describe('with a table of units', () => {
  const organisation = table({ Socialförvaltningen: null, 'VO Vuxen': 'Socialförvaltningen', Eken: 'VO Vuxen' });

  test('what it does not have is listed with its rows, under what the rows say if that is known', () => {
    const rows = reports('a.csv', { Eken: 3, Linden: 4, Boken: 1 }, { Linden: 'Vuxen', Boken: 'Västerort' });
    const { unplaced, issues } = placeUnits([organisation, rows], []);
    expect(unplaced).toEqual([
      {
        ...{ unit_id: 'linden', name: 'Linden', rows: 4, sources: ['a.csv'], why: 'rows' },
        proposed: { as: 'below', name: 'Linden', unit: 'VO Vuxen' },
      },
      { unit_id: 'boken', name: 'Boken', rows: 1, sources: ['a.csv'], proposed: null, why: null },
    ]);
    expect(issues.map((i) => told(i))).toEqual([
      'unit-joined 2 Vuxen VO Vuxen form 0',
      'unit-unknown 2 Linden  4',
      'unit-unknown 2 Boken  1',
    ]);
  });

  test('an area that rows name above units of the table is no unit of the tree', () => {
    const { mentions } = placeUnits([organisation, reports('a.csv', { Eken: 3 }, { Eken: 'Södra' })], []);
    expect(mentions.map((m) => [m.name, m.parent])).toEqual([
      ['Socialförvaltningen', null],
      ['VO Vuxen', 'Socialförvaltningen'],
      ['Eken', 'VO Vuxen'],
      ['Eken', null],
    ]);
  });

  test('many unknown names are told one by one to a number, then counted', () => {
    const names = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Plats ${i}`, 1]));
    const { issues, unplaced } = placeUnits([organisation, reports('a.csv', names)], []);
    expect([unplaced.length, issues.length, told(issues[5]!)]).toEqual([9, 6, 'more-alike 2 unit-unknown 4']);
  });
});

describe('what a person says', () => {
  const place = (placements: Placement[], units: Record<string, number> = { Eken: 2, Linden: 3 }) =>
    placeUnits([table({ Vård: null, Eken: 'Vård' }), reports('a.csv', units)], placements);

  test('another name of a unit', () => {
    const { rows, unplaced, mentions, issues } = place([{ as: 'same', name: 'LINDEN', unit: 'Eken' }]);
    expect([new Set(unitsOf(rows)), unplaced, issues]).toEqual([new Set(['eken']), [], []]);
    expect(mentions.map((m) => m.name)).not.toContain('Linden');
  });

  test('a unit of its own, though its name is like another', () => {
    const { rows, unplaced, mentions } = place([{ as: 'below', name: 'Förskolan Eken', unit: 'Vård' }], {
      'Förskolan Eken': 1,
    });
    expect([unitsOf(rows), unplaced]).toEqual([['förskolan eken'], []]);
    expect(mentions.at(-1)).toMatchObject({ name: 'Förskolan Eken', parent: 'Vård', explicit: true });
  });

  test('at the top, or under a unit that nobody else names', () => {
    const { mentions, unplaced } = place([
      { as: 'below', name: 'Eken', unit: null },
      { as: 'below', name: 'Linden', unit: 'Nytt område' },
    ]);
    expect(unplaced).toEqual([]);
    expect(mentions.map((m) => [m.name, m.parent, m.explicit ?? false])).toEqual([
      ['Vård', null, true],
      ['Eken', null, false],
      ['Eken', null, false],
      ['Linden', null, false],
      ['Eken', null, true],
      ['Linden', 'Nytt område', true],
    ]);
  });

  test('what is about names that no source has changes nothing', () => {
    const before = place([]);
    const after = place([
      { as: 'below', name: 'Boken', unit: 'Vård' },
      { as: 'became', name: 'Alen', unit: 'Eken', from: '2024-01-01' },
    ]);
    expect([after.mentions, after.unplaced, after.histories]).toEqual([before.mentions, before.unplaced, []]);
  });

  test('answers that go round in a circle end somewhere', () => {
    const { rows } = place([
      { as: 'same', name: 'Eken', unit: 'Linden' },
      { as: 'same', name: 'Linden', unit: 'Eken' },
    ]);
    expect(new Set(unitsOf(rows)).size).toBe(1);
  });
});
