/** An object of a PDF: its dictionary or value, and the bytes of its stream. */
export type PdfObject = string | { dictionary: string; data: Uint8Array };

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A PDF of objects numbered from 1, the first its catalogue, with a table of where they stand. */
export function makePdf(objects: readonly PdfObject[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts = [latin1('%PDF-1.7\n')];
  let at = parts[0]!.length;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  const places = objects.map((object, i) => {
    const place = at;
    if (typeof object === 'string') add(latin1(`${i + 1} 0 obj\n${object}\nendobj\n`));
    else {
      add(latin1(`${i + 1} 0 obj\n<< /Length ${object.data.length} ${object.dictionary} >>\nstream\n`));
      add(object.data);
      add(latin1('\nendstream\nendobj\n'));
    }
    return place;
  });
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(latin1(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return concat(parts);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Text at a place, in points from the lower left corner. */
export const show = (text: string, x: number, y: number, size = 11): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;

/** A PDF of A4 pages, each with the drawing instructions of one, in Helvetica (/F1). More objects can be named in them as resources. */
export function pagesPdf(contents: readonly (string | PdfObject)[], resources = '', more: readonly PdfObject[] = []) {
  const first = 4 + more.length;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const pages = contents.flatMap((content, i): PdfObject[] => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
    typeof content === 'string' ? { dictionary: '', data: latin1(content) } : content,
  ]);
  return makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    FONT,
    ...more,
    ...pages,
  ]);
}
