import type { PageLine } from './layPage.ts';

/** A page's lines, and how high it is. */
export interface LaidPage {
  lines: PageLine[];
  height: number;
}

/** So many lines at a page's top and foot may be its header and footer, within that share of the page. */
const LINES = 6;
const SHARE = 0.2;
/** How far a line may be from its place on another page, as a share of the page's height. */
const DRIFT = 0.01;
const NUMBER =
  /^(?:[-–—]\s*)?(?:sid(?:a|an|nr)?\.?:?\s*)?\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|av\s+\d{1,4}|\/\s*\d{1,4}))?(?:\s*[-–—])?$/i;

/** What a matter begins with, or ends in, is text wherever it stands and however often. */
const MATTER =
  /^\s*(?:§{1,2}\s?\d(?!.{0,20}forts)|\d{1,3}[.)]\s+\p{L}|(?:beslut|yrkande|reservation|svar|förslag(?: till beslut)?|samverkan|oenighet|åtgärd|ansvarig)(?:\s*:|$))/iu;

type Edge = 'top' | 'foot';

interface Candidate {
  line: PageLine;
  page: number;
  /** Its distance from the edge, as a share of the page's height. */
  place: number;
  key: string;
}

/**
 * The lines that pages repeat at their top or foot, digits apart, in the same place: running headers, footers, page numbers; and
 * what runs up a margin.
 * The first time that a header comes it is the document's own front and stays, unless it is a page number alone.
 */
export function furnitureOf(pages: readonly LaidPage[]): Set<PageLine> {
  const found = new Set(pages.flatMap(({ lines }) => lines.filter((line) => line.aside)));
  for (const edge of ['top', 'foot'] as const) {
    const candidates = pages.map((page, i) => candidatesOf(page, i, edge));
    const places = placesOf(candidates.flat());
    for (const page of candidates)
      for (const candidate of page) {
        // From the edge inwards: what stands inside the text's own lines is text.
        if (!isRepeated(candidate, places)) break;
        if (edge === 'foot' || isNumber(candidate.line) || !isFirst(candidate, places)) found.add(candidate.line);
      }
  }
  return found;
}

const isNumber = ({ text }: PageLine): boolean => NUMBER.test(text.trim());

/** The lines nearest to an edge, the outermost first. */
function candidatesOf({ lines, height }: LaidPage, page: number, edge: Edge): Candidate[] {
  const place = (line: PageLine) => (edge === 'top' ? line.y : height - line.y) / height;
  return lines
    .filter((line) => !line.aside && place(line) <= SHARE && !MATTER.test(line.text))
    .sort((a, b) => place(a) - place(b))
    .slice(0, LINES)
    .map((line) => ({ line, page, place: place(line), key: keyOf(line) }));
}

const keyOf = (line: PageLine): string =>
  isNumber(line) ? '#' : line.text.replace(/\s+/g, ' ').trim().toLowerCase().replace(/\d+/g, '#');

function placesOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const places = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = places.get(candidate.key);
    if (list) list.push(candidate);
    else places.set(candidate.key, [candidate]);
  }
  return places;
}

const alike = (candidate: Candidate, places: ReadonlyMap<string, readonly Candidate[]>): Candidate[] =>
  places.get(candidate.key)!.filter((c) => c.page !== candidate.page && Math.abs(c.place - candidate.place) <= DRIFT);

function isRepeated(candidate: Candidate, places: ReadonlyMap<string, readonly Candidate[]>): boolean {
  return alike(candidate, places).length > 0;
}

const isFirst = (candidate: Candidate, places: ReadonlyMap<string, readonly Candidate[]>): boolean =>
  alike(candidate, places).every((other) => other.page > candidate.page);
