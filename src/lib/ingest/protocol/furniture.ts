import type { Line } from './layout.ts';
import { DIGIT, GAP } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';
import { distance } from '../swedish/distance.ts';
import { endsStopped } from '../swedish/endsStopped.ts';
import { signs } from '../swedish/signs.ts';

const INITIALS = latin(/^[/|]?\s?(?:\p{Lu}\.?\s?[/.]?\s?){1,4}$/u);
const WIDE_GAP = /\s{2,}/;
/** Abbreviations that stand as headings or cells of their own: no initials. */
const WORDS = new Set(
  'IT HR APT SAM AMI HME NMI OSA KIA IA MBL AML LAS FVG FSG VSG SVG LSG CSG AVG VO AG DIK LR SSR SKTF SFI YFI X XX'.split(
    ' ',
  ),
);
const PAGE =
  /^(?:sid(?:a|an|or)?\.?\s*:?\s*\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}|\/\s*\d{1,3}))?|\d{1,3}\s*\(\d{1,3}\)|[-–]\s*\d{1,3}\s*[-–])$/i;
const opensPageNumber = signs('sS0123456789-–');
const isPage = (text: string): boolean => opensPageNumber(text.charCodeAt(0)) && PAGE.test(text);
const ENDS_WITH_PAGE =
  /(?:\s{2,}|\t)(?:sid(?:a|an)?\.?\s*\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}))?|\d{1,3}\s*\(\d{1,3}\))$/i;
const OFFICIAL =
  /protokoll|minnesanteckning|mötesanteckning|kommun|region|förvaltning|nämnd|\d{4}-\d\d-\d\d|\bdnr\b|diarie/i;

/** What a matter begins with, or ends in, is text wherever it stands and however often. */
const MATTER = latin(
  /^(?:§{1,2}\s?\d(?!.{0,20}forts)|\d{1,3}[.)]\s+\p{L}|(?:beslut|yrkande|reservation|svar|förslag(?: till beslut)?|samverkan|oenighet|åtgärd|ansvarig)(?:\s*:|$))/iu,
);

/** Among these first lines a running header is the document's own title. */
const FRONT = 15;
/** How many lines at a page's top or bottom may be its header or footer. */
const MARGIN = 6;

/** Marks the lines that belong to the page and not to the text: running headers, page numbers, the signers' initials. */
export function markFurniture(lines: Line[]): void {
  const full = lines.filter((line) => line.text);
  markInitials(full);
  markPageNumbers(full);
  markRunningLines(full);
  markDamaged(full);
}

/** Initials stand in pairs, with dots or strokes, or come again on other pages; a lone "IT" is a heading. */
function markInitials(full: Line[]): void {
  const isInitials = (line: Line | undefined) =>
    line !== undefined &&
    line.text.length <= 8 &&
    INITIALS.test(line.text) &&
    !WORDS.has(line.text) &&
    line.heading === null;
  const seen = new Map<string, number>();
  for (const line of full) if (isInitials(line)) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  full.forEach((line, i) => {
    if (!isInitials(line)) {
      const beside =
        line.signs & GAP && line.text.length <= 60 && WIDE_GAP.test(line.text) ? line.text.split(WIDE_GAP) : [];
      const atEdge = full[i + 1] === undefined || full[i + 1]!.opensPage;
      const all = beside.length > 1 && beside.every((part) => INITIALS.test(part) && !WORDS.has(part));
      line.furniture ||= all && (atEdge || beside.some((part) => seen.has(part)));
      return;
    }
    const dotted = /[./|]/.test(line.text) && line.text.length > 2;
    const paired = [full[i - 1], full[i + 1]].some((n) => isInitials(n) && Math.abs(n!.index - line.index) <= 2);
    line.furniture = dotted || paired || seen.get(line.text)! >= 2;
  });
}

function markPageNumbers(full: Line[]): void {
  full.forEach((line, i) => {
    const atEdge = line.opensPage || full[i + 1]?.opensPage === true;
    if (line.signs & DIGIT && (isPage(line.text) || (atEdge && /^\d{1,3}$/.test(line.text)))) line.furniture = true;
  });
}

/** No page number is longer, with the gap before it. */
const MAX_PAGE = 60;
const endsWithPage = ({ text, signs }: Line) =>
  (signs & DIGIT) !== 0 && (signs & GAP) !== 0 && ENDS_WITH_PAGE.test(text.slice(-MAX_PAGE));

/** Digits apart, the same line. A case's number is the line's matter: another number is another line. */
const keyOf = (line: Line) =>
  (line.signs & DIGIT) !== 0 && (endsWithPage(line) || !/dnr|diarie/i.test(line.text))
    ? withoutNumbers(line.text)
    : line.text;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Every number as "#". */
