import { latin } from '../swedish/latin.ts';
import { isSpaceCode } from '../swedish/letters.ts';
import { signs } from '../swedish/signs.ts';
import { FULL_NAME, isFirstName } from '../swedish/names.ts';
import { findUnions, guessUnion, type UnionMention } from './organisations.ts';
import { isOfficeWord } from './roles.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

/** A person, or a union without a person, read from a piece of a list of those present. Offsets are into the piece. */
export interface Entry {
  name: string | null;
  organisation: string | null;
  /** A cell beside the name says so. */
  side: 'employer' | null;
  role: string | null;
  attendance: 'present' | 'partial' | 'absent' | null;
  remote: boolean;
  start: number;
  end: number;
}

interface Token {
  kind: 'union' | 'name';
  text: string;
  start: number;
  end: number;
}

const FULL = latin(new RegExp(`(?<![\\p{L}\\d])${FULL_NAME}`, 'gu'));
const SINGLE = latin(/(?<![\p{L}\d-])\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?![\p{L}]))?(?![\p{L}-])/gu);
const ORGANISATION_WORD =
  /(?:skolan?|förskolan?|gymnasiet|enheten|avdelningen|förvaltningen|kontoret|staben|nämnden|vuxen|förbundet|kommun|region|område|sektionen|boende|hemmet|gården|centrum|förvaltning|enhet|avdelning|grupp|team|teams|zoom|skype|huset|bolaget|vård|omsorg|campus)s?$/i;

/**
 * The people of one line (or of one value after a label): names, roles, unions and remarks in whatever order they come. With
 * `firstNames` a list that has no whole name may be one of first names, as notes among colleagues have it.
 */
export function readPeople(text: string, unionFirst: string | null = null, firstNames = false): Entry[] {
  const piece = withoutReplaced(text);
  const unions = findUnions(piece);
  const single = unionFirst !== null || opensWithUnion(piece, unions);
  const whole = findNames(piece, unions, single);
  const names = whole.length > 0 || single || !firstNames ? whole : findNames(piece, unions, true);
  if (names.length === 0) return organisationsAlone(piece, unions);
  const tokens = [
    ...unions.map(({ name, start, end }): Token => ({ kind: 'union', text: name, start, end })),
    ...names,
  ].sort((a, b) => a.start - b.start);
  const prefixed = tokens[0]!.kind === 'union';
  const entries = prefixed ? unionsFirst(tokens) : (unionsBefore(tokens, piece) ?? unionsAfter(tokens, piece));
  entries.forEach((entry, i) => describe(entry, piece, tokens, entries[i + 1]));
  return entries.map(({ entry }) => {
    entry.organisation ??= unionFirst;
    return entry;
  });
}

const IN_STEAD =
  /(?:ersättare för|ersätter|ersatte|ers\.? för|i stället för|istället för|suppleant för|vikarie för|för ordinarie)\s+/iu;

/** Whom somebody stands in for was not there: the name is blanked. */
function withoutReplaced(piece: string): string {
  const m = IN_STEAD.exec(piece);
  if (!m) return piece;
  const from = m.index + m[0].length;
  const name = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}/u.exec(piece.slice(from));
  return name && guessUnion(name[0]) === null && findUnions(name[0]).length === 0
    ? piece.slice(0, from) + ' '.repeat(name[0].length) + piece.slice(from + name[0].length)
    : piece;
}

const opensWithUnion = (piece: string, unions: readonly UnionMention[]) =>
  unions.length > 0 && !/\p{L}/u.test(piece.slice(0, unions[0]!.start));

/** True where one of the spans shares a sign with `[start, end)`. */
const meets = (spans: readonly { start: number; end: number }[], start: number, end: number): boolean =>
  spans.some((s) => s.start < end && start < s.end);

/** Whole names; after a union's name and a colon, first names alone will do. */
function findNames(piece: string, unions: readonly UnionMention[], single: boolean): Token[] {
  const found: Token[] = [];
  for (const part of gaps(piece, unions)) {
    for (const m of matchesOf(part.text, FULL)) {
      const name = trimName(m[0]);
      if (!name) continue;
      const start = part.start + m.index + name.offset;
      const joined = /[,;:/&|(]\s*$|\b(?:och|samt)\s+$|^\W*$|\s{2,}$/u.test(piece.slice(0, start));
      // "avdelningschef Boende Norr": the office's place, not a second person.
      if (found.length > 0 && !joined && !isFirstName(name.text.split(/[\s-]/)[0]!)) continue;
      const end = start + name.text.length;
      if (!meets(unions, start, end) && !meets(found, start, end))
        found.push({ kind: 'name', text: name.text, start, end });
    }
  }
  if (single) {
    for (const m of matchesOf(piece, SINGLE)) {
      const end = m.index + m[0].length;
      const joined = /[+&]\s?$/.test(piece.slice(0, m.index));
      const known = joined || isFirstName(m[0].split(' ')[0]!);
      if (known && !meets(unions, m.index, end) && !meets(found, m.index, end))
        found.push({ kind: 'name', text: m[0], start: m.index, end });
    }
  }
  return found;
}

/** The pieces between the unions' names, so that no name runs into one. */
function gaps(piece: string, unions: readonly UnionMention[]): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const union of [...unions, { start: piece.length, end: piece.length }]) {
    if (union.start > start) parts.push({ text: piece.slice(start, union.start), start });
    start = union.end;
  }
  return parts;
}

