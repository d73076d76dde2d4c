import type { files as source } from '../sv/files.ts';

export const files: typeof source = {
  open: 'Copy or save',
  copyPicture: 'Copy as a picture',
  savePng: 'Save as a picture (PNG)',
  saveSvg: 'Save as a picture (SVG)',
  copyTable: 'Copy as a table',
  saveXlsx: 'Save as an Excel file',
  saveCsv: 'Save as CSV',
  copied: 'Copied.',
  saved: (file) => `Saved as ${file}.`,
  failed: (what) => `This browser could not ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  source: (from) => `Source: ${from}`,
  asOf: (day) => `data up to ${day}`,
  made: (day) => `taken from Samsyn ${day}`,
};
