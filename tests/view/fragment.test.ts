import { expect, test } from 'vitest';
import { fromFragment, start, toFragment } from '../../src/lib/view/state/fragment.ts';

test('a state is the same after a round through the fragment', () => {
  const state = {
    filter: {
      unit: 'barn, unga & familj',
      from: '2025-01',
      to: '2025-12',
      marks: { type: ['near-miss', 'a,b'], threat: ['both'] },
    },
    lang: 'en' as const,
    own: { sort: 'size' },
  };
  expect(fromFragment(toFragment(state))).toEqual(state);
});

test('nothing chosen is an empty fragment', () => {
  expect(toFragment(start)).toBe('');
  expect(fromFragment('')).toEqual(start);
});

test('what makes no sense is passed over, and a turned period is turned back', () => {
  expect(fromFragment('#from=2025-13&to=x&lang=de&m.=1&other=2')).toEqual(start);
  expect(fromFragment('#from=2025-12&to=2025-01').filter).toMatchObject({ from: '2025-01', to: '2025-12' });
});

test('a unit or a mark longer than any name is passed over; what else the fragment says stands', () => {
  const long = 'x'.repeat(201);
  const { filter } = fromFragment(`#unit=${long}&m.group=${long},lsg+a&m.type=${long}&from=2025-01`);
  expect(filter).toEqual({ unit: null, from: '2025-01', to: null, marks: { group: ['lsg a'] } });
  expect(fromFragment(`#unit=${'x'.repeat(200)}`).filter.unit).toHaveLength(200);
});
