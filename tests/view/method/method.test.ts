import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { method as en } from '../../../src/lib/view/text/en/method.ts';
import { method as sv, methodGroups, type MethodFacts } from '../../../src/lib/view/text/sv/method.ts';

const facts: MethodFacts = {
  leastAnswers: 5,
  leastOfPart: 7,
  carefulUnder: 0.5,
  recentMonths: 6,
  falseShare: 0.1,
  fewestUnits: 8,
  fewestVisits: 5,
  leastOfText: 10,
  absenceByChance: 0.05,
  paceDays: 7,
  percent: (share) => `${100 * share} %`,
};
const ids = Object.values(methodGroups).flat();

test('every section that a page leads to is there', () => {
  const folder = join(import.meta.dirname, '../../../src');
  const led = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('method.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/(?:linkAt\(|\bhow[=:] ?\{?)(['"])([a-z-]+)\1/g),
    ])
    .map((m) => m[2]!);
  expect(led.length).toBeGreaterThan(5);
  expect(ids).toEqual(expect.arrayContaining(led));
});

test.each([
  ['sv', sv],
  ['en', en],
])('each section says something, and the thresholds of the code (%s)', (_, text) => {
  const sections = text.sections(facts);
  expect(Object.keys(sections).sort()).toEqual([...ids].sort());
  for (const section of Object.values(sections)) {
    expect(section.body.length).toBeGreaterThan(0);
    for (const sentence of [...section.body, ...(section.limits ?? []), ...(section.source ?? [])])
      expect(sentence).toMatch(/^[\p{Lu}\d”“].*\.$/u);
  }
  expect(sections.suppression.limits?.[0]).toMatch(/ 5 .* 7 /);
  expect(sections.rate.limits?.[0]).toContain('50 %');
  expect(sections['false-alarms'].body.join(' ')).toMatch(/ 6 .* 10 %/);
});
