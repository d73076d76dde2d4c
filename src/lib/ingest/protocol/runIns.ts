import { endsSentence } from '../swedish/endsStopped.ts';
import type { Head } from './agenda.ts';
import { hasWords, isAgendaTitle, leadsIn } from './agendaWords.ts';
import { isGroupHeading, isHeading, isPoint, nextFull, titleOf } from './headings.ts';
import { labelOf } from './labels.ts';
import type { Layout, Line } from './layout.ts';
import { latin } from '../swedish/latin.ts';

/** A paragraph's first words that may be its heading: "Ekonomi: Rektor gick igenom ...". */
interface LeadIn {
  line: Line;
  title: string;
  /** What ends it. */
  sign: ':' | '.' | '–' | '•' | '|';
  /** Where its text begins. */
  bodyStart: number;
  agenda: boolean;
}

const LEAD = latin(
  /^(\p{Lu}[^:.;!?|\t–]{0,59}?(?:\.(?=\p{Ll}|\d)[^:.;!?|\t–]{0,30})?)(?:(:)(?=\s|$)|(\.)(?=\s+[\p{Lu}\d])|\s([–-])(?=\s))\s*/u,
);
const MAX_WORDS = 7;
/** A full stop or a dash ends many first sentences: fewer words are a heading then. */
const MAX_WORDS_BARE = 4;
const SIGNS = [':', '.', '–', '•', '|'] as const;
const BULLET = /^(?:[•·▪◦*‣]|[–-](?!-))\s*/;
/** "Ekonomi | Rektor gick igenom": a heading in a row's first cell. */
const CELL = latin(/^\|?\s*(\p{Lu}[^|\t]{1,59}?)\s*[|\t]\s*(?=([^|\t]*))/u);

/**
 * The headings of an agenda whose matters begin with their heading on the text's own line. Empty unless there is a run of them of
 * which several sound like matters: a label that comes more than once, a party or an office heads nothing.
 */
export function findRunIns(layout: Layout): Head[] {
  const all = layout.lines.flatMap((line) => leadIn(layout, line) ?? []);
  let best: LeadIn[] = [];
  let most = 0;
  for (const sign of SIGNS) {
    const run = runOf(all, sign);
    const sounding = run.filter((lead) => lead.agenda).length;
    if (sounding > most) [best, most] = [run, sounding];
  }
  if (best.length === 0) return [];
  return withPlain(layout, best);
}

/** Those that one sign ends, from the first that sounds like a matter on; empty if too few do. */
function runOf(all: readonly LeadIn[], sign: LeadIn['sign']): LeadIn[] {
  const own = once(all.filter((lead) => lead.sign === sign));
  const first = own.findIndex((lead) => lead.agenda);
  const run = first < 0 ? [] : own.slice(first);
  const sounding = run.filter((lead) => lead.agenda).length;
  if (sign === ':') return run.length >= 3 && sounding >= 3 && sounding >= 0.3 * run.length ? run : [];
  return sounding >= 4 && sounding >= 0.6 * run.length ? run : [];
}

function once(leads: readonly LeadIn[]): LeadIn[] {
  const counts = new Map<string, number>();
  for (const { title } of leads) counts.set(title, (counts.get(title) ?? 0) + 1);
  return leads.filter((lead) => counts.get(lead.title) === 1);
}

function leadIn(layout: Layout, line: Line): LeadIn | null {
  const { text } = line;
  if (!text || line.furniture || text.length < 3) return null;
  const cell = text.includes('|') || text.includes('\t') ? CELL.exec(text) : null;
  if (cell) return hasWords(cell[2]!) ? judged(line, cell[1]!, '|', cell[0].length) : null;
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  if (bullet > 0) return pointed(layout, line, bullet);
  if (!opensParagraph(layout, line)) return null;
  const m = LEAD.exec(text);
  if (!m || (isGroupHeading(m[1]!) && m[0].length === text.length)) return null;
  return judged(line, m[1]!, m[2] ? ':' : m[3] ? '.' : '–', m[0].length);
}

/** "• Ekonomi" with its text below, which is no point, or "- Ekonomi: text": headings among points. */
function pointed(layout: Layout, line: Line, bullet: number): LeadIn | null {
  const rest = line.text.slice(bullet);
  const m = LEAD.exec(rest);
  if (m?.[2] && m[0].length < rest.length) return judged(line, m[1]!, '•', bullet + m[0].length);
  const next = nextFull(layout, line.index);
  if (!next || isPoint(next.text) || /[.,;!?]$/.test(rest) || rest.length > 60) return null;
  return judged(line, rest.replace(/\s*:$/, ''), '•', line.text.length);
}

/** The words as a heading, if they may be one. */
function judged(line: Line, words: string, sign: LeadIn['sign'], length: number): LeadIn | null {
  const title = titleOf(words);
  if (title.split(' ').length > (sign === '.' || sign === '–' ? MAX_WORDS_BARE : MAX_WORDS)) return null;
  if (!/\p{L}{2}/u.test(title) || /\d{4}-\d\d|^bilag/i.test(title)) return null;
  const label = labelOf(`${title}:`);
  if ((label && label.key !== 'next') || leadsIn(title)) return null;
  return { line, title, sign, bodyStart: line.at + length, agenda: isAgendaTitle(title) };
}

/** Its line begins a paragraph: nothing is before it, or what is before it ended. */
function opensParagraph(layout: Layout, line: Line): boolean {
  const before = layout.lines[line.index - 1];
  if (!before?.text || before.furniture || line.opensPage || line.heading !== null) return true;
  return (
    endsSentence(before.text) || isPoint(before.text) || !layout.wrapped || before.text.length < 0.6 * layout.width
  );
}

/** Among the run, plain headings that sound like matters count too ("Kvar på listan" above a list), and group headings. */
function withPlain(layout: Layout, run: readonly LeadIn[]): Head[] {
  const leads = new Map(run.map((lead) => [lead.line.index, lead]));
  const from = run[0]!.line.index;
  const heads: Head[] = [];
  let section: { title: string; line: number; used: boolean } | null = groupAbove(layout, from);
  for (let i = from; i < layout.lines.length; i++) {
    const line = layout.lines[i]!;
    if (!line.text || line.furniture) continue;
    if (/^Bilag(?:a|or)(?!\p{L})/u.test(line.text) && isHeading(layout, i)) break;
    const lead = leads.get(i);
    const title = lead?.title ?? (isHeading(layout, i) ? titleOf(line.text) : null);
    if (title === null) continue;
    if (!lead && isGroupHeading(line.text)) section = { title, line: i, used: false };
    else if (lead || (isAgendaTitle(title) && labelOf(line.text) === null && !leadsIn(title))) {
      heads.push({
        number: null,
        title,
        section: section?.title ?? null,
        line: i,
        body: lead && lead.bodyStart < line.at + line.text.length ? i : i + 1,
        start: line.at,
        bodyStart: lead ? Math.min(lead.bodyStart, line.at + line.text.length) : line.end,
        blockFrom: section && !section.used ? section.line : i,
      });
      if (section) section.used = true;
    }
  }
  return heads;
}

function groupAbove(layout: Layout, index: number): { title: string; line: number; used: boolean } | null {
  for (let i = index - 1; i >= 0; i--) {
    const line = layout.lines[i]!;
    if (!line.text || line.furniture) continue;
    return isHeading(layout, i) && isGroupHeading(line.text)
      ? { title: titleOf(line.text), line: i, used: false }
      : null;
  }
  return null;
}
