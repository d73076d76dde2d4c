import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import columnData from '../../../src/lib/ingest/table/columns.json' with { type: 'json' };
import { kindOf } from '../../../src/lib/ingest/table/kindOf.ts';
import { unitId } from '../../../src/lib/model/unit.ts';
import type { TableKind } from '../../../src/lib/model/tableMapping.ts';
import { readFileWhole } from '../readRows.ts';
import { dialect, toDelimited, toWorkbook, type Dialect, type Value } from './dialect.ts';

/** A kind of table: its columns, and a record as it is written in them and as it is read. */
interface Kind {
  kind: TableKind;
  table: 'incidents' | 'responses' | 'indexes' | 'headcount' | 'absence' | 'health' | 'rounds';
  columns: readonly string[];
  record: fc.Arbitrary<{ cells: Value[]; row: object }>;
  /** Columns that a total row adds up. */
  summed?: readonly string[];
}

const unit = fc.constantFrom(
  'Björkgården',
  'Barn, unga och familj',
  'Åsö "teori"',
  'VO 3',
  'Skola; norr',
  'A|B',
  'Söder\tväst'.replace('\t', ' '),
);
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const month = day.map((d) => d.slice(0, 7));
const count = fc.oneof(fc.nat(30), fc.nat(1_000_000));
/** One decimal, as a share has; so that a hundredth of it times a hundred is itself. */
const rate = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** So many days after a day: what follows from an event does not come before it. */
const later = (iso: string, after: number | null): string | null =>
  after === null ? null : new Date(Date.parse(iso) + after * 86_400_000).toISOString().slice(0, 10);
const asDay = (d: string | null): Value => d && { day: d };

const kinds: readonly Kind[] = [
  {
    kind: 'incidents',
    table: 'incidents',
    columns: ['id', 'occurred', 'reported', 'unit', 'type', 'threat', 'status', 'closed', 'cause'],
    record: fc
      .record({
        id: fc.uuid(),
        occurred: day,
        reported: orNothing(fc.nat(30)),
        unit: orNothing(unit),
        type: fc.constantFrom(
          ['Tillbud', 'near-miss'],
          ['OLYCKSFALL', 'accident'],
          ['Nästan olycka', 'near-miss'],
          ['riskobservation', 'risk-observation'],
        ),
        threat: fc.constantFrom(['Ja', 'both'], ['nej', 'none'], ['Hot', 'threat'], [null, 'unknown']),
        status: fc.constantFrom(['Klar', 'closed'], ['Under utredning', 'investigation'], ['Ny', 'reported']),
        closed: orNothing(fc.nat(90)),
        cause: orNothing(fc.constantFrom('Fall', 'Buller; larm', '=1+1', '<b>', 'constructor')),
      })
      .map((r) => ({ ...r, reported: later(r.occurred, r.reported), closed: later(r.occurred, r.closed) }))
      .map((r) => ({
        cells: [
          r.id,
          asDay(r.occurred),
          asDay(r.reported),
          r.unit,
          r.type[0]!,
          r.threat[0]!,
          r.status[0]!,
          asDay(r.closed),
          r.cause,
        ],
        row: {
          incident_id: r.id,
          occurred: r.occurred,
          reported: r.reported,
          unit_id: r.unit && unitId(r.unit),
          type: r.type[1],
          threat: r.threat[1],
          status: r.status[1],
          closed: r.closed,
          cause: r.cause,
          count: 1,
        },
      })),
  },
  {
    kind: 'incidents',
    table: 'incidents',
    columns: ['period', 'unit', 'type', 'count'],
    summed: ['count'],
    record: fc.record({ month, unit, count }).map((r) => ({
      cells: [{ month: r.month }, r.unit, 'Tillbud', { number: r.count }],
      row: { period_from: `${r.month}-01`, unit_id: unitId(r.unit), type: 'near-miss', count: r.count },
    })),
  },
  {
    kind: 'responses',
    table: 'responses',
    columns: ['survey', 'date', 'group', 'role', 'invited', 'answered'],
    summed: ['invited', 'answered'],
    record: fc
      .record({
        day,
        unit,
        role: fc.constantFrom(['Fackliga', 'union'], ['chefer', 'employer']),
        invited: fc.integer({ min: 1, max: 5000 }),
      })
      .map((r) => ({
        cells: [
          'Enkäten',
          { day: r.day },
          r.unit,
          r.role[0]!,
          { number: r.invited },
          { number: Math.floor(r.invited / 2) },
        ],
        row: {
          survey: 'Enkäten',
          date: r.day,
          group_name: r.unit,
          role: r.role[1],
          invited: r.invited,
          answered: Math.floor(r.invited / 2),
        },
      })),
  },
  {
    kind: 'indexes',
    table: 'indexes',
    columns: ['instrument', 'year', 'unit', 'part', 'value', 'answers'],
    record: fc
      .record({
        year: fc.integer({ min: 2001, max: 2039 }),
        unit,
        part: fc.constantFrom([null, null], ['Motivation', 'Motivation'], ['Totalt', null]),
        value: rate,
        answers: count,
      })
      .map((r) => ({
        cells: ['HME', String(r.year), r.unit, r.part[0]!, { number: r.value }, { number: r.answers }],
        row: {
          instrument: 'HME',
          year: r.year,
          unit_id: unitId(r.unit),
          part: r.part[1],
          value: r.value,
          answers: r.answers,
          suppressed: false,
        },
      })),
  },
  {
    kind: 'headcount',
    table: 'headcount',
    columns: ['unit', 'period', 'employees'],
    record: fc.record({ month, unit, employees: fc.oneof(count, rate) }).map((r) => ({
      cells: [r.unit, { month: r.month }, { number: r.employees }],
      row: { unit_id: unitId(r.unit), period: r.month, employees: r.employees },
    })),
  },
  {
    kind: 'absence',
    table: 'absence',
    columns: ['unit', 'period', 'rate'],
    record: fc.record({ month, unit, rate }).map((r) => ({
      cells: [r.unit, { month: r.month }, { percent: r.rate }],
      row: { unit_id: unitId(r.unit), period: r.month, measure: 'total', rate: r.rate, suppressed: false },
    })),
  },
  {
    kind: 'health',
    table: 'health',
    columns: ['unit', 'period', 'kind', 'count'],
    summed: ['count'],
    record: fc.record({ month, unit, count: orNothing(count) }).map((r) => ({
      cells: [r.unit, { month: r.month }, 'Förebyggande', r.count === null ? '..' : { number: r.count }],
      row: {
        unit_id: unitId(r.unit),
        period: r.month,
        kind: 'preventive',
        count: r.count,
        suppressed: r.count === null,
      },
    })),
  },
  {
    kind: 'rounds',
    table: 'rounds',
    columns: ['unit', 'date', 'kind', 'status', 'due'],
    record: fc.record({ done: orNothing(day), due: day, unit }).map((r) => ({
      cells: [r.unit, asDay(r.done), 'Skyddsrond', r.done ? 'Gjord' : 'Ej gjord', { day: r.due }],
      row: {
        unit_id: unitId(r.unit),
        period: r.done,
        kind: 'Skyddsrond',
        status: r.done ? 'done' : 'missing',
        due: r.due,
      },
    })),
  },
];

