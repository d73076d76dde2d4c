import { readFileSync } from 'node:fs';
import { fromPdf } from '../../src/lib/ingest/document/fromPdf.ts';
import { documentEffects } from '../lib/documents.ts';
import { quantile, type Bench, type BenchRow } from './bench.ts';

/** A protocol of two pages as a word processor exports it: tables, header, footer, fonts within. */
const source = new URL('../../tests/ingest/document/fixtures/word-export.pdf', import.meta.url);
/** So many times its pages make one document. */
const COPIES = 32;
const ROUNDS = 9;

/** A PDF in which the source's pages come again and again, as pages of their own: an incremental update of it. */
function longPdf(): { bytes: Uint8Array; pages: number } {
  const text = new TextDecoder('latin1').decode(readFileSync(source));
  const find = (pattern: RegExp): string => pattern.exec(text)![1]!;
  const page = (number: string): string => find(new RegExp(`\\n${number} 0 obj\\s*(<<[^]*?>>)\\s*endobj`));
  const kids = [...find(/\/Kids\s*\[([^\]]+)\]/).matchAll(/(\d+) 0 R/g)].map((m) => page(m[1]!));
  const tree = Number(find(/\n(\d+) 0 obj\s*<<\s*\/Type\s*\/Pages/));
  const first = Number(find(/\/Size\s+(\d+)/));
  const pages = Array.from({ length: COPIES }, () => kids).flat();
  const objects = [
    `${tree} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i} 0 R`).join(' ')}] >>\nendobj\n`,
    ...pages.map((dictionary, i) => `${first + i} 0 obj\n${dictionary}\nendobj\n`),
  ];
  let at = text.length;
  const places = objects.map(
    (object) => `${String((at += object.length) - object.length).padStart(10, '0')} 00000 n \n`,
  );
  const update =
    `xref\n${tree} 1\n${places[0]}${first} ${pages.length}\n${places.slice(1).join('')}` +
    `trailer\n<< /Size ${first + pages.length} /Root ${find(/\/Root\s+(\d+ 0 R)/)} /Prev ${find(/startxref\s+(\d+)/)} >>\nstartxref\n${at}\n%%EOF\n`;
  const bytes = Uint8Array.from(text + objects.join('') + update, (c) => c.charCodeAt(0));
  return { bytes, pages: pages.length };
}

/** Reads it to its end; the processor's milliseconds, all threads together. */
async function read(bytes: Uint8Array, pages: number): Promise<number> {
  const start = process.cpuUsage();
  const making = fromPdf({ name: 'long.pdf', bytes, modified: 0 }, { ...documentEffects, recogniser: null });
  let step = await making.next();
  while (!step.done) step = await making.next();
  const { user, system } = process.cpuUsage(start);
  if (step.value.document?.pages.length !== pages) throw new Error('Not all pages were read');
  return (user + system) / 1000;
}

/** A PDF's text, from its bytes to lines: pages a second of processor time. The first reading is not counted. */
export const documents: Bench = {
  name: 'documents',
  run: async (): Promise<BenchRow[]> => {
    const { bytes, pages } = longPdf();
    const speeds: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const ms = await read(bytes, pages);
      if (round > 0) speeds.push((1000 * pages) / ms);
    }
    return [
      {
        name: `documents: the text of a PDF of ${pages} pages`,
        n: ROUNDS,
        median: Math.round(quantile(speeds, 0.5)),
        // The slowest of twenty.
        p95: Math.round(quantile(speeds, 0.05)),
        unit: 'pages a second of processor time',
        against: null,
        ratio: null,
      },
    ];
  },
};
