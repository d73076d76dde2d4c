import { readFileSync } from 'node:fs';
import type { DocumentEffects } from '../../../src/lib/ingest/document/effects.ts';
import type { Made } from '../../../src/lib/ingest/document/fromFile.ts';
import { fromPdf } from '../../../src/lib/ingest/document/fromPdf.ts';
import type { PageProgress } from '../../../src/lib/model/source.ts';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);

/** A fixture's bytes. */
export const pdfBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

/** What a fixture should give: see fixtures/README.md. */
export const expectedLines = (name: string): string => readFileSync(at(name), 'utf8').trimEnd();

/** Neither drawing nor recognition. */
export const plain = { pdf: {}, surface: null, picture: null, recogniser: null } as DocumentEffects;

/** Reads to the end. */
export async function made(
  bytes: Uint8Array,
  effects: DocumentEffects = plain,
): Promise<Made & { told: PageProgress[] }> {
  const told: PageProgress[] = [];
  const making = fromPdf({ name: 'a.pdf', bytes, modified: 0 }, effects);
  for (;;) {
    const step = await making.next();
    if (step.done) return { ...step.value, told };
    told.push(step.value);
  }
}

/** A document as the fixtures write it: `|` before a line of text, `~` before a running header or footer, `=` between pages. */
export function toLines({ document }: Made): string {
  if (!document) return '';
  const furniture = new Set(document.furniture.map(([start, end]) => `${start} ${end}`));
  let offset = 0;
  return document.text
    .split(/(?<=[\n\f])/)
    .map((line) => {
      const bare = line.replace(/[\n\f]$/, '');
      const mark = furniture.has(`${offset} ${offset + bare.length}`) ? '~' : '|';
      offset += line.length;
      return mark + bare + (line.endsWith('\f') ? '\n=' : '');
    })
    .join('\n');
}