const synonymsOf = (kind: TableKind, column: string): readonly string[] => {
  const { columns } = columnData.kinds[kind];
  const all: Readonly<Record<string, readonly string[]>> = { ...columns, ...columnData.shared };
  return all[column] ?? [];
};

/** The same word in capitals, with a unit behind it, broken over two lines. */
const typed = (header: string): fc.Arbitrary<string> =>
  fc.constantFrom(header, header.toUpperCase(), ` ${header} `, header.replace(' ', '\n'), header.replace(/[ -]/g, '_'));

interface Written {
  table: Value[][];
  expected: object[];
  /** Where the unit's column has come. */
  unitAt: number;
}

/** Records in columns of any order under any of their names; the last row perhaps a total. */
function tableOf({ kind, columns, record, summed = [] }: Kind): fc.Arbitrary<Written> {
  const headers = fc.tuple(...columns.map((c) => fc.constantFrom(...synonymsOf(kind, c)).chain(typed)));
  const order = fc.shuffledSubarray(
    columns.map((_, i) => i),
    { minLength: columns.length },
  );
  return fc
    .record({ headers, order, records: fc.array(record, { minLength: 1, maxLength: 8 }), total: fc.boolean() })
    .filter(({ headers, order, records }) => {
      // An id is an id: twice the same is told.
      if (columns[0] === 'id' && new Set(records.map((r) => r.cells[0])).size < records.length) return false;
      // Some names stand for several columns or kinds: a person is asked then.
      const header = order.map((i) => headers[i]!.replace(/\s+/g, ' ').trim());
      const sample = records.map(({ cells }) => order.map((i) => (typeof cells[i] === 'string' ? cells[i] : '')));
      const found = kindOf(header, sample);
      return found.kind === kind && order.every((i, at) => found.columns.get(columns[i]!) === at);
    })
    .map(({ headers, order, records, total }) => {
      const sums = columns.map((c, i) =>
        summed.includes(c) ? { number: sumOf(records.map((r) => r.cells[i]!)) } : null,
      );
      const label = columns.findIndex((c) => c === 'unit' || c === 'group');
      const totals = total ? [sums.map((s, i): Value => (i === label ? 'Totalt' : s))] : [];
      const rows = [headers, ...records.map((r) => r.cells), ...totals];
      return {
        table: rows.map((row) => order.map((i) => row[i]!)),
        expected: records.map((r) => r.row),
        unitAt: order.indexOf(label),
      };
    });
}

const sumOf = (cells: readonly Value[]): number =>
  cells.reduce(
    (sum: number, cell) => (cell && typeof cell === 'object' && 'number' in cell ? sum + cell.number : sum),
    0,
  );

/** The rows' columns that are expected, and what is told beside that totals are not counted. */
async function readBack({ kind, table }: Kind, expected: readonly object[], name: string, bytes: Uint8Array) {
  const read = await readFileWhole(name, bytes);
  const rows = (read.rows[table] ?? []) as object[];
  return {
    kind: read.kind === kind,
    rows: rows.map((row, i) =>
      Object.fromEntries(Object.keys(expected[i] ?? row).map((k) => [k, row[k as keyof object]])),
    ),
    issues: read.issues.map((i) => i.rule).filter((rule) => rule !== 'total-rows'),
  };
}

describe('records written in any dialect are read as they were', () => {
  for (const kind of kinds) {
    const name = `${kind.kind}: ${kind.columns.join(', ')}`;
    test(name, async () => {
      await fc.assert(
        fc.asyncProperty(tableOf(kind), dialect, async ({ table, expected, unitAt }, d: Dialect) => {
          const whole = { kind: true, rows: expected, issues: [] };
          expect(await readBack(kind, expected, 'f.csv', toDelimited(table, d))).toEqual(whole);
          const merged = d.quoteAll || unitAt < 0 ? null : unitAt;
          expect(await readBack(kind, expected, 'f.xlsx', toWorkbook(table, d, merged))).toEqual(whole);
        }),
        { numRuns: 60 },
      );
    });
  }
});
