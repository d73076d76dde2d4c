const formats: Readonly<Record<string, readonly string[]>> = {
  '.xlsx': ['xls', 'xlsb', 'ods', 'numbers'],
  '.docx': ['doc', 'rtf', 'odt', 'pages'],
};

/** The format that a file can be saved as to be read, by its extension without the dot: `xls` gives `.xlsx`; null where none is known. */
export const readableFormat = (extension: string): string | null =>
  Object.entries(formats).find(([, others]) => others.includes(extension))?.[0] ?? null;
