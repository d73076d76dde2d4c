import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { least, nearMissesTogether } from '../src/lib/warehouse/disclosure.ts';
import { tableNames } from '../src/lib/model/tables.ts';
import type { SourceFile } from '../src/lib/model/source.ts';
import { assemble, fields, hashOf, prepareFile, type Dataset, type Prepared } from '../src/lib/workers/prepare.ts';
import { decisionsIn, startOf } from '../src/lib/workers/decisionsIn.ts';
import type { Correction } from '../src/lib/model/correction.ts';
import { undecided, type Decisions } from '../src/lib/model/decisions.ts';
import { joinDecisions } from '../src/lib/model/joinDecisions.ts';
import { exitWith, usage } from './lib/cli.ts';
import { documentEffects } from './lib/documents.ts';
import { readerFingerprint } from './lib/fingerprint.ts';
import { noCache, readCache, type ReadCache } from './lib/readCache.ts';

const help = `build-data: every protocol and table under a folder to a dataset for the site

  npm run -s build-data -- --in DIR --out DIR [--title TEXT] [--sample] [--publish] [--min-group N] [--min-incidents N] [--no-cache]

  --in DIR         the folder to read, at any depth
  --out DIR        where the dataset goes: NAME.arrow for each table, datapackage.json, issues.json
  --title TEXT     what the site calls the data (the organisation's name, say)
  --sample         the data is invented, and the site says so
  --publish        for others to see: no roles of those who were present, no absence after an event, no value of a cell in issues.json
  --min-group N    hide what rests on fewer than N persons (${least.result} unless told, parts of an index ${least.part}; never fewer)
  --min-incidents N  with --publish: a unit's events in a year that are fewer than N are told at the unit above (0 unless told)
  --no-cache       read every file, and remember nothing

A file that is unchanged since the last time is not read again: what was read of it stands in DIR/.samsyn, beside the sources, and
is as secret as they are. Hidden files and folders are passed over.

A file of corrections among them (samsyn-rättelser-....json) is applied to the protocols that it speaks of, one of decisions
(samsyn-tolkningar-....json) to the tables: both are known by what they hold, whatever they are called.

Prints a JSON summary: files, those that were not read again, those that gave nothing, those with a table that a person must decide upon (on the Data page, whose
answers can be saved as such a file), rows a table, issues a severity, what became of the corrections.`;

interface Arguments {
  in: string;
  out: string;
  title: string;
  sample: boolean;
  publish: boolean;
  minGroup: number;
  minIncidents: number;
  cache: boolean;
}

