import type { Head } from './agenda.ts';
import { isGroupHeading, isHeading, isPoint, nextFull, titleOf } from './headings.ts';
import { labelOf } from './labels.ts';
import type { Layout, Line } from './layout.ts';

const CLOSING = /^ordförande[n]? (?:avsluta|tacka)/i;
/** "Följande punkter läggs till balanslistan:" leads in a list; it is no heading. */
const LEADS_IN =
  /^(?:(?:följande|nedanstående|dessa|det här|detta|vi)\s.*|.*\s(?:ska|är|har|blir|följande|kvarstår|gäller|behöver|bör)(?:\s.*)?):$/i;
const leadsIn = (text: string): boolean => text.endsWith(':') && LEADS_IN.test(text);
/** A title, a numbered line, a dated line: none of a matter. */
const NO_MATTER =
  /^\d|protokoll\b|^bilag|\d{4}-\d\d-\d\d|^sid|^beslut(?: nr\.?)? \d|^(?:(?:med )?vänliga? hälsning|(?:bästa )?hälsning|mvh\b|hej\b)/i;
const ATTACHMENT = /^(?:Bilaga|Bilagor)\b/;

/** The headings of an agenda without numbers: plain lines with a text below, under group headings such as "Information:". */
export function findUnnumbered(layout: Layout): Head[] {
  const from = firstLine(layout);
  if (from === null) return [];
  const level = markedLevel(layout, from);
  const heads: Head[] = [];
  let section: { title: string; line: number } | null = null;
  let sectionUsed = true;
  for (let i = from; i < layout.lines.length; i++) {
    const line = layout.lines[i]!;
    if (!line.text || line.furniture) continue;
    if (ATTACHMENT.test(line.text) && isHeading(layout, i)) break;
    if (isSection(layout, line, level)) {
      section = { title: titleOf(line.text), line: i };
      sectionUsed = false;
    } else if (level === null ? isMatter(layout, line) : line.heading === level) {
      heads.push(toHead(line, section?.title ?? null, sectionUsed ? i : section!.line));
      sectionUsed = true;
    } else if (CLOSING.test(line.text)) sectionUsed = true;
    else if (!sectionUsed && section) {
      const own = layout.lines[section.line]!;
      heads.push(toHead(own, null, own.index));
      sectionUsed = true;
    }
  }
  return heads;
}

const toHead = (line: Line, section: string | null, blockFrom: number): Head => ({
  number: null,
  title: titleOf(line.text),
  section,
  line: line.index,
  body: line.index + 1,
  start: line.at,
  bodyStart: line.end,
  blockFrom,
});

/** Where the agenda begins: at the first group heading, else at the first plain heading with a text after the title and the labels. */
function firstLine(layout: Layout): number | null {
  const group = layout.lines.find(
    (l) => l.text && !l.furniture && isGroupHeading(l.text) && isHeading(layout, l.index),
  );
  const title = layout.lines.find((l) => /protokoll|anteckningar/i.test(l.text) && l.index < 60)?.index ?? -1;
  const plain = layout.lines.find(
    (l) => l.index > title && isMatter(layout, l) && /[.!?]$/.test(textBelow(layout, l.index)),
  );
  if (!group) return plain?.index ?? null;
  // Where headings are marked, those above the first group that are of its level are matters too.
  const marked =
    group.heading === null
      ? undefined
      : layout.lines.find((l) => l.index > title && l.heading === group.heading && isMatter(layout, l));
  return Math.min(group.index, marked?.index ?? group.index);
}

/** The commonest level of marked headings below the title, when the text is Markdown. */
function markedLevel(layout: Layout, from: number): number | null {
  const counts = new Map<number, number>();
  for (const line of layout.lines.slice(from)) {
    if (line.heading !== null && line.heading > 1 && !isGroupHeading(line.text))
      counts.set(line.heading, (counts.get(line.heading) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best && best[1] >= 3 ? best[0] : null;
}

function isSection(layout: Layout, line: Line, level: number | null): boolean {
  if (level !== null && line.heading !== null) return line.heading < level;
  if (!isHeading(layout, line.index)) return false;
  if (isGroupHeading(line.text)) return !isDecisionLabel(layout, line);
  if (leadsIn(line.text)) return false;
  const next = nextFull(layout, line.index);
  return /:$/.test(line.text) && next !== null && isHeading(layout, next.index);
}

/** "Beslut:" with its text below: a label inside a matter, no group. */
function isDecisionLabel(layout: Layout, line: Line): boolean {
  if (!/^beslut\s?:?$/i.test(line.text)) return false;
  const next = nextFull(layout, line.index);
  return next !== null && !isHeading(layout, next.index) && next.index === line.index + 1;
}

/** A heading that is no label, with a text below that is no heading. */
function isMatter(layout: Layout, line: Line): boolean {
  if (leadsIn(line.text)) return false;
  if (!isHeading(layout, line.index) || isGroupHeading(line.text)) return false;
  const label = labelOf(line.text);
  if (label !== null && label.key !== 'next') return false;
  if (NO_MATTER.test(line.text) && !/^(?:föregående|förra|senaste|tidigare)/i.test(line.text)) return false;
  const below = layout.lines.slice(line.index + 1, line.index + 4).find((l) => l.text && !l.furniture);
  return (
    below !== undefined &&
    !isGroupHeading(below.text) &&
    (!isHeading(layout, below.index) || isPoint(below.text) || below.text.length > 60)
  );
}

function textBelow(layout: Layout, index: number): string {
  const words: string[] = [];
  for (const line of layout.lines.slice(index + 1, index + 12)) {
    if (!line.text && words.length > 0) break;
    if (line.text && !line.furniture) words.push(line.text);
  }
  return words.join(' ');
}
