import type { ProtocolRecord, Span } from '../../model/record.ts';

/** The record with every span of its findings (not of its blocks) put through `move`. */
export function mapSpans<R extends ProtocolRecord>(record: R, move: (start: number, end: number) => Span): R {
  const one = <T extends { span: Span | null }>(thing: T): T =>
    thing.span ? { ...thing, span: move(...thing.span) } : thing;
  return {
    ...record,
    participants: record.participants.map(one),
    items: record.items.map(one),
    statements: record.statements.map(one),
    cases: record.cases.map(one),
    demands: record.demands.map(one),
    actions: record.actions.map(one),
    commitments: record.commitments.map(one),
    figures: record.figures.map(one),
    attachments: record.attachments.map(one),
    warnings: record.warnings.map(one),
  };
}
