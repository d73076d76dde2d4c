import type { Row, Rows } from '../../../src/lib/model/tables.ts';

/** One thing said in an invented item: a statement of a side, or an undertaking. */
type Said = Partial<Row<'statements'>> & { text: string; to?: number };

interface Matter {
  title: string;
  text?: string;
  outcome?: Row<'items'>['outcome'];
  said?: Said[];
  actions?: string[];
  commitments?: { text: string; owner?: string | null; due?: string | null }[];
  cases?: { reference: string; title?: string }[];
}
export interface Minutes {
  date: string | null;
  body?: string | null;
  organisation?: string | null;
  unit?: string | null;
  items: Matter[];
}

export const question = (organisation: string, text: string): Said => ({
  side: 'union',
  kind: 'question',
  organisation,
  text,
});
/** The employer's words; `to`: which of the item's statements they answer. */
export const reply = (text: string, to?: number): Said => ({
  side: 'employer',
  kind: 'reply',
  organisation: null,
  text,
  ...(to === undefined ? {} : { to }),
});
/** An item that holds a balanslista of these points. */
export const list = (...actions: string[]): Matter => ({ title: 'Balanslista', text: actions.join('\n'), actions });

/** The rows that a reader gives for invented minutes: ids by meeting and place, spans of no importance. */
export const rowsOf = (
  minutes: readonly Minutes[],
): Required<Pick<Rows, 'meetings' | 'items' | 'statements' | 'actions' | 'commitments' | 'cases'>> => {
  const rows = {
    meetings: [] as Row<'meetings'>[],
    items: [] as Row<'items'>[],
    statements: [] as Row<'statements'>[],
    actions: [] as Row<'actions'>[],
    commitments: [] as Row<'commitments'>[],
    cases: [] as Row<'cases'>[],
  };
  const span = { span_start: 0, span_end: 1 };
  minutes.forEach(({ date, body = 'FSG', organisation = null, unit = null, items }, m) => {
    const meeting_id = `m${m}`;
    rows.meetings.push({
      meeting_id,
      source: `${meeting_id}.txt`,
      kind: 'protocol',
      number: null,
      body,
      organisation,
      unit_id: unit,
      date,
      date_inferred: false,
      start_time: null,
      end_time: null,
      place: null,
      adjusted: null,
      next_date: null,
      attachments: 0,
      warnings: 0,
    });
    items.forEach((matter, ord) => {
      const item_id = `${meeting_id}/${ord}`;
      const said = matter.said ?? [];
      const text = [
        matter.text ?? '',
        ...said.map((one) => one.text),
        ...(matter.commitments ?? []).map((one) => one.text),
      ];
      rows.items.push({
        item_id,
        meeting_id,
        ord,
        number: String(ord + 1),
        section: null,
        title: matter.title,
        outcome: matter.outcome ?? null,
        text: text.join('\n'),
        ...span,
      });
      said.forEach(({ to, ...one }, s) =>
        rows.statements.push({
          statement_id: `${item_id}/${s}`,
          item_id,
          side: one.side ?? 'union',
          organisation: one.organisation ?? null,
          kind: one.kind ?? 'question',
          reply_to: to === undefined ? null : `${item_id}/${to}`,
          text: one.text,
          ...span,
        }),
      );
      for (const action of matter.actions ?? []) rows.actions.push({ item_id, text: action, ...span });
      for (const { text: undertaken, owner = null, due = null } of matter.commitments ?? [])
        rows.commitments.push({ item_id, owner, due, text: undertaken, span_start: 2, span_end: 3 });
      for (const { reference, title = null } of matter.cases ?? [])
        rows.cases.push({ meeting_id, item_id, reference, title, ...span });
    });
  });
  return rows;
};
