import { sql, type Sql } from '../../warehouse/sql.ts';

/**
 * The rows of incidents that are counted as events: with a day, up to the data's last one (`asOf`, ISO), not voided. A row that is a
 * sum over a period has no day of its own.
 */
export const isCounted = (asOf: string | null): Sql =>
  sql`occurred IS NOT NULL AND status IS DISTINCT FROM 'void' AND occurred <= CAST(${asOf} AS DATE) AND "count" > 0`;