function withoutNumbers(text: string): string {
  let key = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    key += `${text.slice(from, i)}#`;
    while (isDigit(text.charCodeAt(i + 1))) i++;
    from = i + 1;
  }
  return key + text.slice(from);
}

/** How many hashes are told apart: a power of two. */
const HASHES = 0x2000;

/** Lines that are the same but for their numbers. */
interface Group {
  count: number;
  /** One of them was met. */
  known: boolean;
}

/** The group of each line that has others like it; most lines are the only ones of their hash. */
function groupsOf(full: readonly Line[]): (Group | null)[] {
  const counts = new Uint8Array(HASHES);
  for (const { hash } of full) if (counts[hash & (HASHES - 1)]! < 2) counts[hash & (HASHES - 1)]!++;
  const groups = new Map<string, Group>();
  return full.map((line) => {
    if (counts[line.hash & (HASHES - 1)] === 1) return null;
    const key = keyOf(line);
    const group = groups.get(key) ?? { count: 0, known: false };
    if (++group.count === 1) groups.set(key, group);
    return group;
  });
}

/**
 * A line at a page's edge, or beside a page number, that comes again on another page. Its first time it is the document's own
 * front and stays.
 */
function markRunningLines(full: Line[]): void {
  groupsOf(full).forEach((group, i) => {
    if (group === null || group.count === 1) return;
    const line = full[i]!;
    const { count, known } = group;
    group.known = true;
    if ((!known && i < FRONT) || line.furniture || line.text.length < 3) return;
    const paged = endsWithPage(line);
    const runs = line.text.length <= 120 && (atEdgeOfPage(full, i) || besidePageNumber(full, i));
    const stands = runs || (known && (paged || (count >= 3 && isOfficial(line.text))));
    if (stands && (paged || !MATTER.test(line.text))) line.furniture = true;
  });
}

/** No header is told from more lines than these, nor is one longer. */
const MAX_KNOWN = 40;
const MAX_HEADER = 120;
/** A share of its letters that recognition may have damaged. */
const DAMAGE = 0.15;

/** A line that a header may be a damaged copy of. */
interface Known {
  at: number;
  letters: string;
}

/** A running header misread: between other furniture, and nearly an earlier line of the front or of the furniture. */
function markDamaged(full: readonly Line[]): void {
  let known: Known[] | null = null;
  full.forEach((line, i) => {
    if (line.furniture || line.text.length > MAX_HEADER || !isWithinFurniture(full, i) || MATTER.test(line.text))
      return;
    known ??= knownHeaders(full);
    const letters = lettersOf(line.text);
    const limit = Math.floor(DAMAGE * letters.length);
    line.furniture =
      limit > 0 && known.some((header) => header.at < i && distance(header.letters, letters, limit) <= limit);
  });
}

function isWithinFurniture(full: readonly Line[], i: number): boolean {
  const [before, after] = [full[i - 1], full[i + 1]];
  if (!before?.furniture || !after?.furniture) return false;
  return full[i]!.index - before.index <= 2 && after.index - full[i]!.index <= 2;
}

/** The front's first lines and the furniture, each once. */
function knownHeaders(full: readonly Line[]): Known[] {
  const known = new Map<string, Known>();
  for (let at = 0; at < full.length && known.size < MAX_KNOWN; at++) {
    const { furniture, text } = full[at]!;
    if ((!furniture && at >= FRONT) || text.length > MAX_HEADER) continue;
    const letters = lettersOf(text);
    if (!known.has(letters)) known.set(letters, { at, letters });
  }
  return [...known.values()];
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();

/** Nothing that a full stop or a colon ends. */
const isOfficial = (text: string): boolean => !endsStopped(text) && !text.endsWith(':') && OFFICIAL.test(text);

const atEdgeOfPage = (full: readonly Line[], i: number): boolean => {
  const page = full[i]!.page;
  return (page > 0 && full[i - MARGIN]?.page !== page) || (full[i + MARGIN]?.page !== page && full.at(-1)!.page > page);
};

const holdsPageNumber = (line: Line): boolean =>
  (line.signs & DIGIT) !== 0 && (isPage(line.text) || endsWithPage(line));

/** In one block of lines (none blank between) with a page number. */
function besidePageNumber(full: readonly Line[], i: number): boolean {
  for (const step of [-1, 1]) {
    for (let j = i, n = 0; n < MARGIN; j += step, n++) {
      const line = full[j];
      if (!line || Math.abs(line.index - full[i]!.index) !== n) break;
      if (holdsPageNumber(line)) return true;
    }
  }
  return false;
}
