import type { ProtocolRecord, Span, Warning } from '../../model/record.ts';
import { repairText } from '../swedish/repair.ts';
import { withCue } from '../swedish/words.ts';
import { normaliseText } from '../document/normaliseText.ts';
import { findAgenda, type Agenda } from './agenda.ts';
import { attachmentsIn } from './attachments.ts';
import { readAttendance } from './attendance.ts';
import { blocksOf } from './blocks.ts';
import { readHeader } from './header.ts';
import { individualsIn } from './individuals.ts';
import { knownPersons } from './knownPersons.ts';
import { layOut, type Layout } from './layout.ts';
import { likeness } from './likeness.ts';
import { moveSpans } from './moveSpans.ts';
import { isListOfPresent, readMatters } from './readMatters.ts';
import { CAPITAL, NAMES_PERSON } from './speakers.ts';
import { tablesIn } from './tables.ts';
import { warning } from './warning.ts';

/** A protocol as it was read. */
export type ReadRecord = ProtocolRecord;

/** No protocol is so long: some 2,000 pages. */
export const MAX_LENGTH = 5_000_000;

/** Lines of front matter that are looked through: more is another text before the protocol. */
export const MAX_FRONT = 400;

/** What is known of a text beside it, and what is wanted of it. */
export interface ReadOptions {
  /** The file's name, which may give a day. */
  file?: string;
  /** False: the matters' topics are left out, for those who do not need them or ask for them later. */
  topics?: boolean;
  /** Whole lines of the normalised text that are known to be page headers and footers, in order. */
  furniture?: readonly Span[];
}

/**
 * Reads a protocol. Total: any text gives a record, whose blocks tile the text; a text that is no samverkan protocol gives an
 * empty one that says so (`not-a-protocol`). Spans are offsets into the record's `text`, the normalised original.
 */
export function readProtocol(text: string, options: ReadOptions = {}): ReadRecord {
  const original = normaliseText(text);
  if (original.length > MAX_LENGTH)
    return empty(original, [warning('file-too-long', null, { length: original.length })]);
  const repaired = repairText(original);
  const layout = layOut(repaired, options.furniture);
  const agenda = findAgenda(layout);
  const like = likeness(layout, agenda);
  if (like === 'foreign') return empty(original, [warning('not-a-protocol', null)]);
  const record = readParts(layout, agenda, options, original);
  if (like === 'doubtful') record.warnings.unshift(warning('not-a-protocol', null));
  moveSpans(record, repaired.spanOf);
  record.blocks = tile(blocksOf(layout, agenda), (offset) => repaired.spanOf(offset, offset + 1)[0], original.length);
  return record;
}

function readParts(layout: Layout, agenda: Agenda, { file, topics = true }: ReadOptions, original: string): ReadRecord {
  const header = readHeader(layout, agenda, file);
  const attendance = readAttendance(listLines(layout, agenda));
  const persons = knownPersons(attendance);
  const tables = tablesIn(layout);
  const words = withCue(layout.words, layout.flow, CAPITAL, NAMES_PERSON, persons.mayBegin);
  const matters = readMatters({ ...layout, words }, agenda, {
    persons,
    date: header.date ?? header.inferred?.date ?? header.adjusted,
    next: header.next?.date ?? null,
    topics,
    tables,
  });
  return {
    kind: header.kind,
    body: header.body,
    organisation: header.organisation,
    number: header.number,
    date: header.date,
    inferred: header.inferred,
    start: header.start,
    end: header.end,
    place: header.place,
    adjusted: header.adjusted,
    next: header.next,
    participants: attendance.participants,
    items: matters.items,
    statements: matters.statements,
    cases: matters.cases,
    demands: matters.demands,
    actions: matters.actions,
    commitments: matters.commitments,
    figures: matters.figures,
    warnings: [
      ...header.warnings,
      ...agendaWarnings(agenda),
      ...timeWarnings(header.start, header.end),
      ...matters.warnings,
      ...individualsIn(layout),
    ],
    attachments: attachmentsIn(layout, agenda.attachments),
    text: original,
    blocks: [],
  };
}

/** The lines that may list those present: the front matter, or a matter that is such a list. */
function listLines(layout: Layout, agenda: Agenda) {
  const listed = agenda.matters.filter((m) => isListOfPresent(m));
  const front = layout.lines.slice(0, Math.min(agenda.matters.length ? MAX_FRONT : 80, agenda.front));
  return [...front, ...listed.flatMap((m) => layout.lines.slice(m.heading, m.to))];
}

function agendaWarnings(agenda: Agenda): Warning[] {
  if (agenda.matters.length === 0) return [warning('agenda-not-found', null)];
  const found: Warning[] = [];
  let from = NaN;
  for (const matter of agenda.matters) {
    const to = Number.parseInt(matter.number ?? '', 10);
    if (to > from + 1) {
      const missing = to === from + 2 ? String(from + 1) : `${from + 1}–${to - 1}`;
      found.push(warning('numbering-gap', [matter.start, matter.bodyStart], { from, to, missing }));
    }
    if (!Number.isNaN(to)) from = to;
  }
  return found;
}

const timeWarnings = (start: string | null, end: string | null): Warning[] =>
  start && end && end < start ? [warning('times-contradict', null, { start, end })] : [];

/** Blocks moved to the original, where what the repair left out belongs to the block before it. */
function tile(
  blocks: ProtocolRecord['blocks'],
  at: (offset: number) => number,
  length: number,
): ProtocolRecord['blocks'] {
  if (length === 0) return [];
  if (blocks.length === 0) return [{ kind: 'front', span: [0, length] }];
  const starts = blocks.map((block, i) => (i === 0 ? 0 : at(block.span[0])));
  return blocks
    .map((block, i) => ({ kind: block.kind, span: [starts[i]!, starts[i + 1] ?? length] as [number, number] }))
    .filter(({ span }) => span[0] < span[1]);
}

/** A record of nothing but its text and why. */
const empty = (text: string, warnings: Warning[]): ReadRecord => ({
  kind: 'protocol',
  body: null,
  organisation: null,
  number: null,
  date: null,
  inferred: null,
  start: null,
  end: null,
  place: null,
  adjusted: null,
  next: null,
  participants: [],
  items: [],
  statements: [],
  cases: [],
  demands: [],
  actions: [],
  commitments: [],
  figures: [],
  attachments: [],
  warnings,
  text,
  blocks: text.length > 0 ? [{ kind: 'front', span: [0, text.length] }] : [],
});
