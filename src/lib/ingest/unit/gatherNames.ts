import type { UnitMention } from '../../model/source.ts';
import { unitId } from '../../model/unit.ts';
import { nameForm } from './nameForm.ts';
import type { Named } from './unitMatcher.ts';

/** How many rows bear a name, and the files that they stand in. */
export interface Borne {
  rows: number;
  sources: ReadonlySet<string>;
}

/** All that is said of a name before anybody knows which unit it is. */
export interface Name extends Named {
  /** As the organisation's own table writes it, else as it was first written. */
  name: string;
  /** Whether a table of units has it. */
  explicit: boolean;
  /** Where it is first said. */
  source: string;
  line: number | null;
  /** The files that name it, and the units that it is said to lie under, as ids. */
  sources: Set<string>;
  parents: Set<string>;
}

/** The names of all sources by their ids, in the order in which they are first said. */
export function gatherNames(mentions: readonly UnitMention[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const { name, parent, explicit = false, source = '' } = mention;
    const unit = entry(names, name, mention);
    const above = parent === null ? null : entry(names, parent, mention);
    if (!unit) continue;
    unit.sources.add(source);
    if (above && above !== unit) unit.parents.add(above.id);
    if (explicit && !unit.explicit) [unit.explicit, unit.name] = [true, name];
    if (explicit && above) above.explicit = true;
  }
  return names;
}

function entry(names: Map<string, Name>, name: string, { source = '', line }: UnitMention): Name | null {
  const id = unitId(name);
  if (id === '') return null;
  const known = names.get(id);
  if (known) return known;
  const about = { name, form: nameForm(name), explicit: false, source, line: line ?? null };
  const made: Name = { id, ...about, sources: new Set(source === '' ? [] : [source]), parents: new Set() };
  names.set(id, made);
  return made;
}
