import { matchesOf } from './matchesOf.ts';
import { isLetterCode, isSpaceCode } from './letters.ts';
import { latin } from './latin.ts';
import { signs } from './signs.ts';

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
  if (original !== last?.original) last = { original, repaired: repaired(original) };
  return last.repaired;
}

/** The last text: redaction repairs again what has just been read. */
let last: { original: string; repaired: Repaired } | null = null;

function repaired(original: string): Repaired {
  const marks = new Map<number, number>();
  return apply(original, inOrder([...marked(original, marks), ...damaged(original)]), marks);
}

/** Edits by the place; of two that overlap the first counts. */
function inOrder(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return edits.filter((e) => e.start >= end && ((end = e.end), true));
}

function all(text: string, pattern: RegExp, to: (m: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  for (const m of matchesOf(text, pattern)) {
    const replacement = to(m);
    if (replacement !== null) edits.push({ start: m.index, end: m.index + m[0].length, to: replacement });
  }
  return edits;
}

/** Mends the sign at a place, or what stands around it; null if it is whole. */
type Mend = (text: string, at: number) => Edit | null;

/** What text recognition did, in order. The text is gone through once: most signs are never part of any damage. */
function damaged(text: string): Edit[] {
  const edits: Edit[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const last = before;
    before = code;
    if (code < 0x100 ? suspects[code] === 0 : !isOddBeyond(code)) continue;
    if (code === SPACE && (last >= 0x100 || tears[last] === 0)) continue;
    const edit = mendAt(text, i, code);
    if (!edit) continue;
    edits.push(edit);
    i = Math.max(i, edit.end - 1);
    before = 0;
  }
  return edits;
}

function mendAt(text: string, at: number, code: number): Edit | null {
  if (code >= 0x80) return mendOdd(text, at);
  if (code !== SPACE) return mends[code]!(text, at);
  const mend = at > 0 && isLetterCode(text.charCodeAt(at + 1)) ? torn[text.charCodeAt(at - 1)] : undefined;
  return mend ? mend(text, at) : null;
}

/** The edit that a pattern makes at a place, if it fits there. */
function edited(pattern: RegExp, text: string, at: number, to: (m: RegExpExecArray) => string | null): Edit | null {
  pattern.lastIndex = at;
  const m = pattern.exec(text);
  const replacement = m && to(m);
  return m && replacement !== null ? { start: at, end: at + m[0].length, to: replacement } : null;
}

/** Marks that cannot be seen, odd spaces, ligatures, the broken percent sign, accents that Swedish does not use. */
const ODD =
  /[\u00ad\u200b-\u200d\u2060\ufeff]+|[°º]\/[o0]|[àâãôõò\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufb00-\ufb06]/y;
const ODD_LATIN = '\u00ad\u00a0°ºàâãôõò';
/** Of what is not Latin: Greek and Cyrillic letters, odd spaces and marks, ligatures. The dashes, dots and quotation marks of print are whole. */
const isOddBeyond = (code: number): boolean =>
  code >= 0x370 && (code <= 0x4ff || code === 0x1680 || (code >= 0x2000 && (code <= 0x200d || code >= 0x202f)));

/** Soft hyphens and zero-width marks go; odd spaces become plain; ligatures and the broken percent sign are spelt out; a misread ring or dots; letters of other alphabets. */
const mendOdd: Mend = (text, at) =>
  edited(ODD, text, at, ({ 0: sign }) => {
    if (sign in ACCENTS) return isWithinPlainWord(text, at) ? ACCENTS[sign]! : null;
    if (/^[°º]/.test(sign)) return '%';
    if (/^[\ufb00-\ufb06]/.test(sign)) return sign.normalize('NFKC');
    return /^[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign) ? '' : ' ';
  }) ?? edited(FOREIGN, text, at, ([sign]) => LOOKALIKES[sign] ?? null);

/** Beside a letter, in a word that no capital opens: a foreign name ("São Tomé", "Côte") keeps its letters. */
function isWithinPlainWord(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 30 && isLetterCode(text.charCodeAt(start - 1))) start--;
  if (/\p{Lu}/u.test(text[start] ?? '')) return false;
  return start < at || isLetterCode(text.charCodeAt(at + 1));
}

