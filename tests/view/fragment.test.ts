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
