import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything, type Filter } from '../../../src/lib/analysis/filter.ts';
import { waitTimes, type Step, type WaitTime } from '../../../src/lib/analysis/incidents/waitTimes.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { incident } from '../../incident.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
});
afterAll(() => warehouse.close());

const asOf = '2025-12-31';
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const tree = [
  { unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 },
  { unit_id: 'klassen', ancestor_id: 'klassen', distance: 0 },
  { unit_id: 'klassen', ancestor_id: 'skolan', distance: 1 },
  { unit_id: 'köket', ancestor_id: 'köket', distance: 0 },
];

async function times(
  rows: readonly Row<'incidents'>[],
  { filter = {}, areas = [], concerned = ['employee', 'unknown'] }: Partial<Asked> = {},
): Promise<WaitTime[]> {
  await warehouse.load({
    incidents: encode('incidents', [...rows]),
    unit_tree: encode('unit_tree', tree),
  });
  return warehouse.ask(waitTimes({ ...everything, ...filter }, concerned, asOf, areas));
}
interface Asked {
  filter: Partial<Filter>;
  areas: readonly string[];
  concerned: readonly string[];
}
const of = (found: readonly WaitTime[], step: Step, area: string | null = null) => {
  const row = found.find((r) => r.step === step && r.area === area);
  return row ? [row.done, row.waiting, row.undated, row.median, row.ninety] : null;
};

/** A report that was closed after so many days, or (`waits`) is open so many days after it was made. */
const closing = (days: number, waits: boolean, change: Partial<Row<'incidents'>> = {}): Row<'incidents'> => {
  const reported = later(asOf, waits ? -days : -days - 20);
  const status = waits ? ('investigation' as const) : ('closed' as const);
  const closed = waits ? null : later(reported, days);
  return incident({ occurred: reported, reported, status, closed, ...change });
};

describe('the textbook: weeks of remission in acute leukaemia (Freireich and others 1963)', () => {
  // As days. In Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, table 1.1; medians 23 and 8.
  const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((d) => closing(d, false));
  const stillIn = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((d) => closing(d, true));
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

  test('with some that wait still', async () => {
    const found = await times([...treated, ...stillIn]);
    // S(22) = 0.538, S(23) = 0.448; a tenth is never reached.
    expect(of(found, 'close')).toEqual([9, 12, 0, 23, null]);
  });

  test('where none waits it is the plain median and the plain 90 %', async () => {
    const found = await times(placebo.map((d) => closing(d, false)));
    expect(of(found, 'close')).toEqual([21, 0, 0, 8, 17]);
  });

  test('exactly a half is a half, whatever the fractions make of it', async () => {
    const found = await times([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((d) => closing(d, false)));
    expect(of(found, 'close')).toEqual([10, 0, 0, 5, 9]);
  });
});

test('none is closed yet, and nothing at all', async () => {
  expect(of(await times([closing(40, true), closing(50, true)]), 'close')).toEqual([0, 2, 0, null, null]);
  expect(await times([])).toEqual([]);
});

test('of closed ones without a day nothing is known; neither are days that go backwards, or no state', async () => {
  const found = await times([
    closing(10, false),
    closing(10, false, { closed: null }),
    closing(10, false, { closed: '2025-01-01' }),
    closing(10, false, { status: null, closed: null }),
    closing(10, false, { status: 'void' }),
    closing(10, false, { reported: null }),
  ]);
  expect(of(found, 'close')).toEqual([1, 0, 1, 10, 10]);
});

test('an event of the last 90 days does not say how late reports come', async () => {
  const report = (ago: number, days: number) => {
    const occurred = later(asOf, -ago);
    return incident({ occurred, reported: later(occurred, days), status: 'reported' });
  };
  const found = await times([report(200, 2), report(200, 4), report(200, 40), report(91, 6), report(90, 0)]);
  expect(of(found, 'report')).toEqual([4, 0, 0, 4, 40]);
});

test('sending is asked of work injuries of employees, whatever is chosen', async () => {
  const reported = '2025-06-01';
  const sent = (days: number | null, change: Partial<Row<'incidents'>> = {}) =>
    incident({
      ...{ occurred: reported, reported, sent: days !== null, sent_on: days === null ? null : later(reported, days) },
      ...change,
    });
  const rows = [
    ...[sent(3), sent(5), sent(9), sent(null), sent(1, { sent_on: null })],
    ...[sent(1, { type: 'near-miss' }), sent(1, { concerns: 'pupil' }), sent(1, { sent: null, sent_on: null })],
  ];
  const expected = [3, 1, 1, 5, null];
  expect(of(await times(rows), 'send')).toEqual(expected);
  const filter = { marks: { type: ['near-miss'], status: ['reported'] } };
  expect(of(await times(rows, { filter, concerned: ['pupil'] }), 'send')).toEqual(expected);
});

test('areas hold what lies below them, and the choices hold', async () => {
  const rows = [
    closing(10, false, { unit_id: 'skolan' }),
    closing(30, false, { unit_id: 'klassen', count: 2 }),
    closing(50, false, { unit_id: 'köket', type: 'near-miss' }),
    closing(70, false, { unit_id: null, concerns: 'pupil' }),
  ];
  const found = await times(rows, { areas: ['skolan', 'köket'] });
  expect(of(found, 'close')).toEqual([4, 0, 0, 30, 50]);
  expect(of(found, 'close', 'skolan')).toEqual([3, 0, 0, 30, 30]);
  expect(of(found, 'close', 'köket')).toEqual([1, 0, 0, 50, 50]);
  expect(of(await times(rows, { filter: { marks: { type: ['near-miss'] } } }), 'close')).toEqual([1, 0, 0, 50, 50]);
  // The state is what is asked: a chosen one does not filter.
  expect(of(await times(rows, { filter: { marks: { status: ['reported'] } } }), 'close')).toEqual([4, 0, 0, 30, 50]);
  expect(of(await times(rows, { filter: { unit: 'skolan' } }), 'close')).toEqual([3, 0, 0, 30, 30]);
  expect(of(await times(rows, { filter: { to: '2025-10' } }), 'close')).toEqual([1, 0, 0, 50, 50]);
});
