import type { Row, Rows } from '../../model/tables.ts';
import { unitId } from '../../model/unit.ts';
import { nameForm } from './nameForm.ts';
import { tellsWhich } from './tellsWhich.ts';
import { groupUnits } from './groupUnits.ts';
import data from './group-words.json' with { type: 'json' };

type Unit = Row<'units'>;
const groupWords = new Set(data.words);
const lowerWords = new Set(data.lower);

/** Tables besides the meetings whose rows name a group. */
const ofGroups = ['responses', 'answer_days', 'seats'] as const;

/**
 * The same rows, where meetings, responses and seats without a unit have the unit that their group belongs to: the one whose
 * group it is, or whose name the group bears ("LSG Björkskolan"), in whatever form; a group that is only the organisation's level ("FSG")
 * is the organisation's; one that is only a lower level ("VSG") may be any of several. Null stays null where no unit or
 * more than one fits.
 */
export function placeGroups(rows: Rows, units: readonly Unit[]): Rows {
  const place = placer(units);
  const placed: Record<string, unknown[]> = {};
  for (const table of ofGroups)
    if (rows[table])
      placed[table] = rows[table].map((r) => (r.unit_id === null ? { ...r, unit_id: place(r.group_name, null) } : r));
  return {
    ...rows,
    ...(rows.meetings && {
      meetings: rows.meetings.map((m) => (m.unit_id === null ? { ...m, unit_id: place(m.body, m.organisation) } : m)),
    }),
    ...placed,
  };
}

function placer(units: readonly Unit[]): (group: string | null, organisation: string | null) => string | null {
  const groups = groupUnits(units);
  const byId = new Map(units.map((u) => [u.unit_id, u]));
  const byBareName = groupBy(units, (u) => bare(u.unit_id));
  const byCore = groupBy(units, (u) => nameForm(u.name).core);
  const known = new Map<string, string | null>();
  return (group, organisation) => {
    const [name, home] = [unitId(group ?? ''), unitId(organisation ?? '')];
    const key = `${name}\n${home}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const found = find(name, home);
    known.set(key, found);
    return found;
  };

  function find(name: string, home: string): string | null {
    const own = bare(name);
    const candidates = [
      groups.get(name),
      home === '' ? undefined : groups.get(`${name} ${home}`),
      listOf(byId.get(name)),
      own === ''
        ? listOf(isLower(name) ? undefined : byId.get(home))
        : (byBareName.get(own) ?? byBareName.get(own.replace(/s$/, ''))),
      own === '' ? undefined : inOtherForm(own),
    ];
    for (const fitting of candidates) {
      const unit = fitting && only(fitting, home);
      if (unit) return unit.unit_id;
    }
    return null;
  }

  /** The units whose name is the group's, written in another way: "LSG Solgläntans förskola" at Förskolan Solgläntan. */
  function inOtherForm(own: string): Unit[] {
    const { core, kind } = nameForm(own);
    if (!tellsWhich(core)) return [];
    return (byCore.get(core) ?? []).filter((unit) => {
      const other = nameForm(unit.name).kind;
      return kind === null || other === null || other === kind;
    });
  }

  /** The one of them, or the one of them that lies in the organisation. */
  function only(fitting: readonly Unit[], home: string): Unit | null {
    const inside = byId.has(home) ? fitting.filter((u) => liesIn(u, home)) : fitting;
    return inside.length === 1 ? (inside[0] ?? null) : null;
  }

  function liesIn(unit: Unit, home: string): boolean {
    for (let at: Unit | undefined = unit; at; at = byId.get(at.parent_id ?? '')) if (at.unit_id === home) return true;
    return false;
  }
}

function groupBy(units: readonly Unit[], keyOf: (unit: Unit) => string): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit]);
  return groups;
}

const listOf = (unit: Unit | undefined): Unit[] | undefined => unit && [unit];

/** True for a level below the organisation's and no more: "svg", not "fsg vsg". */
const isLower = (name: string): boolean => name !== '' && name.split(' ').every((word) => lowerWords.has(word));

/** The name without the words for groups and levels at its ends: "vo svg vuxen" is "vuxen", "fsg vsg" is nothing. */
function bare(id: string): string {
  const words = id.split(' ');
  while (words.length > 0 && groupWords.has(words[0] ?? '')) words.shift();
  while (words.length > 0 && groupWords.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
