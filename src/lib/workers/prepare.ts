import type { ReadCorrections } from '../analysis/corrections/readCorrections.ts';
import { followThreads } from '../analysis/threads/followThreads.ts';
import type { DocumentEffects } from '../ingest/document/effects.ts';
import { joinSources } from '../ingest/overlap/joinSources.ts';
import type { ReadDecisions } from '../ingest/decisions/readDecisions.ts';
import { addPlaces, type Places } from '../ingest/quality/addPlaces.ts';
import { checkSource } from '../ingest/quality/checkSource.ts';
import { readFile, report } from '../ingest/read.ts';
import { placeGroups, placeUnits } from '../ingest/units.ts';
import type { Correction } from '../model/correction.ts';
import { undecided, type Decisions } from '../model/decisions.ts';
import type { DatasetManifest } from '../model/dataset.ts';
import type { Issue } from '../model/issue.ts';
import { leastOf } from '../model/limit.ts';
import type { Batch, PageProgress, SourceFile, SourceReport, UnitMention } from '../model/source.ts';
import { columnsOf, tableNames, type Row, type Rows, type TableName } from '../model/tables.ts';
import { encode } from '../warehouse/arrow.ts';
import {
  generalise,
  liftIncidents,
  nearMissesTogether,
  suppress,
  treeOf,
  withoutCells,
} from '../warehouse/disclosure.ts';
import type { TableBytes } from '../warehouse/warehouse.ts';
import { correctAll } from './correctAll.ts';
import { correctionsIn } from './correctionsIn.ts';
import { decisionsIn } from './decisionsIn.ts';
import { withTotals } from './withTotals.ts';

export { hashOf } from '../keep/hashOf.ts';

/** One source as read: its rows, not yet joined with those of the others. */
export interface Prepared {
  report: SourceReport;
  rows: Rows;
  units: UnitMention[];
  issues: Issue[];
  /** Where the rows of tables stand in the file; none for a protocol, whose findings say so themselves. */
  places?: Places;
  /** What the file holds of corrections; null for a source. */
  corrections: Correction[] | null;
  /** What the file holds of decisions; null for a source. */
  decisions: Decisions | null;
}

/** A dataset ready for the warehouse. */
export interface Dataset {
  tables: TableBytes;
  rows: Rows;
  manifest: DatasetManifest;
}

const append = (into: Rows, rows: Rows): void => {
  for (const table of tableNames) {
    const more = rows[table] as Row<TableName>[] | undefined;
    if (!more) continue;
    const list = ((into as Record<string, unknown>)[table] ??= []) as Row<TableName>[];
    for (const row of more) list.push(row);
  }
};

/** The columns that hold days on which something happened: not what is planned. */
const pastDays: Partial<Record<TableName, readonly string[]>> = {
  meetings: ['date'],
  responses: ['date'],
  answer_days: ['date'],
  incidents: ['occurred', 'reported', 'period_to', 'closed'],
  rounds: ['period'],
};

/** The last day that the rows speak of, no later than `today`; null without any. Ages count from it. */
export function lastDay(rows: Rows, today: string): string | null {
  let last: string | null = null;
  for (const [table, columns] of Object.entries(pastDays))
    for (const row of (rows[table as TableName] ?? []) as Record<string, unknown>[])
      for (const column of columns) {
        const day = row[column] as string | null;
        if (day !== null && day <= today && (last === null || day > last)) last = day;
      }
  return last;
}

/** Rows so far, and the share of the file that lies behind, 0–1, where that is known. */
export interface Progress {
  rows: number;
  done: number | null;
  /** The page that is read next, of a document. */
  page: PageProgress | null;
}

/**
 * Reads a file piece by piece, its tables as has been decided. Yields how far it has come between the pieces, so that the caller can show progress and stop. Total: bad content becomes issues.
 */
export async function* prepareFile(
  file: SourceFile,
  hash: string,
  effects: DocumentEffects,
  decisions: Decisions = undecided,
): AsyncGenerator<Progress, Prepared> {
  const held = correctionsIn(file);
  if (held) return preparedCorrections(file, hash, held);
  const decided = decisionsIn(file);
  if (decided) return preparedDecisions(file, hash, decided);
  const rows: Rows = {};
  const units: UnitMention[] = [];
  const issues: Issue[] = [];
  const tables: Batch[] = [];
  const places: Places = {};
  const reading = readFile(file, effects, decisions.mappings);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) {
    addPlaces(places, rows, step.value);
    append(rows, step.value.rows);
    for (const unit of step.value.units) units.push(unit);
    for (const issue of step.value.issues) issues.push(issue);
    if (step.value.table) tables.push({ rows: {}, units: [], issues: [], table: step.value.table });
    yield { rows: countRows(rows), done: step.value.done ?? null, page: step.value.page ?? null };
  }
  const batch = { rows, units, issues };
  return {
    report: report(file, step.value, [batch, ...tables], hash),
    ...batch,
    places,
    corrections: null,
    decisions: null,
  };
}

