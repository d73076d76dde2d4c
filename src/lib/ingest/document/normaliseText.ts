/** A text in the one form that all offsets refer to: NFC, line feeds alone, form feeds kept as page breaks, vertical tabs as line feeds. */
export const normaliseText = (text: string): string =>
  (/[\u0080-\uffff]/.test(text) ? text.normalize('NFC') : text).replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n');
