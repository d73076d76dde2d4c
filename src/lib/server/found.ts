import type { Finding } from '../analysis/attention/finding.ts';
import { findings } from '../analysis/attention/findings.ts';
import { indexValues } from '../analysis/indexes/indexValues.ts';
import { instrumentsOf } from '../analysis/indexes/instrument.ts';
import { latestRounds } from '../analysis/attention/latestRounds.ts';
import { openThreads } from '../analysis/attention/openThreads.ts';
import { sickLeave } from '../analysis/attention/sickLeave.ts';
import { everything } from '../analysis/filter.ts';
import { incidentCells } from '../analysis/incidents/incidentCells.ts';
import { incidentCube } from '../analysis/incidents/incidentCube.ts';
import { responseRows } from '../analysis/responses/responseRows.ts';
import { roundsOf } from '../analysis/responses/round.ts';
import { unitTree } from '../analysis/unitTree.ts';
import { ask, publishedManifest } from './published.ts';

/** What stands out in the published dataset with nothing chosen, found at build time: it is too much work for the first screen. */
export async function found(): Promise<Finding[]> {
  const { asOf } = await publishedManifest();
  if (asOf === null) return [];
  const units = await ask(unitTree());
  const answers = {
    units,
    cube: incidentCube(await ask(incidentCells(asOf)), units),
    rounds: roundsOf(await ask(responseRows(everything))),
    instruments: instrumentsOf(await ask(indexValues(everything))),
    threads: await ask(openThreads()),
    sickLeave: await ask(sickLeave()),
    safety: await ask(latestRounds()),
  };
  return findings(answers, null, asOf);
}
