import { unitId } from '../../model/unit.ts';
import { isAbsent } from './markers.ts';
import type { TableContext } from './tableReader.ts';
import { tellUnreadable } from './tell.ts';
import type { SheetRow } from './toSheet.ts';

/** No unit's name is longer; a longer cell is something else. */
const LONGEST = 200;

/**
 * A reader of the unit that a row is about: its id, or null where no unit is named. The smallest part of the
 * organisation that the row names is the unit; the larger ones are the units above it, and all of them are mentioned to
 * the tree.
 */
export function unitCell(context: TableContext): (row: SheetRow) => string | null {
  const levels = ['administration', 'area', 'parent', 'unit'].filter(context.has);
  const cells = levels.map(context.cell);
  const known = new Map<string, string | null>();
  return (row) => {
    const path = cells.map((cell) => cell(row));
    const key = path.join('\n');
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const id = mention(context, row, levels, path);
    known.set(key, id);
    return id;
  };
}

function mention(context: TableContext, row: SheetRow, levels: readonly string[], path: readonly string[]) {
  let parent: string | null = null;
  let id: string | null = null;
  for (const [i, text] of path.entries()) {
    const name = text.replace(/\s+/g, ' ');
    const own = unitId(name);
    if (isAbsent(text)) continue;
    if (own === '' || name.length > LONGEST) {
      tellUnreadable(context, row, levels[i] ?? 'unit', text);
      continue;
    }
    // An area that bears its unit's name is that unit.
    if (own !== id)
      context.out.unit({ name, parent, level: null, group: null, source: context.source, line: row.line });
    [parent, id] = [name, own];
  }
  return id;
}
