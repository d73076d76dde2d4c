import { matchesOf } from './matchesOf.ts';
import { isLetterCode } from './letters.ts';

/** A text made readable, and the way back to the text it came from. */
export interface Repaired {
  readonly text: string;
  /** The original's span of a span in `text`: what was left out at its edges is not in it. */
  readonly spanOf: (start: number, end: number) => [number, number];
  /** Headings marked as such (Markdown): level 1-6, or 7 for a line all in bold, by the offset of their first letter in `text`. */
  readonly headings: ReadonlyMap<number, number>;
}

interface Edit {
  start: number;
  end: number;
  to: string;
}

/**
 * Mends what text recognition and Markdown do to words, so that the readers see one kind of text: misread letters, split words,
 * hyphens at line ends, foreign letters in Swedish words, bold marks glued to labels. The original is never lost: see `spanOf`.
 */
export function repairText(original: string): Repaired {
  const marks = new Map<number, number>();
  const edits = [...odd(original), ...marked(original, marks), ...split(original), ...misread(original)];
  return apply(original, inOrder(edits), marks);
}

/** Edits by the place; of two that overlap the first counts. */
function inOrder(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return edits.filter((e) => e.start >= end && ((end = e.end), true));
}

function each(text: string, pattern: RegExp, to: (m: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  for (const m of matchesOf(text, pattern)) {
    const replacement = to(m);
    if (replacement !== null) edits.push({ start: m.index, end: m.index + m[0].length, to: replacement });
  }
  return edits;
}

/** Marks that cannot be seen, odd spaces, ligatures, the broken percent sign, accents that Swedish does not use. */
const ODD =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|[°º]\/[o0]|[àâãôõò\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufb00-\ufb06]/g;

/** Soft hyphens and zero-width marks go; odd spaces become plain; ligatures and the broken percent sign are spelt out; a misread ring or dots. */
const odd = (text: string): Edit[] =>
  each(text, ODD, ({ index, 0: sign }) => {
    if (sign in ACCENTS) return isWithinPlainWord(text, index) ? ACCENTS[sign]! : null;
    if (/^[°º]/.test(sign)) return '%';
    if (/^[\ufb00-\ufb06]/.test(sign)) return sign.normalize('NFKC');
    return /^[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign) ? '' : ' ';
  });

/** Beside a letter, in a word that no capital opens: a foreign name ("São Tomé", "Côte") keeps its letters. */
function isWithinPlainWord(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 30 && isLetterCode(text.charCodeAt(start - 1))) start--;
  if (/\p{Lu}/u.test(text[start] ?? '')) return false;
  return start < at || isLetterCode(text.charCodeAt(at + 1));
}

