import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { DocumentEffects, Recogniser } from '../../src/lib/ingest/document/effects.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Tell } from '../../src/lib/workers/messages.ts';

const today = '2026-01-15';
const fixture = (name: string): URL => new URL(`../ingest/document/fixtures/${name}`, import.meta.url);
const scan = (): Uint8Array => new Uint8Array(readFileSync(fixture('scan.png')));

/** A desk with a recogniser of one's own; `heard` waits for a message of a kind. */
function desk(recogniser: DocumentEffects['recogniser'], effects: Partial<DocumentEffects> = {}) {
  const told: Tell[] = [];
  let waiting: { type: Tell['type']; resolve: () => void } | null = null;
  const made = new Desk(
    (message) => {
      told.push(message);
      if (message.type === waiting?.type) waiting.resolve();
    },
    { ...documentEffects, recogniser, ...effects },
  );
  const heard = (type: Tell['type']) => new Promise<void>((resolve) => (waiting = { type, resolve }));
  const add = (id: number, name: string, bytes: Uint8Array) =>
    made.hear({ type: 'add', id, name, modified: 0, file: new Blob([bytes as BlobPart]), today });
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

test('one recogniser serves all files that wait, and ends with the last; one that fails is followed by another', async () => {
  const begun: (Recogniser & { closed: number })[] = [];
  const d = desk(() => {
    const failing = begun.length === 0;
    begun.push({
      closed: 0,
      recognise: () =>
        failing
          ? Promise.reject(new Error('out of memory'))
          : Promise.resolve([{ text: 'Protokoll', x: 0, y: 40, width: 200, height: 40, confidence: 95 }]),
      close() {
        this.closed++;
        return Promise.resolve();
      },
    });
    return Promise.resolve(begun.at(-1)!);
  });
  const settled = d.heard('dataset');
  // Different bytes, the same picture: what follows a picture's end is not read.
  for (let id = 1; id <= 3; id++) d.add(id, `${id}.png`, Uint8Array.from([...scan(), id]));
  await settled;
  expect(d.outcomes().map(([id]) => id)).toEqual([1, 2, 3]);
  expect(begun.map((r) => r.closed)).toEqual([1, 1]);
  const last = d.told.findLast((m) => m.type === 'dataset');
  expect(last?.type === 'dataset' && last.manifest.issues.map((i) => [i.source, i.rule])).toEqual(
    expect.arrayContaining([
      ['1.png', 'recognition-failed'],
      ['2.png', 'text-recognised'],
      ['3.png', 'text-recognised'],
    ]),
  );
});

test('cancel ends a PDF whose reading does not come to an end, and the next file is read', async () => {
  let begin: () => void;
  const began = new Promise<void>((resolve) => (begin = resolve));
  const d = desk(null, {
    pdfThread: () => {
      const thread = documentEffects.pdfThread!();
      const within = <T>(): Promise<T> => {
        begin();
        // What pdfjs says is never heard.
        return thread.within(new Promise<never>(() => undefined));
      };
      return { ...thread, within };
    },
  });
  d.add(1, 'a.pdf', new Uint8Array(readFileSync(fixture('word-export.pdf'))));
  d.add(2, 'b.csv', new TextEncoder().encode('id;händelsedatum;enhet;händelsetyp\n1;2025-01-10;A;tillbud'));
  await began;
  const settled = d.heard('dataset');
  d.made.hear({ type: 'cancel', id: 1 });
  await settled;
  expect(d.outcomes()).toEqual([
    [1, 'cancelled'],
    [2, 'read'],
  ]);
});
