import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { DocumentEffects, Recogniser } from '../../src/lib/ingest/document/effects.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Tell } from '../../src/lib/workers/messages.ts';

const today = '2026-01-15';
const scan = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../ingest/document/fixtures/scan.png', import.meta.url)));

/** A desk with a recogniser of one's own; `heard` waits for a message of a kind. */
function desk(recogniser: DocumentEffects['recogniser']) {
  const told: Tell[] = [];
  let waiting: { type: Tell['type']; resolve: () => void } | null = null;
  const made = new Desk(
    (message) => {
      told.push(message);
      if (message.type === waiting?.type) waiting.resolve();
    },
    { ...documentEffects, recogniser },
  );
  const heard = (type: Tell['type']) => new Promise<void>((resolve) => (waiting = { type, resolve }));
  const add = (id: number, name: string, bytes: Uint8Array) =>
    made.hear({ type: 'add', id, name, modified: 0, bytes, today });
  const outcomes = () => told.flatMap((m) => (m.type === 'done' ? [[m.id, m.outcome]] : []));
  return { made, told, heard, add, outcomes };
}

/** A recogniser that reads for ever, until it is closed. */
function endless(began: () => void): Recogniser & { closed: number } {
  let fail: (cause: Error) => void;
  return {
    closed: 0,
    recognise: () =>
      new Promise((_, reject) => {
        fail = reject;
        began();
      }),
    close() {
      this.closed++;
      fail?.(new Error('Closed'));
      return Promise.resolve();
    },
  };
}

test('cancel ends a page that is being recognised, and the next file is read', async () => {
  let begin: () => void;
  const began = new Promise<void>((resolve) => (begin = resolve));
  const recogniser = endless(() => begin());
  const d = desk(() => Promise.resolve(recogniser));
  d.add(1, 'inskannat.png', scan());
  d.add(2, 'b.csv', new TextEncoder().encode('id;händelsedatum;enhet;händelsetyp\n1;2025-01-10;A;tillbud'));
  await began;
  const settled = d.heard('dataset');
  d.made.hear({ type: 'cancel', id: 1 });
  await settled;
  expect(recogniser.closed).toBeGreaterThan(0);
  expect(d.outcomes()).toEqual([
    [1, 'cancelled'],
    [2, 'read'],
  ]);
  expect(d.told[0]).toMatchObject({ type: 'progress', id: 1, page: { page: 1, pages: 1, recognised: true } });
});

test('cancel ends a recogniser that is still starting, and closes it when it has', async () => {
  let begin: () => void;
  const began = new Promise<void>((resolve) => (begin = resolve));
  let start: (recogniser: Recogniser) => void;
  const d = desk(() => {
    begin();
    return new Promise((resolve) => (start = resolve));
  });
  d.add(1, 'inskannat.png', scan());
  await began;
  const settled = d.heard('dataset');
  d.made.hear({ type: 'cancel', id: 1 });
  await settled;
  expect(d.outcomes()).toEqual([[1, 'cancelled']]);
  const late = endless(() => undefined);
  start!(late);
  await Promise.resolve();
  await Promise.resolve();
  expect(late.closed).toBe(1);
});

test('a file that waits is cancelled at once, while another is read', async () => {
  let begin: () => void;
  const began = new Promise<void>((resolve) => (begin = resolve));
  const d = desk(() => Promise.resolve(endless(() => begin())));
  d.add(1, 'inskannat.png', scan());
  d.add(2, 'b.csv', new TextEncoder().encode('id\n1'));
  await began;
  d.made.hear({ type: 'cancel', id: 2 });
  expect(d.outcomes()).toEqual([[2, 'cancelled']]);
  const settled = d.heard('dataset');
  d.made.hear({ type: 'cancel', id: 1 });
  await settled;
});