const NO_NAME =
  /^(?:Ej|Via|Från|Till|Den|Och|Samt|Under|Närvarande|Frånvarande|Deltog|För|De|Digitalt|Vakant|Sal|Rum|Plan|Teams|Skype|Zoom|Distans)$/;

const isNoName = (word: string): boolean => isOfficeWord(word) || ORGANISATION_WORD.test(word) || NO_NAME.test(word);

/** Drops offices and places at a name's edges ("Verksamhetschef Anna Berg", "Anna Berg Björkskolan"); null if no name is left. */
function trimName(text: string): { text: string; offset: number } | null {
  const words = matchesOf(text, /\S+/g);
  let first = 0;
  let last = words.length;
  while (first < last && isNoName(words[first]![0])) first++;
  while (last > first && isNoName(words[last - 1]![0])) last--;
  if (last - first < 2) return null;
  const middle = words.slice(first, last);
  if (middle.some((w) => isOfficeWord(w[0]) && !isFirstName(w[0]))) return null;
  const offset = middle[0]!.index;
  const end = middle.at(-1)!.index + middle.at(-1)![0].length;
  return { text: text.slice(offset, end), offset };
}

interface Draft {
  entry: Entry;
  token: Token;
}

const entryOf = (token: Token, organisation: string | null): Draft => ({
  token,
  entry: {
    name: token.kind === 'name' ? token.text : null,
    organisation,
    side: null,
    role: null,
    attendance: null,
    remote: false,
    start: token.start,
    end: token.end,
  },
});

/** "Vision: A B, C D": a union counts for the names after it. */
function unionsFirst(tokens: readonly Token[]): Draft[] {
  let union: string | null = null;
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (token.kind === 'union') union = token.text;
    else drafts.push(entryOf(token, union));
  }
  return drafts;
}

/** "chef A B, Vision C D, Kommunal - E F + G H": each union right before its names; null if the list is not so. */
function unionsBefore(tokens: readonly Token[], piece: string): Draft[] | null {
  const leads = tokens.map((token, i) => {
    const next = tokens[i + 1];
    if (token.kind !== 'union' || next?.kind !== 'name') return false;
    return LEADS_NAME.test(piece.slice(token.end, next.start)) && /[,;]\s*$/.test(piece.slice(0, token.start));
  });
  if (!leads.includes(true) || tokens.some((t, i) => t.kind === 'union' && !leads[i])) return null;
  let union: string | null = null;
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    if (leads[i - 1]) union = before!.text;
    else if (before?.kind === 'name' && !JOINS_NAME.test(piece.slice(before.end, token.start))) union = null;
    return token.kind === 'name' ? [entryOf(token, union)] : [];
  });
}

/** "Vision Bo Ek", "Vision - Bo", and the names joined to the first. */
const LEADS_NAME = /^\s*(?:\s|[-–:])\s*$/;
const JOINS_NAME = /^\s*(?:\+|&|\/|och|samt)\s*$/;

/** "A B, role, Vision": a union counts for the name before it, and for those joined to it by "och" alone. A second union stands alone. */
function unionsAfter(tokens: readonly Token[], piece: string): Draft[] {
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (token.kind === 'name') {
      drafts.push(entryOf(token, null));
      continue;
    }
    let i = drafts.length - 1;
    // "Bo Al, prefekt; Seko": a semicolon parts the union from the name before it.
    if (i < 0 || drafts[i]!.entry.organisation || piece.slice(drafts[i]!.token.end, token.start).includes(';')) {
      drafts.push(entryOf(token, token.text));
      continue;
    }
    drafts[i]!.entry.organisation = token.text;
    while (
      i > 0 &&
      !drafts[i - 1]!.entry.organisation &&
      /^\s*(?:,|och|samt|&|\/)\s*$/.test(piece.slice(drafts[i - 1]!.token.end, drafts[i]!.token.start))
    ) {
      drafts[--i]!.entry.organisation = token.text;
    }
  }
  return drafts;
}

/** True for words that say that nobody was there. */
export const saysAbsent = (text: string): boolean => text.length <= 60 && ABSENT.test(text);

