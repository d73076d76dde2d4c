import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/sample/generate.ts';
import { defaults } from '../../scripts/sample/options.ts';

const digest = (files: ReadonlyMap<string, Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return hash.digest('hex');
};

test('the same seed gives the same bytes, another seed others', () => {
  const once = digest(generate(defaults));
  expect(digest(generate({ ...defaults }))).toBe(once);
  expect(digest(generate({ ...defaults, seed: 2 }))).not.toBe(once);
});

test('sizes are as asked for', () => {
  for (const options of [
    { seed: 3, units: 40, months: 14, incidents: 1500 },
    { seed: 3, units: 300, months: 48, incidents: 20_000 },
  ]) {
    const files = generate(options);
    const rows = (name: string) =>
      new TextDecoder('windows-1252').decode(files.get(name)).trim().split('\r\n').length - 1;
    expect(rows('units.csv')).toBe(options.units);
    expect(Math.abs(rows('incidents.csv') / options.incidents - 1)).toBeLessThan(0.1);
  }
});

test('sixty protocols and more, each group in a layout of its own', () => {
  const files = [...generate(defaults)].filter(([name]) => name.startsWith('protocols/'));
  const firstLines = files.map(([, bytes]) => new TextDecoder('windows-1252').decode(bytes).split('\n')[0] ?? '');
  const forms = [/^Protokoll fr/, /^\d{4}-\d\d-\d\d $/, /^Minnesanteckningar VSG/, /^# Protokoll/, /\tPROTOKOLL \d/];
  expect(files.length).toBeGreaterThanOrEqual(60);
  for (const form of forms) expect(firstLines.filter((line) => form.test(line)).length).toBeGreaterThanOrEqual(12);
  expect(firstLines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
});
