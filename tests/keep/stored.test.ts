import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import { fromStored, toStored } from '../../src/lib/keep/stored.ts';
import { assemble, hashOf, prepareFile, type Prepared } from '../../src/lib/workers/prepare.ts';

const folder = (path: string): [name: string, bytes: Uint8Array][] => {
  const url = new URL(path, import.meta.url);
  return readdirSync(fileURLToPath(url))
    .filter((name) => /\.(csv|txt|docx)$/.test(name))
    .map((name) => [name, readFileSync(fileURLToPath(new URL(name, url)))]);
};

async function read(name: string, bytes: Uint8Array): Promise<Prepared> {
  const reading = prepareFile({ name, bytes, modified: 0 }, await hashOf(bytes), documentEffects);
  for (let step = await reading.next(); ; step = await reading.next()) if (step.done) return step.value;
}

test('what was read is, after it was kept, as it was: every table, report, unit and issue', async () => {
  const files = [
    ...folder('../browser/fixtures/'),
    ...folder('../../data/survey/'),
    ...folder('../../data/incident/'),
    ...folder('../../data/units/'),
  ];
  const sources = await Promise.all(files.map(([name, bytes]) => read(name, bytes)));
  expect(new Set(sources.map((s) => s.report.kind)).size).toBeGreaterThan(2);
  const back = sources.map((source) => fromStored<Prepared>(structuredClone(toStored(source, 'x'))));
  expect(back).toEqual(sources);
  const about = { title: '', sample: false, today: '2026-01-15' };
  expect(assemble(back, about)).toEqual(assemble(sources, about));
});

test('bytes that are damaged are an error, not rows', async () => {
  const [source] = await Promise.all(folder('../../data/survey/').map(([name, bytes]) => read(name, bytes)));
  const stored = toStored(source!, 'x');
  expect(stored.bytes.length).toBeGreaterThan(600);
  expect(() => fromStored({ ...stored, bytes: stored.bytes.subarray(0, 300) })).toThrow();
});
