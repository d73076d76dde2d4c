import { expect, test } from 'vitest';
import { areaRates } from '../../../src/lib/analysis/incidents/areaRates.ts';

test('events beside employees, over the months of which both are known', () => {
  const months = ['2025-01', '2025-02', '2025-03'];
  const absent = new Set<string>();
  const areas = [
    { unit_id: 'a', n: Float64Array.of(3, 4, 50), absent },
    { unit_id: 'b', n: Float64Array.of(1, 2, 3), absent },
    { unit_id: 'c', n: Float64Array.of(1, 1, 1), absent },
    // Counted by its employees from the day that it reports.
    { unit_id: 'd', n: Float64Array.of(0, 6, 6), absent: new Set(['2025-01']) },
  ];
  const staff = [
    { unit_id: 'a', month: '2025-01', employees: 100 },
    { unit_id: 'a', month: '2025-02', employees: 140 },
    { unit_id: 'a', month: '2025-03', employees: 140 },
    { unit_id: 'b', month: '2025-02', employees: 60 },
    { unit_id: 'd', month: '2025-01', employees: 30 },
    { unit_id: 'd', month: '2025-02', employees: 30 },
  ];
  expect(areaRates(areas, months, (month) => month < '2025-03', staff)).toEqual([
    { key: 'a', y: 7, n: 0.2, employees: 120 },
    { key: 'b', y: 2, n: 0.05, employees: 60 },
    { key: 'd', y: 6, n: 0.025, employees: 30 },
  ]);
});
