import { z } from 'zod';
import { incidentCube, type IncidentCube } from '../analysis/incidents/incidentCube.ts';
import { IncidentCell } from '../analysis/incidents/incidentCells.ts';
import type { Unit } from '../analysis/unitTree.ts';
import { decodeColumns } from '../warehouse/arrow.ts';
import { checkColumns } from '../warehouse/columns.ts';
import type { CounterAsk, CounterTell } from './counter.ts';
import { countToSend, type CountRequest, type Sent } from './counting.ts';

// zod's compiled parsers need `new Function`, which the content policy forbids.
z.config({ jitless: true });

/** The events as they came: made into a cube when the first request is there to hear what fails. */
let loaded: { cells: Uint8Array; units: readonly Unit[] } | null = null;
let made: { cube: IncidentCube; units: readonly Unit[] } | null = null;

function count(request: CountRequest): Sent {
  if (loaded) {
    const columns = decodeColumns(loaded.cells);
    checkColumns(IncidentCell, columns);
    made = { cube: incidentCube(columns, loaded.units), units: loaded.units };
    loaded = null;
  }
  if (!made) throw new Error('no events were loaded');
  return countToSend(made.cube, made.units, request);
}

self.addEventListener('message', ({ data }: MessageEvent<CounterAsk>) => {
  if (data.type === 'load') {
    loaded = data;
    return;
  }
  const { id, request } = data;
  let tell: CounterTell;
  try {
    tell = { id, sent: count(request) };
  } catch (cause) {
    tell = { id, failed: cause instanceof Error ? cause.message : String(cause) };
  }
  self.postMessage(tell);
});
