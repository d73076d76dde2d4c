import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';
import { groupName } from '../protocols/groupName.ts';
import { inOrganisations, inTopics } from './itemMarks.ts';

/** An item whose text holds all the words that were searched for. */
export const Hit = z.object({
  item_id: z.string(),
  meeting_id: z.string(),
  group_name: z.string().nullable(),
  date: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  /** The words around the first place where the first word stands. */
  excerpt: z.string(),
  /** True when the excerpt begins, or ends, within the text. */
  cut_before: z.boolean(),
  cut_after: z.boolean(),
  /** The statement that holds the words, if one does: who said it. */
  statement_id: z.string().nullable(),
  side: z.string().nullable(),
  organisation: z.string().nullable(),
  statement_kind: z.string().nullable(),
  /** All items that hold the words; more than are given when it is over `mostHits`. */
  hits: z.int(),
});
export type Hit = z.infer<typeof Hit>;

/** So many items are given, the newest first. */
export const mostHits = 60;

/** The words of a search text: lower case, those in quotes together; at most eight. */
export const searchWords = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) => (match[1] ?? match[0]).trim()).slice(0, 8);

/** The items that hold every word, as parts of words, in their heading or their text. */
export const searchTexts = (filter: Filter, words: readonly string[]): Question<Hit> => {
  const [first = ''] = words;
  const holds = (column: ReturnType<typeof sql>) => all(words.map((word) => sql`contains(lower(${column}), ${word})`));
  return {
    name: 'searchTexts',
    sql: sql`
      WITH found AS (
        SELECT i.item_id, m.meeting_id, ${groupName(sql`m.body`, sql`u`, sql`m.organisation`)} AS group_name, m.date, i.ord, i.number, i.title, i.text FROM items i JOIN meetings m USING (meeting_id) LEFT JOIN units u USING (unit_id)
        WHERE ${words.length > 0} AND ${holds(sql`i.title || ' ' || i.text`)}
          AND ${inUnit(sql`m.unit_id`, filter)} AND ${inPeriod(sql`m.date`, filter)}
          AND ${inTopics(sql`i.item_id`, filter)} AND ${inOrganisations(sql`i.item_id`, filter)}
      ),
      said AS (
        SELECT s.item_id, s.statement_id, s.side, s.organisation, s.kind, s.text FROM statements s JOIN found USING (item_id)
        WHERE ${holds(sql`s.text`)}
        QUALIFY row_number() OVER (PARTITION BY s.item_id ORDER BY s.span_start) = 1
      ),
      placed AS (
        SELECT f.*, s.statement_id, s.side, s.organisation, s.kind AS statement_kind, coalesce(s.text, f.text) AS words,
          greatest(1, strpos(lower(coalesce(s.text, f.text)), ${first}) - 80) AS start
        FROM found f LEFT JOIN said s USING (item_id)
      )
      SELECT item_id, meeting_id, group_name, date, number, title, substr(words, start, 260) AS excerpt, start > 1 AS cut_before,
        start + 260 <= length(words) AS cut_after, statement_id, side, organisation, statement_kind,
        (count(*) OVER ())::INTEGER AS hits
      FROM placed
      ORDER BY date DESC NULLS LAST, meeting_id, ord
      LIMIT ${mostHits}`,
    row: Hit,
  };
};
