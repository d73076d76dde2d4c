import { isPoint, titleOf } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import type { Candidate } from './numbered.ts';

const HEADING =
  /^(?:(§{1,2}|Paragraf|Punkt|Ärende|Dagordningspunkt)\s*)?(\d{1,3})(?:\.(\d{1,2}))?(?:(?<=^§.*)(\/(?:\d\d|20\d\d))(?!\d))?(?:\s?([a-h])(?=[).:\s]))?(\s*\.(?!\d)|[):]|)\s*(?:[–-]\s+)?(.*)$/u;
/** What follows "§ 19" in a law reference, not in a heading. */
const NO_TITLE = /^(?:MBL|AML|FML|MBA|LAS|LFF|OSL|kap\b|och\b|st\b|samt\b|[,;)])|^(?:mbl|aml)\b/;
const USUAL =
  /^(?:mötets? |mötet |öppnande|val av|val |föregående|godkännande|fastställande|dagordning|ekonomi|arbetsmiljö|information|övrig|nästa|avslut|balanslista|justering|närvar|anmäl|personal|budget|verksamhet|nämnd)/i;

/** No title is broken over more lines. */
const MAX_TITLE_LINES = 6;

/** Every line that looks like a numbered heading, weighed by how much it does. */
export function numberedCandidates(layout: Layout): Candidate[] {
  const found: Candidate[] = [];
  for (const line of layout.lines) {
    if (!line.text || line.furniture || !/^[§\d|PÄD]/.test(line.text)) continue;
    const candidate = line.text.startsWith('|') ? fromCells(line) : fromLine(layout, line);
    if (candidate) found.push(candidate);
  }
  found.forEach((c, i) => (c.weight += hasBody(layout, c, found[i + 1]) ? 0.6 : 0));
  return found;
}

