import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planted } from '../../scripts/sample/planted.ts';
import { files } from './parsed.ts';

const readme = readFileSync('data/README.md', 'utf8');
const sample = readme.slice(readme.indexOf('## The sample'));

test('every file of the sample is told of', () => {
  const names = [...files.keys()].filter((name) => !name.startsWith('protocols/'));
  expect(names.filter((name) => !sample.includes(`\`${name}\``))).toEqual([]);
  const count = files.size - names.length;
  expect(sample).toContain(`| \`protocols/\` | ${count} protocols`);
});

test('every place where something is planted is told of', () => {
  const places = Object.values(planted).flatMap((plant) => [
    ...('unit' in plant ? [plant.unit] : []),
    ...('group' in plant ? [plant.group] : []),
  ]);
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(places.filter((place) => !sample.includes(place))).toEqual([]);
});
