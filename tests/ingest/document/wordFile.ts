import { toZip } from '../../../src/lib/ingest/document/zip/toZip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of a Word file. */
export const p = (text: string, settings = ''): string =>
  `<w:p>${settings && `<w:pPr>${settings}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Settings: the paragraph stands on a list's level. */
export const on = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list. */
export const lvl = (level: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A table of cells, which are paragraphs' XML. */
export const tbl = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file with a body and, if given, its other parts: `numbering`, `styles`, `footnotes`, `header1`. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const roots: Record<string, string> = { header1: 'hdr' };
  const files = new Map([
    ['word/document.xml', `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(parts)
        .map((part) => `<Relationship Id="${part}" Type="${TYPES}/${part.replace(/\d/, '')}" Target="${part}.xml"/>`)
        .join('')}</Relationships>`,
    ],
  ]);
  for (const [part, xml] of Object.entries(parts)) {
    const root = roots[part] ?? part;
    files.set(`word/${part}.xml`, `<w:${root} ${W}>${xml}</w:${root}>`);
  }
  return toZip(files);
}