function fromLine(layout: Layout, line: Line): Candidate | null {
  const m = HEADING.exec(line.text);
  if (!m) return null;
  const [, mark, major, decimal, year, letter, stop, rest] = m;
  const style = mark ? 'section' : decimal ? 'decimal' : stop ? 'point' : 'bare';
  if (mark === '§§' || NO_TITLE.test(rest!) || isWrapped(layout, line)) return null;
  if (rest && !/^["”(]?[\p{Lu}\d§]/u.test(rest) && !/^e[A-Z]/.test(rest)) return null;
  if (style === 'bare' && (!rest || /[.;,]$/.test(rest) || /^\d/.test(rest))) return null;
  if (!rest && style !== 'section' && !letter && stop !== '.') return null;
  const title = readTitle(layout, line, rest!);
  if (!title || !/\p{L}{2}/u.test(title.text)) return null;
  const number = `${Number(major)}${decimal ? `.${Number(decimal)}` : ''}${year ?? ''}${letter ?? ''}`;
  const minor = letter ? letter.charCodeAt(0) - 96 : decimal ? Number(decimal) : 0;
  return {
    number,
    title: title.text,
    line: line.index,
    body: title.body,
    start: line.at,
    bodyStart: title.bodyStart,
    style,
    major: Number(major),
    minor,
    weight: weigh(layout, line, title.text, rest!),
  };
}

/** A row of a Markdown table: number, title, what was said. */
function fromCells(line: Line): Candidate | null {
  const m = /^\|\s*(?:§\s*)?(\d{1,3})\.?\s*\|\s*([^|]{2,120}?)\s*\|/.exec(line.text);
  if (!m || !/^\p{Lu}/u.test(m[2]!)) return null;
  const major = Number(m[1]);
  const bodyStart = line.at + m[0].length;
  return {
    number: String(major),
    title: titleOf(m[2]!),
    line: line.index,
    body: line.index,
    start: line.at,
    bodyStart,
    style: 'cell',
    major,
    minor: 0,
    weight: 1,
  };
}

/** A number that a wrapped sentence happens to put first on a line: "hör till / § 8 Budget". */
function isWrapped(layout: Layout, line: Line): boolean {
  const before = layout.lines[line.index - 1];
  if (!before || !before.text || before.furniture || line.opensPage || line.heading !== null) return false;
  if (/(?:\b(?:under|till|enligt|se|i|på|och|från|med|av|om|punkt|paragraf)|[,–-])$/i.test(before.text)) return true;
  return !/[.!?:]["”)]?$/.test(before.text) && before.text.length >= 0.8 * layout.width && layout.wrapped;
}

/** The title, on the heading's line or the next, over two lines if it was broken; and where the matter's text begins. */
function readTitle(layout: Layout, line: Line, rest: string): { text: string; body: number; bodyStart: number } | null {
  const lines = layout.lines;
  if (!rest) {
    const next = [lines[line.index + 1], lines[line.index + 2]].find((l) => l?.text && !l.furniture);
    if (!next || next.text.length > 100 || /[.;]$/.test(next.text) || isPoint(next.text) || /^§/.test(next.text))
      return null;
    return { text: titleOf(next.text), body: next.index + 1, bodyStart: next.end };
  }
  const offset = line.at + line.text.length - rest.length;
  const cutAt = inlineTitle(rest);
  if (cutAt !== null) {
    const said = /^[\s.:–-]*/.exec(rest.slice(cutAt))![0].length;
    return { text: titleOf(rest.slice(0, cutAt)), body: line.index, bodyStart: offset + cutAt + said };
  }
  if (rest.length > 160) return null;
  let [text, body, end] = [rest, line.index + 1, line.end];
  const last = line.index + MAX_TITLE_LINES;
  for (
    let next = lines[body];
    next && body < last && isRestOfTitle(layout, lines[body - 1]!, next);
    next = lines[body]
  ) {
    text += ` ${next.text}`;
    end = next.end;
    body++;
  }
  return { text: titleOf(text), body, bodyStart: end };
}

/** Where the title ends when the matter's text follows on the same line: at a colon, a wide gap, or a first short sentence. */
function inlineTitle(rest: string): number | null {
  const gap = /\S(?: {3,}|\t| \| )(?=\S)/.exec(rest);
  if (gap) return gap.index + 1;
  const colon = /^[^:.]{3,60}(?=: +\p{Lu})/u.exec(rest);
  if (colon) return colon[0].length;
  const sentence = /^[^.]{3,70}(?=\. +\p{Lu})/u.exec(rest);
  if (sentence && /[.!?]$/.test(rest) && !/\b(?:bl|t|m|f|s|nr|kl|ca)$/.test(sentence[0])) return sentence[0].length;
  return null;
}

function isRestOfTitle(layout: Layout, before: Line, next: Line): boolean {
  if (!next.text || next.furniture || next.opensPage || !layout.wrapped) return false;
  return (
    /^\p{Ll}/u.test(next.text) &&
    before.text.length >= 0.55 * layout.width &&
    next.text.length < 0.9 * layout.width &&
    !/[.:]$/.test(before.text)
  );
}

/** How much a line looks like a heading. */
function weigh(layout: Layout, line: Line, title: string, rest: string): number {
  const before = layout.lines[line.index - 1];
  let weight = 1;
  if (!before || !before.text || before.furniture || line.opensPage) weight += 0.4;
  if (line.heading !== null) weight += 1;
  if (USUAL.test(title)) weight += 0.6;
  if (/[.;,]$/.test(rest) && rest.length > 40) weight -= 0.5;
  if (title.length > 90) weight -= 0.4;
  return weight;
}

/** A list of contents has the next number on the next line; a matter has a text. */
function hasBody(layout: Layout, c: Candidate, next: Candidate | undefined): boolean {
  if (c.bodyStart < layout.lines[c.line]!.end) return true;
  for (let i = c.body; i < layout.lines.length; i++) {
    const line = layout.lines[i]!;
    if (line.text && !line.furniture) return next?.line !== line.index;
  }
  return false;
}
