import { everything } from '../analysis/filter.ts';
import { sumsOf } from '../analysis/cube/sums.ts';
import { eventCourses } from '../analysis/incidents/eventViews.ts';
import { findings, type Finding } from '../analysis/incidents/findings.ts';
import { incidentCells } from '../analysis/incidents/incidentCells.ts';
import { incidentCube, type IncidentSums } from '../analysis/incidents/incidentCube.ts';
import { employees, incidentSummary } from '../analysis/incidents/incidentSummary.ts';
import { judge, type Judged } from '../analysis/incidents/judge.ts';
import { directionOf } from '../analysis/incidents/trend.ts';
import { unitTree, type Unit } from '../analysis/unitTree.ts';
import { decodeColumns } from '../warehouse/arrow.ts';
import { ask, bytes, publishedManifest } from './published.ts';

async function events(): Promise<{ sums: IncidentSums; units: readonly Unit[]; asOf: string | null }> {
  const { asOf } = await publishedManifest();
  const units = await ask(unitTree());
  const cube = incidentCube(decodeColumns(await bytes(incidentCells(asOf))), units);
  return { sums: sumsOf(cube, 'month'), units, asOf };
}

/** The units of the published dataset whose events, to employees or with nobody told, are more than chance: too much work for a first screen. */
export async function found(): Promise<Finding[]> {
  const { sums, asOf } = await events();
  return findings(incidentSummary(sums, employees), asOf);
}

/** What of Händelser is more than chance with nothing chosen. */
export async function judged(): Promise<Judged> {
  const { sums, units, asOf } = await events();
  const choice = { filter: everything, concerned: employees, onlyThreats: false };
  const { months, missing, lead, areas, absent } = eventCourses(sums, units, choice);
  const direction = directionOf(everything.marks);
  return judge({ months, missing: [...missing], asOf, lead: { n: lead, direction, absent }, areas, direction });
}
