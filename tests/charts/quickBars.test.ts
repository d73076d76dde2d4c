import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { draw, drawWith } from '../../src/lib/view/charts/draw.ts';
import { quickBars, quickBarsHeight, quickBarsPoints } from '../../src/lib/view/charts/quickBars.ts';

beforeAll(() => drawWith(new JSDOM('').window.document));

const format = (n: number): string => String(n).replace('.', ',').replace('-', '\u2212');
/** The drawing as text: one element a line, numbers rounded to a decimal. */
const readable = (rows: { label: string; value: number }[], width: number): string =>
  draw(quickBars(rows, { width, lang: 'sv', measure: 'händelser', format }))
    .outerHTML.replace(/<style>[^]*?<\/style>/, '')
    .replace(/plot-[0-9a-f]+/g, 'plot')
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
    .replaceAll('><', '>\n<');

const rows = [
  { label: 'Äldreboendet Solkulla med det mycket långa namnet', value: 31.5 },
  { label: 'Förskolan Kotten', value: 4 },
  { label: 'Förskolan Kotten', value: 0 },
];

test('bars from zero, each with its number; two of a name stay apart', async () => {
  await expect(readable(rows, 640)).toMatchFileSnapshot('quickBars.svg');
});

test('below zero the numbers stand to the left, within the drawing', async () => {
  await expect(readable([...rows, { label: 'Simhallen', value: -12 }], 360)).toMatchFileSnapshot(
    'quickBars-negative.svg',
  );
});

test('a long name is cut in the drawing and whole in the tip', () => {
  expect(readable(rows, 360)).toContain('Äldreboendet Solkul…');
  expect(quickBarsPoints(rows, format)[0]).toEqual({
    key: '0',
    series: 'bars',
    x: 31.5,
    y: 0,
    label: 'Äldreboendet Solkulla med det mycket långa namnet\n31,5',
  });
  expect(quickBarsHeight(3)).toBe(116);
});
