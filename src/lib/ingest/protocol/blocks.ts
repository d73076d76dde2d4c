import type { Block } from '../../model/record.ts';
import type { Agenda } from './agenda.ts';
import { labelOf } from './labels.ts';
import type { Layout } from './layout.ts';

const SIGNED = /^(?:justerat|underskrift|vid protokollet|signerat|signatur)/i;

/** The text in pieces by kind, tiling the repaired text: front, matters, signatures, attachments, and furniture wherever it stands. */
export function blocksOf(layout: Layout, agenda: Agenda): Block[] {
  const blocks: Block[] = [];
  const starts = new Set(agenda.matters.map((m) => m.blockFrom));
  let signedFront = false;
  for (const line of layout.lines) {
    const i = line.index;
    if (i < agenda.front && SIGNED.test(line.text)) signedFront ||= !labelOf(line.text)?.value;
    else if (signedFront && line.text && labelOf(line.text)?.key === 'people') signedFront = false;
    const kind = line.furniture ? 'furniture' : kindAt(i, agenda, signedFront);
    const last = blocks.at(-1);
    const blank = !line.text && !starts.has(i);
    if (last && !starts.has(i) && (last.kind === kind || blank)) last.span[1] = line.next;
    else blocks.push({ kind, span: [line.start, line.next] });
  }
  return blocks;
}

function kindAt(line: number, agenda: Agenda, signedFront: boolean): Block['kind'] {
  if (line >= agenda.attachments) return 'attachment';
  if (line < agenda.front) return signedFront ? 'signature' : 'front';
  return line >= agenda.signature ? 'signature' : 'item';
}
