import type { TableName } from '$lib/model/tables.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

type Words = Readonly<Record<string, string>>;

/** The words for the codes of a column that holds one of a closed set, where the pages have words for them. */
export function codeWords(table: TableName, column: string, { values }: Text): Words {
  const byPlace: Readonly<Record<string, Words>> = {
    'statements.kind': values.statement,
    'demands.kind': values.demand,
    'demands.outcome': values.demandOutcome,
    'items.outcome': values.outcome,
    'incidents.type': values.type,
    'incidents.threat': values.threat,
    'incidents.status': values.status,
    'incidents.concerns': values.concerns,
    'threads.state': values.state,
    'responses.role': values.role,
    'attendance.side': values.side,
    'attendance.attendance': values.attendance,
    'statements.side': values.side,
  };
  return byPlace[`${table}.${column}`] ?? {};
}
