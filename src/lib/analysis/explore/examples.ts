import { ident } from '../../warehouse/sql.ts';

/** The headings of the examples' results, which the user reads: their words are in view/text. */
export type Heading =
  | 'unit'
  | 'group'
  | 'level'
  | 'side'
  | 'topic'
  | 'year'
  | 'effort'
  | 'kind'
  | 'title'
  | 'incidents'
  | 'accidents'
  | 'nearMisses'
  | 'nearMissesPerAccident'
  | 'reports'
  | 'oldestDays'
  | 'notSent'
  | 'sentUnknown'
  | 'injuries'
  | 'answered'
  | 'invited'
  | 'percent'
  | 'meetings'
  | 'longestDays'
  | 'items'
  | 'ageDays'
  | 'opened'
  | 'state'
  | 'before'
  | 'now'
  | 'change'
  | 'count';

/** Gives a heading's word as a quoted name. */
type Name = (heading: Heading) => string;

/** Incidents that count among the staff's own: exports mix in pupils and clients. */
const staff = `i.concerns IN ('employee', 'unknown') AND i.status IS DISTINCT FROM 'void'`;
/** "Today" is the day of the last incident: the same on every day that the data is read. */
const lastDay = '(SELECT max(occurred) FROM incidents)';

const statements = {
  threats: (name: Name) => `SELECT u.name AS ${name('unit')}, sum(i.count) AS ${name('incidents')}
FROM incidents i
JOIN units u USING (unit_id)
WHERE i.threat IN ('threat', 'violence', 'both')
  AND ${staff}
  AND i.occurred > ${lastDay} - INTERVAL 12 MONTH
GROUP BY u.name
ORDER BY 2 DESC, 1`,

  unfinished: (name: Name) => `SELECT u.name AS ${name('unit')},
  count(*) AS ${name('reports')},
  max(${lastDay} - i.occurred) AS ${name('oldestDays')}
FROM incidents i
JOIN units u USING (unit_id)
WHERE i.status IN ('reported', 'investigation', 'measures')
  AND i.occurred <= ${lastDay} - INTERVAL 90 DAY
  AND i.occurred > ${lastDay} - INTERVAL 3 YEAR
GROUP BY u.name
ORDER BY 2 DESC, 1`,

  notSent: (name: Name) => `SELECT u.name AS ${name('unit')},
  count(*) FILTER (WHERE i.sent = false) AS ${name('notSent')},
  count(*) FILTER (WHERE i.sent IS NULL) AS ${name('sentUnknown')},
  count(*) AS ${name('injuries')}
FROM incidents i
JOIN units u USING (unit_id)
WHERE i.type IN ('accident', 'commuting-accident', 'illness')
  AND ${staff}
  AND i.occurred <= ${lastDay} - INTERVAL 3 MONTH
  AND i.occurred > ${lastDay} - INTERVAL 3 YEAR
GROUP BY u.name
ORDER BY 2 DESC, 1`,

  nearMisses: (name: Name) => `SELECT u.name AS ${name('unit')},
  sum(i.count) FILTER (WHERE i.type = 'near-miss') AS ${name('nearMisses')},
  sum(i.count) FILTER (WHERE i.type = 'accident') AS ${name('accidents')},
  round(${name('nearMisses')} / nullif(${name('accidents')}, 0), 1) AS ${name('nearMissesPerAccident')}
FROM incidents i
JOIN units u USING (unit_id)
WHERE ${staff}
  AND i.occurred IS NOT NULL
GROUP BY u.name
ORDER BY 4 DESC NULLS LAST, 1`,

  responses: (name: Name) => `WITH latest AS (
  SELECT survey, date FROM responses ORDER BY date DESC NULLS LAST, survey DESC LIMIT 1
)
SELECT u.level AS ${name('level')},
  r.role AS ${name('side')},
  sum(r.answered) AS ${name('answered')},
  sum(r.invited) AS ${name('invited')},
  round(100.0 * sum(r.answered) / sum(r.invited), 1) AS ${name('percent')}
FROM responses r
JOIN latest ON r.survey = latest.survey AND r.date IS NOT DISTINCT FROM latest.date
LEFT JOIN units u USING (unit_id)
WHERE r.role IS NOT NULL AND r.invited > 0 AND r.answered <= r.invited
GROUP BY u.level, r.role
ORDER BY min(u.depth) NULLS LAST, r.role`,

  meetings: (name: Name) => `SELECT m.body AS ${name('group')},
  u.name AS ${name('unit')},
  count(*) AS ${name('meetings')},
  max(m.date - m.earlier) AS ${name('longestDays')}
FROM (
  SELECT body, unit_id, date, lag(date) OVER (PARTITION BY body, unit_id ORDER BY date) AS earlier
  FROM meetings
  WHERE body IS NOT NULL AND date IS NOT NULL
) m
LEFT JOIN units u USING (unit_id)
GROUP BY m.body, u.name
ORDER BY 4 DESC NULLS LAST, 1, 2`,

  topics: (name: Name) => `SELECT u.level AS ${name('level')},
  t.topic AS ${name('topic')},
  count(*) AS ${name('items')}
FROM topics t
JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id)
JOIN units u USING (unit_id)
GROUP BY u.level, t.topic
QUALIFY row_number() OVER (PARTITION BY u.level ORDER BY count(*) DESC, t.topic) <= 5
ORDER BY min(u.depth), 3 DESC, 2`,

  openMatters: (name: Name) => `SELECT title AS ${name('title')},
  body AS ${name('group')},
  kind AS ${name('kind')},
  state AS ${name('state')},
  opened AS ${name('opened')},
  meetings AS ${name('meetings')},
  (SELECT max(date) FROM meetings) - opened AS ${name('ageDays')}
FROM threads
WHERE state IN ('open', 'unanswered')
ORDER BY opened NULLS LAST, title
LIMIT 50`,

  indexChange: (name: Name) => `SELECT u.name AS ${name('unit')},
  a.value AS ${name('before')},
  b.value AS ${name('now')},
  round(b.value - a.value, 1) AS ${name('change')}
FROM indexes b
JOIN indexes a ON a.instrument = b.instrument AND a.unit_id = b.unit_id AND a.year = b.year - 1
JOIN units u ON u.unit_id = b.unit_id
WHERE b.instrument = 'HME' AND a.part IS NULL AND b.part IS NULL
  AND a.gender IS NULL AND b.gender IS NULL
  AND b.year = (SELECT max(year) FROM indexes WHERE instrument = 'HME')
ORDER BY 4 NULLS LAST, 1`,

  health: (name: Name) => `SELECT left(period, 4) AS ${name('year')},
  kind AS ${name('effort')},
  sum(count) AS ${name('count')},
  round(100.0 * sum(count) / sum(sum(count)) OVER (PARTITION BY left(period, 4)), 1) AS ${name('percent')}
FROM health
GROUP BY left(period, 4), kind
ORDER BY 1 DESC, 3 DESC, 2`,
} as const satisfies Record<string, (name: Name) => string>;

export type ExampleId = keyof typeof statements;
export const exampleIds = Object.keys(statements) as ExampleId[];

/** The statement of an example, with its headings in the user's words. */
export const example = (id: ExampleId, words: Readonly<Record<Heading, string>>): string =>
  statements[id]((heading) => ident(words[heading]).text);
