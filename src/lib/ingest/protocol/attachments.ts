import type { Attachment } from '../../model/record.ts';
import { cue, matchesAtWords } from '../swedish/words.ts';
import { nextFull, titleOf } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import { signs } from '../swedish/signs.ts';
import { latin } from '../swedish/latin.ts';

const MENTION = latin(/(?<!\p{L})bilag(?:a|or)\s+(\d{1,2}|[A-Z](?![\p{L}]))/iuy);
const MENTIONS = cue((word) => /^bilag(?:a|or)$/i.test(word));
const HEADED = /^(?:[•·*–-]\s*)?bilaga\s+(\d{1,2}|[A-Z])(?:\s*[:.–-]\s*|\s+|$)(.*)$/i;
/** What it begins with. */
const opensHeaded = signs('bB•·*–-');
const mayHead = ({ text, furniture }: Line): boolean => text !== '' && !furniture && opensHeaded(text.charCodeAt(0));
const MORE = /^\s*(?:,|och)\s*(\d{1,2})(?![\d:./-])/;

/** The attachments that the text names, each once, by their labels; one that is in the text has its place there, another the place of its mention. */
export function attachmentsIn(layout: Layout, from: number): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (label: string, title: string | null, span: [number, number]) => {
    const known = found.get(label);
    if (!known) found.set(label, { label, title, span });
    else if (title && !known.title) [known.title, known.span] = [title, span];
  };
  for (const m of matchesAtWords(layout.flow, layout.words, MENTIONS, MENTION)) {
    const span: [number, number] = [m.index, m.index + m[0].length];
    add(`Bilaga ${m[1]!.toUpperCase()}`, null, span);
    const more = MORE.exec(layout.flow.slice(span[1], span[1] + 12));
    if (more && /^bilagor/i.test(m[0])) add(`Bilaga ${more[1]}`, null, span);
  }
  for (const line of layout.lines) {
    const m = mayHead(line) ? HEADED.exec(line.text) : null;
    if (!m || (m[2] && !/^["”“]?[\p{Lu}\d]/u.test(m[2]))) continue;
    add(`Bilaga ${m[1]!.toUpperCase()}`, m[2] ? titleOf(m[2]) : titleBelow(layout, line, from), [
      line.at,
      line.at + line.text.length,
    ]);
  }
  const own = unnamed(layout, from);
  const labelled = [...found.values()].sort((a, b) => a.label.localeCompare(b.label, 'sv', { numeric: true }));
  return own ? [...labelled, own] : labelled;
}

/** In the attachments a heading "Bilaga 1" is followed by its title, on the next line that says anything. */
function titleBelow(layout: Layout, line: Line, from: number): string | null {
  const next = line.index >= from ? nextFull(layout, line.index) : null;
  return next &&
    next.index <= line.index + 3 &&
    next.text.length < 100 &&
    !/[.!?]$/.test(next.text) &&
    !HEADED.test(next.text)
    ? titleOf(next.text)
    : null;
}

/** What follows the signatures without being called an attachment: its own heading names it. */
function unnamed(layout: Layout, from: number): Attachment | null {
  const first = layout.lines[from];
  if (!first?.text || /^(?:bilag|appendix)/i.test(first.text)) return null;
  const title = titleOf(first.text);
  return title ? { label: title, title, span: [first.at, first.at + first.text.length] } : null;
}