/** Markdown's marks: a bold label glued to its neighbours gets a line of its own, heading marks and escapes go. */
function marked(text: string, marks: Map<number, number>): Edit[] {
  if (!/\*\*|[#>\\]/.test(text)) return [];
  for (const m of matchesOf(text, /^[ \t]*\*\*([^*\n]{1,120})\*\*:?[ \t]*$/gm))
    marks.set(m.index + m[0].indexOf('**') + 2, 7);
  return [
    ...runIns(text),
    ...each(text, /\*\*/g, (m) => unbold(text[m.index - 1] ?? '\n', text[m.index + 2] ?? '\n')),
    ...headingMarks(text, marks),
    ...each(text, /^[ \t]*>[ \t]?/gm, () => ''),
    ...each(text, /\\(?=[.\-#*_()[\]§+!&])/g, () => ''),
  ];
}

const BOLD_RUN_IN =
  /^[ \t]*(?:[-*•][ \t]+)?\*\*(?:\d{1,2}\.[ \t]*)?(?=\p{Lu})[^*\n:.!?]{1,59}[^*\n:.!?\s,;]\*\*(?=[ \t]+[\p{Lu}\d])/gmu;

/** "**Ekonomi** Rektor gick igenom": bold words that a line opens with, before a sentence, are a heading and get a colon. */
const runIns = (text: string): Edit[] =>
  matchesOf(text, BOLD_RUN_IN).map(({ index, 0: { length } }) => ({
    start: index + length - 2,
    end: index + length,
    to: ':',
  }));

/** "## " before a heading, which may be in bold as well. */
function headingMarks(text: string, marks: Map<number, number>): Edit[] {
  const edits: Edit[] = [];
  for (const m of matchesOf(text, /^[ \t]*(#{1,6})[ \t]+(?:\*\*)?/gm)) {
    const bare = m[0].endsWith('**') ? m[0].length - 2 : m[0].length;
    edits.push({ start: m.index, end: m.index + bare, to: '' });
    marks.set(m.index + m[0].length, m[1]!.length);
  }
  return edits;
}

function unbold(before: string, after: string): string {
  if (/\s/.test(before) || /\s/.test(after) || /[.,:;)?!]/.test(after) || /["(“”]/.test(before)) return '';
  return before === ':' ? ' ' : '\n';
}

/** What may follow the first half of a compound that recognition has torn apart. */
const HALVES = /s (?=(?:grupp|chef|rond|ombud|insats|miljö|direktör|ledning|område|protokoll|stab))/g;
const FIRST_HALF = /(?:ning|het|skydd|verkan|arbet|tjänste)$/;
/** No Swedish word begins so: the letter before it belongs to it ("A vtal", "I nformation", "U tbildning"). */
const IMPOSSIBLE_START = /[A-ZÅÄÖ] (?=(?:vt|rb|kt|nm|tg|nf|tb|ns|nd|rt|lt|mb|nk|ng|nt|nl|nv)[a-zåäö]{2})/g;
/** Nor does one end so: "Hemtj änst", "Hemtj.änst". */
const IMPOSSIBLE_END = /[a-zåäö](?:tj|kj|gj|kv|str|skr|spr)$/i;

/** Words in pieces: hyphens at line ends, torn compounds, a full stop inside a word. */
const split = (text: string): Edit[] => [
  ...each(text, /-[ \t]*\n[ \t]*(?!(?:och|eller|samt|respektive)\b)(?=\p{Ll}\p{Ll})/gu, (m) =>
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, m.index - 2), m.index)) ? '' : null,
  ),
  ...each(text, HALVES, (m) => (FIRST_HALF.test(text.slice(Math.max(0, m.index - 7), m.index)) ? 's' : null)),
  ...each(text, IMPOSSIBLE_START, (m) =>
    /(?:^|[\n.!?]\s?)$/.test(text.slice(Math.max(0, m.index - 2), m.index)) ? m[0][0]! : null,
  ),
  ...each(text, /[jvr] (?=[aeiouyåäö][a-zåäö])/g, (m) =>
    IMPOSSIBLE_END.test(text.slice(Math.max(0, m.index - 3), m.index + 1)) ? m[0][0]! : null,
  ),
  ...(text.includes('f ör') || text.includes('F ör')
    ? each(text, /\b([Ii]nf|[Ff]) ör\b(?!\p{L})/gu, ([, start]) => `${start}ör`)
    : []),
  ...each(text, /\.(?=[a-zåäö]{4})/g, (m) => unstopped(text, m.index)),
];

/** A full stop inside a word is dirt, unless the word is an address. */
function unstopped(text: string, at: number): string | null {
  if (!/[a-zåäö]{3}$/.test(text.slice(Math.max(0, at - 3), at))) return null;
  if (/[@/]|www|\.(?:se|com|org|nu|net|eu)\b/i.test(surroundings(text, at))) return null;
  const before = text.slice(Math.max(0, at - 6), at);
  return IMPOSSIBLE_END.test(before) || /(?:åter|över|under|före|efter|till)$/.test(before) ? '' : ' ';
}

function surroundings(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/\s/)
      .at(-1) ?? '';
  return before + (text.slice(at, at + 60).split(/\s/)[0] ?? '');
}

const DIGITS: Record<string, string> = { '0': 'o', '1': 'l', '6': 'ö' };
/** Accents that Swedish does not use, for the ring and dots that it does. */
const ACCENTS: Record<string, string> = { à: 'å', â: 'å', ã: 'å', ô: 'ö', õ: 'ö', ò: 'ö' };
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyтtкkмmнhвbіiѕsјjАAЕEОOРPСCХXТTКKМMНHВBІIοoαaνvρpτtκkιiΑAΕEΟOΡPΤTΚKΜMΝNΙI'].flatMap((c, i, all) =>
    i % 2 === 0 ? [[c, all[i + 1]!]] : [],
  ),
);

/** The last letter of words in -al: "Kommuna1", "persona1". Never "Bilaga1". */
const BEFORE_LAST_L = /(?:kommuna|persona|loka|centra|tota|socia|anta|materia|nationa|regiona|samta|kvarta)$/iu;

/** Misread letters: digits inside words, and letters of other alphabets. */
const misread = (text: string): Edit[] => [
  ...each(text, /1(?![\p{L}\d])/gu, ({ index }) =>
    BEFORE_LAST_L.test(text.slice(Math.max(0, index - 8), index)) ? 'l' : null,
  ),
  ...each(text, /[016](?=[a-zåäö])/g, (m) => (isMisread(text, m.index) ? DIGITS[m[0]]! : null)),
  ...each(text, /([Ff])or(bund|valtning)(?=et|en|s|\b)/g, ([, f, rest]) => `${f}ör${rest}`),
  ...(/[\u0370-\u04ff]/.test(text)
    ? each(text, /(?<=[a-zåäö])[\u0370-\u04ff]|[\u0370-\u04ff](?=[a-zåäö])/gi, ([c]) => LOOKALIKES[c!] ?? null)
    : []),
];

/** A digit within a word: letters before it, and enough of them on either side that it is no code ("Q1", "6b"). */
function isMisread(text: string, at: number): boolean {
  const before = /[a-zåäö]{0,2}$/i.exec(text.slice(Math.max(0, at - 2), at))![0];
  if (before.length === 0) return false;
  return text[at] === '6' || /^[a-zåäö]{2}/.test(text.slice(at + 1, at + 3)) || /^[a-zåäö]{2}$/.test(before);
}

/** A run of the repaired text: as it was (`kept`), or in the place of the original's `[from, to)`. */
interface Piece {
  at: number;
  from: number;
  to: number;
  kept: boolean;
}

function apply(original: string, edits: readonly Edit[], marks: ReadonlyMap<number, number>): Repaired {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const add = (text: string, to: number, kept: boolean) => {
    if (text.length > 0) {
      pieces.push({ at: length, from, to, kept });
      parts.push(text);
      length += text.length;
    }
    from = to;
  };
  for (const edit of edits) {
    add(original.slice(from, edit.start), edit.start, true);
    add(edit.to, edit.end, false);
  }
  add(original.slice(from), original.length, true);

  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const startOf = (offset: number): number => {
    const piece = offset < length ? pieceAt(offset) : undefined;
    if (!piece) return original.length;
    return piece.kept ? piece.from + offset - piece.at : piece.from;
  };
  const endOf = (offset: number): number => {
    const piece = offset > 0 ? pieceAt(offset - 1) : undefined;
    if (!piece) return 0;
    return piece.kept ? piece.from + offset - piece.at : piece.to;
  };
  return {
    text: parts.join(''),
    spanOf: (start, end) => (start < end ? [startOf(start), endOf(end)] : [startOf(start), startOf(start)]),
    headings: repairedMarks(pieces, marks),
  };
}

/** The marks' offsets in the repaired text. */
function repairedMarks(pieces: readonly Piece[], marks: ReadonlyMap<number, number>): Map<number, number> {
  const found = new Map<number, number>();
  const sorted = [...marks].sort(([a], [b]) => a - b);
  let i = 0;
  for (const [offset, level] of sorted) {
    while (i < pieces.length && pieces[i]!.to <= offset) i++;
    const piece = pieces[i];
    if (piece?.kept && piece.from <= offset) found.set(piece.at + offset - piece.from, level);
  }
  return found;
}
