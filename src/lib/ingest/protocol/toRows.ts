import type { Issue } from '../../model/issue.ts';
import type { ProtocolRecord, Span, Warning } from '../../model/record.ts';
import type { Batch } from '../../model/source.ts';
import type { Row, Rows } from '../../model/tables.ts';
import { lineIndex } from '../document/lineIndex.ts';
import { incidentRows, responseRows, unitsOf } from './figureRows.ts';
import { redact } from './redact.ts';
import type { ReadRecord } from './readProtocol.ts';
import { scoreTopics } from './topics.ts';

/** Warnings that only tell how something was read. */
const NOTES = new Set(['date-inferred', 'date-unlabelled']);

/**
 * A record as rows of the dataset's tables, without any person's name; the warnings become issues with line numbers of the
 * source. Units named in incident figures are mentioned; a group that met is none. Without matters and people there are no rows.
 */
export function toRows(record: ReadRecord, source: string): Batch {
  const line = lineIndex(record.text);
  const issues = record.warnings.map((w) => toIssue(w, source, line));
  if (isNothing(record)) return { rows: {}, units: [], issues };
  const clean = redact(record);
  const id = meetingId(source);
  const text = textOf(clean);
  const itemId = (index: number) => `${id}#${index + 1}`;
  const place = ([span_start, span_end]: Span) => ({ span_start, span_end });
  const rows: Rows = {
    meetings: [meetingRow(clean, id, source)],
    passages: clean.blocks.map(({ kind, span }, i) => ({
      meeting_id: id,
      ord: i + 1,
      kind,
      ...place(span),
      text: clean.text.slice(...span),
    })),
    attendance: clean.participants.map(({ side, organisation, role, attendance, remote }) => ({
      meeting_id: id,
      side,
      organisation,
      role,
      attendance,
      remote,
    })),
    ...itemRows(clean, id, text),
    statements: clean.statements.map((s, i) => ({
      statement_id: `${id}#s${i + 1}`,
      item_id: itemId(s.item),
      side: s.side,
      organisation: s.organisation,
      kind: s.kind,
      reply_to: s.replyTo === null ? null : `${id}#s${s.replyTo + 1}`,
      text: text(s.span),
      ...place(s.span),
    })),
    cases: clean.cases.map((c) => ({
      meeting_id: id,
      item_id: c.item === null ? null : itemId(c.item),
      reference: c.reference,
      title: c.title,
      ...place(c.span),
    })),
    demands: clean.demands.map((d) => ({
      item_id: itemId(d.item),
      kind: d.kind,
      organisation: d.organisation,
      outcome: d.outcome,
      text: text(d.span),
      ...place(d.span),
    })),
    actions: clean.actions.map((a) => ({ item_id: itemId(a.item), text: a.text, ...place(a.span) })),
    commitments: clean.commitments.map((c) => ({
      item_id: itemId(c.item),
      owner: c.by,
      due: c.due,
      text: c.text,
      ...place(c.span),
    })),
    responses: responseRows(clean, source),
    incidents: incidentRows(clean, id, source),
  };
  return { rows, units: unitsOf(clean.figures), issues };
}

const isNothing = (record: ProtocolRecord) =>
  record.items.length === 0 && record.participants.length === 0 && record.figures.length === 0 && record.date === null;

/** The file's name as an id: letters and digits, the rest hyphens. The extension stays unless it is `.txt`. */
export const meetingId = (source: string): string =>
  source
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'protocol';

function meetingRow(record: ProtocolRecord, id: string, source: string): Row<'meetings'> {
  const date = record.date ?? record.inferred?.date ?? null;
  return {
    meeting_id: id,
    source,
    kind: record.kind,
    number: record.number,
    body: record.body,
    organisation: record.organisation,
    unit_id: null,
    date,
    date_inferred: record.date === null && date !== null,
    start_time: record.start,
    end_time: record.end,
    place: record.place,
    adjusted: record.adjusted,
    next_date: record.next?.date ?? null,
    attachments: record.attachments.length,
    warnings: record.warnings.length,
  };
}

function itemRows(record: ProtocolRecord, id: string, text: (span: Span) => string): Pick<Rows, 'items' | 'topics'> {
  const items: Row<'items'>[] = [];
  const topics: Row<'topics'>[] = [];
  record.items.forEach((item, i) => {
    const item_id = `${id}#${i + 1}`;
    const whole = text(item.span);
    const { number, section, title, outcome, span } = item;
    items.push({
      item_id,
      meeting_id: id,
      ord: i + 1,
      number,
      section,
      title,
      outcome,
      text: whole,
      span_start: span[0],
      span_end: span[1],
    });
    topics.push(...scoreTopics(whole).map((t) => ({ item_id, ...t })));
  });
  return { items, topics };
}

/** The text of a span without the page furniture in it. */
function textOf(record: ProtocolRecord): (span: Span) => string {
  const furniture = record.blocks.filter((b) => b.kind === 'furniture').map((b) => b.span);
  return ([start, end]) => {
    let text = '';
    let from = start;
    for (let i = firstEndingAfter(furniture, start); i < furniture.length && furniture[i]![0] < end; i++) {
      text += `${record.text.slice(from, Math.max(from, furniture[i]![0])).trimEnd()} `;
      from = furniture[i]![1];
    }
    return text + record.text.slice(Math.min(from, end), end);
  };
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toIssue({ code, span, values }: Warning, source: string, line: (offset: number) => number): Issue {
  return {
    source,
    place: span && { line: line(span[0]), column: null, span },
    rule: code,
    severity: code === 'file-too-long' ? 'error' : NOTES.has(code) ? 'note' : 'warning',
    values,
  };
}