function readArguments(): Arguments {
  const { values } = usage(help, () =>
    parseArgs({
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        title: { type: 'string', default: '' },
        sample: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        'min-group': { type: 'string', default: String(least.result) },
        'min-incidents': { type: 'string', default: '0' },
        'no-cache': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) exitWith(0, help);
  if (!values.in || !values.out) exitWith(2, `build-data: --in and --out are needed\n\n${help}`);
  const minGroup = Number(values['min-group']);
  if (!Number.isInteger(minGroup) || minGroup < least.result)
    exitWith(
      2,
      `build-data: --min-group takes a whole number of ${least.result} or more: a smaller group would be readable`,
    );
  const minIncidents = Number(values['min-incidents']);
  if (!Number.isInteger(minIncidents) || minIncidents < 0)
    exitWith(2, 'build-data: --min-incidents takes a whole number, 0 or more');
  if (minIncidents > 0 && !values.publish) exitWith(2, 'build-data: --min-incidents goes with --publish');
  return { ...values, in: values.in, out: values.out, minGroup, minIncidents, cache: !values['no-cache'] };
}

/** Every file below a folder, in an order that is the same everywhere; hidden files and folders are passed over. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

const sourceFile = async (folder: string, path: string): Promise<SourceFile> => {
  const bytes = new Uint8Array(await readFile(path));
  return { name: relative(folder, path).split(sep).join('/'), bytes, modified: 0 };
};

/** What the files of decisions among them say, which must be known before a table is read. Of two about the same the later file's counts. */
async function decisionsOf(folder: string, paths: readonly string[]): Promise<Decisions> {
  let decisions = undecided;
  for (const path of paths) {
    const handle = await open(path);
    const { buffer, bytesRead } = await handle.read(new Uint8Array(startOf), 0, startOf, 0);
    await handle.close();
    const start = { name: path, bytes: buffer.subarray(0, bytesRead), modified: 0 };
    const read = decisionsIn(start) && decisionsIn(await sourceFile(folder, path));
    if (read && 'decisions' in read) decisions = joinDecisions(decisions, read.decisions);
  }
  return decisions;
}

async function readAll(
  folder: string,
  cache: ReadCache,
): Promise<{ read: Prepared[]; unchanged: number; decisions: Decisions }> {
  const sources: Prepared[] = [];
  const paths = await filesBelow(folder);
  const decisions = await decisionsOf(folder, paths);
  let unchanged = 0;
  for (const [i, path] of paths.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} / ${paths.length}`);
    const file = await sourceFile(folder, path);
    const hash = await hashOf(file.bytes);
    const known = await cache.get(file.name, hash, decisions);
    if (known) unchanged++;
    sources.push(known ?? (await readNow(file, hash, decisions, cache)));
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  await cache.prune();
  return { read: sources, unchanged, decisions };
}

async function readNow(file: SourceFile, hash: string, decisions: Decisions, cache: ReadCache): Promise<Prepared> {
  const reading = prepareFile(file, hash, documentEffects, decisions);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  await cache.put(step.value, decisions);
  return step.value;
}

async function write({ tables, rows, manifest }: Dataset, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const resources = [];
  for (const table of tableNames) {
    const bytes = tables[table]!;
    await writeFile(join(out, `${table}.arrow`), bytes);
    resources.push({
      name: table,
      path: `${table}.arrow`,
      format: 'arrow',
      mediatype: 'application/vnd.apache.arrow.stream',
      bytes: bytes.length,
      hash: `sha256:${await hashOf(bytes)}`,
      rowcount: rows[table]?.length ?? 0,
      schema: { fields: fields(table) },
    });
  }
  const { issues, ...samsyn } = manifest;
  const datapackage = { name: 'samsyn', title: manifest.title, profile: 'data-package', resources, samsyn };
  await writeFile(join(out, 'datapackage.json'), JSON.stringify(datapackage, null, 1));
  await writeFile(join(out, 'issues.json'), JSON.stringify(issues));
}

const options = readArguments();
const today = new Date().toISOString().slice(0, 10);
const cache = options.cache ? readCache(join(options.in, '.samsyn'), readerFingerprint()) : noCache;
const { read, unchanged, decisions } = await readAll(options.in, cache).catch((cause: NodeJS.ErrnoException) => {
  // A fault of ours must not be told as one of the folder's.
  if (cause.code === undefined) throw cause;
  return exitWith(2, `build-data: ${options.in} could not be read: ${cause.message}`);
});
const sources = read.filter((s) => s.corrections === null && s.decisions === null);
// The same correction in two files is one: the later file's.
const corrections = new Map(read.flatMap((s) => s.corrections ?? []).map((c): [string, Correction] => [c.id, c]));
const assembled = assemble(sources, {
  corrections: [...corrections.values()],
  decisions,
  title: options.title,
  sample: options.sample,
  today,
  minGroup: options.minGroup,
  minIncidents: options.minIncidents,
  publish: options.publish,
});
// Whoever opens the site does not have the files: there a line would tell whose event it was.
const dataset = { ...assembled, manifest: nearMissesTogether(assembled.manifest) };
await write(dataset, options.out);
const { corrections: outcomes } = dataset.manifest;
const of = (severity: string) => dataset.manifest.issues.filter((i) => i.severity === severity).length;
console.log(
  JSON.stringify({
    files: sources.length,
    unchanged,
    unreadable: sources.filter((s) => s.report.kind === 'unknown').map((s) => s.report.name),
    rows: Object.fromEntries(tableNames.map((t) => [t, dataset.rows[t]?.length ?? 0])),
    issues: { error: of('error'), warning: of('warning'), note: of('note') },
    asked: sources.filter((s) => s.report.tables.some((t) => t.by === 'ask')).map((s) => s.report.name),
    ...(outcomes.length > 0 && {
      corrections: {
        applied: outcomes.filter((c) => c.problem === null || c.problem === 'no-answer').length,
        unplaced: outcomes.filter((c) => c.problem !== null).map(({ id, problem }) => ({ id, problem })),
      },
    }),
  }),
);
