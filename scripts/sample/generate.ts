import { drawIncidents } from './incidents.ts';
import type { Options } from './options.ts';
import { organisation } from './organisation.ts';
import { protocolFiles } from './protocols.ts';
import { tableFiles } from './tables/tables.ts';

/** The whole sample: path within the folder to bytes, in a fixed order. The same options give the same bytes. */
export const generate = (options: Options): Map<string, Uint8Array> => {
  const units = organisation(options.units);
  const incidents = drawIncidents(options, units);
  return new Map([...tableFiles(options, units, incidents), ...protocolFiles(options, units, incidents)]);
};
