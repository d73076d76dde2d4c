import { expect, test } from 'vitest';
import { climb, type Step } from '../../src/lib/keep/climb.ts';
import { nothing } from '../../src/lib/keep/kept.ts';
import { format, migrations } from '../../src/lib/keep/migrations.ts';
import { readKept } from '../../src/lib/keep/readKept.ts';

/** Two changes of an invented format: `town` became a list, then the list got a name of its own. */
const steps: readonly Step[] = [
  ({ town, ...rest }) => ({ ...rest, towns: [(town as string).trim()] }),
  ({ towns, ...rest }) => ({ ...rest, places: towns }),
];

test('each older format is lifted step by step to the latest', () => {
  const latest = { value: { format: 3, places: ['Ekby'], kept: 1 } };
  expect(climb(steps, { format: 1, town: ' Ekby', kept: 1 })).toEqual(latest);
  expect(climb(steps, { format: 2, towns: ['Ekby'], kept: 1 })).toEqual(latest);
  expect(climb(steps, { format: 3, places: ['Ekby'], kept: 1 })).toEqual(latest);
});

test('what is older is not changed by the climb', () => {
  const older = Object.freeze({ format: 1, town: ' Ekby' });
  climb(steps, older);
  expect(older).toEqual({ format: 1, town: ' Ekby' });
});

test('a newer format is told of, and what is none makes no sense', () => {
  expect(climb(steps, { format: 4 })).toEqual({ problem: 'newer' });
  for (const written of [null, 7, 'x', [], {}, { format: 0 }, { format: 1.5 }, { format: '1' }, { format: 1 }])
    expect(climb(steps, written)).toEqual({ problem: 'damaged' });
});

const kept = { format, revision: 3, saved: '2026-01-15', ...nothing };

test('there are as many steps as older formats', () => {
  expect(format).toBe(migrations.length + 1);
});

test('a workspace of today is read; a newer one is told of; one with a field too many or a wrong one is damaged', () => {
  expect(readKept(kept)).toEqual({ kept });
  expect(readKept({ ...kept, format: format + 1, more: 1 })).toEqual({ problem: 'newer' });
  expect(readKept({ ...kept, more: 1 })).toEqual({ problem: 'damaged' });
  expect(readKept({ ...kept, sources: [{ hash: '../x' }] })).toEqual({ problem: 'damaged' });
});

test('a list of decisions that has come since is empty', () => {
  const older = { mappings: kept.decisions.mappings };
  expect(readKept({ ...kept, decisions: older })).toEqual({ kept });
});
