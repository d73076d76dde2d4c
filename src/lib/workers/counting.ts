import { fromPrepared, prepareSums, type PreparedSums } from '../analysis/cube/preparedSums.ts';
import { sumsOf } from '../analysis/cube/sums.ts';
import { eventCourses, eventViews, type EventChoice } from '../analysis/incidents/eventViews.ts';
import type { IncidentCube, IncidentDimension, IncidentSums } from '../analysis/incidents/incidentCube.ts';
import { incidentSummary, type IncidentSummary } from '../analysis/incidents/incidentSummary.ts';
import type { Unit } from '../analysis/unitTree.ts';

/** What may be counted of the events: all that Händelser shows of a choice, whatever period is chosen then; or the summary of all units. */
export type CountRequest =
  | { readonly kind: 'views'; readonly choice: EventChoice }
  | { readonly kind: 'summary'; readonly concerned: readonly string[] };

/** What comes of a request. */
export type Counted<R extends CountRequest> = R extends { kind: 'views' } ? IncidentSums : IncidentSummary;

/** The same as it travels between threads. */
export type Sent = { sums: PreparedSums<IncidentDimension> } | { summary: IncidentSummary };

/** Counts at once, where the events are few. */
export function countHere<R extends CountRequest>(cube: IncidentCube, request: R): Counted<R> {
  const sums = sumsOf(cube, 'month');
  return (request.kind === 'views' ? sums : incidentSummary(sums, request.concerned)) as Counted<R>;
}

/** Counts so that it can be sent: sums for every period. */
export const countToSend = (cube: IncidentCube, units: readonly Unit[], request: CountRequest): Sent =>
  request.kind === 'views'
    ? {
        sums: prepareSums(cube, 'month', (sums) => [
          eventCourses(sums, units, request.choice),
          eventViews(sums, request.choice),
        ]),
      }
    : { summary: incidentSummary(sumsOf(cube, 'month'), request.concerned) };

/** What was sent, to be read. */
export const received = <R extends CountRequest>(sent: Sent): Counted<R> =>
  ('sums' in sent ? fromPrepared(sent.sums) : sent.summary) as Counted<R>;
