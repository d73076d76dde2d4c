import type { Issue } from '../../model/issue.ts';
import type { Placement } from '../../model/placement.ts';
import type { SourceKind, UnitMention } from '../../model/source.ts';
import type { Rows } from '../../model/tables.ts';
import { unitId } from '../../model/unit.ts';
import type { JoinedName, UnitHistory, Unplaced } from '../../model/unplaced.ts';
import { issueLog, type IssueLog } from '../table/issueLog.ts';
import { countRows } from './countRows.ts';
import { gatherNames, type Name } from './gatherNames.ts';
import { matchNames, type Matched } from './matchNames.ts';
import { mentionsAs } from './mentionsAs.ts';
import { moveRows } from './moveRows.ts';
import { canonical, movingIds } from './movingIds.ts';

/** What is read of one source, as far as units go. */
export interface UnitSource {
  name: string;
  kind: SourceKind;
  rows: Rows;
  units: readonly UnitMention[];
}

/** The sources' units by one name each. */
export interface PlacedUnits {
  /** The rows of each source, about the units by those names. */
  rows: Rows[];
  /** What the sources and a person say of the units, for the tree. */
  mentions: UnitMention[];
  /** Other rows as well, whose unit is found later, by their group. */
  move: (rows: Rows) => Rows;
  issues: Issue[];
  unplaced: Unplaced[];
  joined: JoinedName[];
  histories: UnitHistory[];
}

/** The kinds that have a row a unit (and period): two names in one of them are two units. */
const singles: ReadonlySet<SourceKind> = new Set(['indexes', 'headcount', 'absence', 'units']);
/** More names than these nobody will place one by one. */
const MOST_LISTED = 1_000;

/**
 * Finds which names are one unit's. A person's placements come first; then what is certain is joined, and told; what is
 * likely is proposed, and what the organisation's own table of units does not have is listed.
 *
 * A unit that became another (renamed or merged) keeps its rows from before that day and lies, with them, under the one
 * that it became; later rows that bear its name are the new one's. So its history can be chosen by its old name, and the
 * new one's course, which like every unit's adds those below it, is the sum of its parts before the day. Nothing is split
 * or recalculated, and where the new one has figures of its own for the time before, those stand, as over any unit.
 */
export function placeUnits(sources: readonly UnitSource[], placements: readonly Placement[]): PlacedUnits {
  const said = sources.flatMap((s) => s.units);
  const names = gatherNames(said);
  const borne = countRows(sources);
  const decided = fitting(placements, names);
  const kinds = new Map(sources.map((s) => [s.name, s.kind]));
  const isSingle = (source: string) => singles.has(kinds.get(source) ?? 'unknown');
  const matched = matchNames(names, { decided, borne, isSingle });
  const aliases = aliasesOf(matched, decided);
  const unitOn = movingIds(aliases, decided.values());
  const moved = new Map<string, number>();
  const note = (id: string) => moved.set(id, (moved.get(id) ?? 0) + 1);
  const moves = aliases.size > 0 || [...decided.values()].some((p) => p.as === 'became');
  const move = (of: Rows): Rows => (moves ? moveRows(of, unitOn, note) : of);
  const rows = sources.map((s) => move(s.rows));
  const nameOf = (id: string) => decidedName(decided.values(), id) ?? names.get(id)?.name ?? id;
  const histories = historiesOf(decided, aliases, nameOf, names, moved);
  return {
    rows,
    mentions: mentionsAs(said, { aliases, decided, nameOf, bears: (id) => borne(id).rows > 0 }),
    move,
    issues: issuesOf(matched, histories, names, moved),
    unplaced: matched.unplaced.map((u) => u.about).slice(0, MOST_LISTED),
    joined: matched.joined
      .map(({ name, unit, why }) => ({ name: name.name, unit: unit.name, rows: moved.get(name.id) ?? 0, why }))
      .slice(0, MOST_LISTED),
    histories,
  };
}

/** The placements that are about these sources, by the name that they place; the last one of a name holds. */
function fitting(placements: readonly Placement[], names: ReadonlyMap<string, Name>): Map<string, Placement> {
  const said = placements.filter((p) => names.has(unitId(p.name)));
  const targets = new Set(said.flatMap((p) => unitId(p.unit ?? '')));
  return new Map(
    placements.flatMap((p) => {
      const id = unitId(p.name);
      return id !== '' && (names.has(id) || targets.has(id)) ? [[id, p]] : [];
    }),
  );
}

function aliasesOf({ joined }: Matched, decided: ReadonlyMap<string, Placement>): Map<string, string> {
  const aliases = new Map(joined.map(({ name, unit }) => [name.id, unit.id]));
  for (const [id, p] of decided) if (p.as === 'same' && unitId(p.unit) !== id) aliases.set(id, unitId(p.unit));
  return aliases;
}

/** A unit that only a person names is spelt as they spell it. */
function decidedName(placements: Iterable<Placement>, id: string): string | null {
  for (const { name, unit } of placements) {
    if (unit !== null && unitId(unit) === id) return unit;
    if (unitId(name) === id) return name;
  }
  return null;
}

function historiesOf(
  decided: ReadonlyMap<string, Placement>,
  aliases: ReadonlyMap<string, string>,
  nameOf: (id: string) => string,
  names: ReadonlyMap<string, Name>,
  moved: ReadonlyMap<string, number>,
): UnitHistory[] {
  return [...decided].flatMap(([id, p]) => {
    if (p.as !== 'became' || !names.has(id)) return [];
    const into_id = canonical(aliases, unitId(p.unit));
    return [{ unit_id: id, name: nameOf(id), into_id, into: nameOf(into_id), from: p.from, moved: moved.get(id) ?? 0 }];
  });
}

/** What was joined without asking, what nobody has placed, and what became another, each source's by itself. */
function issuesOf(
  { joined, unplaced }: Matched,
  histories: readonly UnitHistory[],
  names: ReadonlyMap<string, Name>,
  moved: ReadonlyMap<string, number>,
): Issue[] {
  const logs = new Map<string, IssueLog>();
  const tell = (of: Name | undefined, rule: string, severity: Issue['severity'], values: Issue['values']): void => {
    const source = of?.source ?? '';
    const log = logs.get(source) ?? issueLog(source);
    logs.set(source, log);
    log.add({ rule, severity, line: of?.line ?? null, values });
  };
  for (const { name, unit, why } of joined)
    tell(name, 'unit-joined', 'note', { name: name.name, unit: unit.name, why, rows: moved.get(name.id) ?? 0 });
  for (const { name, about } of unplaced) {
    const likely = about.proposed?.as === 'same' ? about.proposed.unit : '';
    const rule = likely === '' ? 'unit-unknown' : 'unit-likely';
    tell(name, rule, 'warning', { name: about.name, unit: likely, rows: about.rows });
  }
  for (const { unit_id, name, into, from, moved: rows } of histories)
    tell(names.get(unit_id), 'unit-became', 'note', { name, unit: into, from, rows });
  return [...logs.values()].flatMap((log) => [...log.take(), ...log.rest()]);
}
