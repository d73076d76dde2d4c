import { expect, test } from 'vitest';
import { jobProgress, spokenJobs } from '../../../src/lib/view/components/jobWords.ts';
import { formats } from '../../../src/lib/view/format.ts';
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
  expect(jobProgress(job({ rows: 4 }), sv, f)).toBe('4 rader');
  expect(jobProgress(job({ state: 'waiting' }), sv, f)).toBe('Väntar på sin tur');
  expect(jobProgress(job({}), sv, f)).toBe('');
  expect(jobProgress(scanned, en, formats('en'))).toBe('Recognising the text of page 3 of 12 · about 2 minutes left');
});

test('a screen reader is told in tens, of what waits, and of what was done last', () => {
  const done = (j: Job) => `${j.name}: ${j.state}.`;
  const waiting = [job({ id: 2, name: 'b.pdf', state: 'waiting' }), job({ id: 3, name: 'c.pdf', state: 'waiting' })];
  expect(spokenJobs([scanned, ...waiting], sv, done)).toBe('Läser a.pdf, 10 procent. 2 filer väntar.');
  const further = { ...scanned, page: { page: 3, pages: 20, recognised: true }, done: 0.19 };
  expect(spokenJobs([further, ...waiting], sv, done)).toBe('Läser a.pdf, 10 procent. 2 filer väntar.');
  expect(spokenJobs([job({ state: 'read' }), job({ name: 'b.pdf', done: 0.5 })], sv, done)).toBe(
    'a.pdf: read. Läser b.pdf, 50 procent.',
  );
  expect(spokenJobs([], sv, done)).toBe('');
});
