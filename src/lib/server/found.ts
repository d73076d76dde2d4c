import { employees } from '../analysis/attention/courses.ts';
import { findings, type Finding } from '../analysis/incidents/findings.ts';
import { incidentCells } from '../analysis/incidents/incidentCells.ts';
import { incidentCube } from '../analysis/incidents/incidentCube.ts';
import { missingMonths } from '../analysis/incidents/monthReadings.ts';
import { unitTree } from '../analysis/unitTree.ts';
import { ask, publishedManifest } from './published.ts';

/** The units of the published dataset whose events, to employees or with nobody told, are more than chance: too much work for a first screen. */
export async function found(): Promise<Finding[]> {
  const { asOf } = await publishedManifest();
  const cube = incidentCube(await ask(incidentCells(asOf)), await ask(unitTree()));
  return findings(cube, employees, missingMonths(cube), asOf);
}
