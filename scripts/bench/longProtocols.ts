import { fromText } from '../../src/lib/ingest/document/fromText.ts';
import { readProtocol } from '../../src/lib/ingest/protocol/readProtocol.ts';
import { generate } from '../sample/generate.ts';
import { defaults } from '../sample/options.ts';

/** A protocol cut at its matters. */
interface Parts {
  front: string;
  matters: string[];
  closing: string;
}

/**
 * The sample's protocols made as long as a large administration's: each under its own front, with the matters of the protocols
 * that follow it in the same group (same layout, same people) after its own and numbered on from them, until it has `length`
 * characters (give or take half a matter), and then its own signatures. Every layout of the sample is among them.
 */
export function longProtocols(length: number): { name: string; text: string }[] {
  const groups = new Map<string, { name: string; parts: Parts }[]>();
  for (const [name, bytes] of generate(defaults)) {
    const { document } = name.startsWith('protocols/') ? fromText({ name, bytes, modified: 0 }) : { document: null };
    if (!document) continue;
    const group = name.replace(/-20\d\d.*$/, '');
    groups.set(group, [...(groups.get(group) ?? []), { name, parts: partsOf(document.text, name) }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map(({ name, parts }, i) => {
      const following = [...group.slice(i), ...group.slice(0, i)].flatMap((other) => other.parts.matters);
      return { name, text: joined(parts, following, length) };
    }),
  );
}

function partsOf(text: string, name: string): Parts {
  const { blocks } = readProtocol(text, { file: name });
  const starts = blocks.filter((block) => block.kind === 'item').map((block) => block.span[0]);
  const end = blocks.findLast((block) => block.kind === 'item')?.span[1] ?? text.length;
  return {
    front: text.slice(0, starts[0] ?? text.length),
    matters: starts.map((start, i) => text.slice(start, starts[i + 1] ?? end)),
    closing: text.slice(end),
  };
}

function joined({ front, closing }: Parts, matters: readonly string[], length: number): string {
  let text = front;
  let number = 0;
  for (const matter of matters) {
    if (text.length + closing.length + matter.length / 2 > length) break;
    text += `${matter.replace(/^((?:#+ )?(?:§ ?)?)\d+(?=[. ])/, (_, mark: string) => mark + ++number).trimEnd()}\n\n`;
  }
  return text + closing;
}
