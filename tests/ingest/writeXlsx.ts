import { toZip } from '../../src/lib/ingest/document/zip/toZip.ts';

/** A cell: a text (shared), a number, yes or no, nothing; or one with a number format, a formula, an error, a text of its own, XML as it is. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | { number: number; format: string }
  | { date: string; format?: string }
  | { formula: string; value: string | number | boolean }
  | { error: string }
  | { inline: string }
  | { rich: string[] }
  | { xml: string };

export interface SheetSpec {
  name: string;
  rows: readonly (readonly CellSpec[])[];
  merges?: readonly string[];
  hidden?: boolean;
  /** Numbers of rows, from 1. */
  hiddenRows?: readonly number[];
  /** Numbers of columns, from 1. */
  hiddenColumns?: readonly number[];
  dimension?: string;
}

export interface WorkbookSpec {
  sheets: readonly SheetSpec[];
  /** Days are counted from 1904, as on old Macintoshes. */
  from1904?: boolean;
  /** Excel for the web and others leave references of cells and rows out. */
  withoutReferences?: boolean;
  /** As some systems write their names: `x:row`. */
  prefix?: string;
  /** The standard’s other form, which Excel offers as “Strict Open XML”. */
  strict?: boolean;
}

const DAY = 86_400_000;
const transitional = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
] as const;
const strict = [
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;
const escape = (text: string) =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign);

/** "A", "Z", "AA" for 1, 26, 27. */
export const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

/** The parts of a workbook by their paths. */
export function xlsxParts(workbook: WorkbookSpec): Map<string, string> {
  const [main, relations] = workbook.strict ? strict : transitional;
  const strings: string[] = [];
  const formats: string[] = [];
  const p = workbook.prefix ? `${workbook.prefix}:` : '';
  const shared = (xml: string) => {
    const at = strings.indexOf(xml);
    return at >= 0 ? at : strings.push(xml) - 1;
  };
  const style = (format: string) => {
    const at = formats.indexOf(format);
    return (at >= 0 ? at : formats.push(format) - 1) + 1;
  };
  const serial = (iso: string) => {
    const [day = '', clock = '00:00'] = iso.split(' ');
    const zero = workbook.from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return (Date.parse(`${day}T${clock}:00Z`) - zero) / DAY;
  };
  const cell = (spec: CellSpec, at: string): string => {
    const r = workbook.withoutReferences ? '' : ` r="${at}"`;
    if (spec === null) return workbook.withoutReferences ? `<${p}c/>` : '';
    if (typeof spec === 'string')
      return `<${p}c${r} t="s"><${p}v>${shared(`<${p}t xml:space="preserve">${escape(spec)}</${p}t>`)}</${p}v></${p}c>`;
    if (typeof spec === 'number') return `<${p}c${r}><${p}v>${spec}</${p}v></${p}c>`;
    if (typeof spec === 'boolean') return `<${p}c${r} t="b"><${p}v>${spec ? 1 : 0}</${p}v></${p}c>`;
    if ('number' in spec) return `<${p}c${r} s="${style(spec.format)}"><${p}v>${spec.number}</${p}v></${p}c>`;
    if ('date' in spec)
      return `<${p}c${r} s="${style(spec.format ?? 'yyyy\\-mm\\-dd')}"><${p}v>${serial(spec.date)}</${p}v></${p}c>`;
    if ('formula' in spec) {
      const type = typeof spec.value === 'string' ? ' t="str"' : typeof spec.value === 'boolean' ? ' t="b"' : '';
      const value = typeof spec.value === 'boolean' ? Number(spec.value) : spec.value;
      return `<${p}c${r}${type}><${p}f>${escape(spec.formula)}</${p}f><${p}v>${escape(String(value))}</${p}v></${p}c>`;
    }
    if ('error' in spec) return `<${p}c${r} t="e"><${p}v>${spec.error}</${p}v></${p}c>`;
    if ('inline' in spec)
      return `<${p}c${r} t="inlineStr"><${p}is><${p}t>${escape(spec.inline)}</${p}t></${p}is></${p}c>`;
    if ('rich' in spec) {
      const runs = spec.rich.map((t) => `<${p}r><${p}rPr><${p}b/></${p}rPr><${p}t>${escape(t)}</${p}t></${p}r>`);
      return `<${p}c${r} t="s"><${p}v>${shared(runs.join('') + `<${p}rPh sb="0" eb="1"><${p}t>läsning</${p}t></${p}rPh>`)}</${p}v></${p}c>`;
    }
    return spec.xml;
  };
  const sheetXml = (sheet: SheetSpec): string => {
    const rows = sheet.rows.map((cells, i) => {
      const hidden = sheet.hiddenRows?.includes(i + 1) ? ' hidden="1"' : '';
      const r = workbook.withoutReferences ? '' : ` r="${i + 1}"`;
      return `<${p}row${r}${hidden}>${cells.map((c, k) => cell(c, `${letters(k + 1)}${i + 1}`)).join('')}</${p}row>`;
    });
    const columns = (sheet.hiddenColumns ?? []).map((n) => `<${p}col min="${n}" max="${n}" hidden="1"/>`).join('');
    const merges = (sheet.merges ?? []).map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
    return [
      sheet.dimension ? `<${p}dimension ref="${sheet.dimension}"/>` : '',
      columns ? `<${p}cols>${columns}</${p}cols>` : '',
      `<${p}sheetData>${rows.join('')}</${p}sheetData>`,
      merges ? `<${p}mergeCells>${merges}</${p}mergeCells>` : '',
    ].join('');
  };
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}${name} xmlns${p ? `:${workbook.prefix}` : ''}="${main}" xmlns:r="${relations}">${content}</${p}${name}>`;
  const sheets = workbook.sheets.map((sheet) => root('worksheet', sheetXml(sheet)));
  const parts = new Map<string, string>();
  const rels = (entries: readonly [id: string, type: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  parts.set('_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  parts.set(
    'xl/workbook.xml',
    root(
      'workbook',
      `<${p}workbookPr${workbook.from1904 ? ' date1904="1"' : ''}/><${p}sheets>${workbook.sheets
        .map(
          (s, i) =>
            `<${p}sheet name="${escape(s.name)}" sheetId="${i + 1}"${s.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</${p}sheets>`,
    ),
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    rels([
      ...sheets.map((_, i): [string, string, string] => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', '/xl/styles.xml'],
    ]),
  );
  sheets.forEach((xml, i) => parts.set(`xl/worksheets/sheet${i + 1}.xml`, xml));
  parts.set('xl/sharedStrings.xml', root('sst', strings.map((s) => `<${p}si>${s}</${p}si>`).join('')));
  const numbered = formats.map((f, i) => `<${p}numFmt numFmtId="${164 + i}" formatCode="${escape(f)}"/>`).join('');
  const xfs = formats.map((_, i) => `<${p}xf numFmtId="${164 + i}"/>`).join('');
  parts.set(
    'xl/styles.xml',
    root('styleSheet', `<${p}numFmts>${numbered}</${p}numFmts><${p}cellXfs><${p}xf numFmtId="0"/>${xfs}</${p}cellXfs>`),
  );
  return parts;
}

/** A workbook as the bytes of an .xlsx file, stored uncompressed. */
export const writeXlsx = (workbook: WorkbookSpec): Uint8Array<ArrayBuffer> => toZip(xlsxParts(workbook));
