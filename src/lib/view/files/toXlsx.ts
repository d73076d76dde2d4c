import { zipTexts } from '../../keep/zipTexts.ts';
import type { ExportCell, ExportTable } from './exportTable.ts';

/** Cell formats, by their place in `styles`: plain, bold, a day, and a text that must not become a formula when it is edited. */
const style = { plain: 0, bold: 1, day: 2, quoted: 3 } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

/** Signs that XML 1.0 cannot hold are left out. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Excel's own bound. */
const longestText = 32_767;
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The letters of a column from 0: A, B ... Z, AA. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** A day as Excel counts: 1 is 1 January 1900, and 1900 has a 29 February that never was. */
const serial = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;

function cellXml(cell: ExportCell, at: string, bold: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="${style.day}"><v>${serial(cell.day)}</v></c>`;
  const s = bold ? style.bold : formula.test(cell) ? style.quoted : style.plain;
  const text = escaped(cell.slice(0, longestText));
  return `<c r="${at}" t="inlineStr"${s ? ` s="${s}"` : ''}><is><t xml:space="preserve">${text}</t></is></c>`;
}

const rowXml = (cells: readonly ExportCell[], row: number, bold = false): string =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${letters(i)}${row}`, bold)).join('')}</row>`;

/** As wide as the longest of a column's first cells, in characters, within bounds. */
function widths({ headings, rows }: ExportTable): string {
  const length = (cell: ExportCell | undefined): number =>
    cell == null ? 0 : typeof cell === 'object' ? 10 : String(cell).length;
  const columns = headings.map((heading, i) =>
    Math.min(60, Math.max(8, heading.length, ...rows.slice(0, 200).map((row) => length(row[i]))) + 2),
  );
  return columns.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('');
}

function sheet(table: ExportTable): string {
  const { above, headings, rows } = table;
  // A line's breath between what is said of the table and the table.
  const head = above.length > 0 ? above.length + 2 : 1;
  const last = `${letters(Math.max(0, headings.length - 1))}${head + rows.length}`;
  const lines = [
    ...above.map((line, i) => rowXml([line], i + 1, i === 0)),
    rowXml(headings, head, true),
    ...rows.map((row, i) => rowXml(row, head + 1 + i)),
  ];
  const pane = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths(table)}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A${head}:${last}"/></worksheet>`;
}

/** A sheet's name may have 31 characters, and none of these. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31) || 'Tabell';

/**
 * A table as a workbook (Office Open XML, ECMA-376, the least that Excel and LibreOffice take): numbers are numbers, days
 * are days, every text is a text and never a formula. What stands above the table is in rows of its own; the headings stay
 * in sight.
 */
export function toXlsx(table: ExportTable): Uint8Array<ArrayBuffer> {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName(table.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const files: [string, string][] = [
    ['[Content_Types].xml', types],
    [
      '_rels/.rels',
      `<Relationships xmlns="${relations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${relations}">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheet(table)],
  ];
  return zipTexts(files.map(([name, xml]) => [name, declaration + xml]));
}
