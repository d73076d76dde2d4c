import type { Placement } from '../../model/placement.ts';
import type { LikenessReason, Unplaced } from '../../model/unplaced.ts';
import type { Borne, Name } from './gatherNames.ts';
import { unitMatcher, type Match } from './unitMatcher.ts';

/** What came of the names that nobody has placed. */
export interface Matched {
  /** The ids that are another's, by certain likeness. */
  joined: { name: Name; unit: Name; why: LikenessReason }[];
  unplaced: { name: Name; about: Unplaced }[];
}

interface Context {
  /** Names that a person has placed: each stands for itself, or is none any more (`same`). */
  decided: ReadonlyMap<string, Placement>;
  borne: (id: string) => Borne;
  /** Whether a source has one row a unit (and period), so that two names in it are two units. */
  isSingle: (source: string) => boolean;
}

/**
 * Finds for each name that is no unit of the organisation's own table the unit that it is another name of. Without such a
 * table the fullest name stands for the unit, whatever file has it. What is only likely is proposed; with a table all names that it does
 * not have are listed.
 */
export function matchNames(names: ReadonlyMap<string, Name>, context: Context): Matched {
  const { decided, borne } = context;
  const joined: Matched['joined'] = [];
  const asked: { name: Name; proposed: Match<Name> | null }[] = [];
  const own = [...names.values()].filter((name) => decided.get(name.id)?.as !== 'same');
  const hasTable = own.some((name) => name.explicit);
  const stands = (name: Name) => name.explicit || decided.has(name.id);
  const matcher = unitMatcher<Name>(kindCounter(own));
  for (const name of own) if (stands(name)) matcher.add(name);
  const codes = new Map<string, string>();
  const rest = own.filter((name) => !stands(name)).sort(fullestFirst);
  for (const name of rest) {
    const found = matcher.find(name, (unit) => areApart(name, unit, context));
    if (found?.certain && agrees(name, found, codes)) {
      joined.push({ name, unit: found.unit, why: found.why });
      continue;
    }
    const proposed = found && isWorthAsking(name, found, context) ? found : null;
    // The rarer of two names is more likely the slip of the keyboard.
    const turned = proposed && !hasTable && borne(proposed.unit.id).rows < borne(name.id).rows;
    if (turned) asked.push({ name: proposed.unit, proposed: { ...proposed, unit: name } });
    else if (proposed || (hasTable && borne(name.id).rows > 0)) asked.push({ name, proposed });
    matcher.add(name);
  }
  const unitOf = new Map(joined.map(({ name, unit }) => [name.id, unit]));
  const above = (id: string) => unitOf.get(id) ?? names.get(id);
  const first = [...new Map([...asked].reverse().map((a) => [a.name.id, a])).values()].reverse();
  const rowsFirst = first.sort((a, b) => borne(b.name.id).rows - borne(a.name.id).rows);
  const unplaced = rowsFirst.map(({ name, proposed }) => ({
    name,
    about: describe(name, proposed, above, borne(name.id)),
  }));
  return { joined, unplaced };
}

const marks = (name: Name): number => name.id.length - name.id.replace(/[^a-z0-9 ]/g, '').length;

/** A name without a number before one with it, one with its rings and dots before one without, and the longest before its abbreviations. */
function fullestFirst(a: Name, b: Name): number {
  const numbered = Number(a.form.code !== null) - Number(b.form.code !== null);
  return numbered || marks(b) - marks(a) || b.id.length - a.id.length || (a.id < b.id ? -1 : 1);
}

/** How many kinds of unit the names with a core say: "Solgläntan" may be either of a preschool and a care home. */
function kindCounter(names: readonly Name[]): (core: string) => number {
  const kinds = new Map<string, Set<string>>();
  for (const { form } of names) {
    if (form.kind === null) continue;
    const known = kinds.get(form.core);
    if (known) known.add(form.kind);
    else kinds.set(form.core, new Set([form.kind]));
  }
  return (core) => kinds.get(core)?.size ?? 0;
}

/** Two units for sure: one lies under the other, or a source that has a row a unit names both. */
function areApart(a: Name, b: Name, { isSingle }: Context): boolean {
  if (a.parents.has(b.id) || b.parents.has(a.id)) return true;
  for (const source of a.sources) if (b.sources.has(source) && isSingle(source)) return true;
  return false;
}

/** Certain no longer: they are said to lie under different units, or their numbers in the organisation differ. */
function agrees(name: Name, { unit, why }: Match<Name>, codes: Map<string, string>): boolean {
  const known = unit.form.code ?? codes.get(unit.id) ?? null;
  if (known !== null && name.form.code !== null && known !== name.form.code) return false;
  const sameKind = name.form.kind === unit.form.kind || why !== 'form';
  const elsewhere =
    name.parents.size > 0 && unit.parents.size > 0 && [...name.parents].every((p) => !unit.parents.has(p));
  if (elsewhere && !sameKind) return false;
  if (name.form.code !== null) codes.set(unit.id, name.form.code);
  return true;
}

/** So many rows are no slip of the keyboard, and so large a share of the other's. */
const MANY = 10;
const SHARE = 0.2;

/** A misspelling is rarer than the name; where both are common they are two units with like names. */
function isWorthAsking(name: Name, { unit, why }: Match<Name>, { borne }: Context): boolean {
  if (why !== 'spelling' || unit.explicit) return true;
  const [few, many] = [borne(name.id).rows, borne(unit.id).rows].sort((a, b) => a - b) as [number, number];
  return few < MANY || few < many * SHARE;
}

function describe(
  name: Name,
  found: Match<Name> | null,
  unitOf: (id: string) => Name | undefined,
  { rows, sources }: Borne,
): Unplaced {
  const about = { unit_id: name.id, name: name.name, rows, sources: [...sources].slice(0, 5) };
  if (found) return { ...about, proposed: { as: 'same', name: name.name, unit: found.unit.name }, why: found.why };
  const above = [...name.parents].map(unitOf).find((parent) => parent?.explicit);
  if (!above) return { ...about, proposed: null, why: null };
  return { ...about, proposed: { as: 'below', name: name.name, unit: above.name }, why: 'rows' };
}
