import { expect, test } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { Correction } from '../../src/lib/model/correction.ts';
import { decode } from '../../src/lib/warehouse/arrow.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Ask, Tell } from '../../src/lib/workers/messages.ts';

const today = '2026-01-15';
const csv = (rows: number): Blob =>
  new Blob([
    [
      'id;händelsedatum;enhet;händelsetyp',
      ...Array.from({ length: rows }, (_, i) => `${rows}-${i};2025-01-10;A;tillbud`),
    ].join('\n'),
  ]);
const correction = (id: string, role: string | null = null): Correction => ({
  ...{ id, made: today, kind: 'attendance', action: 'add', source: { hash: 'a'.repeat(64), name: 'a.txt' } },
  set: { side: 'union', organisation: 'Vision', role, attendance: 'present', remote: false },
});

function tab() {
  const told: Tell[] = [];
  const desk = new Desk((message) => told.push(structuredClone(message)), documentEffects);
  let id = 0;
  const last = () => told.findLast((m) => m.type === 'dataset');
  const say = (ask: Ask) => desk.hear(ask);
  return {
    told,
    say,
    add: (name: string, file: Blob) => say({ type: 'add', id: ++id, name, modified: 5, file, today }),
    correct: (...corrections: Correction[]) => say({ type: 'correct', corrections, was: [], today }),
    backup: async (): Promise<Blob> => {
      await say({ type: 'backup', today });
      return told.findLast((m) => m.type === 'backup')!.backup!.file;
    },
    outcome: () => told.findLast((m) => m.type === 'done')?.outcome,
    dataset: () => ({ tables: last()?.tables, manifest: last()?.manifest }),
    sources: () => {
      const rows = decode(last()!.tables.incidents!);
      return last()!.manifest.sources.map((s) => [s.name, rows.filter((r) => r['source'] === s.name).length]);
    },
    corrections: () => {
      const made = told.findLast((m) => m.type === 'made');
      return made?.corrections.map((c) => [c.id, (c as { set?: { role?: string | null } }).set?.role]);
    },
  };
}

test('a backup that is taken in where nothing is gives the same dataset', async () => {
  const a = tab();
  await a.add('a.csv', csv(3));
  await a.add('tom.csv', new Blob());
  await a.add('b.csv', csv(5));
  await a.correct(correction('abcdefgh'));
  const file = await a.backup();
  const b = tab();
  await b.add('kopia.samsyn', file);
  expect([b.outcome(), b.dataset(), b.corrections()]).toEqual(['restored', a.dataset(), [['abcdefgh', null]]]);
  const progress = b.told.flatMap((m) => (m.type === 'progress' ? [m.done ?? -1] : []));
  expect(progress).toEqual([...progress].sort((x, y) => x - y));
  await b.add('a.csv', csv(3));
  expect(b.outcome()).toBe('same');
});

test('where something is, a person says what becomes of it; until then nothing changes', async () => {
  const a = tab();
  await a.add('a.csv', csv(3));
  await a.add('b.csv', csv(5));
  await a.correct(correction('aaaaaaaa', 'theirs'), correction('bbbbbbbb'));
  const file = await a.backup();
  const other = async () => {
    const t = tab();
    await t.add('a.csv', csv(7));
    await t.add('c.csv', csv(5));
    await t.correct(correction('aaaaaaaa', 'mine'));
    await t.add('kopia.samsyn', file);
    return t;
  };
  const here = [
    ['a.csv', 7],
    ['c.csv', 5],
  ];
  const offered = await other();
  expect([offered.outcome(), offered.sources()]).toEqual(['offered', here]);
  expect(offered.told.find((m) => m.type === 'offer')).toEqual({
    ...{ type: 'offer', id: 3 },
    offer: { made: today, sources: 2, corrections: 2 },
  });
  await offered.say({ type: 'restore', id: 3, by: 'leave', today });
  expect([offered.outcome(), offered.sources()]).toEqual(['cancelled', here]);

  const replaced = await other();
  await replaced.say({ type: 'restore', id: 3, by: 'replace', today });
  expect([replaced.outcome(), replaced.sources(), replaced.corrections()]).toEqual([
    'restored',
    [
      ['a.csv', 3],
      ['b.csv', 5],
    ],
    [
      ['aaaaaaaa', 'theirs'],
      ['bbbbbbbb', null],
    ],
  ]);

  const added = await other();
  await added.say({ type: 'restore', id: 3, by: 'add', today });
  expect([added.outcome(), added.sources(), added.corrections()]).toEqual([
    'restored',
    [...here, ['a (2).csv', 3]],
    [
      ['aaaaaaaa', 'mine'],
      ['bbbbbbbb', null],
    ],
  ]);
});

test('a backup that is left in the middle of its reading changes nothing', async () => {
  const a = tab();
  await a.add('a.csv', csv(30_000));
  await a.add('b.csv', csv(30_001));
  const file = await a.backup();
  const b = tab();
  await b.add('c.csv', csv(5));
  await b.add('kopia.samsyn', file);
  const restoring = b.say({ type: 'restore', id: 2, by: 'replace', today });
  await new Promise((resolve) => setTimeout(resolve));
  await b.say({ type: 'cancel', id: 2 });
  await restoring;
  expect([b.outcome(), b.sources()]).toEqual(['cancelled', [['c.csv', 5]]]);
});

test('a backup that is cut off is refused, whatever it is cut to, and what is here stays', async () => {
  const a = tab();
  await a.add('a.csv', csv(3));
  const file = await a.backup();
  const b = tab();
  await b.add('c.csv', csv(5));
  const before = b.dataset().tables;
  for (let length = 0; length < file.size; length += 97) await b.add('kopia.samsyn', file.slice(0, length));
  expect(new Set(b.told.flatMap((m) => (m.type === 'refusal' ? [m.why] : [])))).toEqual(new Set(['cut']));
  expect(
    b.told
      .filter((m) => m.type === 'done')
      .slice(1)
      .every((m) => m.outcome === 'refused'),
  ).toBe(true);
  expect(b.dataset().tables).toEqual(before);
});

test('a file that is not there any more is left out of the backup and named', async () => {
  const a = tab();
  const gone = csv(3);
  await a.add('a.csv', gone);
  await a.add('b.csv', csv(5));
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  const file = await a.backup();
  expect(a.told.findLast((m) => m.type === 'backup')?.backup?.missing).toEqual(['a.csv']);
  const b = tab();
  await b.add('kopia.samsyn', file);
  expect(b.sources()).toEqual([['b.csv', 5]]);
});