const REMOTE = /\b(?:skype|teams|zoom|distans|digitalt|på länk|via länk|telefon|videolänk|online)\b/i;
const ABSENT = latin(
  /(?<!\p{L})(?:frånvarande|förhinder|förhindrad|ej närvarande|sjuk|ledig|återbud|frånv|deltog ej|ej representera\p{L}*|ingen närvarande|ingen deltog|inte närvarande|ingen representant|ingen deltagare|uteblev|representant saknas|saknas)(?!\p{L})|^\(?f\)?$/iu,
);
const PARTIAL =
  /(?:närvarande|deltog|deltar|närv\.?)\s+(?:under|vid|på|t\.?o\.?m|fr\.?o\.?m|från|till|del|endast)|§|\b(?:från|till|till och med|t o m|fr o m|tom|from)\s+(?:kl|punkt|\d)|\bdel av mötet|\bpunkt(?:en|erna)?\s*\d|\bkl\.? ?\d|lämna(?:r|de) (?:mötet|kl|\d|efter)|\b(?:kom|gick|avvek)\s+(?:kl\b\.?\s*)?\d|anslöt|anländer|\bunder punkt|^p\.?\s?\d/i;

/** "chef Eva Ek, samordnare Bo Al": an office right before a name, after a comma, is that person's. */
const OWN_TITLE =
  /,\s+((?:(?:tf|biträdande|bitr\.?|vice)\s+)?\p{L}*(?:chef|rektor|direktör|samordnare|föreståndare|ledare|strateg|specialist|skyddsombud))\s+$/iu;

/** The one who writes, unnamed, and what is said of that person: "jag själv (HR, antecknade)". */
const WRITER = /[\s,;(](?:och\s+)?(?:jag(?:\s+själv)?|undertecknad)(?![\p{L}]).*$/iu;

const PARTED = /[,;()\t|]|\s[-–]\s|\s{3,}/g;

/** The parts of a text between commas, brackets, bars, dashes and gaps. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const m of matchesOf(text, PARTED)) {
    parts.push(text.slice(from, m.index));
    from = m.index + m[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

const isMark = signs('-–:•*|[]xX✓☒☑');
const isStroke = signs('-–:|.');

/** Without what marks a point or a box before it, and what closes it. */
function bare(part: string): string {
  let [from, to] = [0, part.length];
  while (from < to && (isMark(part.charCodeAt(from)) || isSpaceCode(part.charCodeAt(from)))) from++;
  while (to > from && (isStroke(part.charCodeAt(to - 1)) || isSpaceCode(part.charCodeAt(to - 1)))) to--;
  return part.slice(from, to);
}

/** True for a text that may be a role; what else it tells of who was there is entered. */
function isRole(entry: Entry, text: string): boolean {
  const remote = REMOTE.test(text);
  if (remote) entry.remote = true;
  if (/^(?:för |från )?(?:arbetsgivar(?:en|e|sidan|representant|parten)|AG)$/i.test(text)) {
    entry.side = 'employer';
    return false;
  }
  if (ABSENT.test(text)) entry.attendance = 'absent';
  else if (PARTIAL.test(text)) entry.attendance ??= 'partial';
  else return !remote && /\p{L}{2}/u.test(text) && !/^(?:och|samt|via|från|för)$/.test(text) && text.length <= 60;
  return false;
}

/** Roles and remarks: the text between this name and the next, and a title before the first. */
function describe(draft: Draft, piece: string, tokens: readonly Token[], next: Draft | undefined): void {
  const { entry, token } = draft;
  const at = tokens.indexOf(token);
  const to = next ? next.token.start : piece.length;
  const inside = tokens.slice(at + 1).filter((t) => t.start < to);
  const held = next && token.end < next.token.start ? OWN_TITLE.exec(piece.slice(token.end, next.token.start)) : null;
  let rest = piece.slice(token.end, held ? token.end + held.index : to);
  for (const other of inside.reverse())
    rest = `${rest.slice(0, other.start - token.end)},${rest.slice(other.end - token.end)}`;
  rest = rest.replace(WRITER, '');
  const titled = at > 0 ? OWN_TITLE.exec(piece.slice(tokens[at - 1]!.end, token.start)) : null;
  const before = at === 0 ? piece.slice(0, token.start) : (titled?.[1] ?? '');
  const parts = partsOf(rest);
  if (/\p{L}/u.test(before) && token.kind === 'name') parts.unshift(before.replace(/[,:]\s*$/, ''));
  const roles = parts.map(bare).filter((text) => text !== '' && isRole(entry, text));
  const role = roles
    .map((r) => r.replace(/\s+(?:och|samt)$/, ''))
    .filter((r) => guessUnion(r) === null || entry.organisation !== null);
  const guessed = entry.organisation === null ? roles.map(guessUnion).find((u) => u !== null) : undefined;
  if (guessed) entry.organisation = guessed;
  entry.role =
    role
      .filter((r) => !ORGANISATION_WORD.test(r) || isOfficeWord(r.split(' ')[0]!))
      .slice(0, 3)
      .join(', ') || null;
  entry.end = inside.length && next === undefined ? Math.max(token.end, ...inside.map((t) => t.end)) : token.end;
}

/** A line that names unions and nobody: who was absent, or a heading for the names below. */
function organisationsAlone(piece: string, unions: readonly UnionMention[]): Entry[] {
  const absent = ABSENT.test(piece);
  const remote = REMOTE.test(piece);
  return unions.map(({ name, start, end }) => ({
    name: null,
    organisation: name,
    side: null,
    role: null,
    attendance: absent ? 'absent' : null,
    remote,
    start,
    end,
  }));
}
