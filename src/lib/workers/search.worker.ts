import { findings } from '../analysis/incidents/findings.ts';
import { incidentCube } from '../analysis/incidents/incidentCube.ts';
import { missingMonths } from '../analysis/incidents/monthReadings.ts';
import type { SearchAsk, SearchTell } from './search.ts';

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
  const cube = incidentCube(data.cells, data.units);
  const tell: SearchTell = { id: data.id, found: findings(cube, data.concerned, missingMonths(cube), data.asOf) };
  self.postMessage(tell);
});
