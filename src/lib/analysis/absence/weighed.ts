import { sql, type Sql } from '../../warehouse/sql.ts';

/**
 * Sick leave of wholes, each made of the units in it: rows of whole, period, measure, rate (per cent), hidden, units, and
 * what they weigh together (`weight`; `by_hours` true where that is ordinary working hours). `inside` gives the pairs
 * `whole, unit_id`, each whole with all its units. The topmost units of a whole that the source has a rate of are weighed
 * together by their ordinary working hours, of which the rate is a part, where the source has them of all, else by their
 * employees that month: a unit that has a rate counts as it stands, with all below it. With a hidden unit in it the whole
 * is hidden; where neither is known of all it has no rate.
 */
export const weighed = (inside: Sql): Sql => sql`
  WITH inside AS (${inside}),
  own AS (
    SELECT unit_id, period, measure, min(rate) AS rate, max(hours) AS hours, bool_or(suppressed) AS hidden FROM absence
    GROUP BY unit_id, period, measure),
  covered AS (
    SELECT DISTINCT i.whole, t.unit_id, a.period, a.measure FROM inside i
    JOIN own a ON a.unit_id = i.unit_id
    JOIN unit_tree t ON t.ancestor_id = a.unit_id AND t.distance > 0),
  topmost AS (
    SELECT i.whole, o.* FROM own o JOIN inside i ON i.unit_id = o.unit_id
    ANTI JOIN covered c ON c.whole = i.whole AND c.unit_id = o.unit_id AND c.period = o.period AND c.measure = o.measure),
  staff AS (SELECT unit_id, period, max(employees) AS employees FROM headcount GROUP BY unit_id, period)
  SELECT o.whole, o.period, o.measure,
    (CASE WHEN bool_or(o.hidden) OR count(o.rate) < count(*) THEN NULL
      WHEN count(*) = 1 THEN max(o.rate)
      WHEN count(o.hours) = count(*) THEN sum(o.rate * o.hours) / nullif(sum(o.hours), 0)
      WHEN count(s.employees) < count(*) THEN NULL
      ELSE sum(o.rate * s.employees) / nullif(sum(s.employees), 0) END)::DOUBLE AS rate,
    bool_or(o.hidden) AS hidden,
    (CASE WHEN count(o.hours) = count(*) THEN sum(o.hours)
      WHEN count(s.employees) = count(*) THEN sum(s.employees) END)::DOUBLE AS weight,
    (count(o.hours) = count(*)) AS by_hours,
    count(*)::INTEGER AS units
  FROM topmost o LEFT JOIN staff s ON s.unit_id = o.unit_id AND s.period = o.period
  GROUP BY o.whole, o.period, o.measure`;
