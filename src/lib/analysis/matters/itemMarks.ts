import { all, isIn, sql, type Sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';

/** The items about one of the chosen topics; every item when none is chosen. */
export const inTopics = (item: Sql, { marks }: Filter): Sql =>
  marks['topic'] ? sql`${item} IN (SELECT item_id FROM topics WHERE ${isIn(sql`topic`, marks['topic'])})` : sql`TRUE`;

/** The items where one of the chosen organisations spoke; every item when none is chosen. */
export const inOrganisations = (item: Sql, { marks }: Filter): Sql =>
  marks['organisation']
    ? sql`${item} IN (SELECT item_id FROM statements WHERE ${isIn(sql`organisation`, marks['organisation'])})`
    : sql`TRUE`;

/** The threads with an item that holds, where a topic or an organisation is chosen. */
export const threadsWith = (thread: Sql, filter: Filter, dimensions: readonly ('topic' | 'organisation')[]): Sql =>
  all(
    dimensions
      .filter((dimension) => filter.marks[dimension])
      .map((dimension) => (dimension === 'topic' ? inTopics : inOrganisations)(sql`item_id`, filter))
      .map((holds) => sql`${thread} IN (SELECT thread_id FROM thread_items WHERE ${holds})`),
  );
