import { readProtocolFile } from '../../src/lib/ingest/protocol/readProtocolFile.ts';
import { generate } from '../sample/generate.ts';
import { defaults } from '../sample/options.ts';
import { quantile, type Bench, type BenchRow } from './bench.ts';

/** Milliseconds of processor time of each file over some rounds, after one that is not counted. */
function times(files: readonly { name: string; bytes: Uint8Array; modified: number }[], rounds: number): number[] {
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const file of files) {
      const start = process.cpuUsage();
      readProtocolFile(file);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) taken.push((user + system) / 1000);
    }
  return taken;
}

/** The sample's protocols, read to rows: names replaced, topics found. Processor time, scaled to 15,000 characters. */
export const parse: Bench = {
  name: 'parse',
  run: async (): Promise<BenchRow[]> => {
    const files = [...generate(defaults)]
      .filter(([path]) => path.startsWith('protocols/'))
      .map(([name, bytes]) => ({ name, bytes, modified: 0 }));
    const characters = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length;
    const scaled = times(files, 3).map((ms) => (ms * 15_000) / characters);
    return [
      {
        name: 'parse: a protocol of 15,000 characters',
        n: files.length,
        median: quantile(scaled, 0.5),
        p95: quantile(scaled, 0.95),
        unit: 'ms of processor time',
        against: null,
        ratio: null,
      },
    ];
  },
};
