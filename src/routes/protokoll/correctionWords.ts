import type { Anchor, Correction } from '$lib/model/correction.ts';
import type { Formats } from '$lib/view/format.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

/** What a table's field is called in a form, where the two differ. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statement: { kind: 'speech' },
  demand: { kind: 'demand', outcome: 'decided' },
  meeting: { number: 'protocol' },
};
/** The words for the values of a field that has a closed set of them. */
const valuesOf = (field: string, t: Text): Record<string, string> | null =>
  ({
    outcome: t.values.outcome,
    side: t.values.side,
    speech: t.values.statement,
    demand: t.values.demand,
    decided: t.values.demandOutcome,
    attendance: t.values.attendance,
  })[field] ?? null;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const short = (text: string): string => {
  const line = oneLine(text);
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
};

/** A value of a correction as it is said. */
function said(field: string, value: unknown, t: Text, f: Formats): string {
  if (value === null || value === undefined || value === '') return t.protocols.correct.none;
  if (typeof value === 'object') return t.protocols.correct.quoted(short((value as Anchor).exact));
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return f.day(text);
  if (/^\d{4}-\d\d$/.test(text)) return f.month(text);
  return valuesOf(field, t)?.[text] ?? short(text);
}

/** What a correction speaks of: "Inlägg: När lagas ventilationen?". */
export function correctionOf(correction: Correction, t: Text): string {
  if (correction.kind === 'meeting') return t.protocols.correct.factsName;
  if (correction.kind === 'attendance') {
    const { organisation, side, role } = correction.action === 'add' ? correction.set : correction.was;
    const seat = [organisation ?? t.values.side[side] ?? side, role].filter((part) => part).join(' · ');
    return `${t.protocols.attendance.title}: ${seat}`;
  }
  return `${t.protocols.findings.kind[correction.kind] ?? correction.kind}: ${t.protocols.correct.quoted(short(correction.anchor.exact))}`;
}

/** What it changes, field by field: "Utfall: Bordlagt, var Samverkat"; empty for what is struck. */
export function changesOf(correction: Correction, t: Text, f: Formats): string[] {
  if (correction.action === 'strike') return [];
  const words = t.protocols.correct;
  const was = correction.action === 'change' ? (correction.was as Record<string, unknown>) : null;
  const fields = Object.entries(correction.set).map(([column, value]) => {
    const field = names[correction.kind]?.[column] ?? column;
    const label = words.field[field] ?? field;
    const now = said(field, value, t, f);
    return was ? words.was(label, now, said(field, was[column], t, f)) : value === null ? '' : `${label}: ${now}`;
  });
  const moved =
    'moved' in correction && correction.moved ? `${words.moved}: ${words.quoted(short(correction.moved.exact))}` : '';
  return [...fields, moved].filter((part) => part !== '');
}
