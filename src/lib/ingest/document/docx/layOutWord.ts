import { plainMark } from './symbols.ts';
import type { WordDocument, WordNode } from './WordNode.ts';
import { rowLines } from './rowLines.ts';

/** A line, and whether an empty one stands before it. */
export interface WordLine {
  text: string;
  /** Points of space before it: 100 for a heading or the edge of a table. */
  space: number;
}

/**
 * A document as lines: a paragraph a line, a row of a table a line (see `rowLines`), page breaks as form feeds, notes last.
 * An empty line stands before headings, around tables, and where more space is left than between most paragraphs.
 */
export function layOutWord(document: WordDocument): string {
  const notes: WordNode[] = [];
  const lines = linesOf(document, notes);
  // A note's own references to notes add to the list while it is gone through; each stands once.
  for (let i = 0; i < notes.length && i < 5000; i++) {
    const note = document.notes.resolve(notes[i]!);
    const body = note?.body ? linesOf({ type: 'note', children: note.body }, []) : [];
    body.forEach(({ text }, line) =>
      lines.push({
        text: line === 0 ? `${raised(i + 1)} ${text.trimStart()}` : text,
        space: i + line === 0 ? EDGE : 0,
      }),
    );
  }
  return join(lines);
}

const EDGE = 100;

/** The lines of what stands in a document, a cell, a box. */
function linesOf(parent: WordNode, notes: WordNode[]): WordLine[] {
  const lines: WordLine[] = [];
  let edge = false;
  for (const node of parent.children ?? []) {
    const found = node.type === 'table' ? tableLines(node, notes) : paragraphLines(node, notes);
    if (found.length > 0 && (edge || node.type === 'table')) found[0]!.space = EDGE;
    edge = node.type === 'table' || (edge && found.length === 0);
    lines.push(...found);
  }
  return lines;
}

function paragraphLines(node: WordNode, notes: WordNode[]): WordLine[] {
  const [points = '0', heading] = (node.alignment ?? '').split(' ');
  const space = heading ? EDGE : Number(points);
  return inline(node, notes)
    .split('\n')
    .map((text, i) => ({ text: withoutEnd(text, ' \t'), space: i === 0 ? space : 0 }));
}

function tableLines(table: WordNode, notes: WordNode[]): WordLine[] {
  const rows = (table.children ?? []).filter((row) => row.type === 'tableRow');
  return rows.flatMap((row) =>
    rowLines(
      (row.children ?? []).flatMap((cell) => [
        {
          lines: linesOf(cell, notes).map((l) => l.text),
          nested: cell.children?.some((c) => c.type === 'table') ?? false,
        },
        ...Array.from({ length: (cell.colSpan ?? 1) - 1 }, () => ({ lines: [], nested: false })),
      ]),
    ).map((text) => ({ text, space: 0 })),
  );
}

/** The text of a paragraph. */
function inline(node: WordNode, notes: WordNode[]): string {
  switch (node.type) {
    case 'text':
      return plainMark(node.value ?? '');
    case 'tab':
      return '\t';
    case 'break':
      return node.breakType === 'page' ? '\f' : '\n';
    case 'noteReference':
      notes.push(node);
      return raised(notes.length);
    default:
      return (node.children ?? []).map((part) => inline(part, notes)).join('');
  }
}

/** ¹ ² ³: figures that are no part of the text's own. */
const raised = (n: number): string => [...String(n)].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]).join('');

function join(lines: readonly WordLine[]): string {
  const usual = usualSpace(lines);
  let text = '';
  for (const [i, line] of lines.entries()) {
    const apart = i > 0 && line.text && lines[i - 1]!.text && line.space >= usual + LEAST;
    text += `${i > 0 ? '\n' : ''}${apart ? '\n' : ''}${line.text}`;
  }
  const pages = text.split('\f').map((page) => withoutEnd(page.replace(/^[ \t\n]+/, ''), ' \t\n'));
  // A page without anything is no page: a break may be asked for twice in the same place.
  return pages
    .filter(Boolean)
    .join('\f')
    .replace(/\n{3,}/g, '\n\n');
}

/** A text without any of the given signs at its end. A pattern would take time that grows with the square of a run of them. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Less space than this is not seen as a gap. */
const LEAST = 4;

/** The space that most paragraphs have before them. */
function usualSpace(lines: readonly WordLine[]): number {
  const counts = new Map<number, number>();
  for (const { text, space } of lines) if (text && space < EDGE) counts.set(space, (counts.get(space) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
