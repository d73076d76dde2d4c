import type { PlacedKind } from '../../model/correction.ts';
import type { Row } from '../../model/tables.ts';

/** The tables that hold findings with a place in the text. */
export interface PlacedRow {
  item: Row<'items'>;
  statement: Row<'statements'>;
  case: Row<'cases'>;
  demand: Row<'demands'>;
  action: Row<'actions'>;
  commitment: Row<'commitments'>;
}

const ids: { [K in PlacedKind]: (row: PlacedRow[K]) => string } = {
  item: (row) => row.item_id,
  statement: (row) => row.statement_id,
  case: (row) => `case ${row.reference} ${row.span_start}`,
  demand: (row) => `demand ${row.span_start} ${row.kind} ${row.organisation ?? ''}`,
  action: (row) => `action ${row.span_start}`,
  commitment: (row) => `commitment ${row.span_start}`,
};

/** The id by which `findingsIn` names the finding of a row: unique in its meeting. */
export const findingId = <K extends PlacedKind>(kind: K, row: PlacedRow[K]): string => ids[kind](row);
