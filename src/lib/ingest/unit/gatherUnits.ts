import type { Issue, Place } from '../../model/issue.ts';
import { unitId } from '../../model/unit.ts';
import type { UnitMention } from '../../model/source.ts';

/** A unit while the tree is made. */
export interface Unit {
  id: string;
  name: string;
  parent: string | null;
  level: string | null;
  group: string | null;
  /** Whether the parent is a table's word, and where that stands. */
  explicit: boolean;
  source: string;
  place: Place | null;
}

/** What the sources say of one unit: the table's word if there is one, and how often each parent is implied. */
interface Said {
  name: string;
  level: string | null;
  group: string | null;
  word: UnitMention | null;
  implied: Map<string, { times: number; by: UnitMention }>;
  others: UnitMention[];
}

/**
 * All units that are mentioned, also as parents, in the order of mention, each with one parent. Contradictions are
 * told.
 */
export function gatherUnits(mentions: readonly UnitMention[], issues: Issue[]): Map<string, Unit> {
  const said = new Map<string, Said>();
  for (const mention of mentions) note(said, mention);
  const units = new Map<string, Unit>();
  for (const [id, unit] of said) units.set(id, decide(id, unit, said, issues));
  return units;
}

function note(said: Map<string, Said>, mention: UnitMention): void {
  const id = unitId(mention.name);
  if (id === '') return;
  const unit = entry(said, mention.name);
  const parent = parentOf(mention);
  if (mention.parent !== null && parent !== null) entry(said, mention.parent);
  unit.level ??= mention.level;
  unit.group ??= mention.group;
  if (mention.explicit && !unit.word) [unit.word, unit.name] = [mention, mention.name];
  else if (mention.explicit) unit.others.push(mention);
  if (parent === null) return;
  const known = unit.implied.get(parent);
  if (known) known.times++;
  else unit.implied.set(parent, { times: 1, by: mention });
}

function entry(said: Map<string, Said>, name: string): Said {
  const id = unitId(name);
  let unit = said.get(id);
  if (!unit) said.set(id, (unit = { name, level: null, group: null, word: null, implied: new Map(), others: [] }));
  return unit;
}

/** The parent's id; none for a unit that is said to lie under itself. */
function parentOf({ name, parent }: UnitMention): string | null {
  const id = parent === null ? '' : unitId(parent);
  return id === '' || id === unitId(name) ? null : id;
}

function decide(id: string, unit: Said, said: ReadonlyMap<string, Said>, issues: Issue[]): Unit {
  const nameOf = (of: string) => said.get(of)?.name ?? of;
  const [often, ...seldom] = [...unit.implied].sort(([, a], [, b]) => b.times - a.times);
  const parent = unit.word ? parentOf(unit.word) : (often?.[0] ?? null);
  const against = unit.word ? unit.others.find((o) => parentOf(o) !== parent) : seldom[0]?.[1].by;
  const by = unit.word ?? often?.[1].by ?? null;
  if (against) {
    const values = { unit: unit.name, parent: parent === null ? '' : nameOf(parent), other: against.parent ?? '' };
    issues.push({ ...whereOf(against), rule: 'unit-parents-differ', severity: 'warning', values });
  }
  const { name, level, group } = unit;
  return { id, name, parent, level, group, explicit: unit.word !== null, ...whereOf(by) };
}

const whereOf = (by: UnitMention | null): { source: string; place: Place | null } => ({
  source: by?.source ?? '',
  place: by?.line ? { line: by.line, column: null, span: null } : null,
});
