import { opensCapital, opensSmall } from '../swedish/opens.ts';
import { isAgendaTitle, tellsOutcome } from './agendaWords.ts';
import { hasWord, isPoint, titleOf } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import { marginHeading } from './margins.ts';
import type { Candidate } from './numbered.ts';
import { isLetterCode } from '../swedish/letters.ts';
import { GAP, PAIR } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';
import { endsSentence } from '../swedish/endsStopped.ts';
import { signs } from '../swedish/signs.ts';

/** Its groups are those of `HeadingParts`, in order. Names would cost more than the match. */
const HEADING =
  /^(?:(?:(§{1,2}|paragraf|punkt|ärende|dagordningspunkt)|(fråga|nr|#))\s*(?:nr\.?\s*)?|(\())?(\d{1,3})(?:(?<=^§.*):(\d{1,3})(?!\d))?(?:\.(\d{1,2})(?!\d))?(?:(?<=^[§äÄ].*)(\/(?:20\d\d|\d\d))(?!\d))?(?:\s?([a-h])(?=[).:\s]))?(\s?§(?!\s?\d))?(\s*\.(?!\d)|[):]|)\s*(?:[–-]\s+)?(.*)$/iu;
/** "II. Ekonomi", "B) Ekonomi". */
const LETTERED = latin(/^(?:([IVX]{1,5})(?:[.):]|\s)|([A-L])[.):])\s*(?:[–-]\s+)?(?=\p{Lu})(.+)$/u);
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
/** A first word that a numbered heading may have. */
const MAY_BE =
  /^(?:(?:[IVX]{1,5}|[A-L])[.):\s]|(?:[Pp]unkt|PUNKT|[Pp]aragraf|[Ää]rende|ÄRENDE|Dagordningspunkt|Fråga|Nr)[\s.])/;
/** Or a first sign. */
const opens = signs('§#(|0123456789');
/** Lines that begin with a letter are most, and these are the letters that those words begin with. */
const isInitial = signs('ABCDEFGHIJKLVXPpÄäDFN');
const opensWord = signs('PpÄäDFN');

function mayBe(text: string): boolean {
  const code = text.charCodeAt(0);
  if (!isLetterCode(code)) return opens(code);
  // A numeral or a single letter has no small letter behind it.
  const small = opensSmall(text.slice(1, 3));
  return (small ? opensWord(code) : isInitial(code)) && MAY_BE.test(text);
}
/** A case beside the number: the title is on the next line, or after the brackets. */
const CASE_ALONE = latin(
  /^\(?(?:dnr|diarienr)?\.?:?\s*(?:\p{Lu}[\p{L}-]{0,7}[ /-]?)?(?:19|20)\d\d[-/:]\d[\d.-]*\)?$/iu,
);
const CASE_BEFORE = latin(/^[([](?:dnr\.?:?\s*)?[^()[\]]{0,20}\d[-/:]\d[^()[\]]*[)\]]\s*(?=\p{Lu})/iu);
/** A capital, a digit or a paragraph sign, behind a quotation mark too; "eTjänster" as well. */
const opensTitle = (rest: string): boolean =>
  opensCapital(rest) || /^["”(]?[\p{Lu}\d§]/u.test(rest) || /^e[A-Z]/.test(rest);

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
    const candidate = line.margin ? fromMargin(layout, line) : fromText(layout, line);
    if (candidate) found.push(candidate);
  }
  found.forEach((c, i) => (c.weight += hasBody(layout, c, found[i + 1]) ? 0.6 : 0));
  return found;
}

function fromText(layout: Layout, line: Line): Candidate | null {
  if (!line.text || line.furniture || !mayBe(line.text)) return null;
  if (line.text.startsWith('|')) return fromCells(line, BARRED) ?? fromCells(line, TITLED);
  return (line.signs & GAP ? fromCells(line, TABBED) : null) ?? fromLine(layout, line) ?? fromLetter(layout, line);
}

/** A heading in a column of its own: its text stands beside it. */
function fromMargin(layout: Layout, line: Line): Candidate | null {
  const heading = marginHeading(layout.lines, line.index);
  const m = heading && HEADING.exec(heading);
  if (!m || !line.margin) return null;
  const [, , , , major, , , year, letter, , , rest] = m as unknown as HeadingParts;
  const title = titleOf(rest);
  if (!/\p{L}{2}/u.test(title)) return null;
  return {
    number: `${Number(major)}${year ?? ''}${letter ?? ''}`,
    title,
    line: line.index,
    body: line.index,
    start: line.margin.at,
    bodyStart: line.text ? line.at : line.end,
    style: 'section',
    major: Number(major),
    minor: letter ? letter.charCodeAt(0) - 96 : 0,
    weight: 2,
  };
}

/** What a heading's line is made of; `rest` is all after the number. */
type HeadingParts = [
  line: string,
  mark: string | undefined,
  word: string | undefined,
  bracket: string | undefined,
  major: string,
  part: string | undefined,
  decimal: string | undefined,
  year: string | undefined,
  letter: string | undefined,
  after: string | undefined,
  stop: string,
  rest: string,
];

