import { expect, test } from 'vitest';
import { unitId } from '../../src/lib/model/unit.ts';

test('one unit has one id however its name is typed', () => {
  expect(unitId('Barn, unga  och familj ')).toBe('barn unga och familj');
  expect(unitId('BARN UNGA OCH FAMILJ')).toBe('barn unga och familj');
  expect(unitId('Åsö språk')).toBe('åsö språk');
});