/** Without one of these a text has no Markdown. */
const MARKS = ['**', '#', '>', '\\'];

/** Markdown's marks: a bold label glued to its neighbours gets a line of its own, heading marks and escapes go. */
function marked(text: string, marks: Map<number, number>): Edit[] {
  if (!MARKS.some((mark) => text.includes(mark))) return [];
  for (const m of matchesOf(text, /^[ \t]*\*\*([^*\n]{1,120})\*\*:?[ \t]*$/gm))
    marks.set(m.index + m[0].indexOf('**') + 2, 7);
  return [
    ...runIns(text),
    ...all(text, /\*\*/g, (m) => unbold(text[m.index - 1] ?? '\n', text[m.index + 2] ?? '\n')),
    ...headingMarks(text, marks),
    ...all(text, /^[ \t]*>[ \t]?/gm, () => ''),
    ...all(text, /\\(?=[.\-#*_()[\]§+!&])/g, () => ''),
  ];
}

const BOLD_RUN_IN = latin(
  /^[ \t]*(?:[-*•][ \t]+)?\*\*(?:\d{1,2}\.[ \t]*)?(?=\p{Lu})[^*\n:.!?]{1,59}[^*\n:.!?\s,;]\*\*(?=[ \t]+[\p{Lu}\d])/gmu,
);

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
const HALVES = /s (?=(?:grupp|chef|rond|ombud|insats|miljö|direktör|ledning|område|protokoll|stab))/y;
const FIRST_HALF = /(?:ning|het|skydd|verkan|arbet|tjänste)$/;
/** No Swedish word begins so: the letter before it belongs to it ("A vtal", "I nformation", "U tbildning"). */
const IMPOSSIBLE_START = /[A-ZÅÄÖ] (?=(?:vt|rb|kt|nm|tg|nf|tb|ns|nd|rt|lt|mb|nk|ng|nt|nl|nv)[a-zåäö]{2})/y;
/** Nor does one end so: "Hemtj änst", "Hemtj.änst". */
const IMPOSSIBLE_END = /[a-zåäö](?:tj|kj|gj|kv|str|skr|spr)$/i;
const TORN_END = /[jvr] (?=[aeiouyåäö][a-zåäö])/y;
const TORN_FOR = latin(/\b([Ii]nf|[Ff]) ör\b(?!\p{L})/uy);

/** What the second half begins with; what may stand before the last letter of an impossible end: quick looks before the patterns. */
const beginsHalf = signs('gcroimdlps');
const standsInTorn = signs('tkgp');

/** "Skydds ombud", "arbets miljö". */
const mendHalf: Mend = (text, at) =>
  beginsHalf(text.charCodeAt(at + 1)) && FIRST_HALF.test(text.slice(Math.max(0, at - 8), at - 1))
    ? edited(HALVES, text, at - 1, () => 's')
    : null;

/** "Hemtj änst". */
const mendEnd: Mend = (text, at) =>
  standsInTorn(text.charCodeAt(at - 2) | 0x20) && IMPOSSIBLE_END.test(text.slice(Math.max(0, at - 4), at))
    ? edited(TORN_END, text, at - 1, ([torn]) => torn[0]!)
    : null;

/** "Inf ör", "f ör". */
function mendFor(text: string, at: number): Edit | null {
  if (text[at + 1] !== 'ö') return null;
  const whole = ([, start]: RegExpExecArray) => `${start}ör`;
  return edited(TORN_FOR, text, Math.max(0, at - 3), whole) ?? edited(TORN_FOR, text, at - 1, whole);
}

/** "A vtal", where a sentence begins. */
const mendStart: Mend = (text, at) =>
  /(?:^|[\n.!?]\s?)$/.test(text.slice(Math.max(0, at - 3), at - 1))
    ? edited(IMPOSSIBLE_START, text, at - 1, ([torn]) => torn[0]!)
    : null;

/** What mends a space within a word, by the letter before it: nothing for most. */
const torn: (Mend | undefined)[] = Array.from({ length: 0x100 });

const HYPHEN = latin(/-[ \t]*\n[ \t]*(?!(?:och|eller|samt|respektive)\b)(?=\p{Ll}\p{Ll})/uy);
/** A word that was parted at a line's end. */
const mendHyphen: Mend = (text, at) =>
  isSpaceCode(text.charCodeAt(at + 1))
    ? edited(HYPHEN, text, at, () => (/\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) ? '' : null))
    : null;

const STOPPED = /\.(?=[a-zåäö]{4})/y;
const mendStop: Mend = (text, at) =>
  isLetterCode(text.charCodeAt(at + 1)) ? edited(STOPPED, text, at, () => unstopped(text, at)) : null;

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

const FOREIGN = /(?<=[a-zåäö])[\u0370-\u04ff]|[\u0370-\u04ff](?=[a-zåäö])/iy;

/** The last letter of words in -al: "Kommuna1", "persona1". Never "Bilaga1". */
const BEFORE_LAST_L = /(?:kommuna|persona|loka|centra|tota|socia|anta|materia|nationa|regiona|samta|kvarta)$/iu;
const LAST_DIGIT = latin(/1(?![\p{L}\d])/uy);
const INNER_DIGIT = /[016](?=[a-zåäö])/y;
/** A digit in the place of a letter. */
const mendDigit: Mend = (text, at) =>
  isLetterCode(text.charCodeAt(at - 1))
    ? (edited(LAST_DIGIT, text, at, () => (BEFORE_LAST_L.test(text.slice(Math.max(0, at - 8), at)) ? 'l' : null)) ??
      edited(INNER_DIGIT, text, at, ([digit]) => (isMisread(text, at) ? DIGITS[digit]! : null)))
    : null;

/** "Function", "infarct". */
const ENGLISH = /[nr]ct/;
/** No Swedish word has a c between these: it was an e ("Arbctsgivaren", "riskbcdömning"). */
const beforeE = signs('bdfghjkmnprtv');
const behindE = signs('bdfgmnptv');
const mendC: Mend = (text, at) =>
  beforeE(text.charCodeAt(at - 1)) &&
  behindE(text.charCodeAt(at + 1)) &&
  isLetterCode(text.charCodeAt(at - 2)) &&
  isLetterCode(text.charCodeAt(at + 2)) &&
  !ENGLISH.test(text.slice(at - 1, at + 2))
    ? { start: at, end: at + 1, to: 'e' }
    : null;

const UNDOTTED = /([Ff])or(bund|valtning)(?=et|en|s|\b)/y;
const mendUndotted: Mend = (text, at) =>
  text[at + 1] === 'o' ? edited(UNDOTTED, text, at, ([, f, rest]) => `${f}ör${rest}`) : null;

/** By the code of the sign that each begins at: none for most. */
const mends: (Mend | undefined)[] = Array.from({ length: 0x80 });
const SPACE = 0x20;
/** 1 for the codes of those signs, of a space, and of odd signs. */
const suspects = new Uint8Array(0x100);
for (const sign of ` ${ODD_LATIN}`) suspects[sign.charCodeAt(0)] = 1;
/** 1 for the codes of letters behind which a space may be wrong. */
const tears = new Uint8Array(0x100);

function assign(to: (Mend | undefined)[], mend: Mend, letters: string): void {
  for (const letter of letters) to[letter.charCodeAt(0)] = mend;
}
assign(mends, mendHyphen, '-');
assign(mends, mendStop, '.');
assign(mends, mendDigit, '016');
assign(mends, mendUndotted, 'Ff');
assign(mends, mendC, 'c');
mends.forEach((mend, code) => mend && (suspects[code] = 1));
assign(torn, mendStart, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ');
assign(torn, mendHalf, 's');
assign(torn, mendEnd, 'jvr');
assign(torn, mendFor, 'f');
assign(torn, (text, at) => mendFor(text, at) ?? mendStart(text, at), 'F');
torn.forEach((mend, code) => mend && (tears[code] = 1));

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
  if (edits.length === 0)
    return { text: original, spanOf: (start, end) => [start, Math.max(start, end)], headings: new Map(marks) };
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
