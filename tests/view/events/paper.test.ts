import { expect, test } from 'vitest';
import { layoutWidth, zoomFor } from '../../../src/routes/handelser/blad/paper.ts';

/** What a page of A4 has within margins of 12 mm, in CSS pixels. */
const [width, height] = [(186 * 96) / 25.4, (273 * 96) / 25.4];

test('a short sheet is as wide as the page, and no larger', () => {
  expect(zoomFor(0) * layoutWidth).toBeCloseTo(width, 9);
  expect(zoomFor(500)).toBe(zoomFor(0));
});

test('a long sheet is made smaller until it fits, with room to write', () => {
  for (const said of [1200, 1400, 2000]) {
    const zoom = zoomFor(said);
    expect(zoom * said).toBeLessThan(height - 60);
    expect(zoom * layoutWidth).toBeLessThan(width);
  }
});
