import type { ProtocolRecord, Span } from '../../model/record.ts';

/** Puts every span of a record's findings (not of its blocks) through `move`. In place: a record of its own is nobody else's yet. */
export function moveSpans(record: ProtocolRecord, move: (start: number, end: number) => Span): void {
  const { participants, items, statements, cases, demands, actions, commitments, figures, attachments, warnings } =
    record;
  const kinds: readonly (readonly { span: Span | null }[])[] = [
    participants,
    items,
    statements,
    cases,
    demands,
    actions,
    commitments,
    figures,
    attachments,
    warnings,
  ];
  for (const findings of kinds)
    for (const finding of findings) if (finding.span) finding.span = move(finding.span[0], finding.span[1]);
}