function fromLine(layout: Layout, line: Line): Candidate | null {
  const parts = HEADING.exec(line.text) as unknown as HeadingParts | null;
  if (!parts) return null;
  const [, mark, word, bracket, major, part, decimal, year, letter, after, stop, rest] = parts;
  if (bracket && stop !== ')') return null;
  const style = mark || after ? 'section' : decimal ? 'decimal' : stop || word ? 'point' : 'bare';
  if (mark === '§§' || NO_TITLE.test(rest) || isWrapped(layout, line)) return null;
  if (rest && !opensTitle(rest)) return null;
  if (style === 'bare' && (!rest || /[.;,]$/.test(rest) || /^\d/.test(rest))) return null;
  if (!rest && style !== 'section' && !letter && stop !== '.') return null;
  const minor = letter ? letter.toLowerCase().charCodeAt(0) - 96 : Number(part ?? decimal ?? 0);
  const number = `${Number(major)}${part ? `:${part}` : ''}${decimal ? `.${Number(decimal)}` : ''}${year ?? ''}${letter ?? ''}`;
  return candidate(layout, line, rest, { number, style, major: Number(major), minor });
}

/** "IV. Ekonomi", "D) Ekonomi": its number is the letters as they stand. */
function fromLetter(layout: Layout, line: Line): Candidate | null {
  const m = LETTERED.exec(line.text);
  if (!m || isWrapped(layout, line)) return null;
  const [, roman, letter, rest] = m;
  const number = (roman ?? letter)!;
  const major = roman ? ROMAN.indexOf(number) + 1 : number.charCodeAt(0) - 64;
  if (major === 0) return null;
  return candidate(layout, line, rest!, { number, style: roman ? 'roman' : 'letter', major, minor: 0 });
}

function candidate(
  layout: Layout,
  line: Line,
  rest: string,
  numbered: Pick<Candidate, 'number' | 'style' | 'major' | 'minor'>,
): Candidate | null {
  const title = readTitle(layout, line, rest);
  if (!title || !hasWord(title.text)) return null;
  const { body, bodyStart } = title;
  const weight = weigh(layout, line, title.text, rest);
  const { number, style, major, minor } = numbered;
  return {
    number,
    title: title.text,
    line: line.index,
    body,
    start: line.at,
    bodyStart,
    style,
    major,
    minor,
    weight,
  };
}

const BARRED = /^\|\s*(?:§\s*)?(\d{1,3})\.?\s*\|\s*([^|]{2,120}?)\s*\|/;
/** Number and title in one cell: "| 4. Ekonomi | ... |". */
const TITLED = /^\|\s*(?:§\s*)?(\d{1,3})(?:[.):]|\s?§)?\s+([^|]{2,120}?)\s*\|/;
const TABBED = /^(?:§\s*)?(\d{1,3})\.?\t\s*([^\t|]{2,120}?)\s*\t\s*(?=\S)/;

/** A row of a table between bars or tabs: number, title, what was said. */
function fromCells(line: Line, row: RegExp): Candidate | null {
  const m = row.exec(line.text);
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
  return !endsSentence(before.text) && before.text.length >= 0.8 * layout.width && layout.wrapped;
}

/** The title, on the heading's line or the next, over two lines if it was broken; and where the matter's text begins. */
function readTitle(layout: Layout, line: Line, rest: string): { text: string; body: number; bodyStart: number } | null {
  const lines = layout.lines;
  const mayRefer = (line.signs & PAIR) !== 0;
  if (!rest || (mayRefer && CASE_ALONE.test(rest))) {
    const next = [lines[line.index + 1], lines[line.index + 2]].find((l) => l?.text && !l.furniture);
    if (!next || next.text.length > 100 || /[.;]$/.test(next.text) || isPoint(next.text) || /^§/.test(next.text))
      return null;
    return { text: titleOf(next.text), body: next.index + 1, bodyStart: next.end };
  }
  const offset = line.at + line.text.length - rest.length;
  const named = mayRefer ? (CASE_BEFORE.exec(rest)?.[0].length ?? 0) : 0;
  if (named > 0) return readTitle(layout, line, rest.slice(named));
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

/** "Remiss: Riktlinje för bisysslor": what kind of matter it is, not its title. */
const GENRE =
  /^(?:remiss(?:svar)?|information|info|rapport|förslag|utredning|projekt|uppföljning|beslut|samverkan|dialog|riskbedömning|redovisning|presentation|yttrande|policy|riktlinje|rutin|organisation|ärende|fråga|mbl|förhandling)$/i;

/** Where the title ends when the matter's text follows on the same line: at a colon, a wide gap, a dash before what became of it, or a first short sentence. */
function inlineTitle(rest: string): number | null {
  const gap = / {2}|[\t|]/.test(rest) ? /\S(?: {3,}|\t| \| )(?=\S)/.exec(rest) : null;
  if (gap) return gap.index + 1;
  const colon = rest.includes(': ') ? /^[^:.]{3,60}(?=: +[\p{Lu}\d])/u.exec(rest) : null;
  if (colon && !(GENRE.test(colon[0]) && !/[.!?]$/.test(rest))) return colon[0].length;
  const dash = rest.includes(' – ') || rest.includes(' - ') ? / [–-] (?=\p{L})/u.exec(rest) : null;
  if (dash && dash.index >= 3 && dash.index <= 80 && follows(rest, dash.index)) return dash.index;
  const sentence = rest.includes('. ') ? /^[^.]{3,70}(?=\. +[\p{Lu}\d])/u.exec(rest) : null;
  if (sentence && /[.!?]$/.test(rest) && !/\b(?:bl|t|m|f|s|nr|kl|ca)$/.test(sentence[0])) return sentence[0].length;
  return null;
}

/** After a dash comes what became of the matter, or a whole sentence. */
const follows = (rest: string, dash: number): boolean => {
  const said = rest.slice(dash + 3);
  return tellsOutcome(said) || (/[.!?]$/.test(said) && said.length > 30 && isAgendaTitle(rest.slice(0, dash)));
};

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
