import { sql, type Sql } from '../../warehouse/sql.ts';

/**
 * What a group is called where several are shown: every administration has its "FSG", so the unit's name (else the
 * administration's, where the protocol gives it) follows, unless the group's own name holds it. A group of the whole
 * organisation needs none. Null where the protocol names neither. `unit` is the alias of a joined `units`.
 */
export function groupName(body: Sql, unit: Sql, organisation: Sql = sql`NULL::VARCHAR`): Sql {
  const place = sql`CASE WHEN ${unit}.unit_id IS NULL THEN ${organisation} WHEN ${unit}.depth > 0 THEN ${unit}.name END`;
  return sql`CASE WHEN ${body} IS NULL THEN ${place} WHEN contains(lower(${body}), lower(coalesce(${place}, ''))) THEN ${body}
    ELSE ${body} || ' ' || ${place} END`;
}
