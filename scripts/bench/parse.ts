import { readProtocol } from '../../src/lib/ingest/protocol/readProtocol.ts';
import { forgetWords } from '../../src/lib/ingest/swedish/lexicon.ts';
import { toRows } from '../../src/lib/ingest/protocol/toRows.ts';
import { adversaries } from './adversaries.ts';
import { quantile, type Bench, type BenchRow } from './bench.ts';
import { longProtocols } from './longProtocols.ts';
import { mutated } from './mutate.ts';

interface Text {
  name: string;
  text: string;
}

/** As long as a large administration's protocol; and what the demand on spoilt documents is counted by. */
const LENGTH = 15_000;
const UNIT_LENGTH = 20_000;
/** What a spoiling has cut to less than this is no document of realistic length, and is left out. */
const LEAST_LENGTH = 5_000;
const SPOILT = 2000;
/** How many other spoilt documents are read before: until the engine has compiled what they need. */
const WARM_UP = 1000;
/** Where doubling begins: long enough that the fixed costs do not hide the growth. */
const DOUBLED = 40_000;
/** Milliseconds that a reading must take before it is doubled: less is the clock's steps and the engine's pauses. */
const MEASURABLE = 25;
/** Times as long at twice the length: what grows so is read again. */
const SUSPECT = 2.5;
/** Characters of the longest text that is doubled, whatever time it takes. */
const LONGEST = 1_280_000;

const read = ({ name, text }: Text) => readProtocol(text, { file: name });
const readWithoutTopics = ({ name, text }: Text) => readProtocol(text, { file: name, topics: false });
const readToRows = (file: Text) => toRows(read(file), file.name);

/** Milliseconds of processor time, whatever else the machine does. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several readings: what the machine did besides, and the engine's own pauses, are no fault of the text. */
const least = (times: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => cost(work)));

/** Protocols a second on one core: the median of single readings of all files over three rounds, after two to warm up; `p95` is the slow end. */
function speed(name: string, files: readonly Text[], work: (file: Text) => unknown): BenchRow {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    for (const file of files) {
      const taken = (cost(() => work(file)) * LENGTH) / file.text.length;
      if (round > 1) times.push(taken);
    }
  return {
    name,
    n: files.length,
    median: 1000 / quantile(times, 0.5),
    p95: 1000 / quantile(times, 0.95),
    unit: 'protocols of 15,000 characters a second of processor time',
    against: null,
    ratio: null,
  };
}

/** The slowest of two thousand spoilt documents, each the lesser of two readings to rows, after others of the kind to warm up. */
function spoilt(files: readonly Text[]): BenchRow {
  const texts = files.map((f) => f.text);
  const readOne = (text: string) => readToRows({ name: 'spoilt.txt', text });
  for (const text of mutated(texts, WARM_UP, 2)) readOne(text);
  const times: number[] = [];
  for (const text of mutated(texts, SPOILT, 1))
    if (text.length >= LEAST_LENGTH) times.push((least(2, () => readOne(text)) * UNIT_LENGTH) / text.length);
  return {
    name: 'parse: spoilt protocols to rows (p95 is p99.9)',
    n: times.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.999),
    unit: 'ms of processor time for 20,000 characters',
    against: null,
    ratio: null,
  };
}

/**
 * How much longer each text made to be slow takes at twice the length: the median, and the worst by its name. The least
 * of three readings each, after one to warm up. What reads fast is first made longer, until its time can be told from
 * the clock's steps. What seems to grow much is read again at eight times the length, and its growth told for each of
 * the three doublings: memory comes in steps, of which one is no growth. Each is read as if its words had never been met.
 */
function doubling(): BenchRow[] {
  const taken = (text: string, times = 3): number => {
    const readAnew = () => {
      forgetWords();
      return readToRows({ name: 'slow.txt', text });
    };
    readAnew();
    return least(times, readAnew);
  };
  const all = Object.entries(adversaries).map(([name, make]) => {
    const atFirst = taken(make(DOUBLED));
    let [length, once] = [DOUBLED, atFirst];
    while (once < MEASURABLE && length < LONGEST) once = taken(make((length *= 2)));
    const ratio = taken(make(2 * length)) / once;
    return {
      name,
      ratio: ratio < SUSPECT ? ratio : Math.cbrt(taken(make(8 * length), 5) / taken(make(length), 5)),
      ms: (atFirst * UNIT_LENGTH) / DOUBLED,
    };
  });
  const worst = (key: 'ratio' | 'ms') => all.reduce((a, b) => (b[key] > a[key] ? b : a));
  const row = (name: string, key: 'ratio' | 'ms', unit: string): BenchRow => ({
    name: `parse: ${name}, p95 is the worst: ${worst(key).name}`,
    n: all.length,
    median: quantile(
      all.map((a) => a[key]),
      0.5,
    ),
    p95: worst(key)[key],
    unit,
    against: null,
    ratio: null,
  });
  return [
    row('texts made to be slow, doubled', 'ratio', 'times as long'),
    row('texts made to be slow', 'ms', 'ms of processor time for 20,000 characters'),
  ];
}

/** The sample's protocols made long (see `longProtocols`), then spoilt, then texts made to be slow. */
export const parse: Bench = {
  name: 'parse',
  run: async (): Promise<BenchRow[]> => {
    const files = longProtocols(LENGTH);
    return [
      speed('parse: with topics', files, read),
      speed('parse: without topics', files, readWithoutTopics),
      speed('parse: to rows, names replaced', files, readToRows),
      spoilt(longProtocols(UNIT_LENGTH)),
      ...doubling(),
    ];
  },
};
