import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatasetManifest } from '../model/dataset.ts';
import { Issue } from '../model/issue.ts';
import { tableNames } from '../model/tables.ts';
import { nodeEngine } from '../warehouse/engines/node.ts';
import { pack, type Packed } from '../warehouse/packed.ts';
import { questionKey, type Question } from '../warehouse/question.ts';
import { Warehouse, type TableBytes } from '../warehouse/warehouse.ts';

/** The prepared dataset that is published with the site, as `build-data` wrote it. */
const folder = join(process.cwd(), 'static', 'dataset');

const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));

async function open(): Promise<{ manifest: DatasetManifest; warehouse: Warehouse }> {
  const about = z.object({ samsyn: DatasetManifest.omit({ issues: true }) }).parse(await json('datapackage.json'));
  const issues = z.array(Issue).parse(await json('issues.json'));
  const tables: TableBytes = {};
  for (const table of tableNames) {
    const bytes = await readFile(join(folder, `${table}.arrow`)).catch(() => null);
    // A dataset that an older version wrote may lack a table: it is empty.
    if (bytes) tables[table] = new Uint8Array(bytes);
  }
  const warehouse = new Warehouse(await nodeEngine());
  await warehouse.load(tables);
  return { manifest: { ...about.samsyn, issues }, warehouse };
}

let opened: ReturnType<typeof open> | undefined;

/** What the published dataset says of itself. Throws when there is none: `npm start` makes one. */
export const publishedManifest = async (): Promise<DatasetManifest> => (await (opened ??= open())).manifest;

/** The rows that answer a question to the published dataset. */
export const ask = async <Row>(question: Question<Row>): Promise<Row[]> =>
  (await (opened ??= open())).warehouse.ask(question);

/** The same as Arrow bytes. */
export const bytes = async (question: Question<unknown>): Promise<Uint8Array> =>
  (await (opened ??= open())).warehouse.bytes(question);

/** Answers to the questions of a page with nothing chosen, to be drawn at build time and to stand in the page until the engine is there. */
export async function answersTo(questions: readonly Question<unknown>[]): Promise<Record<string, Packed>> {
  const { warehouse } = await (opened ??= open());
  const answers: Record<string, Packed> = {};
  for (const question of questions)
    answers[questionKey(question)] = pack((await warehouse.ask(question)) as Record<string, unknown>[]);
  return answers;
}
