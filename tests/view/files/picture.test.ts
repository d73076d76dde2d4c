import { expect, test } from 'vitest';
import { fileName } from '../../../src/lib/view/files/fileName.ts';
import { pictureSvg, wrapText, type PictureLook } from '../../../src/lib/view/files/pictureSvg.ts';

const look: PictureLook = {
  token: (name) => ({ '--ink': '#111', '--ink-2': '#555', '--paper': '#fff' })[name] ?? '#888',
  fontFace: '@font-face{font-family:X;src:url(data:font/woff2;base64,AA)}',
  fontFamily: "'X', sans-serif",
  measure: (text, size) => (text.length * size) / 2,
};
const drawing = {
  svg: '<svg width="400" height="100"><path fill="var(--ink)" stroke="var(--line, red)"/></svg>',
  width: 400,
  height: 100,
};
const about = {
  title: 'HME & AMI',
  caption:
    'Äldreboendet faller 18 punkter i Styrning, från 76 till 58, medan de andra delarna inte ändras mer än vanligt.',
  legend: 'Ring 2024, fylld prick 2025.',
  below: ['Hela organisationen · hela perioden', 'Exempeldata (påhittad) · 22 november 2026'],
};

test('a picture refers to nothing outside, and says what it shows', () => {
  const { svg, width, height } = pictureSvg(drawing, about, look);
  expect(svg).not.toContain('var(');
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  expect(svg).toContain('<path fill="#111" stroke="#888"/>');
  for (const said of ['HME &amp; AMI', 'Ring 2024', 'Hela organisationen', '22 november 2026'])
    expect(svg).toContain(said);
  expect(width).toBe(448);
  expect(height).toBeGreaterThan(100 + 5 * 15);
  expect([...svg.matchAll(/<text /g)].length).toBeGreaterThanOrEqual(6);
});

test('no line is wider than the picture, and no word is lost', () => {
  const lines = wrapText(about.caption, 200, (t) => t.length * 7);
  expect(lines.every((l) => l.length * 7 <= 200)).toBe(true);
  expect(lines.join(' ')).toBe(about.caption);
  expect(wrapText('', 200, () => 1)).toEqual([]);
});

test("a file's name", () => {
  expect(fileName('HME 2025 i varje enhet: Åsö/Ängen', '2026-11-22', 'png')).toBe(
    'hme-2025-i-varje-enhet-åsö-ängen-2026-11-22.png',
  );
  expect(fileName('…', '2026-11-22', 'csv')).toBe('samsyn-2026-11-22.csv');
});
