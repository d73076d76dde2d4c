import type { Figure } from '../../model/record.ts';
import { cellsOf } from './cells.ts';
import type { Layout, Line } from './layout.ts';
import { warning, type ProtocolWarning } from './warning.ts';

type Response = Extract<Figure, { kind: 'response' }>;
type Side = 'union' | 'employer';

/** A survey's table of groups, as one heading names it. */
export interface ResponseTable {
  figures: Response[];
  warnings: ProtocolWarning[];
}

const PAIR = '(\\d{1,4})\\s?(?:\\/|av)\\s?(\\d{1,4})';
const ROW = new RegExp(
  `^\\|?\\s*(\\p{L}[^\\d|]{0,60}?(?:\\s\\d{1,2})?)[\\s|:,–]+${PAIR}(?:[\\s|,–]+${PAIR})?(?:\\s*\\|)?\\s*$`,
  'u',
);
const ASKED = /delt|skick|utsk|inbj|antal|kallad|mottag/i;
const ANSWERED = /svar/i;
const HEAD = /svar/i;
const UNIONS = /fackl|facken|arbetstag|ombud/i;
const EMPLOYERS = /chef|arbetsgiv|ledning/i;
/** Lines between a table's head and its last row that may be no rows. */
const MAX_GAP = 4;

/** Tables of how many were asked and how many answered, group by group: "FVG 7/5 7/6" under "delt/svar fackliga delt/svar chefer". */
export function responsesIn(layout: Layout): ResponseTable {
  const figures: Response[] = [];
  const warnings: ProtocolWarning[] = [];
  let head: Line | null = null;
  let rows: Row[] = [];
  let gap = 0;
  const close = () => {
    if (head && rows.length > 0) readTable(head, rows, figures, warnings);
    [head, rows, gap] = [null, [], 0];
  };
  for (const line of layout.lines) {
    if (!line.text || line.furniture) continue;
    const row = head ? (readRow(line) ?? readColumns(head, line)) : null;
    if (row) {
      rows.push(row);
      gap = 0;
    } else if (isHead(line.text)) {
      if (rows.length > 0) close();
      head = line;
      gap = 0;
    } else if (head && ++gap > MAX_GAP) close();
  }
  close();
  return { figures, warnings };
}

const isHead = (text: string) =>
  text.length < 160 &&
  HEAD.test(text) &&
  (ASKED.test(text) || UNIONS.test(text) || EMPLOYERS.test(text)) &&
  !/[.!?]$/.test(text) &&
  !/\d\s?\/\s?\d/.test(text);

interface Row {
  line: Line;
  group: string;
  pairs: [number, number][];
  of: boolean;
  /** The pair is invited, answered, whatever the head's order. */
  ordered?: boolean;
}

function readRow(line: Line): Row | null {
  if (line.text.length > 160) return null;
  const m = ROW.exec(line.text);
  if (!m) return null;
  const pairs: [number, number][] = [[Number(m[2]), Number(m[3])]];
  if (m[4]) pairs.push([Number(m[4]), Number(m[5])]);
  return { line, group: m[1]!.trim(), pairs, of: /\d\s?av\s?\d/.test(line.text) };
}

/** "Vård och omsorg   900   495   55 %" under "Förvaltning   Utskick   Svar   Svarsfrekvens". */
function readColumns(head: Line, line: Line): Row | null {
  const heads = cellsOf(head);
  const cells = cellsOf(line);
  if (heads.length < 3 || cells.length !== heads.length || !/^\p{L}/u.test(cells[0]!.text)) return null;
  const column = (pattern: RegExp) => heads.findIndex((c, i) => i > 0 && pattern.test(c.text));
  const answered = column(/^(?:antal |inkomna |erhållna )*(?:svar|besvarade|svarande)(?!\p{L})/iu);
  const asked = column(/utsk|skick|inbj|delt|tillfråg|mottag|^antal (?:anställda|medarbetare|personer)/i);
  if (answered < 0 || asked < 0 || answered === asked) return null;
  const [invited, answers] = [cells[asked]!.text, cells[answered]!.text].map((t) => t.replace(/\s/g, ''));
  if (![invited, answers].every((t) => /^\d{1,6}$/.test(t!))) return null;
  return { line, group: cells[0]!.text, pairs: [[Number(invited), Number(answers)]], of: false, ordered: true };
}

function readTable(head: Line, rows: readonly Row[], figures: Response[], warnings: ProtocolWarning[]): void {
  const { sides, answersFirst } = readHead(head.text);
  const width = rows.reduce((most, r) => Math.max(most, r.pairs.length), 0);
  for (const row of rows) {
    if (/^(?:totalt|summa|samtliga|alla)/i.test(row.group)) continue;
    const span: [number, number] = [row.line.at, row.line.at + row.line.text.length];
    const unclear = row.pairs.length < width;
    if (unclear) warnings.push(warning('response-side-unknown', span, { group: row.group }));
    row.pairs.forEach(([a, b], i) => {
      const [invited, answered] = !row.ordered && (answersFirst || row.of) ? [b, a] : [a, b];
      const role = unclear ? null : (sides[i] ?? null);
      figures.push({ kind: 'response', group: row.group, role, invited, answered, span });
      if (answered > invited)
        warnings.push(warning('response-impossible', span, { group: row.group, invited, answered, role: role ?? '' }));
    });
  }
}

/** Which pair is whose, and whether the answers stand first in it. */
function readHead(text: string): { sides: (Side | null)[]; answersFirst: boolean } {
  const union = text.search(UNIONS);
  const employer = text.search(EMPLOYERS);
  const sides: (Side | null)[] =
    union >= 0 && employer >= 0
      ? union < employer
        ? ['union', 'employer']
        : ['employer', 'union']
      : union >= 0
        ? ['union']
        : employer >= 0
          ? ['employer']
          : [];
  const asked = text.search(ASKED);
  const after = text.slice(Math.max(0, Math.min(union < 0 ? 0 : union, employer < 0 ? 0 : employer)));
  const answered = /svar(?!sfrekvens)/i.exec(text)?.index ?? -1;
  return { sides, answersFirst: asked >= 0 && answered >= 0 && answered < asked && ANSWERED.test(after) };
}
