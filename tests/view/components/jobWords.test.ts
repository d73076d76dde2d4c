import { expect, test } from 'vitest';
import { foldJobs, jobProgress, spokenJobs } from '../../../src/lib/view/components/jobWords.ts';
import { formats } from '../../../src/lib/view/format.ts';
import type { SourceReport } from '../../../src/lib/model/source.ts';
import type { Job } from '../../../src/lib/view/state/workspace.svelte.ts';
import { en } from '../../../src/lib/view/text/en/index.ts';
import { sv } from '../../../src/lib/view/text/sv/index.ts';

const job = (values: Partial<Job>): Job => ({
  ...{ id: 1, name: 'a.pdf', rows: 0, done: null, page: null, left: null, state: 'reading' },
  ...values,
});
const scanned = job({ page: { page: 3, pages: 12, recognised: true }, done: 2 / 12, left: 2 });

test('a file on its way says its page, what is done with it, and how long it takes', () => {
  const f = formats('sv');
  expect(jobProgress(scanned, sv, f)).toBe('Känner igen text på sida 3 av 12 · ungefär 2 minuter kvar');
  expect(jobProgress(job({ page: { page: 3, pages: 12, recognised: false }, left: 0 }), sv, f)).toBe(
    'Läser sida 3 av 12 · mindre än en minut kvar',
  );
  const first = { page: 1, recognised: true };
  expect(jobProgress(job({ page: { ...first, pages: 12 } }), sv, f)).toBe(
    'Känner igen text på sida 1 av 12 · hur länge det tar syns efter första sidan',
  );
  expect(jobProgress(job({ page: { ...first, pages: 1 } }), sv, f)).toBe('Känner igen text på sida 1 av 1');
  expect(jobProgress(job({ rows: 4 }), sv, f)).toBe('4 rader');
  expect(jobProgress(job({ state: 'waiting' }), sv, f)).toBe('Väntar på sin tur');
  expect(jobProgress(job({}), sv, f)).toBe('');
  expect(jobProgress(scanned, en, formats('en'))).toBe('Recognising the text of page 3 of 12 · about 2 minutes left');
});

test('a screen reader is told in tens, of what waits, and of what was done last', () => {
  const f = formats('sv');
  const done = (j: Job) => `${j.name}: ${j.state}.`;
  const waiting = [job({ id: 2, name: 'b.pdf', state: 'waiting' }), job({ id: 3, name: 'c.pdf', state: 'waiting' })];
  expect(spokenJobs([scanned, ...waiting], [], sv, f, done)).toBe('Läser a.pdf, 10 procent. 2 filer väntar.');
  const further = { ...scanned, page: { page: 3, pages: 20, recognised: true }, done: 0.19 };
  expect(spokenJobs([further, ...waiting], [], sv, f, done)).toBe('Läser a.pdf, 10 procent. 2 filer väntar.');
  expect(spokenJobs([job({ state: 'read' }), job({ name: 'b.pdf', done: 0.5 })], [], sv, f, done)).toBe(
    'a.pdf: read. Läser b.pdf, 50 procent.',
  );
  expect(spokenJobs([], [], sv, f, done)).toBe('');
  // When all are done none that went wrong is passed over.
  const ends = [job({ name: 'a.txt', state: 'unreadable' }), job({ name: 'b.pdf', state: 'read' })];
  expect(spokenJobs(ends, [], sv, f, done)).toBe('a.txt: unreadable. b.pdf: read.');
});

test('of many files those that gave nothing to look over are counted, and the others named', () => {
  const source = (name: string, faults: Partial<SourceReport> = {}): SourceReport => ({
    ...{ name, kind: 'protocol', hash: '', bytes: 1, modified: 0, rows: { meetings: 1 }, from: null, to: null },
    tables: [],
    ...{ errors: 0, warnings: 0, notes: 0, ...faults },
  });
  const names = Array.from({ length: 14 }, (_, i) => `${i}.txt`);
  const jobs = names.map((name, id) => job({ id, name, state: 'read' }));
  const sources = names.map((name) => source(name));
  expect(foldJobs(jobs, sources)).toEqual({ read: 14, rest: [] });
  const said = spokenJobs(jobs, sources, sv, formats('sv'), (j) => j.name);
  expect(said).toBe('14 filer är lästa, utan något att se över.');
  expect(foldJobs(jobs.slice(0, 12), sources)).toEqual({ read: 0, rest: jobs.slice(0, 12) });
  // One with a warning, one that gave nothing, one that is still read, one that was stopped.
  const rest = [
    job({ id: 20, name: 'a', state: 'read' }),
    job({ id: 21, name: 'b', state: 'read' }),
    job({ id: 22, name: 'c', state: 'reading' }),
    job({ id: 23, name: 'd', state: 'cancelled' }),
  ];
  const known = [...sources, source('a', { warnings: 1 }), source('b', { rows: {} }), source('c')];
  expect(foldJobs([...rest, ...jobs], known)).toEqual({ read: 14, rest });
});
