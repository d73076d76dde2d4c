import { assemble, prepareFile } from '../../src/lib/workers/prepare.ts';
import { documentEffects } from '../lib/documents.ts';
import { longIncidents } from './longIncidents.ts';

/** Reads one long table in a process of its own, so that its memory is its own, and prints what it took. */
const rows = Number(process.argv[2]);
const bytes = longIncidents(rows);
const before = process.memoryUsage().rss;
const start = process.cpuUsage();
const taken = () => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const reading = prepareFile({ name: 'händelser.csv', bytes, modified: 0 }, '', documentEffects);
let step = await reading.next();
while (!step.done) step = await reading.next();
const read = taken();
const dataset = assemble([step.value], { title: '', sample: false, today: '2025-06-30' });
const whole = taken();
const found = dataset.rows.incidents?.length;
if (found !== rows) throw new Error(`${found} of ${rows} rows were read`);
const held = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ bytes: bytes.length, read, whole, held }));
