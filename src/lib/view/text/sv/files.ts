/** Copying a chart or its table, and what stands on the copy. */
export const files = {
  open: 'Kopiera eller spara',
  copyPicture: 'Kopiera som bild',
  savePng: 'Spara som bild (PNG)',
  saveSvg: 'Spara som bild (SVG)',
  copyTable: 'Kopiera som tabell',
  saveXlsx: 'Spara som Excelfil',
  saveCsv: 'Spara som CSV',
  copied: 'Kopierat.',
  saved: (file: string) => `Sparat som ${file}.`,
  failed: (what: string) => `Det gick inte att ${what.charAt(0).toLowerCase()}${what.slice(1)} i den här webbläsaren.`,
  source: (source: string) => `Källa: ${source}`,
  asOf: (day: string) => `uppgifter till och med ${day}`,
  made: (day: string) => `hämtat ur Samsyn ${day}`,
};
