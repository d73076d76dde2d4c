import {
  SYSTEM,
  incidentType,
  isCause,
  isForeign,
  isTotal,
  namesIncidents,
  type IncidentType,
} from './incidentWords.ts';
import { incidentFigure, withoutTotals, type IncidentContext, type IncidentFigure } from './incidentFigure.ts';
import { findPeriods, type Period } from './periods.ts';
import type { TableRow } from './tableRows.ts';
import type { Table } from './tables.ts';
import { listedUnit } from './unitNames.ts';
import { latin } from '../swedish/latin.ts';

/** What a column of values counts. */
interface Column {
  type: IncidentType | null;
  period: Period | null;
  unit: string | null;
  total: boolean;
}

const COUNT = latin(/^(?:antal|st\.?|summa|totalt?|anmälda|rapporterade|inkomna|registrerade|utfall)(?!\p{L})/iu);
/** Columns that tell something else of the same incidents. */
const ASIDE =
  /%|andel|varav|därav|öppna|klar|avslut|pågå|ej |förändring|differens|diff|per \d|trend|mål|snitt|medel|åtgärd|utred|anmäld(?:a|t) till|allvarlig/i;
const KIND = latin(/^(?:typ|händelse(?:typ)?|kategori|ärendetyp|klassificering|slag)(?!\p{L})/iu);
const TIME = latin(/^(?:period|månad|kvartal|tertial|år|datum)(?!\p{L})/iu);

/**
 * The sums of a table of incidents: a unit a row and a type or a period a column, a type a row, or a row of each. Rows and
 * columns that add up others are left out. A table of something else gives none.
 */
export function countsInTable(table: Table, context: IncidentContext, date: string | null): IncidentFigure[] {
  const year = wholeYear(context.period);
  const system = SYSTEM.exec(table.label)?.[1] ?? SYSTEM.exec(table.above.split('\n').at(-1)!)?.[1] ?? context.system;
  const around = { ...context, system };
  if (isForeign(table.label)) return [];
  const typed = readTyped(table, around, date);
  if (typed) return withoutTotals(typed);
  const kinds = table.rows.filter((r) => namesIncidents(r.label) && !isTotal(r.label)).length;
  const columns = table.columns.map((text) => columnOf(text, date, year, kinds > 0));
  const told = kinds > 0 || table.columns.some((c) => namesIncidents(c)) || (columns.some(Boolean) && isToldOf(table));
  if (!told || !columns.some(Boolean)) return [];
  return withoutTotals(withTotalsOfCauses(table).flatMap((row) => readRow(row, columns, around, date, kinds > 0)));
}

/** The words right above a table, or its label's head, say that it counts incidents. */
function isToldOf(table: Table): boolean {
  const above = table.above.split('\n').findLast((l) => namesIncidents(l) || SYSTEM.test(l) || isForeign(l)) ?? '';
  return SYSTEM.test(table.label) || namesIncidents(table.label) || namesIncidents(above) || SYSTEM.test(above);
}

function columnOf(text: string, date: string | null, year: number | null, byKind: boolean): Column | null {
  if (ASIDE.test(text) || (isForeign(text) && !namesIncidents(text))) return null;
  const period = findPeriods(text, date, year)[0] ?? null;
  const type = incidentType(text);
  const total = isTotal(text);
  if (text === '' || period || namesIncidents(text) || COUNT.test(text)) return { type, period, unit: null, total };
  const unit = byKind ? listedUnit(text) : null;
  return unit ? { type, period, unit, total } : null;
}

/** Rows that tell causes are parts of a whole, which only the total row gives. */
const withTotalsOfCauses = (table: Table): readonly TableRow[] => {
  const causes = table.rows.filter((r) => isCause(r.label));
  return causes.length > 0 ? table.rows.filter((r) => !isCause(r.label)) : table.rows;
};

function readRow(
  row: TableRow,
  columns: readonly (Column | null)[],
  context: IncidentContext,
  date: string | null,
  byKind: boolean,
): IncidentFigure[] {
  const period = findPeriods(row.label, date, wholeYear(context.period))[0] ?? null;
  const byType = byKind && namesIncidents(row.label);
  const total = isTotal(row.label);
  const unit = period || byType || total ? null : listedUnit(row.label);
  if (!unit && !period && !byType && !total) return [];
  const others = columns.filter((c) => c && !c.total).length;
  return columns.flatMap((column, i): IncidentFigure[] => {
    const count = countOf(row.values[i] ?? '');
    if (!column || count === null || (column.total && others > 0)) return [];
    const figure = incidentFigure(
      context,
      {
        count,
        unit: unit ?? column.unit ?? context.unit,
        type: column.type ?? (byType ? incidentType(row.label) : context.type),
        ...(column.period || period ? { period: column.period ?? period } : {}),
      },
      row.span,
    );
    return [total ? { ...figure, unit: row.label } : figure];
  });
}

/** "Bygglov | Tillbud | 3" under "Enhet | Typ | Antal"; null where no column names the kind. */
function readTyped(table: Table, context: IncidentContext, date: string | null): IncidentFigure[] | null {
  const heads = [table.label, ...table.columns];
  const kindAt = heads.findIndex((c) => KIND.test(c));
  const countAt = heads.findIndex((c, i) => i > 0 && COUNT.test(c));
  if (kindAt < 0 || countAt < 0) return null;
  const timeAt = heads.findIndex((c) => TIME.test(c));
  const unitAt = heads.findIndex((_, i) => i !== kindAt && i !== countAt && i !== timeAt);
  return table.rows.flatMap((row): IncidentFigure[] => {
    const cells = [row.label, ...row.values];
    const count = countOf(cells[countAt] ?? '');
    const kind = cells[kindAt] ?? '';
    if (count === null || !namesIncidents(kind)) return [];
    const period = timeAt < 0 ? null : (findPeriods(cells[timeAt]!, date, wholeYear(context.period))[0] ?? null);
    const unit = unitAt < 0 ? context.unit : cells[unitAt]!;
    return [
      incidentFigure(context, { count, unit, type: incidentType(kind), ...(period ? { period } : {}) }, row.span),
    ];
  });
}

/** A whole number; null for a dash, a share, a number that is hidden. */
function countOf(value: string): number | null {
  const m = /^(\d{1,3}(?: \d{3})+|\d{1,6})(?:\s?st\.?)?(?:\s?\(.*\))?$/.exec(value);
  return m ? Number(m[1]!.replace(/ /g, '')) : null;
}

/** The year, where a period is a whole one. */
const wholeYear = (period: Period | null): number | null =>
  period?.from?.endsWith('-01-01') && period.to === `${period.from.slice(0, 4)}-12-31`
    ? Number(period.to.slice(0, 4))
    : null;
