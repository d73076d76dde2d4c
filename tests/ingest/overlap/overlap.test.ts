import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSources, type OverlapSource } from '../../../src/lib/ingest/overlap/joinSources.ts';
import type { OverlapChoice } from '../../../src/lib/model/overlap.ts';
import type { Row, Rows } from '../../../src/lib/model/tables.ts';
import { incident } from '../../incident.ts';
import { told } from '../readRows.ts';

const today = '2026-01-15';
const hash = (name: string) =>
  [...name]
    .map((c) => c.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .padEnd(64, '0');
const source = (name: string, rows: Rows, more: Partial<OverlapSource> = {}): OverlapSource => ({
  ...{ name, hash: hash(name), kind: 'incidents', modified: 0, rows },
  ...more,
});
type Change = Partial<Row<'incidents'>>;
const events = (name: string, changes: Change[], more: Partial<OverlapSource> = {}) =>
  source(name, { incidents: changes.map((change) => incident({ source: name, ...change })) }, more);
const join = (sources: OverlapSource[], choices: OverlapChoice[] = []) => joinSources(sources, choices, today);
/** What is left: file, id, status. */
const left = (sources: OverlapSource[], choices?: OverlapChoice[]) =>
  join(sources, choices)
    .rows.flatMap((r) => r.incidents ?? [])
    .map((i) => `${i.source} ${i.incident_id} ${i.status}`);
const issues = (sources: OverlapSource[], choices?: OverlapChoice[]) =>
  join(sources, choices).issues.map((i) => `${i.source}: ${told(i)}`);

const march = events('mars.csv', [
  { incident_id: '1', occurred: '2025-01-03', status: 'reported' },
  { incident_id: '2', occurred: '2025-02-03', status: 'reported' },
  { incident_id: '3', occurred: '2025-03-03', status: 'reported' },
]);
const april = events('april.csv', [
  { incident_id: '2', occurred: '2025-02-03', status: 'closed' },
  { incident_id: '3', occurred: '2025-03-03', status: 'reported' },
  { incident_id: '4', occurred: '2025-04-03', status: 'reported' },
]);

describe('a newer export of the same', () => {
  test('its rows hold, whatever order the files came in; what only the older has stays', () => {
    expect(left([march, april]).sort()).toEqual([
      ...['april.csv 2 closed', 'april.csv 3 reported', 'april.csv 4 reported', 'mars.csv 1 reported'],
    ]);
    expect(left([april, march]).sort()).toEqual(left([march, april]).sort());
    expect(issues([march, april])).toEqual(['mars.csv: overlap-newer - incidents april.csv mars.csv 2 1 1']);
  });

  test('of the same last day, the one that was changed later, else the one that was added later', () => {
    const a = events('a.csv', [{ status: 'reported' }], { modified: 2 });
    const b = events('b.csv', [{ status: 'closed' }], { modified: 1 });
    expect(left([a, b])).toEqual(['a.csv 1 reported']);
    expect(left([{ ...a, modified: 1 }, b])).toEqual(['b.csv 1 closed']);
  });

  test('a report that was closed later makes the export newer; a day that has not come does not', () => {
    const a = events('a.csv', [
      { status: 'closed', closed: '2025-05-01' },
      { incident_id: '9', occurred: '2025-01-02' },
    ]);
    const b = events('b.csv', [{ status: 'reported' }, { incident_id: '8', occurred: '2099-01-01' }]);
    expect(left([a, b])).toContain('a.csv 1 closed');
    expect(left([a, b])).not.toContain('b.csv 1 reported');
  });

  test('each row is told once, at the newest that has it', () => {
    const may = events(
      'maj.csv',
      [...Array(4).keys()].map((i) => ({
        incident_id: `${i + 1}`,
        occurred: `2025-0${i + 1}-03`,
        closed: '2025-05-01',
      })),
    );
    expect(issues([march, april, may])).toEqual([
      'april.csv: overlap-newer - incidents maj.csv april.csv 3 3 0',
      'mars.csv: overlap-newer - incidents maj.csv mars.csv 3 3 0',
    ]);
  });

  test('an id that comes twice in a file is one that the newer file has', () => {
    const a = events('a.csv', [{ incident_id: '1' }, { incident_id: '1 (a.csv:3)' }, { incident_id: '2' }]);
    const b = events('b.csv', [
      { incident_id: '1' },
      { incident_id: '1 (b.csv:3)' },
      { incident_id: '3', occurred: '2025-02-01' },
    ]);
    expect(left([a, b])).toEqual(['a.csv 2 closed', 'b.csv 1 closed', 'b.csv 1 (b.csv:3) closed', 'b.csv 3 closed']);
  });
});

describe('two systems', () => {
  const lisa = events(
    'lisa.csv',
    [...Array(5).keys()].map((i) => ({ incident_id: `${i}`, occurred: `2025-01-1${(i + 1) % 5}` })),
  );
  const kia = events(
    'kia.csv',
    [...Array(5).keys()].map((i) => ({ incident_id: `${i}`, occurred: `2025-01-${14 - i}` })),
  );

  test('the same ids for other events are no overlap: all are kept, under ids of their own, and told', () => {
    const { rows } = join([lisa, kia]);
    const ids = rows.flatMap((r) => r.incidents ?? []).map((i) => i.incident_id);
    expect([ids.length, new Set(ids).size]).toEqual([10, 10]);
    expect(issues([lisa, kia])).toEqual(['lisa.csv: overlap-both - incidents kia.csv lisa.csv 5 4 0']);
  });

  test('nor are those of the same day at another place and of another type', () => {
    const days = ['2025-01-03', '2025-02-03', '2025-03-03'];
    const rows = (unit_id: string, type: Row<'incidents'>['type']) =>
      days.map((occurred, i) => ({ incident_id: String(i + 1), occurred, unit_id, type }));
    const a = events('a.csv', rows('eken', 'accident'));
    expect(left([a, events('b.csv', rows('asken', 'near-miss'))])).toHaveLength(6);
    expect(left([a, events('b.csv', rows('asken', 'accident'))])).toHaveLength(3);
    expect(left([a, events('b.csv', rows('eken', 'near-miss'))])).toHaveLength(3);
  });

  test('of another time, each file has its own numbers, and nothing is to be asked', () => {
    const later = events('senare.csv', [
      { incident_id: '1', occurred: '2025-06-01' },
      { incident_id: '2', occurred: '2025-06-02' },
    ]);
    expect(issues([march, later])).toEqual([]);
    expect(left([march, later])).toEqual([
      ...['mars.csv 1 (mars.csv) reported', 'mars.csv 2 (mars.csv) reported', 'mars.csv 3 reported'],
      ...['senare.csv 1 closed', 'senare.csv 2 closed'],
    ]);
  });

  test('named systems are never compared', () => {
    const named = (s: OverlapSource, system: string) => ({
      ...s,
      rows: { incidents: (s.rows.incidents ?? []).map((i) => ({ ...i, system, occurred: '2025-01-01' })) },
    });
    expect(issues([named(lisa, 'LISA'), named(kia, 'KIA')])).toEqual([]);
  });
});

describe('events without ids', () => {
  const unnamed = (name: string, days: string[], change: Change = {}) =>
    events(
      name,
      days.map((occurred, i) => ({ incident_id: `${name}:${i + 2}`, occurred, ...change })),
    );

  test('most of the common time is alike: each likeness is counted as often as the file has it that has most', () => {
    const a = unnamed('a.csv', ['2025-01-01', '2025-01-10', '2025-01-10', '2025-01-20']);
    const b = unnamed('b.csv', ['2025-01-10', '2025-01-10', '2025-01-20', '2025-02-01'], { status: 'reported' });
    expect(left([a, b])).toEqual(['a.csv a.csv:2 closed', ...[2, 3, 4, 5].map((n) => `b.csv b.csv:${n} reported`)]);
    expect(issues([a, b])).toEqual(['a.csv: overlap-newer - incidents b.csv a.csv 3 3 1']);
  });

  test('a few alike among many are chance', () => {
    const a = unnamed('a.csv', ['2025-01-01', '2025-01-10', '2025-01-12', '2025-01-20']);
    const b = unnamed('b.csv', ['2025-01-01', '2025-01-11', '2025-01-13', '2025-01-20', '2025-02-01']);
    expect([left([a, b]).length, issues([a, b])]).toEqual([9, []]);
  });

  test('one file with ids, one without', () => {
    const a = unnamed('a.csv', ['2025-01-01', '2025-01-10', '2025-01-12']);
    const b = events(
      'b.csv',
      ['2025-01-01', '2025-01-10', '2025-01-12', '2025-02-12'].map((occurred, i) => ({
        incident_id: `${i}`,
        occurred,
      })),
    );
    expect(left([a, b]).every((line) => line.startsWith('b.csv'))).toBe(true);
  });
});

describe('other tables', () => {
  test('a unit’s value of a year, a month, a round, a group’s answers', () => {
    const of = (name: string, n: number): Rows => ({
      indexes: [
        {
          instrument: 'HME',
          year: 2024,
          unit_id: 'a',
          part: null,
          value: n,
          answers: 9,
          gender: null,
          spread: null,
          suppressed: false,
          source: name,
        },
      ],
      headcount: [{ unit_id: 'a', period: '2024-01', employees: n, source: name }],
      absence: [
        { unit_id: 'a', period: '2024-01', measure: 'total', rate: n, hours: null, suppressed: false, source: name },
      ],
      health: [{ unit_id: 'a', period: '2024-Q1', kind: 'after', count: n, suppressed: false, source: name }],
      rounds: [
        {
          unit_id: 'a',
          period: n === 1 ? null : '2024-02-01',
          kind: 'Skyddsrond',
          status: 'done',
          due: '2024-03-01',
          source: name,
        },
      ],
      responses: [
        {
          survey: 'S',
          date: null,
          group_name: 'LSG a',
          unit_id: null,
          role: 'union',
          invited: 9,
          answered: n,
          source: name,
        },
      ],
    });
    const { rows, overlaps } = join([
      source('a.csv', of('a.csv', 1), { kind: 'indexes' }),
      source('b.csv', of('b.csv', 2), { kind: 'indexes' }),
    ]);
    expect(Object.values(rows[0]!)).toEqual([[], [], [], [], [], []]);
    expect(rows[1]).toEqual(of('b.csv', 2));
    expect(overlaps.map((o) => [o.table, o.shared, o.changed, o.alone, o.rule])).toEqual(
      ['responses', 'indexes', 'headcount', 'absence', 'health', 'rounds'].map((table) => [table, 1, 1, 0, 'add']),
    );
  });

  test('another round of the same survey is another', () => {
    const answers = (name: string, date: string): Rows => ({
      responses: [
        { survey: 'S', date, group_name: 'A', unit_id: null, role: 'union', invited: 9, answered: 3, source: name },
      ],
    });
    expect(
      join([source('a.csv', answers('a.csv', '2024-05-01')), source('b.csv', answers('b.csv', '2025-05-01'))]).overlaps,
    ).toEqual([]);
  });

  test('the survey tool’s file before a protocol that cites it, however new that is', () => {
    const answers = (name: string): Rows => ({
      responses: [
        {
          survey: 'S',
          date: '2024-05-01',
          group_name: 'A',
          unit_id: null,
          role: 'union',
          invited: 9,
          answered: 3,
          source: name,
        },
      ],
    });
    const { rows } = join([
      source('protokoll.txt', { ...answers('protokoll.txt') }, { kind: 'protocol', modified: 9 }),
      source('s.csv', answers('s.csv'), { kind: 'responses' }),
    ]);
    expect(rows.map((r) => r.responses?.length)).toEqual([0, 1]);
  });
});

describe('counts for a period', () => {
  const sum = { incident_id: 'x.csv:2', occurred: null, period_from: '2025-01-01', period_to: '2025-03-31', count: 7 };

  test('the newer export’s hold, a protocol’s stay beside them', () => {
    const a = events('a.csv', [{ ...sum, incident_id: 'a.csv:2' }]);
    const b = events('b.csv', [{ ...sum, incident_id: 'b.csv:2', count: 8 }], { modified: 1 });
    const protocol = events('p.txt', [{ ...sum, incident_id: 'p.txt:2' }], { kind: 'protocol' });
    const { rows } = join([a, b, protocol]);
    expect(rows.map((r) => r.incidents?.map((i) => i.count))).toEqual([[], [8], [7]]);
  });

  test('beside events of the same time both are kept, and told', () => {
    const a = events('a.csv', [sum, { ...sum, period_from: '2020-01-01', period_to: '2020-12-31' }]);
    expect(left([a, march]).length).toBe(5);
    expect(issues([a, march])).toEqual(['a.csv: sums-beside-events - 1 mars.csv']);
  });
});

describe('what a person says of two files', () => {
  const choose = (rule: OverlapChoice['rule']): OverlapChoice[] => [
    { newer: hash('april.csv'), older: hash('mars.csv'), rule },
  ];

  test('the newer one replaces all of the older', () => {
    expect(left([march, april], choose('replace'))).toEqual([
      'april.csv 2 closed',
      'april.csv 3 reported',
      'april.csv 4 reported',
    ]);
    expect(issues([march, april], choose('replace'))).toEqual([
      'mars.csv: overlap-replaced - incidents april.csv mars.csv 2 1 1',
    ]);
  });

  test('all of both is counted', () => {
    expect(left([march, april], choose('both'))).toEqual([
      ...['mars.csv 1 reported', 'mars.csv 2 (mars.csv) reported', 'mars.csv 3 (mars.csv) reported'],
      ...['april.csv 2 closed', 'april.csv 3 reported', 'april.csv 4 reported'],
    ]);
    expect(join([march, april], choose('both')).overlaps[0]).toMatchObject({ rule: 'both', chosen: true });
  });

  test('of other files it says nothing', () => {
    expect(left([march, { ...april, hash: hash('x') }], choose('both'))).toEqual(left([march, april]));
  });
});

/** A table, cut into overlapping exports that come in any order. */
const cut = <R>(rows: R[]) =>
  fc
    .array(fc.uniqueArray(fc.nat(Math.max(0, rows.length - 1)), { minLength: 1 }), { minLength: 1, maxLength: 5 })
    .map((parts) => {
      const seen = new Set(parts.flat());
      return [...parts, rows.map((_, i) => i).filter((i) => !seen.has(i))]
        .filter((p) => p.length > 0)
        .map((p) => p.map((i) => rows[i]!));
    });
const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const told_ = (rows: readonly Row<'incidents'>[]) =>
  rows.map((i) => `${i.incident_id} ${i.occurred} ${i.status} ${i.unit_id}`).sort();

describe('any overlapping exports of a table give the table', () => {
  test('known by their ids', () => {
    const row = fc.record({
      occurred: fc.option(day),
      status: fc.constantFrom('reported' as const, 'closed' as const),
      unit_id: fc.constantFrom('a', 'b'),
    });
    const whole = fc
      .array(row, { minLength: 1, maxLength: 40 })
      .map((all) => all.map((r, i) => incident({ ...r, incident_id: `A-${i}` })));
    fc.assert(
      fc.property(
        whole.chain((rows) => fc.tuple(fc.constant(rows), cut(rows))),
        ([rows, parts]) => {
          const sources = parts.map((part, i) =>
            events(
              `${i}.csv`,
              part.map((p) => ({ ...p, source: `${i}.csv` })),
            ),
          );
          expect(told_(join(sources).rows.flatMap((r) => r.incidents ?? []))).toEqual(told_(rows));
        },
      ),
    );
  });

  test('without ids, each export all events of a stretch of days', () => {
    const row = fc.record({ occurred: day, unit_id: fc.constantFrom('a', 'b') });
    const stretch = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const iso = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.array(stretch, { maxLength: 4 }),
        (rows, stretches) => {
          const all = rows.map((r, i) => incident({ ...r, incident_id: String(i) }));
          const parts = [...stretches, [0, 20] as const, [15, 45] as const, [40, 60] as const];
          const sources = parts.map(([from, to], n) => {
            const name = `${n}.csv`;
            const within = all.filter((r) => r.occurred! >= iso(from) && r.occurred! <= iso(to));
            return events(
              name,
              within.map((r, i) => ({ ...r, source: name, incident_id: `${name}:${i}` })),
            );
          });
          const of = (list: readonly Row<'incidents'>[]) => list.map((r) => `${r.occurred} ${r.unit_id}`).sort();
          expect(of(join(sources).rows.flatMap((r) => r.incidents ?? []))).toEqual(of(all));
        },
      ),
    );
  });

  test('of values, one a unit and month', () => {
    const whole = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      selector: String,
    });
    const rows = whole.map((keys) =>
      keys.map(([unit_id, month], i) => ({
        unit_id,
        period: `2025-${String(month).padStart(2, '0')}`,
        employees: i,
        source: '',
      })),
    );
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), cut(all))),
        ([all, parts]) => {
          const sources = parts.map((part, i) => source(`${i}.csv`, { headcount: part }, { kind: 'headcount' }));
          const of = (list: readonly Row<'headcount'>[]) =>
            list.map((r) => `${r.unit_id} ${r.period} ${r.employees}`).sort();
          expect(of(join(sources).rows.flatMap((r) => r.headcount ?? []))).toEqual(of(all));
        },
      ),
    );
  });
});
