import { XmlProblem, type XmlHandler } from '../../document/office/scanXml.ts';
import { WIDEST } from '../findHeader.ts';
import { numberText, plainText } from './cellText.ts';
import type { NumberFormat } from './numberFormat.ts';
import { readRange, type Range } from './readRange.ts';

/** A row of a sheet with the cells that hold something, trimmed, those between them empty. `line` is its number in the sheet. */
export interface CellRow {
  line: number;
  cells: string[];
}

/** What the cells of all sheets of a workbook share. */
export interface SharedCells {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

/** A million rows of fifteen cells; and the characters in them, a text that many cells share counted in each. */
const MOST_CELLS = 16_000_000;
const MOST_LENGTH = 600e6;
/** Excel holds 32,767 characters a cell. */
const LONGEST = 5_000_000;
const MOST_MERGED = 200_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Different texts of numbers that are kept once: days and small counts repeat. */
const MOST_KNOWN = 100_000;

/**
 * A sheet's cells as texts, row by row, as they come; empty rows are left out, whatever the sheet claims to span. Cells
 * beyond the widest table are not kept: `width` is how far the sheet really goes. Throws `XmlProblem`.
 */
export class CellRows implements XmlHandler {
  readonly rows: CellRow[] = [];
  readonly merged: Range[] = [];
  /** Hidden rows that hold something. */
  hiddenRows = 0;
  /** First and last of the columns that are hidden, from 0. */
  readonly hiddenColumns: [number, number][] = [];
  width = 0;
  readonly #shared: SharedCells;
  readonly #known = new Map<string, string>();
  #cells: string[] = [];
  #line = 0;
  #hidden = false;
  #column = -1;
  #type = '';
  #format: NumberFormat = 'number';
  #value = '';
  #inValue = false;
  #reading = 0;
  #count = 0;
  #length = 0;

  constructor(shared: SharedCells) {
    this.#shared = shared;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 's:c') this.#openCell(attributes);
    else if (name === 's:v' || name === 's:t') this.#inValue = this.#reading === 0;
    else if (name === 's:row') this.#openRow(attributes);
    else if (name === 's:rPh') this.#reading++;
    else if (name === 's:mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (name === 's:col' && isTrue(attributes['hidden']))
      this.hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
  }

  text(text: string): void {
    if (!this.#inValue) return;
    this.#value += text;
    if (this.#value.length > LONGEST) throw new XmlProblem('bomb');
  }

  close(name: string): void {
    if (name === 's:v' || name === 's:t') this.#inValue = false;
    else if (name === 's:c') this.#closeCell();
    else if (name === 's:row') this.#closeRow();
    else if (name === 's:rPh') this.#reading--;
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const line = attributes['r'] === undefined ? this.#line + 1 : Number(attributes['r']);
    if (!Number.isInteger(line) || line <= this.#line || line > LAST_ROW) throw new XmlProblem('broken');
    this.#line = line;
    this.#hidden = isTrue(attributes['hidden']);
    this.#column = -1;
    this.#cells = [];
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
    if (column <= this.#column || column >= LAST_COLUMN) throw new XmlProblem('broken');
    this.#column = column;
    this.#type = attributes['t'] ?? 'n';
    this.#format = this.#shared.formats[Number(attributes['s'] ?? 0)] ?? 'number';
    this.#value = '';
  }

  #closeCell(): void {
    const text = this.#value === '' ? '' : this.#textOf(this.#value).trim();
    this.#value = '';
    if (text === '') return;
    this.width = Math.max(this.width, this.#column + 1);
    this.#length += text.length;
    if (this.#length > MOST_LENGTH) throw new XmlProblem('bomb');
    if (this.#column > WIDEST) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells.push(text);
  }

  #textOf(value: string): string {
    if (this.#type === 's') return this.#shared.strings[Number(value)] ?? '';
    if (this.#type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    if (this.#type === 'n') return this.#number(value);
    return this.#type === 'd' ? value.replace('T', ' ') : plainText(value);
  }

  #number(value: string): string {
    const key = this.#format + value;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const text = numberText(value.trim(), this.#format, this.#shared.from1904);
    if (this.#known.size < MOST_KNOWN) this.#known.set(key, text);
    return text;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#count += this.#cells.length;
    if (this.#count > MOST_CELLS) throw new XmlProblem('bomb');
    this.rows.push({ line: this.#line, cells: this.#cells });
    if (this.#hidden) this.hiddenRows++;
  }

  #merge(ref: string): void {
    const range = readRange(ref);
    if (!range) return;
    if (this.merged.push(range) > MOST_MERGED) throw new XmlProblem('bomb');
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** "B7" is column 1. */
function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < 4; i++) {
    const letter = ref.charCodeAt(i) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
