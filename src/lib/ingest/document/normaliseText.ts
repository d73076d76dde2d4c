/** Line ends of other systems, and signs that part lines. */
const LINE_ENDS = ['\r', '\v', '\u0085', '\u2028', '\u2029'];

/** A text in the one form that all offsets refer to: NFC, line feeds alone, form feeds kept as page breaks, vertical tabs as line feeds. */
export function normaliseText(text: string): string {
  const composed = /[\u0080-\uffff]/.test(text) ? text.normalize('NFC') : text;
  return LINE_ENDS.some((sign) => composed.includes(sign))
    ? composed.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    : composed;
}