/** A file of corrections; a refused one is a source that could not be read, with the reason. */
function preparedCorrections(file: SourceFile, hash: string, held: ReadCorrections): Prepared {
  const [issues, corrections]: [Issue[], Correction[] | null] =
    'corrections' in held
      ? [[], held.corrections]
      : [
          [{ source: file.name, place: null, rule: 'corrections-refused', severity: 'error', values: { ...held } }],
          null,
        ];
  const batch = { rows: {}, units: [], issues };
  return { report: report(file, 'unknown', [batch], hash), ...batch, corrections, decisions: null };
}

/** A file of decisions; a refused one is a source that could not be read, with the reason. */
function preparedDecisions(file: SourceFile, hash: string, held: ReadDecisions): Prepared {
  const read = 'decisions' in held;
  const issues: Issue[] = read
    ? []
    : [{ source: file.name, place: null, rule: 'decisions-refused', severity: 'error', values: { ...held } }];
  const batch = { rows: {}, units: [], issues };
  const decisions = read ? held.decisions : null;
  return { report: report(file, 'unknown', [batch], hash), ...batch, corrections: null, decisions };
}

const countRows = (rows: Rows): number => tableNames.reduce((n, t) => n + (rows[t]?.length ?? 0), 0);

/** What the sources do not say of the dataset. */
export interface About {
  title: string;
  sample: boolean;
  /** Today, ISO: days after it are plans or mistakes. */
  today: string;
  /** The fewest persons that something shown may rest on, unless what is decided, or the default of disclosure.ts, is larger. */
  minGroup?: number;
  /** For others than the organisation's own: what would name a person in a small group, and what cells held, is dropped. */
  publish?: boolean;
  /** In a publication, the fewest events that a unit shows in a year: fewer are told at the unit above. */
  minIncidents?: number;
  /** What a person corrects of what was read. */
  corrections?: readonly Correction[];
  /** What a person has decided of tables, units and files. */
  decisions?: Decisions;
}

/** Joins what was read from all sources, with what was corrected in it: one tree of units, threads across meetings, small groups hidden, and the tables as bytes. */
export function assemble(sources: readonly Prepared[], about: About): Dataset {
  const read: Rows = {};
  const decisions = about.decisions ?? undecided;
  const corrected = correctAll(sources, about.corrections ?? []);
  const named = sources.map((s, i) => ({ ...s.report, units: s.units, rows: corrected.rows[i] ?? {} }));
  const units = placeUnits(named, decisions.placements);
  const joined = joinSources(
    named.map((s, i) => ({ ...s, rows: units.rows[i] ?? {} })),
    decisions.overlaps,
    about.today,
  );
  for (const rows of joined.rows) append(read, rows);
  const asOf = lastDay(read, about.today);
  const tree = withTotals(units.mentions, read);
  // A group's meetings and answers, too, belong to what its unit has become since.
  const { meetings, responses, answer_days, ...others } = placeGroups(read, tree.units);
  const grouped = units.move({
    ...(meetings && { meetings }),
    ...(responses && { responses }),
    ...(answer_days && { answer_days }),
  });
  const placed: Rows = { ...others, ...grouped, units: tree.units, unit_tree: tree.unit_tree };
  const minGroup = Math.max(about.minGroup ?? 0, leastOf(decisions.limits));
  const whole = suppress({ ...placed, ...followThreads(placed, asOf) }, minGroup);
  const rows = about.publish ? published(whole, about.minIncidents ?? 0) : whole;
  const tables: TableBytes = {};
  for (const table of tableNames) tables[table] = encode(table, (rows[table] ?? []) as Row<typeof table>[]);
  const checked = sources.flatMap((s) => checkSource({ ...s, name: s.report.name, kind: s.report.kind }, about.today));
  const found = [...checked, ...units.issues, ...joined.issues, ...tree.issues];
  const manifest: DatasetManifest = {
    title: about.title,
    sample: about.sample,
    asOf,
    minGroup,
    sources: sources.map((s) => withIssues(s.report, found)),
    issues: [...sources.flatMap((s) => s.issues), ...found],
    corrections: corrected.outcomes,
    overlaps: joined.overlaps,
    unplaced: units.unplaced,
    joined: units.joined,
    histories: units.histories,
  };
  return { tables, rows, manifest: about.publish ? withoutCells(nearMissesTogether(manifest, Infinity)) : manifest };
}

/** The rows as others may have them. */
function published(rows: Rows, minIncidents: number): Rows {
  const { incidents, units = [], ...others } = rows;
  const lifted = incidents && liftIncidents(incidents, treeOf(units), minIncidents);
  return generalise({ ...others, units, ...(lifted && { incidents: lifted }) });
}

/** A source's report with what was found when it was put together with the others. */
function withIssues(report: SourceReport, found: readonly Issue[]): SourceReport {
  const own = (severity: Issue['severity']) =>
    found.filter((i) => i.source === report.name && i.severity === severity).length;
  return {
    ...report,
    errors: report.errors + own('error'),
    warnings: report.warnings + own('warning'),
    notes: report.notes + own('note'),
  };
}

/** For the SQL page and `datapackage.json`: each table's columns, in order, with their types. */
export const fields = (table: TableName): { name: string; type: string; description: string }[] =>
  columnsOf(table).map(([name, column]) => ({ name, type: column.type, description: column.meaning }));
