import { cellsOf, type Cell } from './cells.ts';
import { incidentType } from './incidentWords.ts';
import type { IncidentFigure } from './incidents.ts';
import type { Layout, Line } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Period } from './periods.ts';

const KIND = /tillbud|olyck|arbetsskad|arbetssjuk|riskobs|anmälning|LISA|antal/i;
/** A column that names the kind of each row, beside the column of its count. */
const KIND_COLUMN = /^(?:typ|händelse(?:typ)?|kategori|ärendetyp|klassificering)(?!\p{L})/iu;
const COUNT_COLUMN = /^(?:antal|summa|st)(?!\p{L})/iu;
/** No table of counts is wider. */
const MAX_COLUMNS = 40;
const TOTAL = /^(?:totalt?|summa|samtliga|hela)/i;

/** Tables with a unit a row and a kind of incident a column. Totals, by row or column, are left out. */
export function countsInTables(
  layout: Layout,
  paragraphs: readonly Paragraph[],
  context: { system: string | null; period: Period | null },
): IncidentFigure[] {
  const found: IncidentFigure[] = [];
  let head: Cell[] | null = null;
  for (const paragraph of paragraphs) {
    for (let i = paragraph.firstLine; i <= paragraph.lastLine; i++) {
      const line = layout.lines[i]!;
      if (line.furniture || !line.text || /^\|?[\s|:-]+\|?$/.test(line.text)) continue;
      const cells = cellsOf(line);
      if (isHead(cells)) head = cells;
      else if (head && cells.length >= 2 && cells.length <= MAX_COLUMNS)
        found.push(...readRow(line, cells, head, context));
      else head = null;
    }
  }
  return found;
}

const isHead = (cells: readonly Cell[]) =>
  cells.length >= 2 &&
  cells.length <= MAX_COLUMNS &&
  cells.slice(1).some((c) => KIND.test(c.text)) &&
  cells.every((c) => !/^\d+$/.test(c.text)) &&
  cells.every((c) => c.text.length < 40);

function readRow(
  line: Line,
  cells: readonly Cell[],
  head: readonly Cell[],
  context: { system: string | null; period: Period | null },
): IncidentFigure[] {
  const typed = readTyped(line, cells, head, context);
  if (typed) return typed;
  const [unit, ...values] = cells;
  if (
    !unit ||
    !/\p{L}/u.test(unit.text) ||
    TOTAL.test(unit.text) ||
    values.some((v) => v.text !== '' && !/^(?:\d{1,4}|-|–)$/.test(v.text))
  )
    return [];
  return values.flatMap((value): IncidentFigure[] => {
    const column = nearest(head.slice(1), value);
    if (!/^\d+$/.test(value.text) || !column || TOTAL.test(column.text) || !KIND.test(column.text)) return [];
    return [
      {
        kind: 'incidents',
        system: context.system,
        unit: unit.text,
        type: incidentType(column.text),
        count: Number(value.text),
        from: context.period?.from ?? null,
        to: context.period?.to ?? null,
        span: [line.at, line.at + line.text.length],
      },
    ];
  });
}

/** "Bygglov | Tillbud | 3" under "Enhet | Typ | Antal"; null where no column names the kind. */
function readTyped(
  line: Line,
  cells: readonly Cell[],
  head: readonly Cell[],
  context: { system: string | null; period: Period | null },
): IncidentFigure[] | null {
  const kindAt = head.findIndex((c) => KIND_COLUMN.test(c.text));
  const countAt = head.findIndex((c) => COUNT_COLUMN.test(c.text));
  if (kindAt < 0 || countAt < 0 || cells.length !== head.length) return null;
  const unitAt = head.findIndex((_, i) => i !== kindAt && i !== countAt);
  const type = incidentType(cells[kindAt]!.text);
  const unit = unitAt < 0 ? null : cells[unitAt]!.text;
  if (!/^\d{1,5}$/.test(cells[countAt]!.text) || type === null || (unit !== null && TOTAL.test(unit))) return [];
  return [
    {
      kind: 'incidents',
      system: context.system,
      unit,
      type,
      count: Number(cells[countAt]!.text),
      from: context.period?.from ?? null,
      to: context.period?.to ?? null,
      span: [line.at, line.at + line.text.length],
    },
  ];
}

/** The column whose middle is nearest: numbers stand under the middle or the right of their head. */
const nearest = (head: readonly Cell[], value: Cell): Cell | undefined => {
  const middle = (c: Cell) => c.column + (c.end - c.start) / 2;
  return [...head].sort((a, b) => Math.abs(middle(a) - middle(value)) - Math.abs(middle(b) - middle(value)))[0];
};
