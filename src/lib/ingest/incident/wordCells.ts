import type { Row } from '../../model/tables.ts';
import { choiceOf, choiceWithin } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import { isAbsent, isTotal, readYes } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { threatNamedIn } from './threatOf.ts';
import data from './values.json' with { type: 'json' };

type Incident = Row<'incidents'>;

const toType = choiceWithin(data.type);
const toConcerns = choiceOf(data.concerns);
const toSerious = choiceOf(data.serious);

/**
 * The type; `other` where none is given or it is not known, which is told. A table without the column tells it once.
 */
export function typeCell(context: TableContext): (row: SheetRow) => Incident['type'] {
  const { out } = context;
  if (!context.has('type')) {
    out.issue({ rule: 'type-missing', severity: 'note', line: null });
    return () => 'other';
  }
  const cell = context.cell('type');
  const column = context.header('type');
  const known = memo(toType);
  return (row) => {
    const text = cell(row);
    const type = known(text);
    if (type !== null) return type;
    if (isAbsent(text) || isTotal(text)) out.issue({ rule: 'type-missing', severity: 'note', line: row.line });
    // "Hot och våld" as a type says what happened, and `threat` keeps it.
    else if (threatNamedIn(text) === null) {
      out.strange('type', text);
      out.issue({ rule: 'type-unknown', severity: 'warning', line: row.line, column, values: { value: text } });
    }
    return 'other';
  };
}

/** Whom it befell, as a category. What is not a category may be a person and is not repeated in the issue. */
export function concernsCell(context: TableContext): (row: SheetRow) => Incident['concerns'] {
  const cell = context.cell('concerns');
  const known = memo(toConcerns);
  return (row) => {
    const text = cell(row);
    if (isAbsent(text)) return 'unknown';
    const value = known(text);
    if (value === null) tellUnreadable(context, row, 'concerns', null);
    return value ?? 'unknown';
  };
}

/**
 * Whether it was serious, from yes and no or words of degree. A number on a scale that the table does not explain is
 * not understood.
 */
export function seriousCell(context: TableContext): (row: SheetRow) => boolean | null {
  const cell = context.cell('serious');
  const known = memo(readSerious);
  return (row) => {
    const text = cell(row);
    if (isAbsent(text)) return null;
    const value = known(text);
    if (value === null) tellUnreadable(context, row, 'serious', text);
    return value;
  };
}

function readSerious(text: string): boolean | null {
  const word = toSerious(text);
  if (word) return word === 'yes';
  return /^\d+$/.test(text) ? null : readYes(text);
}

/** The system: its column, else the first known system that the file's name or the lines above the table name. */
export function systemCell(context: TableContext): (row: SheetRow) => string | null {
  const words = new Set(fold([context.stem, ...context.titles].join(' ')).split(' '));
  const named = data.systems.find((s) => words.has(fold(s))) ?? null;
  const cell = context.cell('system');
  return (row) => cell(row) || named;
}
