import { cellsOf, type Cell } from './cells.ts';
import { labelOf, type LabelKey } from './labels.ts';
import type { Line } from './layout.ts';

/** A value of the front matter with where it stands. */
export interface Field {
  key: LabelKey;
  text: string;
  start: number;
  end: number;
}

const SINGLE = new Set<LabelKey>([
  'when',
  'time',
  'place',
  'timeAndPlace',
  'number',
  'adjusted',
  'next',
  'secretary',
  'chair',
]);

/**
 * The labelled values of the front matter: beside their label, below it, or all labels first and the values after in the same order.
 * A value may have several cells.
 */
export function frontFields(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let waiting: LabelKey[] = [];
  let afterEmptyLabel = false;
  for (const cell of lines.filter((l) => l.text && !l.furniture).flatMap(cellsOf)) {
    const label = cell.text ? labelOf(cell.text) : null;
    if (!label) {
      place(fields, waiting, cell);
      if (waiting.length > 1) waiting.shift();
      afterEmptyLabel = false;
    } else if (label.value) {
      fields.push({ key: label.key, text: label.value, start: cell.start + label.at, end: cell.end });
      waiting = SINGLE.has(label.key) ? [label.key] : [];
      afterEmptyLabel = false;
    } else {
      if (!afterEmptyLabel || !SINGLE.has(label.key)) waiting = [];
      if (SINGLE.has(label.key)) waiting.push(label.key);
      afterEmptyLabel = SINGLE.has(label.key);
    }
  }
  return fields;
}

const place = (fields: Field[], waiting: readonly LabelKey[], cell: Cell): void => {
  const key = waiting[0];
  if (key && cell.text) fields.push({ key, text: cell.text, start: cell.start, end: cell.end });
};
